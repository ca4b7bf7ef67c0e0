import type { Graph, ReadOptions } from '../graph/graph.ts';
import { cypher } from '../graph/statement.ts';
import { counting, type Scope } from '../model/scope.ts';
import { textIn } from './cells.ts';

/** Chains have hundreds of segments; the statements stop here all the same. */
const most = 20_000;

/** Segment → Cluster → Chain is the longest way of PART_OF from a segment. */
const steps = 2;

/**
 * Ids of the segments that the chain, cluster and lane of a scope list, or null when it names none of them. A segment
 * belongs to a chain or cluster by PART_OF, itself or through its cluster. At most five statements.
 */
export async function segmentsIn(graph: Graph, scope: Scope, options?: ReadOptions): Promise<string[] | null> {
  const { chain, cluster, letter } = scope;
  const lists = await Promise.all([
    ...[chain, cluster].filter((whole) => whole !== null).map((whole) => segmentsOf(graph, scope, whole, options)),
    ...(letter === null ? [] : [segmentsOfLane(graph, letter, options)]),
  ]);
  const [first, ...others] = lists;
  return first?.filter((id) => others.every((list) => list.includes(id))) ?? null;
}

async function segmentsOf(graph: Graph, scope: Scope, whole: string, options?: ReadOptions): Promise<string[]> {
  const segments = new Set<string>();
  let wholes = [whole];
  for (let step = 0; step < steps && wholes.length > 0; step++) {
    const rows = await graph.read(cypher('explore/parts'), { ...counting(scope), wholes, first: most }, options);
    wholes = [];
    for (const row of rows) {
      if (row.kind === 'Segment') segments.add(textIn(row, 'part'));
      else wholes.push(textIn(row, 'part'));
    }
  }
  return [...segments];
}

async function segmentsOfLane(graph: Graph, letter: string, options?: ReadOptions): Promise<string[]> {
  const rows = await graph.read(cypher('explore/segments-in-lane'), { letter, first: most }, options);
  return rows.map((row) => textIn(row, 'segment'));
}
