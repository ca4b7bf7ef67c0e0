import { byCodePoint } from '../model/code-point-order.ts';
import type { Relation } from '../model/entity.ts';

/** A link walked on a path, in the direction of the path. */
export interface Hop {
  readonly relation: Relation;
  readonly next: string;
}

/** A way from one entity to another: the ids it passes, both ends included, and the links between each and the next. */
export interface Way {
  readonly ids: readonly string[];
  readonly relations: readonly Relation[];
}

/** An inferred link weighs more than any number of sample ones: a path has at most 12 links. */
const inferredWeight = 1000;

function weightOf({ statements }: Relation, sampleSources: ReadonlySet<string>): number {
  const inferred = statements.every(({ status }) => status === 'inferred');
  const sample = statements.every(({ source }) => sampleSources.has(source));
  return (inferred ? inferredWeight : 0) + (sample ? 1 : 0);
}

/**
 * The best `first` ways along hops that all lead nearer to the end: fewest links that are only inferred, then fewest told by
 * sample sources alone, then by the ids passed and, between the same entities, the ids of the links (design: explore.md, q).
 * There may be very many ways; only those returned are walked.
 * @param hops of each entity passed, those that lead on; no circle
 */
export function bestPaths(
  hops: ReadonlyMap<string, readonly Hop[]>,
  [from, to]: readonly [string, string],
  sampleSources: readonly string[],
  first: number,
): Way[] {
  const sample = new Set(sampleSources);
  const ordered = new Map(
    [...hops].map(([id, list]) => [
      id,
      list
        .map((hop) => ({ ...hop, weight: weightOf(hop.relation, sample) }))
        .sort((a, b) => byCodePoint(a.next, b.next) || byCodePoint(a.relation.id, b.relation.id)),
    ]),
  );
  const known = new Map<string, ReadonlySet<number>>([[to, new Set([0])]]);
  /** Every weight that a way from here to the end has. */
  const weightsFrom = (id: string): ReadonlySet<number> => {
    const before = known.get(id);
    if (before) return before;
    const weights = new Set<number>();
    for (const { next, weight } of ordered.get(id) ?? [])
      for (const rest of weightsFrom(next)) weights.add(rest + weight);
    known.set(id, weights);
    return weights;
  };
  function* ways(id: string, weight: number): Generator<Way> {
    if (id === to) {
      yield { ids: [id], relations: [] };
      return;
    }
    for (const hop of ordered.get(id) ?? [])
      if (weightsFrom(hop.next).has(weight - hop.weight))
        for (const rest of ways(hop.next, weight - hop.weight))
          yield { ids: [id, ...rest.ids], relations: [hop.relation, ...rest.relations] };
  }
  const found: Way[] = [];
  for (const weight of [...weightsFrom(from)].sort((a, b) => a - b))
    for (const way of ways(from, weight)) {
      found.push(way);
      if (found.length === first) return found;
    }
  return found;
}
