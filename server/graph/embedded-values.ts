import type { Cell, Params, Row } from './graph.ts';
import { isPlain, ValueError } from './value-error.ts';

/**
 * Parameters as the embedded engine takes them. It makes an integer of every whole JavaScript number by itself, as the
 * type Params promises; minus zero is whole too, but would arrive as a float.
 * @throws ValueError on what is no Cell: undefined, NaN, an infinity, a bigint, a Date.
 */
export const embeddedParams = (params: Params): Record<string, unknown> =>
  Object.fromEntries(Object.entries(params).map(([key, value]) => [key, sent(value, key)]));

function sent(value: unknown, at: string): unknown {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new ValueError(`parameter ${at} is ${value}`);
    return Object.is(value, -0) ? 0 : value;
  }
  if (Array.isArray(value)) return value.map((item, i) => sent(item, `${at}[${i}]`));
  if (isPlain(value))
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, sent(item, `${at}.${key}`)]));
  throw new ValueError(`parameter ${at} is ${typeof value === 'object' ? 'an object of a class' : typeof value}`);
}

/** The rows of an answer. @throws ValueError on an integer beyond 2^53 or a value that is no Cell. */
export const embeddedRows = (columns: readonly string[], rows: readonly (readonly unknown[])[]): Row[] =>
  rows.map((row) => {
    // A loop into one shape: answers of thousands of rows took a third longer by way of entries.
    const cells: Record<string, Cell> = {};
    columns.forEach((column, i) => (cells[column] = received(row[i], column)));
    return cells;
  });

function received(value: unknown, at: string): Cell {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (Array.isArray(value)) return value.map((item) => received(item, at));
  if (isPlain(value)) return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, received(item, at)]));
  throw new ValueError(
    `column ${at} holds ${typeof value === 'bigint' ? 'an integer beyond 2^53' : 'a value of a class'}`,
  );
}
