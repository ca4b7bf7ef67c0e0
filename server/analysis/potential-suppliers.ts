import { byCodePoint } from '../model/code-point-order.ts';
import type { Buyer, Facts } from './fact.ts';
import { essentialFeeds } from './feeds.ts';
import { needingPairs } from './needs.ts';
import { presences } from './presence.ts';

/** NEED: the company or a product of it needs the segment. INPUT: the segment feeds, essentially, one it operates in. */
export type PotentialSupplierReason = 'NEED' | 'INPUT';

/** A computed suggestion, never stored and never counted. */
export interface PotentialSupplier {
  readonly company: string;
  readonly segment: string;
  readonly reason: PotentialSupplierReason;
}

/**
 * Who in scope could supply a company (analysis.md “Potential suppliers”): named active companies of who(s), itself aside,
 * for a segment s that it or a product of it NEEDS, or that feeds (one essential FEEDS) a segment it is active in, and from
 * whom no SUPPLIES to it is recorded. The buyer may lie outside the scope; s need not be listed.
 * Needs first, then by segment and company. A segment both needed and an input is told for both reasons.
 */
export function potentialSuppliers(facts: Facts, buyer: Buyer): PotentialSupplier[] {
  const known = presences(facts);
  const { ids, index, into } = essentialFeeds(facts);
  const suppliers = new Set(buyer.supplies.map(({ from }) => from));
  const needed = new Set(needingPairs(buyer).map(({ segment }) => segment));
  const active = buyer.operations.filter(({ activity }) => activity === 'active').map(({ to }) => index.get(to));
  const inputs = new Set(
    active.flatMap((i) => (i === undefined ? [] : (into[i] ?? []).map((from) => ids[from] ?? ''))),
  );
  const who = (segments: ReadonlySet<string>, reason: PotentialSupplierReason): PotentialSupplier[] =>
    [...segments]
      .sort(byCodePoint)
      .flatMap((segment) =>
        (known.get(segment)?.named ?? [])
          .filter((company) => company !== buyer.id && !suppliers.has(company))
          .map((company) => ({ company, segment, reason })),
      );
  return [...who(needed, 'NEED'), ...who(inputs, 'INPUT')];
}
