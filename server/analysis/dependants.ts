import type { Facts } from './fact.ts';
import { essentialFeeds } from './feeds.ts';
import { distances } from './network.ts';
import { once } from './once.ts';
import { presences } from './presence.ts';

/** δ of analysis.md: what one step more along essential FEEDS takes from a dependant's weight (Katz-type, arXiv 2303.12660). */
export const decay = 0.5;

/** A present segment downstream of another, and what it adds to the other's severity. */
export interface Dependant {
  readonly segment: string;
  /** d(s,t): steps on the shortest essential FEEDS path, 1 or more. */
  readonly distance: number;
  /** n(t) */
  readonly companyCount: number;
  /** max(1, n(t))·δ^d(s,t) */
  readonly contribution: number;
}

const presentFlags = once((facts: Facts): readonly boolean[] => {
  const known = presences(facts);
  return essentialFeeds(facts).ids.map((id) => known.get(id)?.presence === 'present');
});

/** Whether each segment of the essential network is present, by its number there. */
export const isPresentAt = (facts: Facts): readonly boolean[] => presentFlags(facts);

/** Present t ∈ Down(s), the nearest first, equally near ones by id. Down(s) is without s, on a circle too. */
export function dependants(facts: Facts, segment: string): Dependant[] {
  const { ids, index, out } = essentialFeeds(facts);
  const start = index.get(segment);
  if (start === undefined) return [];
  const present = isPresentAt(facts);
  const known = presences(facts);
  const found: Dependant[] = [];
  distances(out, [start]).forEach((distance, i) => {
    const id = ids[i];
    if (distance < 1 || !present[i] || id === undefined) return;
    const companyCount = known.get(id)?.named.length ?? 0;
    found.push({ segment: id, distance, companyCount, contribution: Math.max(1, companyCount) * decay ** distance });
  });
  // Numbers follow the ids, and the sort keeps their order among equals.
  return found.sort((a, b) => a.distance - b.distance);
}

/** Whether a present node other than the start is reached from it; stops at the first. */
function reachesOther(next: readonly (readonly number[])[], start: number, present: readonly boolean[]): boolean {
  const seen = new Set([start]);
  for (const node of seen)
    for (const to of next[node] ?? []) {
      if (to !== start && present[to]) return true;
      seen.add(to);
    }
  return false;
}

/** Ids of the segments with a present segment in Down(s), present or not themselves (UPSTREAM_OF_ACTIVE). */
export const upstreamOfActive = once((facts: Facts): Set<string> => {
  const { ids, out, into } = essentialFeeds(facts);
  const present = isPresentAt(facts);
  const starts = present.flatMap((is, i) => (is ? [i] : []));
  const upstream = distances(into, starts);
  return new Set(ids.filter((_, i) => (present[i] ? reachesOther(out, i, present) : (upstream[i] ?? -1) > 0)));
});
