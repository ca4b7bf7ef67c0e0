import assert from 'node:assert/strict';
import type { Graph } from '../../server/graph/graph.ts';
import { readEntities } from '../../server/explore/entities.ts';
import { observationsOf } from '../../server/explore/observations.ts';
import { recordsOf } from '../../server/explore/records.ts';
import { readRevision } from '../../server/explore/revision.ts';
import { readSources } from '../../server/explore/sources.ts';
import { statistics } from '../../server/explore/statistics.ts';
import { kindIds } from '../../server/model/kinds.ts';
import { relationTypeIds } from '../../server/model/relations.ts';
import { countingGraph } from '../support/counting-graph.ts';
import { forEachEngine } from '../support/engines.ts';
import { fill } from './fill.ts';
import { randomWorld, scopeOf, seen, source, type World } from './world.ts';

const world = randomWorld(31);
const ids = world.entities.map((e) => e.id);

describe('what a store holds', () => {
  forEachEngine((_, openEmptyGraph) => {
    let graph: Graph;
    before(async function () {
      this.timeout(120_000);
      graph = await openEmptyGraph();
      await fill(graph, world, 5);
    });

    it('entities come back as they were written, in the order asked, those nobody names missing', async () => {
      const counted = countingGraph(graph);
      const asked = [...ids.toReversed(), 'nobody', ids[0] ?? ''];
      const found = await readEntities(counted, asked);
      const wanted = world.entities.filter((e) => seen(scopeOf(), e)).toReversed();
      assert.ok(wanted.length < ids.length);
      assert.deepEqual([...found.values()], wanted);
      assert.deepEqual(counted.names, ['explore/entities']);
      const without = ['s1', 's4'];
      const fewer = await readEntities(graph, asked, { without });
      assert.deepEqual(
        [...fewer.values()],
        wanted.filter((e) => seen(scopeOf({ without }), e)),
      );
      assert.ok(fewer.size < found.size);
    });

    it('no ids take no statement', async () => {
      const counted = countingGraph(graph);
      assert.equal((await readEntities(counted, [])).size, 0);
      assert.equal((await observationsOf(counted, null, [])).size, 0);
      assert.equal((await recordsOf(counted, null, [])).size, 0);
      assert.deepEqual(counted.names, []);
    });

    it('sources come newest first, undated last, equal ones by id', async () => {
      const sources = await readSources(graph);
      assert.deepEqual(
        sources.map((s) => s.id),
        ['s2', 's4', 's1', 's3'],
      );
      assert.deepEqual(sources[0], source('s2', '2020-05-01'));
    });

    it('records come newest source first, of the sources that are on', async () => {
      for (const without of [[], ['s2']]) {
        const found = await recordsOf(graph, scopeOf({ without }), ids);
        for (const id of ids)
          assert.deepEqual(
            found.get(id),
            ['s2', 's4', 's1', 's3']
              .filter((s) => !without.includes(s))
              .flatMap((s) => world.records.filter((r) => r.entity === id && r.source === s)),
          );
      }
    });

    it('observations are those proven by the day, a span by its end, of the sources that are on, newest period first', async () => {
      const all = await observationsOf(graph, null, ids);
      assert.deepEqual(
        new Set([...all.values()].flat().map((o) => JSON.stringify(o, Object.keys(o).sort()))),
        new Set(world.observations.map((o) => JSON.stringify(o, Object.keys(o).sort()))),
      );
      // Newest first: by end, by start where the end is open, then what says no period.
      const newest = ['2021/', '2018/2020', '2019-02', '2017', '/2016', null];
      for (const list of all.values()) {
        const places = list.map((o) => newest.indexOf(o.period));
        assert.deepEqual(
          places,
          places.toSorted((a, b) => a - b),
        );
      }
      const some = await observationsOf(graph, scopeOf({ asOf: '2018-12-31', without: ['s1'] }), ids);
      const proven = world.observations.filter((o) => o.source !== 's1' && [null, '2017', '/2016'].includes(o.period));
      assert.deepEqual(new Set([...some.values()].flat().map((o) => o.key)), new Set(proven.map((o) => o.key)));
    });

    it('statistics count by kind, type and source in a fixed number of statements, one while nothing changes', async () => {
      const counted = countingGraph(graph);
      const found = await statistics(counted);
      assert.equal(counted.names.length, 6);
      const named = world.entities.filter((e) => e.sources.length > 0);
      assert.deepEqual(found, {
        entities: named.length,
        statements: world.statements.length,
        observations: world.observations.length,
        byKind: kindIds.map((kind) => ({ kind, count: named.filter((e) => e.kind === kind).length })),
        byType: relationTypeIds.map((type) => ({
          type,
          count: world.statements.filter((s) => s.type === type).length,
        })),
        bySource: ['s2', 's4', 's1', 's3'].map((id) => ({
          source: id,
          entities: world.records.filter((r) => r.source === id).length,
          statements: world.statements.filter((s) => s.source === id).length,
          observations: world.observations.filter((o) => o.source === id).length,
        })),
        revision: 5,
      });
      counted.reset();
      assert.deepEqual(await statistics(counted), found);
      assert.deepEqual(counted.names, ['explore/revision']);
    });

    it('statistics see a change at once', async () => {
      const counted = countingGraph(graph);
      const before = await statistics(counted);
      const more: World = {
        sources: [],
        entities: [{ id: 'added', kind: 'Fund', name: '基金', sources: ['s1'], properties: {} }],
        records: [],
        statements: [],
        observations: [],
      };
      await fill(graph, more, 6);
      assert.equal((await statistics(counted)).entities, before.entities + 1);
      assert.equal(await readRevision(graph), 6);
    });
  });

  forEachEngine((_, openEmptyGraph) => {
    it('is nothing at first', async () => {
      const graph = await openEmptyGraph();
      assert.equal(await readRevision(graph), 0);
      const { entities, statements, observations, bySource } = await statistics(graph);
      assert.deepEqual(
        { entities, statements, observations, bySource },
        { entities: 0, statements: 0, observations: 0, bySource: [] },
      );
    });
  });
});
