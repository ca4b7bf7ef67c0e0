import { textIn } from '../../graph/cells.ts';
import type { Graph } from '../../graph/graph.ts';
import { entityIn } from '../../graph/rebuilt.ts';
import { cypher } from '../../graph/statement.ts';
import { readRevision } from '../revision.ts';
import { builtShards } from './built-shards.ts';
import { changesSince } from './changes.ts';
import { directoryOf, type Directory } from './directory.ts';
import { NameIndex, type FoundNames, type Match, type SearchOptions } from './name-index.ts';
import type { Nameable, Shard } from './shard.ts';

/** Entities a statement reads while the index is built. */
const pageSize = 5000;

/** How often, in ms, a search may look whether the store has changed. */
const checkEvery = 1000;

/** Of how many entities one may have changed before the whole index is built anew. */
const fewChanges = 5;

/** The names of a store, ready to be searched, and kept up to date. */
export interface LiveIndex {
  /** The best matches and how many there are; see NameIndex.find. Waits for the index to be built the first time. */
  find(text: string, options?: SearchOptions): Promise<FoundNames>;
  /** The best matches, best first; see NameIndex.search. */
  search(text: string, options?: SearchOptions): Promise<readonly Match[]>;
  /** The ids of the store at this revision, in order; null while the index is not there or of another one. */
  directory(revision: number): Directory | null;
  /** Waits until the index holds at least what the store held when called: for after a write. */
  refresh(): Promise<void>;
  /** How many entities it holds; 0 while it is built. */
  readonly size: number;
}

/** Reads all names, in pages by id so that the answers stay small. */
async function* namesOf(graph: Graph): AsyncGenerator<readonly Nameable[]> {
  let after: string | null = '';
  while (after !== null) {
    const rows = await graph.read(cypher('explore/names'), { after, first: pageSize });
    yield rows.map((row) => entityIn(row.entity));
    const last = rows.length === pageSize ? rows.at(-1) : undefined;
    after = last ? textIn(last, 'id') : null;
  }
}

async function* inPages(entities: readonly Nameable[]): AsyncGenerator<readonly Nameable[]> {
  for (let from = 0; from < entities.length; from += pageSize)
    yield await Promise.resolve(entities.slice(from, from + pageSize));
}

/**
 * Builds the index of a store's names, in the background when there are many: until then a search waits, for a part of the
 * names would look like all of them. Later searches answer from memory at once; at most every second one of them also looks, in
 * the background, whether the store's revision has grown (by an import here or by another server), reads the names again
 * and lays what has changed over the index, during which the old one answers.
 * @param log hears of a check that failed: the old index answers on, the next search after a second tries again.
 * @throws StoreError when the store cannot be read.
 */
export async function openNameIndex(graph: Graph, log?: (failure: unknown) => void): Promise<LiveIndex> {
  let revision = await readRevision(graph);
  let base: readonly Shard[] = [];
  let index: NameIndex | null = null;
  let checked = performance.now();

  const build = async (): Promise<NameIndex> => {
    base = await builtShards(namesOf(graph));
    return new NameIndex(base.map((shard) => ({ shard, gone: new Set() })));
  };
  const overlaid = async (): Promise<NameIndex> => {
    const { parts, changed } = await changesSince(base, namesOf(graph));
    const all = base.reduce((sum, { ids }) => sum + ids.length, 0);
    if (changed.length * fewChanges > all) return build();
    const over = await builtShards(inPages(changed));
    return new NameIndex([...parts, ...over.map((shard) => ({ shard, gone: new Set<number>() }))]);
  };
  const update = async (): Promise<void> => {
    // Read first: what is written while the names are read shows as a newer revision the next time.
    const now = index ? await readRevision(graph) : revision;
    if (index && now === revision) return;
    index = index ? await overlaid() : await build();
    revision = now;
    checked = performance.now();
  };
  let running: Promise<void> | null = null;
  const start = (): Promise<void> =>
    (running ??= update().finally(() => {
      running = null;
    }));
  const inBackground = (): void => {
    start().catch((failure: unknown) => log?.(failure));
  };
  const look = (): void => {
    if (!index || running || performance.now() - checked < checkEvery) return;
    checked = performance.now();
    inBackground();
  };
  const current = async (): Promise<NameIndex> => {
    if (!index) await start();
    look();
    return index ?? current();
  };
  inBackground();
  return {
    find: async (text, options) => (await current()).find(text, options),
    search: async (text, options) => (await current()).search(text, options),
    directory: (at) => {
      if (index && at === revision) return directoryOf(index.parts);
      look();
      return null;
    },
    async refresh() {
      // What runs already may have begun before the write.
      await running;
      await start();
    },
    get size() {
      return index?.size ?? 0;
    },
  };
}
