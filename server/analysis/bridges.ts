import { immediateDominators } from './dominators.ts';
import { isPresentAt } from './dependants.ts';
import type { Facts } from './fact.ts';
import { essentialFeeds } from './feeds.ts';
import type { Network } from './network.ts';
import { once } from './once.ts';

/** Two different present segments between which every essential path runs through a third. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

/**
 * BRIDGE of analysis.md: segment s → one pair of present segments u ≠ v, other than s, with at least one essential path from
 * u to v and every such path through s; that is, s dominates v from u and is neither. A dominator tree from every present u
 * finds all in O(present · edges) instead of a search for every s and pair.
 */
export function bridgesAmong({ ids, out, into }: Network, present: ArrayLike<unknown>): Map<string, Span> {
  const marked = new Int32Array(ids.length).fill(-1);
  const found = new Map<string, Span>();
  ids.forEach((_, u) => {
    if (!present[u] || (out[u] ?? []).length === 0) return;
    const dominator = immediateDominators(out, into, u);
    ids.forEach((_id, v) => {
      if (!present[v] || v === u) return;
      // Above a marked node of this very tree everything is marked.
      for (let s = dominator[v] ?? -1; s !== -1 && s !== u && marked[s] !== u; s = dominator[s] ?? -1) {
        marked[s] = u;
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
