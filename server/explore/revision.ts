import type { Graph, ReadOptions } from '../graph/graph.ts';
import { cypher } from '../graph/statement.ts';
import { numberIn } from '../graph/cells.ts';

/** How often the store has changed; 0 before the first change. One statement. */
export async function readRevision(graph: Graph, options?: ReadOptions): Promise<number> {
  const [row] = await graph.read(cypher('explore/revision'), {}, options);
  return row ? numberIn(row, 'revision') : 0;
}
