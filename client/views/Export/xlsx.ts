import writeXlsxFile from 'write-excel-file/browser';
import type { Table } from './tables.ts';

// Each cell says its type: a text that begins with “=” stays a text, and Excel computes nothing of it.
const cell = (text: string) => (text === '' ? null : { value: text, type: String });

/** The tables as one XLSX file with a sheet that says what they are; heads in bold and kept in sight. */
export const xlsxBlob = (tables: readonly Table[], about: readonly string[], aboutName: string): Promise<Blob> =>
  writeXlsxFile([
    ...tables.map(({ name, columns, rows }) => ({
      sheet: name,
      columns: columns.map((column) => ({ width: column === 'quote' || column === 'title' ? 40 : 18 })),
      stickyRowsCount: 1,
      data: [
        columns.map((title) => ({ value: title, type: String, fontWeight: 'bold' as const })),
        ...rows.map((row) => row.map(cell)),
      ],
    })),
    { sheet: aboutName, columns: [{ width: 90 }], data: about.map((line) => [cell(line)]) },
  ]).toBlob();
