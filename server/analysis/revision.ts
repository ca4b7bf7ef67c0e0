import type { Graph, ReadOptions } from '../graph/graph.ts';
import { cypher } from '../graph/statement.ts';

/** The store's revision: equal numbers mean that nothing was written between. 0 before the first write. */
export async function readRevision(graph: Graph, options?: ReadOptions): Promise<number> {
  const [row] = await graph.read(cypher('analysis/revision'), {}, options);
  return typeof row?.revision === 'number' ? row.revision : 0;
}
