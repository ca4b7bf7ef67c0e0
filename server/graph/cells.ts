import type { Cell, Row } from './graph.ts';

/** A map out of the store. */
export type CellMap = Readonly<Record<string, Cell>>;

const shown = (cell: Cell | undefined): string => (cell === undefined ? 'nothing' : JSON.stringify(cell));

/** The text in a column. @throws when it holds anything else: the store is not laid out as agreed. */
export function textIn(row: Row, column: string): string {
  const cell = row[column];
  if (typeof cell !== 'string') throw new TypeError(`${column} should be a text, is ${shown(cell)}`);
  return cell;
}

/** The text in a column, or null when it is missing. */
export const textOrNull = (row: Row, column: string): string | null =>
  row[column] === undefined || row[column] === null ? null : textIn(row, column);

/** The number in a column. @throws when it holds anything else. */
export function numberIn(row: Row, column: string): number {
  const cell = row[column];
  if (typeof cell !== 'number') throw new TypeError(`${column} should be a number, is ${shown(cell)}`);
  return cell;
}

/** The number in a column, or null when it is missing. */
export const numberOrNull = (row: Row, column: string): number | null =>
  row[column] === undefined || row[column] === null ? null : numberIn(row, column);

/** The list in a column, an empty one when it is missing. @throws when it holds anything else. */
export function listIn(row: Row, column: string): readonly Cell[] {
  const cell = row[column] ?? [];
  if (!Array.isArray(cell)) throw new TypeError(`${column} should be a list, is ${shown(cell)}`);
  return cell as readonly Cell[];
}

/** The list of texts in a column, an empty one when it is missing. @throws when it holds anything else. */
export const textsIn = (row: Row, column: string): readonly string[] =>
  listIn(row, column).map((cell) => {
    if (typeof cell !== 'string') throw new TypeError(`${column} should hold texts, holds ${shown(cell)}`);
    return cell;
  });

/** A cell as a map. @throws when it is anything else. */
export function mapOf(cell: Cell | undefined): CellMap {
  if (typeof cell !== 'object' || cell === null || Array.isArray(cell))
    throw new TypeError(`should be a map, is ${shown(cell)}`);
  return cell as CellMap;
}
