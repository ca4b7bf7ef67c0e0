import { stringify } from 'csv-stringify/sync';
import { guarded } from '../guard.ts';
import type { Cell, PlainSheet } from './sheet.ts';

// A number is no text that somebody wrote: its minus sign is not guarded.
const textOf = (cell: Cell): string => (typeof cell === 'string' ? guarded(cell) : cell === null ? '' : String(cell));

/** A sheet as CSV: UTF-8 with a byte order mark, for Excel takes it for GBK without one; texts guarded against formulas. */
export const csvText = ({ columns, rows }: PlainSheet): string =>
  stringify([columns.map(({ title }) => guarded(title)), ...rows.map((row) => row.map(textOf))], { bom: true });
