import { byCodePoint } from '../model/code-point-order.ts';
import { neighbours } from './adjacency.ts';
import { concentrated, concentrations, tolerance, type Concentration } from './concentration.ts';
import { dependants, upstreamOfActive, type Dependant } from './dependants.ts';
import { sum } from './gaps.ts';
import { listed } from './listed.ts';
import { neededBy } from './needs.ts';
import { once } from './once.ts';
import { isSingle, presences } from './presence.ts';
import { production } from './production.ts';
import { ranked } from './ranked.ts';
import type { Trade } from './trade.ts';

/** The rules by which a link is weak (analysis.md “Weak links”), in the order they are told. */
export const weakLinkRules = ['SINGLE', 'CONCENTRATED', 'SOLE_SUPPLIER'] as const;

export type WeakLinkRule = (typeof weakLinkRules)[number];

/** A segment that few hold, or a company that buys an input from exactly one other. */
export interface WeakLink {
  readonly rules: readonly WeakLinkRule[];
  /** The segment; of SOLE_SUPPLIER what is bought, a segment or a product, null when the purchase names none. */
  readonly input: string | null;
  /** Of SINGLE the only company; of SOLE_SUPPLIER the one that buys. */
  readonly company: string | null;
  readonly supplier: string | null;
  /** Of a segment B(s), as if it were missing; of a buyer 1. */
  readonly severity: number;
  /** n(s); null for SOLE_SUPPLIER. */
  readonly companyCount: number | null;
  readonly concentration: Concentration | null;
  readonly certainty: 'SURE' | 'POSSIBLE' | null;
  /** Of SOLE_SUPPLIER the share of the need; null when nobody said. */
  readonly suppliedShare: number | null;
  readonly dependants: readonly Dependant[];
  readonly neededBy: readonly string[];
}

const over = (hhi: number): boolean => hhi > concentrated + tolerance;

function weakSegments(trade: Trade): WeakLink[] {
  const { facts } = trade;
  const known = presences(facts);
  return listed(facts).flatMap(({ id }) => {
    const here = known.get(id);
    if (here?.presence !== 'present') return [];
    const needing = neededBy(facts).get(id) ?? [];
    const concentration = concentrations(trade).get(id) ?? null;
    const [low, high] = [concentration?.low ?? 0, concentration?.high ?? 0];
    const rules: WeakLinkRule[] = [];
    if (isSingle(here) && (needing.length > 0 || upstreamOfActive(facts).has(id))) rules.push('SINGLE');
    if (over(high)) rules.push('CONCENTRATED');
    if (rules.length === 0) return [];
    const down = dependants(facts, id);
    return {
      rules,
      input: id,
      company: rules.includes('SINGLE') ? (here.named[0] ?? null) : null,
      supplier: null,
      severity: sum([...down.map(({ contribution }) => contribution), ...needing.map(() => 1)]),
      companyCount: here.named.length,
      concentration,
      certainty: over(low) ? ('SURE' as const) : over(high) ? ('POSSIBLE' as const) : null,
      suppliedShare: null,
      dependants: down,
      neededBy: needing,
    };
  });
}

/** Purchases of companies in scope with exactly one supplier, in the scope or outside. */
function soleSuppliers(trade: Trade): WeakLink[] {
  const p = production(trade);
  const { segments } = trade.facts.scope;
  const only = segments && new Set(segments);
  return p.buyer.flatMap((buyer, purchase) => {
    const [supplier, ...others] = neighbours(p.suppliers, purchase);
    if (buyer >= p.inScope || supplier === undefined || others.length > 0) return [];
    const input = p.input[purchase] ?? null;
    if (only && (input === null || !only.has(input))) return [];
    const company = p.companies[buyer] ?? '';
    const shares = [...neighbours(p.links, purchase)].flatMap((at) => trade.supplies[at]?.share ?? []);
    return {
      rules: ['SOLE_SUPPLIER' as const],
      input,
      company,
      supplier: p.companies[supplier] ?? null,
      severity: 1,
      companyCount: null,
      concentration: null,
      certainty: null,
      suppliedShare: shares.length === 0 ? null : Math.max(...shares),
      dependants: [],
      neededBy: [company],
    };
  });
}

/** Unique among the weak links of a scope. */
export const weakLinkKey = ({ input, company, supplier }: Pick<WeakLink, 'input' | 'company' | 'supplier'>): string =>
  JSON.stringify(supplier === null ? [input] : [input, company, supplier]);

/** The weak links of a scope, the heaviest first, equally heavy ones segments before purchases, then by id. */
export const weakLinks = once((trade: Trade): WeakLink[] =>
  [...weakSegments(trade), ...soleSuppliers(trade)].sort(
    (a, b) =>
      b.severity - a.severity ||
      (a.supplier === null ? 0 : 1) - (b.supplier === null ? 0 : 1) ||
      byCodePoint(a.input ?? '', b.input ?? '') ||
      byCodePoint(a.company ?? '', b.company ?? ''),
  ),
);

/** Those for which one of these rules fires, ranked among themselves. */
export const rankedWeakLinks = (
  trade: Trade,
  rules: readonly WeakLinkRule[],
): (WeakLink & { readonly rank: number })[] =>
  ranked(
    weakLinks(trade).filter((link) => link.rules.some((rule) => rules.includes(rule))),
    (a, b) => a.severity === b.severity,
  );
