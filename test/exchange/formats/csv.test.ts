import assert from 'node:assert/strict';
import { parse } from 'csv-parse/sync';
import readXlsxFile from 'read-excel-file/node';
import { csvText } from '../../../server/exchange/formats/csv.ts';
import type { PlainSheet } from '../../../server/exchange/formats/sheet.ts';
import { xlsxBytes } from '../../../server/exchange/formats/xlsx.ts';

const sheet: PlainSheet = {
  name: 'x',
  columns: [
    { title: 'name', width: 10 },
    { title: '=head', width: 10 },
  ],
  rows: [
    ['=HYPERLINK("http://evil.example")', -1.5],
    ['  +1', null],
    ['@a', 2],
    ['-b', 0],
    ["a, b\n'c'", 7],
  ],
};

describe('tables for spreadsheets', () => {
  it('CSV guards every text that a spreadsheet would compute, and leaves numbers numbers', () => {
    const [head, ...rows]: string[][] = parse(csvText(sheet), { bom: true });
    assert.deepEqual(head, ['name', "'=head"]);
    assert.deepEqual(rows, [
      [`'=HYPERLINK("http://evil.example")`, '-1.5'],
      ["'  +1", ''],
      ["'@a", '2'],
      ["'-b", '0'],
      ["a, b\n'c'", '7'],
    ]);
  });

  it('XLSX keeps them as texts: none is a formula, and all come back', async () => {
    const [read] = await readXlsxFile(await xlsxBytes([sheet]), { trim: false });
    assert.deepEqual(read?.data, [['name', '=head'], ...sheet.rows]);
  });
});
