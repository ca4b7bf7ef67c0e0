import { byCodePoint } from '../model/code-point-order.ts';
import type { Facts, Link, Operation } from './fact.ts';
import { grouped } from './grouped.ts';
import { once } from './once.ts';
import { presences } from './presence.ts';
import { ranked } from './ranked.ts';
import { familyOf, standIns } from './stand-ins.ts';
import type { Trade } from './trade.ts';

/** Where somebody lies, directly or (areas) through a park. */
export interface Lying {
  readonly parks: ReadonlySet<string>;
  readonly areas: ReadonlySet<string>;
}

/** The company that is to be stood in for; it may lie outside the scope. */
export interface Replaced {
  readonly id: string;
  readonly operations: readonly Operation[];
  readonly produces: readonly Link[];
}

/** A company that could stand in for another, and what both have in common. */
export interface Substitute {
  readonly company: string;
  readonly rank: number;
  readonly sameProduct: boolean;
  readonly sameSegment: boolean;
  readonly samePark: boolean;
  readonly sameArea: boolean;
  /** Ids, by code point. */
  readonly sharedCustomers: readonly string[];
  /** The segments, of the company or siblings of those, in whose who(s) it is; by code point. */
  readonly segments: readonly string[];
}

const customersOf = once((trade: Trade) => grouped(trade.supplies, ({ from }) => from));
const productsOf = once((facts: Facts) => grouped(facts.produces, ({ from }) => from));

/** The segments in which it is active itself. */
export const segmentsOf = ({ operations }: Pick<Replaced, 'operations'>): string[] => [
  ...new Set(operations.filter(({ activity }) => activity === 'active').map(({ to }) => to)),
];

/** Ids of everybody who could stand in, in no order: named companies of who(s), s a segment of it or a sibling of one. */
export function substituteIds(facts: Facts, replaced: Replaced): string[] {
  const found = standIns(facts, segmentsOf(replaced));
  found.delete(replaced.id);
  return [...found];
}

/**
 * Who could stand in for a company (analysis.md “Substitutes”), ranked by (same product, same segment, same park, same area,
 * shared customers) in this order; those alike in all five share a rank and stand by id.
 * @param lying where the company and each of `substituteIds` lie
 */
export function substitutes(trade: Trade, replaced: Replaced, lying: ReadonlyMap<string, Lying>): Substitute[] {
  const { facts } = trade;
  const known = presences(facts);
  const own = segmentsOf(replaced);
  const ids = (segments: Iterable<string>): Map<string, Set<string>> =>
    new Map([...segments].map((segment) => [segment, new Set(known.get(segment)?.named)]));
  const family = ids([...familyOf(facts, own)].sort(byCodePoint));
  const products = new Set(replaced.produces.map(({ to }) => to));
  const buyers = new Set((customersOf(trade).get(replaced.id) ?? []).map(({ to }) => to));
  const where = lying.get(replaced.id);
  const meets = (a: ReadonlySet<string> | undefined, b: ReadonlySet<string> | undefined): boolean =>
    a !== undefined && b !== undefined && [...a].some((id) => b.has(id));
  const found = substituteIds(facts, replaced).map((company) => {
    const shared = (customersOf(trade).get(company) ?? []).map(({ to }) => to).filter((to) => buyers.has(to));
    return {
      company,
      sameProduct: (productsOf(facts).get(company) ?? []).some(({ to }) => products.has(to)),
      sameSegment: own.some((segment) => family.get(segment)?.has(company)),
      samePark: meets(where?.parks, lying.get(company)?.parks),
      sameArea: meets(where?.areas, lying.get(company)?.areas),
      sharedCustomers: [...new Set(shared)].sort(byCodePoint),
      segments: [...family].flatMap(([segment, who]) => (who.has(company) ? [segment] : [])),
    };
  });
  const likeness = (one: (typeof found)[number]): number[] => [
    ...[one.sameProduct, one.sameSegment, one.samePark, one.sameArea].map(Number),
    one.sharedCustomers.length,
  ];
  const compared = (a: (typeof found)[number], b: (typeof found)[number]): number => {
    const other = likeness(b);
    return likeness(a).reduce((order, value, i) => order || (other[i] ?? 0) - value, 0);
  };
  found.sort((a, b) => compared(a, b) || byCodePoint(a.company, b.company));
  return ranked(found, (a, b) => compared(a, b) === 0);
}
