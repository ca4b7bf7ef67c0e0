import type { Graph } from '../graph/graph.ts';
import { endsIn } from '../graph/rebuilt.ts';
import type { Entity, Relation } from '../model/entity.ts';
import { counting, type Scope } from '../model/scope.ts';
import { UserInputError } from '../model/user-input-error.ts';
import { bestPaths, type Hop } from './best-paths.ts';
import { wantedTypes, type LinkFilter } from './direction.ts';
import { isVisible, readEntities, readStored } from './entities.ts';
import { checkKnown, checkRange, limitsOf, type ExploreOptions } from './limits.ts';
import { linksOf } from './links.ts';
import { pathLevels } from './path-levels.ts';

export interface PathsArgs {
  readonly from: string;
  readonly to: string;
  /** Only over these types; all when missing. */
  readonly types?: LinkFilter['types'];
  /** At most this many paths, 1 to 100 unless the limits say otherwise; 10 when missing. */
  readonly first?: number | null | undefined;
}

/** A shortest path: its entities from one end to the other, and the link between each and the next. */
export interface Path {
  readonly entities: readonly Entity[];
  readonly relations: readonly Relation[];
}

/** Links on the longest path that is looked for: two entities farther apart have nothing to do with each other. */
export const longestPath = 12;

const usualPaths = 10;

/**
 * All shortest paths between two entities, links walked both ways, the best first (best-paths.ts says how they rank), up to
 * `first`; parallel links (two types, two qualifiers) give a path each. None where an end is hidden in the scope or no path
 * of at most 12 links leads there. The number of statements depends on the distance only: at most 6 a link, and 4.
 * @throws UserInputError for an unknown id, from = to, a first out of range; LIMIT_EXCEEDED when too much lies between
 * (path-levels.ts).
 */
export async function paths(graph: Graph, scope: Scope, args: PathsArgs, options?: ExploreOptions): Promise<Path[]> {
  const { from, to } = args;
  const { listSize } = limitsOf(options);
  const first = args.first ?? Math.min(usualPaths, listSize);
  checkRange('first', first, 1, listSize);
  if (from === to)
    throw new UserInputError(
      { zh: `from 与 to 是同一个实体：${to}`, en: `from and to are the same entity: ${to}` },
      'to',
    );
  const stored = await readStored(graph, [from, to], options);
  for (const field of ['from', 'to'] as const) checkKnown(field, [args[field]], stored);
  if (![...stored.values()].every((entity) => isVisible(entity, scope.without))) return [];

  const walk = { ...counting(scope), types: wantedTypes(args.types) };
  const levels = await pathLevels(graph, walk, [from, to], longestPath, options);
  if (!levels) return [];
  const links = await linksOf(
    graph,
    levels.rows.map((row) => [endsIn(row), row.told ?? null] as const),
    options,
  );
  const hops = new Map<string, Hop[]>();
  for (const relation of links) {
    const onwards = (levels.distance.get(relation.from) ?? 0) < (levels.distance.get(relation.to) ?? 0);
    const [near, next] = onwards ? [relation.from, relation.to] : [relation.to, relation.from];
    const known = hops.get(near);
    if (known) known.push({ relation, next });
    else hops.set(near, [{ relation, next }]);
  }
  const ways = bestPaths(hops, [from, to], scope.sampleSources, first);
  const passed = await readEntities(graph, [...new Set(ways.flatMap(({ ids }) => ids))], options);
  return ways.map(({ ids, relations }) => ({
    entities: ids.map((id) => passed.get(id)).filter((entity) => entity !== undefined),
    relations,
  }));
}
