import type { Graph } from '../graph/graph.ts';
import { typeIn } from '../graph/rebuilt.ts';
import { cypher } from '../graph/statement.ts';
import type { Entity, Relation } from '../model/entity.ts';
import { relationTypeIds, type RelationTypeId } from '../model/relations.ts';
import { usualPage } from '../model/limits.ts';
import { counting, type Scope } from '../model/scope.ts';
import { numberIn, textIn } from '../graph/cells.ts';
import { typeRanks, wantedTypes, type Direction, type LinkFilter } from './direction.ts';
import { isVisible, readEntities, readStored } from './entities.ts';
import { checkKnown, checkMost, checkRange, limitsOf, type ExploreOptions } from './limits.ts';
import { relationsBetween } from './relations-between.ts';

export interface NeighbourhoodArgs extends LinkFilter {
  readonly ids: readonly string[];
  /** Steps away, 1 to 3 unless the limits say otherwise; 1 by default. */
  readonly depth?: number | null | undefined;
  /** At most this many entities besides those asked for, 1 to 500 unless the limits say otherwise; 50 by default. */
  readonly first?: number | null | undefined;
}

/** How many neighbours of an entity, over one type, a cap left out. */
export interface HiddenCount {
  readonly entity: string;
  readonly type: RelationTypeId;
  readonly count: number;
}

/** A part of the graph: entities and what runs between them. */
export interface Subgraph {
  readonly entities: readonly Entity[];
  readonly relations: readonly Relation[];
  readonly truncated: boolean;
  readonly hidden: readonly HiddenCount[];
  /** Ids asked for, in that order, of which the store holds nothing that any source names. */
  readonly missing: readonly string[];
}

const files: Readonly<Record<Direction, { readonly neighbours: string; readonly hidden: string }>> = {
  OUT: { neighbours: 'explore/neighbours-out', hidden: 'explore/hidden-out' },
  IN: { neighbours: 'explore/neighbours-in', hidden: 'explore/hidden-in' },
  BOTH: { neighbours: 'explore/neighbours-both', hidden: 'explore/hidden-both' },
};

/**
 * What lies around these entities: themselves first, then the visible ones within `depth` steps over statements that count,
 * nearest first, within a level by the vocabulary order of the best type that leads there, then by id, up to `first`. The
 * relations are all that run between the entities returned and count, whatever their type. `hidden` counts, for each entity
 * that was walked on from, the neighbours over the wanted types that the cap left out. An id that is known but not visible
 * in the scope is left out. At most depth + 4 statements, and one for the sources.
 * @throws UserInputError for an unknown id, or a depth, first or number of ids out of range.
 */
export async function neighbourhood(
  graph: Graph,
  scope: Scope,
  args: NeighbourhoodArgs,
  options?: ExploreOptions,
): Promise<Subgraph> {
  const { steps, subgraphSize } = limitsOf(options);
  const depth = args.depth ?? 1;
  const first = args.first ?? usualPage;
  checkRange('depth', depth, 1, steps);
  checkRange('first', first, 1, subgraphSize);
  checkMost('ids', args.ids.length, subgraphSize);
  const stored = await readStored(graph, args.ids, options);
  checkKnown('ids', args.ids, stored);

  const asked = [...stored.values()].filter((entity) => isVisible(entity, scope.without));
  const file = files[args.direction ?? 'BOTH'];
  const walk = { ...counting(scope), types: wantedTypes(args.types) };
  const shown = asked.map((entity) => entity.id);
  const walked: string[] = [];
  let level = shown.slice();
  let left = first;
  let truncated = false;
  for (let step = 0; step < depth && level.length > 0 && !truncated; step++) {
    const rows = await graph.read(
      cypher(file.neighbours),
      // One more than there is room for tells whether the cap leaves anything out.
      { ...walk, ids: level, seen: shown, ranks: typeRanks, first: left + 1 },
      options,
    );
    walked.push(...level);
    truncated = rows.length > left;
    level = rows.slice(0, left).map((row) => textIn(row, 'far'));
    shown.push(...level);
    left -= level.length;
  }

  const [around, relations, hidden] = await Promise.all([
    readEntities(graph, shown.slice(asked.length), { ...options, without: scope.without }),
    relationsBetween(graph, scope, shown, relationTypeIds, options),
    truncated ? graph.read(cypher(file.hidden), { ...walk, ids: walked, shown }, options) : [],
  ]);
  const hiddenCounts = hidden.map((row) => ({
    entity: textIn(row, 'entity'),
    type: typeIn(row),
    count: numberIn(row, 'count'),
  }));
  const at = new Map(shown.map((id, index) => [id, index]));
  hiddenCounts.sort(
    (a, b) => (at.get(a.entity) ?? 0) - (at.get(b.entity) ?? 0) || typeRanks[a.type] - typeRanks[b.type],
  );
  return { entities: [...asked, ...around.values()], relations, truncated, hidden: hiddenCounts, missing: [] };
}
