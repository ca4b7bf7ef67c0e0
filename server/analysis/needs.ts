import { byCodePoint } from '../model/code-point-order.ts';
import type { Facts, Link } from './fact.ts';
import { grouped } from './grouped.ts';
import { once } from './once.ts';

/** Who needs what, of a scope or of one buyer. */
export type Needing = Pick<Facts, 'needs' | 'produces' | 'productNeeds'>;

/** Pairs of a company and a segment that it, or a product of it, NEEDS. */
export function needingPairs({ needs, produces, productNeeds }: Needing): { company: string; segment: string }[] {
  const makers = grouped(produces, ({ to }: Link) => to);
  return [
    ...needs.map(({ from, to }) => ({ company: from, segment: to })),
    ...productNeeds.flatMap(({ from, to }) =>
      (makers.get(from) ?? []).map((made) => ({ company: made.from, segment: to })),
    ),
  ];
}

/** Segment → ids of the companies in scope that need it, each once, by code point. An unnamed group that needs it is one. */
export const neededBy = once(
  (facts: Facts): Map<string, string[]> =>
    new Map(
      [...grouped(needingPairs(facts), ({ segment }) => segment)].map(([segment, pairs]) => [
        segment,
        [...new Set(pairs.map(({ company }) => company))].sort(byCodePoint),
      ]),
    ),
);
