import { immediateDominators } from './dominators.ts';
import { isPresentAt } from './dependants.ts';
import type { Facts } from './fact.ts';
import { essentialFeeds } from './feeds.ts';
import { distances, type Network } from './network.ts';
import { once } from './once.ts';

/** Two different present segments between which every essential path runs through a third. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

/**
 * BRIDGE of analysis.md: segment s → one pair of present segments u ≠ v, other than s, with at least one essential path from
 * u to v and every such path through s; that is, s dominates v from u and is neither. Told for segments that are not present.
 * On a way u … s … v the last present segment before s does as well as u: whatever went around s from there would do so from
 * u. So dominator trees are made only from present segments that feed one that is not and leads to a present one again.
 */
export function bridgesAmong({ ids, out, into }: Network, present: ArrayLike<unknown>): Map<string, Span> {
  const marked = new Int32Array(ids.length).fill(-1);
  const found = new Map<string, Span>();
  const leads = distances(
    into,
    ids.flatMap((_, i) => (present[i] ? [i] : [])),
  );
  const between = (node: number): boolean => !present[node] && leads[node] !== -1;
  ids.forEach((_, u) => {
    if (!present[u] || !(out[u] ?? []).some(between)) return;
    const dominator = immediateDominators(out, into, u);
    ids.forEach((_id, v) => {
      if (!present[v] || v === u) return;
      // Above a marked node of this very tree everything is marked.
      for (let s = dominator[v] ?? -1; s !== -1 && s !== u && marked[s] !== u; s = dominator[s] ?? -1) {
        marked[s] = u;
        if (present[s]) continue;
        const id = ids[s] ?? '';
        if (!found.has(id)) found.set(id, { from: ids[u] ?? '', to: ids[v] ?? '' });
      }
    });
  });
  return found;
}

/** The bridges of a scope as it stands. */
export const bridges = once((facts: Facts): Map<string, Span> =>
  bridgesAmong(essentialFeeds(facts), isPresentAt(facts)),
);
