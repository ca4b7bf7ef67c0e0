import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse } from 'csv-parse/sync';
import { csvOf } from '../../../../client/views/Export/csv.ts';
import { cytoscapeJson } from '../../../../client/views/Export/cytoscape-json.ts';
import { finenessOf } from '../../../../client/views/Export/png.ts';
import { tablesOf } from '../../../../client/views/Export/tables.ts';
import { unguarded } from '../../../../server/exchange/guard.ts';
import { columnsOf } from '../../../../server/exchange/tables.ts';
import { entity, out, relation } from './some-out.ts';

describe('tables that leave the page', () => {
  const tables = tablesOf([entity], [relation], [], (_, property) => property === 'stage');
  const table = (name: string) => tables.find((one) => one.name === name)!;
  const cell = (name: string, column: string, row = 0) => table(name).rows[row]![table(name).columns.indexOf(column)]!;

  it('have the columns that the importer knows, and no others', () => {
    for (const { name, columns } of tables)
      for (const column of columns) assert.ok(columnsOf(name).includes(column), column);
    assert.deepEqual(
      tables.map(({ name }) => name),
      ['sources', 'entities', 'relations', 'observations'],
    );
  });

  it('spell words as tables do, and each source once', () => {
    assert.equal(cell('relations', 'status'), 'inferred');
    assert.equal(cell('entities', 'stage'), 'mid');
    assert.equal(cell('observations', 'operator'), '>');
    assert.equal(cell('sources', 'kind'), 'article');
    assert.equal(table('sources').rows.length, 1);
  });

  it('leave out records of sources switched off', () => {
    assert.equal(
      tablesOf([entity], [], ['paper'], () => false).find(({ name }) => name === 'entities')!.rows.length,
      0,
    );
  });

  it('as CSV hold no formula, and the importer takes every guard off again', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: fc.constantFrom('=', '+', '-', '@', "'", ' ', '"', ',', '\n', 'a', '中') })),
        (cells) => {
          const text = csvOf({ columns: ['c', 'd'], rows: cells.map((one) => [one, 'x']) });
          assert.ok(text.startsWith('\ufeff'));
          const rows = parse<{ c: string }>(text, { bom: true, columns: true });
          for (const { c } of rows) assert.ok(!/^\s*[=+\-@]/.test(c), c);
          assert.deepEqual(
            rows.map(({ c }) => unguarded(c)),
            cells,
          );
        },
      ),
    );
    assert.match(csvOf({ columns: ['n'], rows: [[-3]] }), /\n-3\n/);
  });
});

describe('Cytoscape JSON', () => {
  it('holds nodes with places and edges with their statements, and what it is', () => {
    const read = JSON.parse(cytoscapeJson(out)) as {
      data: { asOf: string; sources: string[] };
      elements: { nodes: { position?: object }[]; edges: { data: { source: string; statements: object[] } }[] };
    };
    assert.deepEqual(read.elements.nodes[0]!.position, { x: 10, y: 20 });
    assert.equal(read.elements.nodes[1]!.position, undefined);
    assert.equal(read.elements.edges[0]!.data.source, 'a_b <1> 中');
    assert.equal(read.elements.edges[0]!.data.statements.length, 1);
    assert.equal(read.data.asOf, '2026-01-01');
  });
});

describe('a PNG', () => {
  it('is twice as fine as the screen, less only where a browser could not draw it', () => {
    assert.equal(finenessOf(1000, 800), 2);
    assert.ok(finenessOf(12_000, 100) * 12_000 <= 16_384);
    assert.ok(finenessOf(8000, 8000) ** 2 * 64e6 <= 67_000_001);
  });
});
