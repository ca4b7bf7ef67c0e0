import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse } from 'csv-parse/sync';
import { csvOf } from '../../../../client/views/Export/csv.ts';
import { cytoscapeJson } from '../../../../client/views/Export/cytoscape-json.ts';
import { graphmlOf, nameToken } from '../../../../client/views/Export/graphml.ts';
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

describe('GraphML', () => {
  const text = graphmlOf(out);

  it('is built as its schema asks: keys, then a graph of nodes, then edges between them, every id a name token of its own', () => {
    const order = [...text.matchAll(/<(desc|key|graph|node|edge) /g)].map(([, name]) => name!);
    const rank = ['key', 'graph', 'node', 'edge'];
    assert.deepEqual(
      order,
      [...order].sort((a, b) => rank.indexOf(a) - rank.indexOf(b)),
    );
    const ids = [...text.matchAll(/<(?:key|graph|node|edge) id="([^"]*)"/g)].map(([, id]) => id!);
    assert.equal(new Set(ids).size, ids.length);
    for (const id of ids) assert.match(id, /^[\w.:-]+$/);
    for (const [, end] of text.matchAll(/(?:source|target)="([^"]*)"/g)) assert.ok(ids.includes(end!), end);
    for (const [, key] of text.matchAll(/<data key="([^"]*)"/g)) assert.ok(ids.includes(key!), key);
    for (const [, type] of text.matchAll(/attr\.type="([^"]*)"/g))
      assert.match(type!, /^(?:boolean|int|double|string)$/);
  });

  it('keeps the whole id and every word, whatever they hold', () => {
    assert.ok(text.includes('<data key="node-id">a_b &lt;1&gt; 中</data>'));
    assert.ok(text.includes('A &amp; B'));
    assert.ok(!/[\u0000-\u0008]/.test(text)); // eslint-disable-line no-control-regex -- their absence is the point
    assert.ok(text.includes('paper'));
  });

  it('never makes one token of two ids', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('_', '5f', 'a', ' ', '中') }),
        fc.string({ unit: fc.constantFrom('_', '5f', 'a', ' ', '中') }),
        (a, b) => {
          assert.equal(nameToken(a) === nameToken(b), a === b);
        },
      ),
    );
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
