import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportTables } from '../../server/exchange/export.ts';
import { ImportRefused } from '../../server/exchange/finding.ts';
import { importTables } from '../../server/exchange/import.ts';
import { readTables } from '../../server/exchange/read-tables.ts';
import { removeSource } from '../../server/exchange/remove-source.ts';
import { fillEmptyStore, seedFolder } from '../../server/exchange/seed.ts';
import { writeTables } from '../../server/exchange/write-csv.ts';
import type { Graph } from '../../server/graph/graph.ts';
import { forEachEngine } from '../support/engines.ts';
import { dump, revisionOf } from './tables.ts';

const seeds = ['article', 'reference-chain', 'sample'];
const rowsOf = async (seed: string, file: string) =>
  (await readTables(seedFolder(seed))).sheets.find(({ table }) => table === file)?.rows.length ?? 0;

interface Line {
  readonly labels?: readonly string[];
  readonly type?: string;
  readonly to?: string;
  readonly properties: { readonly id?: string; readonly source?: string };
}

/** The source that a line of a dump belongs to; null for an entity, which is merged of several. */
function saidBy(line: string): string | null {
  const { labels = [], type, to = '', properties } = JSON.parse(line) as Line;
  if (labels.includes('Entity')) return null;
  if (labels.includes('Source')) return properties.id ?? null;
  if (type === 'RECORDED') return to.split('|')[0] ?? null;
  if (type === 'OBSERVED') return to.split('|').at(-1) ?? null;
  return properties.source ?? null;
}

describe('the seeds in the store', () => {
  forEachEngine((_, openEmptyGraph) => {
    let graph: Graph;
    let filled: string[];
    before(async function () {
      this.timeout(120_000);
      graph = await openEmptyGraph();
      await assert.rejects(fillEmptyStore(graph, ['article', 'no-such-seed']), ImportRefused);
      assert.deepEqual(await dump(graph), []);
      assert.equal(await fillEmptyStore(graph, []), null);
      const report = await fillEmptyStore(graph, seeds);
      assert.ok(report);
      assert.ok(seeds.every((seed) => report.sources.includes(seed)));
      assert.deepEqual(report.findings, []);
      filled = await dump(graph);
    });

    it('fill an empty store row by row, in one step', async () => {
      let relations = 0;
      let observations = 0;
      for (const seed of seeds) {
        relations += await rowsOf(seed, 'relations');
        observations += await rowsOf(seed, 'observations');
      }
      assert.ok(relations > 280 && observations > 0);
      assert.equal(filled.filter((line) => line.includes('"quote"') && line.includes('"from"')).length, relations);
      assert.equal(filled.filter((line) => line.includes('["Observation"]')).length, observations);
      assert.deepEqual(await revisionOf(graph), { id: 'store', revision: 1 });
    });

    it('do not fill a store that has something in it', async () => {
      assert.equal(await fillEmptyStore(graph, seeds), null);
      assert.deepEqual(await dump(graph), filled);
    });

    for (const seed of seeds)
      it(`${seed} loaded again changes nothing; removed and loaded again leaves what was there`, async () => {
        const places = await readTables(seedFolder(seed));
        const again = await importTables(graph, places);
        assert.equal(again.changes, false);
        for (const source of again.sources) await removeSource(graph, source);
        const without = await dump(graph);
        const gone = (line: string) => again.sources.includes(saidBy(line) ?? '');
        assert.deepEqual(without.filter(gone), []);
        // Nothing of the others is lost: their records, statements, observations and sources are all still there.
        assert.deepEqual(
          without.filter((line) => saidBy(line) !== null),
          filled.filter((line) => saidBy(line) !== null && !gone(line)),
        );
        await importTables(graph, places);
        assert.deepEqual(await dump(graph), filled);
      }).timeout(60_000);

    it('come back out as tables whose import changes nothing, here or in an empty store', async () => {
      const folder = await mkdtemp(join(tmpdir(), 'zhihe-export-'));
      try {
        const paths = await writeTables(folder, await exportTables(graph));
        assert.equal(paths.length, 4);
        const first = await Promise.all(paths.map((path) => readFile(path, 'utf8')));
        const tables = await readTables(folder);
        assert.equal((await importTables(graph, tables)).changes, false);
        const other = await openEmptyGraph();
        await importTables(other, tables);
        assert.deepEqual(await dump(other), filled);
        await writeTables(folder, await exportTables(other));
        assert.deepEqual(await Promise.all(paths.map((path) => readFile(path, 'utf8'))), first);
      } finally {
        await rm(folder, { recursive: true });
      }
    }).timeout(60_000);
  });
});
