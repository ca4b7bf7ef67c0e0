import assert from 'node:assert/strict';
import { setTimeout } from 'node:timers/promises';
import type { Graph } from '../../../server/graph/graph.ts';
import { openNameIndex } from '../../../server/explore/search/live-index.ts';
import { countingGraph } from '../../support/counting-graph.ts';
import { forEachEngine } from '../../support/engines.ts';
import { fill } from '../fill.ts';
import { source, type World } from '../world.ts';

/** Enough entities for several pages, so that the pages meet rightly. */
const many = 5_003;

const world = (change: Partial<World>): World => ({
  sources: [],
  entities: [],
  records: [],
  statements: [],
  observations: [],
  ...change,
});

describe('the index of a store', () => {
  forEachEngine((_, openEmptyGraph) => {
    let graph: Graph;
    before(async function () {
      this.timeout(60_000);
      graph = await openEmptyGraph();
      const entities = Array.from({ length: many }, (_x, i) => ({
        id: `c${String(i).padStart(4, '0')}`,
        kind: 'Company' as const,
        name: `样例·第${i}厂`,
        sources: i === 17 ? [] : ['s1'],
        properties: {},
      }));
      await fill(graph, world({ sources: [source('s1', null)], entities }));
    });

    it('holds every entity that some source names, read in pages', async () => {
      const counted = countingGraph(graph);
      const index = await openNameIndex(counted);
      assert.equal((await index.search('第5002厂'))[0]?.id, 'c5002');
      assert.equal(index.size, many - 1);
      assert.deepEqual(counted.names, ['explore/revision', 'explore/names', 'explore/names']);
      assert.ok((await index.search('第17厂', { first: 100 })).every((m) => m.id !== 'c0017'));
    });

    it('answers from what it has and is built anew when the revision has grown', async () => {
      const index = await openNameIndex(graph);
      await index.search('芯');
      const added = { id: 'new', kind: 'Park' as const, name: '新园区', sources: ['s1'], properties: {} };
      await fill(graph, world({ entities: [added] }), 2);
      assert.deepEqual(await index.search('新园区'), []);
      await index.refresh();
      assert.equal((await index.search('新园区'))[0]?.id, 'new');
    });

    it('notices by itself within about a second, and looks no more often', async () => {
      const counted = countingGraph(graph);
      const index = await openNameIndex(counted);
      await index.search('芯');
      const added = { id: 'newer', kind: 'Park' as const, name: '湖畔楼', sources: ['s1'], properties: {} };
      await fill(graph, world({ entities: [added] }), 3);
      counted.reset();
      for (let i = 0; i < 20; i++) await index.search('湖畔楼');
      assert.ok(counted.names.length <= 1, counted.names.join());
      for (let tries = 0; tries < 100 && (await index.search('湖畔楼')).length === 0; tries++) await setTimeout(100);
      assert.equal((await index.search('湖畔楼'))[0]?.id, 'newer');
      assert.deepEqual(counted.names.filter((name) => name === 'explore/names').length, 2);
    });

    it('answers on and says so when the store cannot be asked', async () => {
      const failures: unknown[] = [];
      const broken = new Error('gone');
      let gone = false;
      const flaky: Graph = {
        ...countingGraph(graph),
        read: (statement, params) => (gone ? Promise.reject(broken) : graph.read(statement, params)),
      };
      const index = await openNameIndex(flaky, (failure) => failures.push(failure));
      await index.search('芯');
      gone = true;
      await setTimeout(1050);
      assert.equal((await index.search('第5002厂'))[0]?.id, 'c5002');
      await setTimeout(20);
      assert.deepEqual(failures, [broken]);
      await assert.rejects(index.refresh(), broken);
    });
  });
});
