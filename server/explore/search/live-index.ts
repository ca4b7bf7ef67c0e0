import { textIn } from '../../graph/cells.ts';
import type { Graph } from '../../graph/graph.ts';
import { entityIn } from '../../graph/rebuilt.ts';
import { cypher } from '../../graph/statement.ts';
import { readRevision } from '../revision.ts';
import { NameIndex, type Match, type SearchOptions } from './name-index.ts';

/** Entities a statement reads while the index is built. */
const pageSize = 5000;

/** How often, in ms, a search may look whether the store has changed. */
const checkEvery = 1000;

/** The names of a store, ready to be searched, and kept up to date. */
export interface LiveIndex {
  /** The best matches and how many there are; see NameIndex.find. */
  find(text: string, options?: SearchOptions): { readonly matches: Match[]; readonly total: number };
  /** The best matches, best first; see NameIndex.search. */
  search(text: string, options?: SearchOptions): Match[];
  /** Waits until the index holds at least what the store held when called: for after a write. */
  refresh(): Promise<void>;
  /** How many entities it holds. */
  readonly size: number;
}

/** Reads all names, in pages by id so that the answers stay small. */
async function readNames(graph: Graph): Promise<NameIndex> {
  const index = new NameIndex();
  let after: string | null = '';
  while (after !== null) {
    const rows = await graph.read(cypher('explore/names'), { after, first: pageSize });
    for (const row of rows) index.add(entityIn(row.entity));
    const last = rows.length === pageSize ? rows.at(-1) : undefined;
    after = last ? textIn(last, 'id') : null;
  }
  return index;
}

/**
 * Builds the index of a store's names. Searches answer from memory at once; at most every second one of them also looks, in
 * the background, whether the store's revision has grown (by an import here or by another server), and has the index built
 * anew, during which the old one answers.
 * @param log hears of a check that failed: the old index answers on, the next search after a second tries again.
 * @throws StoreError when the store cannot be read.
 */
export async function openNameIndex(graph: Graph, log?: (failure: unknown) => void): Promise<LiveIndex> {
  let revision = await readRevision(graph);
  let index = await readNames(graph);
  let checked = performance.now();
  let running: Promise<void> | null = null;

  const update = async (): Promise<void> => {
    // Read first: what is written while the names are read shows as a newer revision the next time.
    const now = await readRevision(graph);
    checked = performance.now();
    if (now === revision) return;
    index = await readNames(graph);
    revision = now;
  };
  const start = (): Promise<void> =>
    (running ??= update().finally(() => {
      running = null;
    }));
  const look = (): void => {
    if (running || performance.now() - checked < checkEvery) return;
    checked = performance.now();
    start().catch((failure: unknown) => log?.(failure));
  };
  return {
    find(text, options) {
      look();
      return index.find(text, options);
    },
    search(text, options) {
      look();
      return index.search(text, options);
    },
    async refresh() {
      // What runs already may have begun before the write.
      await running;
      await start();
    },
    get size() {
      return index.size;
    },
  };
}
