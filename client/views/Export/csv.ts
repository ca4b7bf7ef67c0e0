import { stringify } from 'csv-stringify/browser/esm/sync';

/**
 * A spreadsheet runs a cell that begins (after blanks) with one of these as a formula. Such a cell gets an apostrophe, and one
 * that has apostrophes there already gets one more: the importer takes off exactly what was put on.
 */
const dangerous = /^'*\s*[=+\-@]/;

/** A cell as a CSV file may hold it. Numbers are no texts that somebody wrote: theirs stay as they are. */
export const guarded = (cell: string): string => (dangerous.test(cell) ? `'${cell}` : cell);

interface CsvTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** A table as CSV: UTF-8 with a byte order mark, for Excel takes it for GBK without one; texts guarded against formulas. */
export const csvOf = ({ columns, rows }: CsvTable): string =>
  stringify(
    [columns, ...rows].map((row) =>
      row.map((cell) => (typeof cell === 'string' ? guarded(cell) : cell === null ? '' : String(cell))),
    ),
    { bom: true },
  );
