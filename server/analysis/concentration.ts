import { byCodePoint } from '../model/code-point-order.ts';
import type { Facts } from './fact.ts';
import { grouped } from './grouped.ts';
import { once } from './once.ts';
import type { Trade } from './trade.ts';

/** HHI over which a market counts as concentrated here (analysis.md “Weak links”). */
export const concentrated = 0.25;

/** Sums of shares are floats: 0.7 + 0.2 + 0.1 is not more than all. */
export const tolerance = 1e-9;

/** How much of a segment few companies hold. */
export interface Concentration {
  /** Named active companies in scope in the segment itself with their shares, greatest first, unknown ones last, then by id. */
  readonly shares: readonly { readonly company: string; readonly share: number | null }[];
  /** Whether an unnamed group is in the segment itself. */
  readonly unnamed: boolean;
  /** Σ of the known shares; over 1 the data contradicts itself. */
  readonly known: number;
  /** What the known shares leave over, 0 or more; null when they sum over 1. */
  readonly remainder: number | null;
  /** Ends of HHI, 0 to 1; null when the shares sum over 1: no figure from nonsense. */
  readonly low: number | null;
  readonly high: number | null;
}

const unnamedOnes = once(
  (facts: Facts) => new Set(facts.companies.flatMap(({ id, unnamed }) => (unnamed ? [id] : []))),
);
const here = once((facts: Facts) => new Set(facts.companies.map(({ id }) => id)));

/**
 * HHI(s) = Σ share² over the named companies in s itself (US Merger Guidelines 2023 §2.1). With a remainder u over m companies
 * without a share it lies in [Σshare² + u²/m, Σshare² + u²]; with m = 0 or an unnamed group its low end is Σshare². By
 * segment; one without a named company has none.
 */
export const concentrations = once((trade: Trade): Map<string, Concentration> => {
  const { facts } = trade;
  const told = new Map<string, number>();
  // A company that is in one segment by two links (two qualifiers) holds the greater of their shares.
  for (const { from, to, share } of trade.shares) {
    const key = JSON.stringify([from, to]);
    told.set(key, Math.max(told.get(key) ?? 0, share));
  }
  const active = facts.operations.filter(({ from, activity }) => activity === 'active' && here(facts).has(from));
  const found = new Map<string, Concentration>();
  for (const [segment, operations] of grouped(active, ({ to }) => to)) {
    const who = [...new Set(operations.map(({ from }) => from))];
    const named = who.filter((id) => !unnamedOnes(facts).has(id));
    if (named.length === 0) continue;
    const shares = named
      .map((company) => ({ company, share: told.get(JSON.stringify([company, segment])) ?? null }))
      .sort((a, b) => (b.share ?? -1) - (a.share ?? -1) || byCodePoint(a.company, b.company));
    const amounts = shares.flatMap(({ share }) => (share === null ? [] : [share]));
    const known = amounts.reduce((sum, share) => sum + share, 0);
    const unnamed = named.length < who.length;
    const m = shares.length - amounts.length;
    const over = known > 1 + tolerance;
    const u = Math.max(0, 1 - known);
    const squares = amounts.reduce((sum, share) => sum + share * share, 0);
    found.set(segment, {
      ...{ shares, unnamed, known },
      remainder: over ? null : u,
      low: over ? null : squares + (m === 0 || unnamed ? 0 : (u * u) / m),
      high: over ? null : squares + u * u,
    });
  }
  return found;
});
