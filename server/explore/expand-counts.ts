import type { Graph, ReadOptions } from '../graph/graph.ts';
import { typeIn } from '../graph/rebuilt.ts';
import { cypher } from '../graph/statement.ts';
import { isKind, kindIds, type KindId } from '../model/kinds.ts';
import type { RelationTypeId } from '../model/relations.ts';
import { counting, type Scope } from '../model/scope.ts';
import { numberIn, textIn } from '../graph/cells.ts';
import { typeRanks } from './direction.ts';

/** How many distinct neighbours of one kind an entity has over one type in one direction. */
export interface ExpandCount {
  readonly type: RelationTypeId;
  readonly direction: 'OUT' | 'IN';
  readonly kind: KindId;
  readonly count: number;
}

/**
 * What expanding each of these entities would bring, counting what counts in the scope: by type in vocabulary order, OUT
 * before IN, then by kind; an entity without neighbours has an empty list. Two statements, however many ids.
 */
export async function expandCounts(
  graph: Graph,
  scope: Scope,
  ids: readonly string[],
  options?: ReadOptions,
): Promise<Map<string, ExpandCount[]>> {
  const found = new Map<string, ExpandCount[]>(ids.map((id) => [id, []]));
  if (found.size === 0) return found;
  const params = { ...counting(scope), ids: [...found.keys()] };
  const [out, into] = await Promise.all([
    graph.read(cypher('explore/expand-counts-out'), params, options),
    graph.read(cypher('explore/expand-counts-in'), params, options),
  ]);
  const rows = [
    ...out.map((row) => ({ row, direction: 'OUT' as const })),
    ...into.map((row) => ({ row, direction: 'IN' as const })),
  ];
  for (const { row, direction } of rows) {
    const kind = textIn(row, 'kind');
    if (!isKind(kind)) throw new TypeError(`${kind} is no kind`);
    found.get(textIn(row, 'entity'))?.push({ type: typeIn(row), direction, kind, count: numberIn(row, 'count') });
  }
  for (const counts of found.values())
    counts.sort(
      (a, b) =>
        typeRanks[a.type] - typeRanks[b.type] ||
        Number(a.direction === 'IN') - Number(b.direction === 'IN') ||
        kindIds.indexOf(a.kind) - kindIds.indexOf(b.kind),
    );
  return found;
}
