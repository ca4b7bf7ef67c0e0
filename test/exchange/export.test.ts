import assert from 'node:assert/strict';
import { exportTables } from '../../server/exchange/export.ts';
import { importTables } from '../../server/exchange/import.ts';
import { openGraph } from '../../server/graph/open.ts';
import { UserInputError } from '../../server/model/user-input-error.ts';
import { tablesOf } from '../analysis/plain-tables.ts';

describe('an export', () => {
  it('stands by code point, and knows only sources that there are', async () => {
    const graph = await openGraph({ neo4j: null, data: ':memory:' });
    const said = { source: 's', quote: 'q', status: 'stated' };
    // By UTF-16 unit U+20BB7 would come before U+FF08.
    const qualifiers = ['a', '（', '𠮷'];
    await importTables(
      graph,
      tablesOf({
        sources: [{ id: 's', title: 's', kind: 'report' }],
        entities: ['a', 'b'].map((id) => ({ id, kind: 'Company', name: id, source: 's' })),
        relations: qualifiers
          .toReversed()
          .map((qualifier) => ({ type: 'SUPPLIES', from: 'a', to: 'b', qualifier, ...said })),
        observations: [],
      }),
    );
    const { sheets } = await exportTables(graph, ['s']);
    const relations = sheets.find(({ table }) => table === 'relations')?.rows ?? [];
    assert.deepEqual(
      relations.map(({ cells }) => cells.get('qualifier')),
      qualifiers,
    );
    await assert.rejects(
      exportTables(graph, ['s', 'nope']),
      (error) =>
        error instanceof UserInputError &&
        error.code === 'NOT_FOUND' &&
        error.message.includes('"nope"') &&
        error.zh.includes('“nope”'),
    );
    await graph.close();
  });
});
