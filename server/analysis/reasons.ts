import { byCodePoint } from '../model/code-point-order.ts';
import { neighbours } from './adjacency.ts';
import { nobodyLeft, type Cascade } from './cascade.ts';
import { presences } from './presence.ts';
import type { Production } from './production.ts';

/** Why something happens (the enum ReasonRule of the API says each in words). */
export type ReasonRule =
  | 'REMOVED'
  | 'ADDED'
  | 'INPUT_LOST'
  | 'NO_COMPANY'
  | 'UPSTREAM_STOPPED'
  | 'ONE_LEFT'
  | 'FILLED'
  | 'DEMAND_GONE'
  | 'ASKED_FOR';

/** One link of a chain of reasons. */
export interface Reason {
  /** To what it happens: a company, a segment or, of REMOVED, a place; null for a made-up company. */
  readonly entity: string | null;
  /** Steps from the change, 0 or more. */
  readonly distance: number;
  readonly rule: ReasonRule;
  /** Of INPUT_LOST: what nobody supplies any more; null when the purchase names nothing. */
  readonly input: string | null;
}

/** What something follows from: a company or segment, by number, that stops, or a company that arrives. */
export interface Cause {
  readonly of: 'company' | 'segment' | 'arrival';
  readonly at: number;
}

const reason = (entity: string | null, distance: number, rule: ReasonRule, input: string | null = null): Reason => ({
  entity,
  distance,
  rule,
  input,
});

/** The one that went last, of those in one round the first by id: with it the last support was gone. */
export function lastGone(p: Production, after: Cascade, companies: Iterable<number>): number | null {
  let last: number | null = null;
  const round = (company: number): number => after.companies.get(company) ?? 0;
  for (const one of companies)
    if (
      last === null ||
      round(one) > round(last) ||
      (round(one) === round(last) && byCodePoint(p.companies[one] ?? '', p.companies[last] ?? '') < 0)
    )
      last = one;
  return last;
}

/** Companies that counted in a segment, or came to, and do not any more. */
export function goneFrom(p: Production, after: Cascade, segment: number): number[] {
  const who = presences(p.trade.facts).get(p.feeds.ids[segment] ?? '');
  const before = [...(who?.named ?? []), ...(who?.groups ?? [])].map((id) => p.companyAt.get(id) ?? -1);
  const moved = (company: number): boolean =>
    after.change.companies.has(company) && !after.arriving.get(company)?.has(segment);
  const came = [...after.arriving].flatMap(([company, own]) => (own.has(segment) ? [company] : []));
  return [...new Set([...before, ...came])].filter((company) => after.companies.has(company) || moved(company));
}

/** A company that arrives and works in a segment, recorded ones by id before made-up ones; null when none does. */
export function arrivalIn(after: Cascade, segment: number): number | null {
  const idOf = (company: number): string | null =>
    after.change.arrivals.find((one) => one.company === company)?.id ?? null;
  const came = [...after.arriving].flatMap(([company, own]) =>
    own.has(segment) && !after.companies.has(company) ? [company] : [],
  );
  const key = (company: number): string => idOf(company) ?? '\u{10ffff}';
  came.sort((a, b) => byCodePoint(key(a), key(b)) || a - b);
  return came[0] ?? null;
}

const added = ({ change }: Cascade, company: number): Reason =>
  reason(change.arrivals.find((one) => one.company === company)?.id ?? null, 0, 'ADDED');

function whyCompany(p: Production, after: Cascade, start: number): Reason[] {
  const chain: Reason[] = [];
  for (let company: number | null = start; company !== null;) {
    const id = p.companies[company] ?? after.change.arrivals.find((one) => one.company === company)?.id ?? null;
    const asked = after.change.companies.get(company);
    const purchase = after.wanting.get(company);
    if (asked !== undefined && purchase === undefined) {
      chain.push(reason(id, 0, 'REMOVED'));
      if (asked !== id) chain.push(reason(asked, 0, 'REMOVED'));
      break;
    }
    if (purchase === undefined) break;
    chain.push(reason(id, after.companies.get(company) ?? 0, 'INPUT_LOST', p.input[purchase] ?? null));
    company = lastGone(p, after, neighbours(p.suppliers, purchase));
  }
  return chain;
}

function whySegment(p: Production, after: Cascade, start: number): Reason[] {
  const chain: Reason[] = [];
  for (let segment = start; ;) {
    const id = p.feeds.ids[segment] ?? '';
    const round = after.segments.get(segment) ?? 0;
    const by = after.stoppedBy.get(segment);
    if (by === undefined) return [...chain, reason(id, 0, 'REMOVED')];
    if (by === nobodyLeft) {
      const last = lastGone(p, after, goneFrom(p, after, segment));
      return [...chain, reason(id, round, 'NO_COMPANY'), ...(last === null ? [] : whyCompany(p, after, last))];
    }
    chain.push(reason(id, round, 'UPSTREAM_STOPPED'));
    segment = by;
  }
}

/** The chain of reasons of a cause, from the nearest back to the change; each is at least a step nearer to it than the one before. */
export function whyCause(p: Production, after: Cascade, { of, at }: Cause): Reason[] {
  if (of === 'company') return whyCompany(p, after, at);
  if (of === 'segment') return after.segments.has(at) ? whySegment(p, after, at) : whyFilled(p, after, at);
  return [added(after, at)];
}

function whyFilled(p: Production, after: Cascade, segment: number): Reason[] {
  const company = arrivalIn(after, segment);
  const filled = reason(p.feeds.ids[segment] ?? '', 1, 'FILLED');
  return company === null ? [filled] : [filled, added(after, company)];
}
