import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { checkTables, nothingKnown } from '../../server/exchange/check.ts';
import { guarded, unguarded } from '../../server/exchange/guard.ts';
import { parseTables } from '../../server/exchange/parse.ts';
import { Findings, ImportRefused } from '../../server/exchange/finding.ts';
import { readPlaces, readTables } from '../../server/exchange/read-tables.ts';
import { tableLimits } from '../../server/exchange/tables.ts';

describe('reading tables', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'zhihe-tables-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  const put = (name: string, content: string | Uint8Array) => writeFile(join(folder, name), content);
  const cells = async () =>
    (await readTables(folder)).sheets[0]?.rows.map(({ row, cells: all }) => [row, Object.fromEntries(all)]);
  const refusal = async (place = folder, limits = tableLimits) => {
    const { findings } = await readTables(place, limits);
    assert.ok(findings && findings.errors > 0, 'it was read');
    return findings.list.map(({ code, row, column }) => [code, row, column]);
  };

  it('takes a file with and without a byte order mark, CRLF and quoted cells', async () => {
    await put('entities.csv', '\ufeffid,name\r\na,"甲,""乙"""\r\n');
    assert.deepEqual(await cells(), [[2, { id: 'a', name: '甲,"乙"' }]]);
    await put('entities.csv', 'id,name\na,甲');
    assert.deepEqual(await cells(), [[2, { id: 'a', name: '甲' }]]);
  });
  it('numbers rows as a spreadsheet does: blank rows count, line breaks in a cell do not', async () => {
    await put('entities.csv', 'id,name\n\na,"甲\n乙"\n,\nb,丙\n');
    assert.deepEqual(await cells(), [
      [3, { id: 'a', name: '甲\n乙' }],
      [5, { id: 'b', name: '丙' }],
    ]);
  });
  it('reads one file alone, any subset of the four, and leaves other files be', async () => {
    await put('relations.csv', 'type\nFEEDS\n');
    await put('notes.csv', '\u0000');
    await put('README.md', '# x');
    assert.deepEqual(
      (await readTables(folder)).sheets.map(({ table }) => table),
      ['relations'],
    );
    const [sheet] = (await readTables(join(folder, 'relations.csv'))).sheets;
    assert.deepEqual([sheet?.table, sheet?.file], ['relations', 'relations.csv']);
  });
  it('splits lists at | and takes guards off', async () => {
    await put('sources.csv', 'id,title,kind\ns,源,user\n');
    await put('entities.csv', "id,kind,name,aliases\na,Company,'=SUM(A1),甲 | 乙||甲\n");
    await put('observations.csv', "entity,metric,operator,value,quote\na,m,'=,'-5,引\n");
    const findings = new Findings();
    const content = parseTables([await readTables(folder)], findings);
    assert.deepEqual(findings.list, []);
    assert.equal(content.records[0]?.it.name, '=SUM(A1)');
    assert.deepEqual(content.records[0].it.properties, { aliases: ['甲', '乙'] });
    assert.deepEqual([content.observations[0]?.it.operator, content.observations[0]?.it.value], ['=', -5]);
  });
  it('gives back every text that it guarded, and leaves no formula', () => {
    const risky = fc.string({ unit: fc.constantFrom("'", '=', '+', '-', '@', ' ', '\t', 'a') });
    fc.assert(
      fc.property(fc.oneof(risky, fc.string()), (text) => {
        assert.equal(unguarded(guarded(text)), text);
        assert.doesNotMatch(guarded(text), /^\s*[=+\-@]/);
      }),
    );
  });
  it('refuses a place that is not there, or has no table', async () => {
    assert.deepEqual(await refusal(join(folder, 'nowhere')), [['UNREADABLE', 0, '']]);
    assert.deepEqual(await refusal(), [['NO_TABLES', 0, '']]);
    await put('firms.csv', 'id\n');
    assert.deepEqual(await refusal(join(folder, 'firms.csv')), [['NO_TABLES', 0, '']]);
  });
  it('refuses what is not UTF-8 and what is not CSV, by row', async () => {
    await put('entities.csv', Uint8Array.from([0x69, 0x64, 0x0a, 0xc7, 0xf8, 0x0a]));
    assert.deepEqual(await refusal(), [['NOT_UTF8', 0, '']]);
    await put('entities.csv', 'id,name\na,x\nb,"甲"乙\n');
    assert.deepEqual(await refusal(), [['BAD_CSV', 3, '']]);
    await put('entities.csv', 'id,name\na,"甲\n');
    assert.deepEqual(await refusal(), [['BAD_CSV', 2, '']]);
  });
  it('reads the other tables, and the rows before the fault, all the same', async () => {
    await put('sources.csv', Uint8Array.from([0x69, 0x64, 0x0a, 0xc7, 0xf8, 0x0a]));
    await put('entities.csv', 'id,kind,name,source\na,Planet,x,s\nb,"甲\n');
    await put('relations.csv', 'type,from,to,source,quote,status\nSUPPLIES,a,nobody,s,,stated\n');
    await put('observations.csv', 'entity,metric\n');
    const tables = await readTables(folder);
    assert.deepEqual(
      tables.sheets.map(({ table, rows, cut = false }) => [table, rows.length, cut]),
      [
        ['sources', 0, true],
        ['entities', 1, true],
        ['relations', 1, false],
        ['observations', 0, false],
      ],
    );
    assert.deepEqual(
      checkTables(tables).map(({ code, file, row }) => [code, file.split('/')[1], row]),
      [
        ['NOT_UTF8', 'sources.csv', 0],
        ['BAD_CSV', 'entities.csv', 3],
        ['UNKNOWN_KIND', 'entities.csv', 2],
        ['MISSING', 'relations.csv', 2],
        ['UNCHECKED', 'entities.csv', 0],
        ['UNCHECKED', 'relations.csv', 0],
        ['UNCHECKED', 'relations.csv', 0],
      ],
    );
  });
  it('gathers what is wrong with several places, and needs no store where not one can be read', async () => {
    await put('entities.csv', 'id,kind,name\na,Area,区\n');
    const nowhere = join(folder, 'nowhere');
    const [good, missing] = await readPlaces([folder, nowhere]);
    assert.deepEqual([good?.findings?.total, missing?.findings?.list[0]?.code], [0, 'UNREADABLE']);
    await put('entities.csv', Uint8Array.from([0xff]));
    await assert.rejects(readPlaces([folder, nowhere]), (error) => error instanceof ImportRefused && error.total === 2);
  });
  it('calls a cell missing no more when it was too long to be read', async () => {
    await put('entities.csv', `id,kind,name,source\na,Area,${'x'.repeat(30)},s\n`);
    assert.deepEqual(
      checkTables(await readTables(folder, { ...tableLimits, cell: 20 }), {
        ...nothingKnown,
        sources: new Set(['s']),
      }).map(({ code }) => code),
      ['CELL_TOO_LONG'],
    );
  });
  it('refuses what is too large: bytes, rows, columns, cells, cells beside the header', async () => {
    await put('entities.csv', 'id,name\na,甲乙丙\nb,丁\n');
    assert.deepEqual(await refusal(folder, { ...tableLimits, bytes: 10 }), [['FILE_TOO_LARGE', 0, '']]);
    assert.deepEqual(await refusal(folder, { ...tableLimits, rows: 1 }), [['TOO_MANY_ROWS', 0, '']]);
    assert.deepEqual(await refusal(folder, { ...tableLimits, columns: 1 }), [['TOO_MANY_COLUMNS', 1, '']]);
    assert.deepEqual(await refusal(folder, { ...tableLimits, cell: 2 }), [['CELL_TOO_LONG', 2, 'name']]);
    await put('entities.csv', 'id,name\na,甲,,x\nb,乙,\n');
    assert.deepEqual(await refusal(), [['ROW_TOO_LONG', 2, '']]);
  });
  it('does not read on for ever in a cell that never ends', async () => {
    await put('entities.csv', `id,name\na,"${'x'.repeat(200_000)}`);
    assert.deepEqual(await refusal(folder, { ...tableLimits, cell: 100, columns: 10 }), [['BAD_CSV', 2, '']]);
  });
});
