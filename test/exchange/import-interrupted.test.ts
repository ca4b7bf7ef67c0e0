import assert from 'node:assert/strict';
import { importTables } from '../../server/exchange/import.ts';
import { StoreError, type Graph, type Write } from '../../server/graph/graph.ts';
import { forEachEngine } from '../support/engines.ts';
import { roster, survey } from './roster.ts';
import { dump, revisionOf } from './tables.ts';

/** The graph, with something done to its next write. */
const tampered = (
  graph: Graph,
  tamper: (writes: readonly Write[]) => Promise<readonly Write[]> | readonly Write[],
): Graph => {
  let first = true;
  return {
    read: (statement, params, options) => graph.read(statement, params, options),
    health: () => graph.health(),
    load: () => graph.load(),
    close: () => graph.close(),
    write: async (writes) => {
      const now = first ? await tamper(writes) : writes;
      first = false;
      await graph.write(now);
    },
  };
};

describe('importing tables while something else happens', () => {
  forEachEngine((_, openEmptyGraph) => {
    let graph: Graph;
    beforeEach(async function () {
      this.timeout(60_000);
      graph = await openEmptyGraph();
    });

    it('leaves nothing behind when the store fails in the middle', async () => {
      const failing = tampered(graph, (writes) => [
        ...writes,
        {
          statement: { name: 'failing', text: 'UNWIND [1] AS x CREATE (e:Entity {id: 1 / (x - 1)})', returns: '' },
          params: {},
        },
      ]);
      await assert.rejects(importTables(failing, roster()));
      assert.deepEqual(await dump(graph), []);
      assert.equal(await revisionOf(graph), null);
      await importTables(graph, roster());
    });

    it('plans anew when another writer was quicker', async () => {
      await importTables(graph, roster());
      const overtaken = tampered(graph, async (writes) => {
        await importTables(graph, roster('60'));
        return writes;
      });
      await importTables(overtaken, survey);
      const both = await dump(graph);
      const fresh = await openEmptyGraph();
      await importTables(fresh, [roster('60'), survey]);
      assert.deepEqual(both, await dump(fresh));
      assert.ok(both.some((line) => line.includes('"employees":60')));
    });

    it('gives up when another writer is always quicker, and has written nothing', async () => {
      await importTables(graph, roster());
      let employees = 60;
      const outrun: Graph = {
        ...tampered(graph, (writes) => writes),
        write: async (writes) => {
          employees += 1;
          await importTables(graph, roster(String(employees)));
          await graph.write(writes);
        },
      };
      await assert.rejects(
        importTables(outrun, survey),
        (error) => error instanceof StoreError && error.code === 'CONFLICT',
      );
      assert.equal(
        (await dump(graph)).some((line) => line.includes('survey"')),
        false,
      );
    });

    it('takes imports that come at once one after the other', async () => {
      await importTables(graph, roster());
      await Promise.all([
        importTables(graph, roster('51')),
        importTables(graph, survey),
        importTables(graph, roster('52')),
      ]);
      assert.deepEqual(await revisionOf(graph), { id: 'store', revision: 4 });
    });
  });
});
