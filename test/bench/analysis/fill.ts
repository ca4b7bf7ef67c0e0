import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import grafeo from '@grafeo-db/js';
import { writeManifest } from '../../../server/graph/manifest.ts';
import { batches, sourceRow, type World } from './world.ts';

/**
 * Writes a world into the folder of an embedded store, by the engine's own bulk load: through statements a million companies
 * take an hour. The manifest is the server's, so that it opens the folder as one of its own.
 * @returns how many entities and relations it holds
 */
export async function fillFolder(folder: string, world: World): Promise<{ entities: number; relations: number }> {
  mkdirSync(folder, { recursive: true });
  const db = grafeo.GrafeoDB.create(join(folder, 'graph.grafeo'));
  const numbers = new Map<string, number>();
  const nodes = async (labels: string[], rows: readonly Record<string, unknown>[]): Promise<void> => {
    const made = await db.batchCreateNodesWithProps(labels, [...rows]);
    rows.forEach(({ id }, i) => numbers.set(String(id), made[i] ?? -1));
  };
  let pending: { label: string; rows: Record<string, unknown>[] } = { label: '', rows: [] };
  let entities = 0;
  for (const batch of batches(world.entities()))
    for (const { labels, properties } of batch) {
      entities++;
      const [label = ''] = labels;
      if (label !== pending.label || pending.rows.length === 100_000) {
        if (pending.rows.length > 0) await nodes(['Entity', pending.label], pending.rows);
        pending = { label, rows: [] };
      }
      pending.rows.push(properties);
    }
  await nodes(['Entity', pending.label], pending.rows);
  await nodes(['Source'], [sourceRow]);
  await nodes(['Store'], [{ id: 'store', revision: 1 }]);
  let relations = 0;
  for (const batch of batches(world.relations(), 50_000)) {
    relations += batch.length;
    await db.batchCreateEdges(
      batch.map(({ type, from, to, properties }) => ({
        ...{ src: numbers.get(from) ?? -1, dst: numbers.get(to) ?? -1 },
        type,
        properties,
      })),
    );
  }
  db.walCheckpoint();
  db.close();
  writeManifest(join(folder, 'manifest.json'), { now: { nodes: entities + 2, edges: relations, revision: 1 } });
  return { entities, relations };
}
