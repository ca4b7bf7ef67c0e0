import assert from 'node:assert/strict';
import { StoreError } from '../server/graph/graph.ts';
import { warmUp } from '../server/warm-up.ts';
import { seededGraph, start } from './support/app.ts';
import { countingGraph } from './support/counting-graph.ts';

const never = new AbortController().signal;

describe('warming up', function () {
  this.timeout(60_000);

  it('asks every statement that the page’s first questions ask', async () => {
    const app = await start(await seededGraph(['article', 'reference-chain', 'sample']));
    try {
      const warmed = countingGraph(app.graph);
      await warmUp(warmed, '2020-11-30', never);
      const asked = countingGraph(app.graph);
      const page = await start(asked);
      asked.reset();
      await page.data(`{ chain { segments { segment { name } companies { company { name } } } feeds { id } supplies { id } }
        coverage(scope: { area: "shapingba" }) { present } gaps(scope: { chain: "xhqwf" }) { totalCount }
        neighbourhood(ids: ["yuxinwei"]) { entities { id expandCounts { count } } relations { id } }
        companies(first: 2) { nodes { relations { nodes { id } } observations { totalCount } records { totalCount } potentialSuppliers { totalCount } } } }`);
      const cold = [...new Set(asked.names)].filter((name) => !warmed.names.includes(name));
      assert.ok(asked.names.length > 20);
      assert.deepEqual(cold, ['explore/revision']);
    } finally {
      await app.stop();
    }
  });

  it('asks less of an empty store, and stops when told', async () => {
    const graph = await seededGraph([]);
    const counted = countingGraph(graph);
    await warmUp(counted, '2020-11-30', never);
    assert.ok(counted.names.includes('analysis/companies') && !counted.names.includes('explore/neighbours-both'));
    await assert.rejects(
      warmUp(graph, '2020-11-30', AbortSignal.abort()),
      (error) => error instanceof StoreError && error.code === 'DEADLINE_EXCEEDED',
    );
    await graph.close();
  });
});
