import neo4j from 'neo4j-driver';
import type { Cell, Params, Row } from './graph.ts';
import { isPlain, ValueError } from './value-error.ts';

/**
 * Parameters as Neo4j takes them: the driver sends every JavaScript number as a float, which LIMIT and list indices
 * refuse, so whole numbers become integers, wherever they stand.
 * @throws ValueError on what is no Cell: undefined, NaN, an infinity, a bigint, a Date.
 */
export const neo4jParams = (params: Params): Record<string, unknown> =>
  Object.fromEntries(Object.entries(params).map(([key, value]) => [key, sent(value, key)]));

function sent(value: unknown, at: string): unknown {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new ValueError(`parameter ${at} is ${value}`);
    // Beyond 2^53 a whole JavaScript number is no exact integer any more: it stays the float it is.
    return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  }
  if (Array.isArray(value)) return value.map((item, i) => sent(item, `${at}[${i}]`));
  if (isPlain(value))
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, sent(item, `${at}.${key}`)]));
  throw new ValueError(`parameter ${at} is ${typeof value === 'object' ? 'an object of a class' : typeof value}`);
}

/**
 * The rows of an answer from a driver that makes numbers of integers (`disableLosslessIntegers`), and an infinity of
 * one beyond 2^53.
 * @throws ValueError on such a number, NaN, or a value that is no Cell: a node, a relationship, a date.
 */
export const neo4jRows = (records: readonly { keys: readonly PropertyKey[]; get(i: number): unknown }[]): Row[] =>
  records.map((record) => {
    // A loop into one shape, as for the embedded engine: by way of entries answers of thousands of rows took longer.
    const cells: Record<string, Cell> = {};
    record.keys.forEach((column, i) => (cells[String(column)] = received(record.get(i), String(column))));
    return cells;
  });

function received(value: unknown, at: string): Cell {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') {
    if (Number.isFinite(value)) return value;
    throw new ValueError(`column ${at} holds an integer beyond 2^53 or no number at all`);
  }
  if (Array.isArray(value)) return value.map((item) => received(item, at));
  if (isPlain(value)) return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, received(item, at)]));
  throw new ValueError(`column ${at} holds a value of a class`);
}
