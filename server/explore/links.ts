import type { Cell, Graph, ReadOptions } from '../graph/graph.ts';
import { statementIn, type Ends } from '../graph/rebuilt.ts';
import { byCodePoint } from '../model/code-point-order.ts';
import { relationId, type Relation, type Statement } from '../model/entity.ts';
import { typeRanks } from './direction.ts';
import { sourceOrder } from './source-order.ts';

/**
 * The links that these stored statements tell, each once, in the order their first statement came; within a link the newest
 * source first (published descending, then source id), then the newest `since`.
 */
export async function linksOf(
  graph: Graph,
  told: Iterable<readonly [Ends, Cell]>,
  options?: ReadOptions,
): Promise<Relation[]> {
  const byLink = new Map<string, Statement[]>();
  const sources = new Set<string>();
  const keys = new Set<string>();
  for (const [ends, cell] of told) {
    const statement = statementIn(ends, cell);
    // A link between two of the entities asked about is told from both ends.
    if (keys.has(statement.key)) continue;
    keys.add(statement.key);
    const id = relationId(statement.from, statement.type, statement.to, statement.qualifier);
    const others = byLink.get(id);
    if (others) others.push(statement);
    else byLink.set(id, [statement]);
    sources.add(statement.source);
  }
  if (byLink.size === 0) return [];
  const newest = await sourceOrder(graph, sources, options);
  return [...byLink].map(([id, statements]) => {
    const [first] = statements as [Statement, ...Statement[]];
    statements.sort((a, b) => newest(a.source, b.source) || byCodePoint(b.since ?? '', a.since ?? ''));
    return { id, type: first.type, from: first.from, to: first.to, qualifier: first.qualifier, statements };
  });
}

/** The order of a list of relations: type as in the vocabulary, then the ends, then the qualifier. */
export const byTypeThenEnds = (a: Relation, b: Relation): number =>
  typeRanks[a.type] - typeRanks[b.type] ||
  byCodePoint(a.from, b.from) ||
  byCodePoint(a.to, b.to) ||
  byCodePoint(a.qualifier, b.qualifier);
