import { changeIn, type ChangeById } from '../../server/analysis/change.ts';
import type { Buyer } from '../../server/analysis/fact.ts';
import { production } from '../../server/analysis/production.ts';
import type { Trade } from '../../server/analysis/trade.ts';
import { whatIf, type WhatIf } from '../../server/analysis/what-if.ts';
import { factsOf, workedExample, type Short } from './facts-of.ts';

/** A world in short, and its trade: who supplies whom, with which input and which share of the need. */
export interface ShortTrade extends Short {
  readonly supplies?: readonly (readonly [from: string, to: string, input?: string | null, share?: number | null])[];
  /** Shares of companies in segments. */
  readonly shares?: readonly (readonly [company: string, segment: string, share: number])[];
}

/** Plain trade for the pure measures. The input is the qualifier too, as two inputs of one pair are two links. */
export const tradeOf = (world: ShortTrade): Trade => ({
  facts: factsOf(world),
  supplies: (world.supplies ?? []).map(([from, to, input = null, share = null]) => ({
    from,
    to,
    qualifier: input ?? '',
    input,
    share,
  })),
  shares: (world.shares ?? []).map(([from, to, share]) => ({ from, to, qualifier: '', share })),
});

/** A change in short: companies and segments removed, `company → segment` or `segment` alone added. */
export interface ShortChange {
  readonly remove?: readonly string[];
  readonly add?: readonly (readonly [company: string | null, segment: string])[];
  readonly buyers?: readonly Buyer[];
}

/** The change of a world, by ids: an id of a segment stops it, any other takes a company out. */
export const changeOf = (world: ShortTrade, { remove = [], add = [], buyers = [] }: ShortChange): ChangeById => {
  const segments = new Set(factsOf(world).segments.map(({ id }) => id));
  return {
    companies: new Map(remove.filter((id) => !segments.has(id)).map((id) => [id, id])),
    segments: remove.filter((id) => segments.has(id)),
    additions: add.map(([company, segment]) => ({ company, segment, unnamed: company?.startsWith('(') ?? false })),
    buyers,
  };
};

/** What a change does to a world. */
export function whatIfOf(world: ShortTrade, change: ShortChange): WhatIf {
  const p = production(tradeOf(world));
  return whatIf(p, changeIn(p, changeOf(world, change)));
}

/** The worked example's trade: A1 supplies both of b with a, and they C1 with b. */
export const workedTrade = {
  ...workedExample,
  supplies: [
    ['A1', 'B1', 'a'],
    ['A1', 'B2', 'a'],
    ['B1', 'C1', 'b'],
    ['B2', 'C1', 'b'],
  ],
} as const satisfies ShortTrade;
