/**
 * A spreadsheet runs a cell that begins (after blanks) with one of these as a formula. A written cell gets an apostrophe
 * before it; a cell that has apostrophes there already gets one more, so that reading takes off exactly what writing put on.
 */
const dangerous = /^'*\s*[=+\-@]/;

/** The cell as it is written to a CSV file. */
export const guarded = (cell: string): string => (dangerous.test(cell) ? `'${cell}` : cell);

/** The cell as it was before it was guarded. */
export const unguarded = (cell: string): string =>
  cell.startsWith("'") && dangerous.test(cell) ? cell.slice(1) : cell;
