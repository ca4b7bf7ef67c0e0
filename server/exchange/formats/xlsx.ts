import writeXlsxFile from 'write-excel-file/node';
import type { Cell, PlainSheet } from './sheet.ts';

// Each cell says its type: a text that begins with “=” stays a text, and Excel computes nothing of it.
const cellOf = (cell: Cell) =>
  cell === null ? null : typeof cell === 'number' ? { value: cell, type: Number } : { value: cell, type: String };

/** Sheets as one XLSX file, in their order, each with its heads in bold and kept in sight. */
export const xlsxBytes = (sheets: readonly PlainSheet[]): Promise<Buffer> =>
  writeXlsxFile(
    sheets.map(({ name, columns, rows }) => ({
      sheet: name,
      columns: columns.map(({ width }) => ({ width })),
      stickyRowsCount: 1,
      data: [
        columns.map(({ title }) => ({ value: title, type: String, fontWeight: 'bold' as const })),
        ...rows.map((row) => row.map(cellOf)),
      ],
    })),
  ).toBuffer();
