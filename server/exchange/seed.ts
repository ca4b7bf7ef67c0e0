import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Graph } from '../graph/graph.ts';
import { importTables } from './import.ts';
import { readPlaces } from './read-tables.ts';
import type { ImportReport } from './report.ts';
import { readSources } from './said.ts';

const seedsFolder = join(import.meta.dirname, '..', '..', 'seeds');

/** The folder that a seed's name or path means: one of seeds/ when there is one of that name, else the path itself. */
export function seedFolder(seed: string): string {
  const own = join(seedsFolder, seed);
  return /^[a-z0-9-]+$/.test(seed) && existsSync(own) ? own : seed;
}

/**
 * Fills a store that has no source yet with these data sets, names of folders in seeds/ or paths, in one transaction:
 * interrupted, it leaves the store empty. Null when there is something in the store already, or nothing to fill it with.
 * @throws ImportRefused when a data set is not there or wrong · StoreError
 */
export async function fillEmptyStore(graph: Graph, seeds: readonly string[]): Promise<ImportReport | null> {
  if (seeds.length === 0 || (await readSources(graph)).length > 0) return null;
  return importTables(graph, await readPlaces(seeds.map(seedFolder)));
}
