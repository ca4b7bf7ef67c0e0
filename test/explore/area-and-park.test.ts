import assert from 'node:assert/strict';
import { readFacts } from '../../server/analysis/facts.ts';
import { resolveScope } from '../../server/analysis/scope.ts';
import { importTables } from '../../server/exchange/import.ts';
import { listEntities } from '../../server/explore/list.ts';
import type { Graph } from '../../server/graph/graph.ts';
import { forEachEngine } from '../support/engines.ts';
import { tablesOf } from '../analysis/plain-tables.ts';

const said = { source: 's', quote: 'q', status: 'stated' };

describe('an area and a park asked for together', () => {
  forEachEngine((_, openEmptyGraph) => {
    let graph: Graph;
    before(async () => {
      graph = await openEmptyGraph();
      await importTables(
        graph,
        tablesOf({
          sources: [{ id: 's', title: 's', kind: 'report' }],
          entities: [
            { id: 'a', kind: 'Area', name: 'area', source: 's' },
            { id: 'p', kind: 'Park', name: 'park', source: 's' },
            ...['in-both', 'in-area', 'in-park'].map((id) => ({ id, kind: 'Company', name: id, source: 's' })),
          ],
          relations: [
            { type: 'LOCATED_IN', from: 'in-both', to: 'a', ...said },
            { type: 'SETTLED_IN', from: 'in-both', to: 'p', ...said },
            { type: 'LOCATED_IN', from: 'in-area', to: 'a', ...said },
            { type: 'SETTLED_IN', from: 'in-park', to: 'p', ...said },
          ],
          observations: [],
        }),
      );
    });

    it('hold for the list and for the measures the companies that lie in both, also where the park is not in the area', async () => {
      const scope = await resolveScope(graph, { area: 'a', park: 'p' }, '2020-12-31');
      const listed = await listEntities(graph, scope, { kind: 'Company' });
      assert.deepEqual(
        listed.nodes.map(({ id }) => id),
        ['in-both'],
      );
      assert.equal(await listed.totalCount(), 1);
      const { companies } = await readFacts(graph, scope);
      assert.deepEqual(
        companies.map(({ id }) => id),
        ['in-both'],
      );
    });
  });
});
