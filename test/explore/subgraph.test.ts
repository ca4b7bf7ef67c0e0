import assert from 'node:assert/strict';
import type { Graph } from '../../server/graph/graph.ts';
import { subgraph } from '../../server/explore/subgraph.ts';
import { relationId } from '../../server/model/entity.ts';
import { UserInputError } from '../../server/model/user-input-error.ts';
import { countingGraph } from '../support/counting-graph.ts';
import { forEachEngine } from '../support/engines.ts';
import { fill } from './fill.ts';
import { counts, randomWorld, scopeOf, scopes, seen } from './world.ts';

const world = randomWorld(47);
const entity = new Map(world.entities.map((e) => [e.id, e]));
const all = world.entities.map((e) => e.id);

describe('subgraph', () => {
  forEachEngine((_, openEmptyGraph) => {
    let graph: Graph;
    before(async function () {
      this.timeout(120_000);
      graph = await openEmptyGraph();
      await fill(graph, world);
    });

    for (const [n, scope] of scopes.entries())
      it(`holds these and what runs between them, and names what is gone, scope ${n}`, async () => {
        let [links, gone, hidden] = [0, 0, 0];
        for (let i = 0; i < 12; i++) {
          const ids = ['nobody', ...all.filter((_id, at) => (at * 7 + i) % 3 === 0), all[i]!, 'nobody'].reverse();
          const found = await subgraph(graph, scope, ids);
          const asked = [...new Set(ids)];
          const shown = asked.filter((id) => seen(scope, entity.get(id)));
          assert.deepEqual(
            found.entities.map((e) => e.id),
            shown,
          );
          const wanted = world.statements
            .filter((s) => counts(scope, s) && shown.includes(s.from) && shown.includes(s.to))
            .map((s) => relationId(s.from, s.type, s.to, s.qualifier));
          assert.deepEqual(found.relations.map((r) => r.id).sort(), [...new Set(wanted)].sort());
          assert.deepEqual(
            found.missing,
            asked.filter((id) => (entity.get(id)?.sources.length ?? 0) === 0),
          );
          assert.deepEqual([found.truncated, found.hidden], [false, []]);
          links += found.relations.length;
          gone += found.missing.length;
          hidden += asked.length - shown.length - found.missing.length;
        }
        assert.ok(links > 20 && gone > 20 && (scope.without.length === 0 || hidden > 5));
      });

    it('takes three statements for any number of ids, none for none, and refuses more than 500', async () => {
      const counted = countingGraph(graph);
      await subgraph(counted, scopeOf(), all);
      assert.ok(counted.names.length <= 3, counted.names.join());
      counted.reset();
      const empty = await subgraph(counted, scopeOf(), []);
      assert.deepEqual([empty.entities, empty.relations, empty.missing, counted.names], [[], [], [], []]);
      await assert.rejects(
        subgraph(graph, scopeOf(), new Array<string>(501).fill('x')),
        (error) => error instanceof UserInputError && error.code === 'LIMIT_EXCEEDED' && error.field === 'ids',
      );
    });
  });
});
