import type { Graph, ReadOptions } from '../graph/graph.ts';
import { newestFirst } from '../model/newest-first.ts';
import { readSources } from './sources.ts';

/** How the sources of a store rank: a comparison of two source ids, newest published first, unknown ones last. */
export type SourceOrder = (a: string, b: string) => number;

/** For how long, in ms, an order read once serves further calls: statements are read far more often than sources change. */
const keep = 1000;

const kept = new WeakMap<Graph, { readonly at: number; readonly published: ReadonlyMap<string, string | null> }>();

/**
 * The order of the sources, for statements told by these source ids. At most one statement, none when it was read within
 * the last second and knows all of them.
 */
export async function sourceOrder(graph: Graph, told: Iterable<string>, options?: ReadOptions): Promise<SourceOrder> {
  const last = kept.get(graph);
  let published = last && performance.now() - last.at < keep ? last.published : undefined;
  if (!published || [...told].some((id) => !published?.has(id))) {
    published = new Map((await readSources(graph, options)).map((source) => [source.id, source.published]));
    kept.set(graph, { at: performance.now(), published });
  }
  const dates = published;
  const dated = (id: string): { id: string; published: string | null } => ({ id, published: dates.get(id) ?? null });
  return (a, b) => newestFirst(dated(a), dated(b));
}
