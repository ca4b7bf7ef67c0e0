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

/**
 * What something follows from, by number: a company or segment that stops, a company that is taken out of where it was (and may
 * come elsewhere), or one that arrives.
 */
export interface Cause {
  readonly of: 'company' | 'segment' | 'leaver' | 'arrival';
  readonly at: number;
}

const reason = (entity: string | null, distance: number, rule: ReasonRule, input: string | null = null): Reason => ({
  entity,
  distance,
  rule,
  input,
});

/** The one that went last, of those in one round the first by id: with it the last support was gone. */
function lastOf(p: Production, companies: Iterable<number>, round: (company: number) => number): number | null {
  let last: number | null = null;
  for (const one of companies)
    if (
      last === null ||
      round(one) > round(last) ||
      (round(one) === round(last) && byCodePoint(p.companies[one] ?? '', p.companies[last] ?? '') < 0)
    )
      last = one;
  return last;
}

/** Who left a segment last, and in which round; null when nobody did. */
export function lastToLeave(p: Production, after: Cascade, segment: number): { cause: Cause; round: number } | null {
  const who = presences(p.trade.facts).get(p.feeds.ids[segment] ?? '');
  const before = [...(who?.named ?? []), ...(who?.groups ?? [])].map((id) => p.companyAt.get(id) ?? -1);
  // One that is taken out and comes elsewhere left at once, whatever becomes of it there.
  const leaves = (company: number): boolean =>
    after.change.companies.has(company) && !after.arriving.get(company)?.has(segment);
  const came = [...after.arriving].flatMap(([company, own]) => (own.has(segment) ? [company] : []));
  const gone = [...new Set([...before, ...came])].filter((one) => after.companies.has(one) || leaves(one));
  const round = (company: number): number => (leaves(company) ? 0 : (after.companies.get(company) ?? 0));
  const at = lastOf(p, gone, round);
  return at === null ? null : { cause: { of: leaves(at) ? 'leaver' : 'company', at }, round: round(at) };
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

const idOf = (p: Production, { change }: Cascade, company: number): string | null =>
  p.companies[company] ?? change.arrivals.find((one) => one.company === company)?.id ?? null;

/** A company taken out, and the place that took it along where it was not named itself. */
function taken(p: Production, after: Cascade, company: number): Reason[] {
  const id = idOf(p, after, company);
  const asked = after.change.companies.get(company) ?? null;
  return [reason(id, 0, 'REMOVED'), ...(asked === id ? [] : [reason(asked, 0, 'REMOVED')])];
}

function whyCompany(p: Production, after: Cascade, start: number): Reason[] {
  const chain: Reason[] = [];
  const round = (company: number): number => after.companies.get(company) ?? 0;
  for (let company: number | null = start; company !== null;) {
    const purchase = after.wanting.get(company);
    if (purchase === undefined) return [...chain, ...taken(p, after, company)];
    chain.push(reason(idOf(p, after, company), round(company), 'INPUT_LOST', p.input[purchase] ?? null));
    company = lastOf(p, neighbours(p.suppliers, purchase), round);
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
      const last = lastToLeave(p, after, segment);
      return [...chain, reason(id, round, 'NO_COMPANY'), ...(last === null ? [] : whyCause(p, after, last.cause))];
    }
    chain.push(reason(id, round, 'UPSTREAM_STOPPED'));
    segment = by;
  }
}

/**
 * The chain of reasons of a cause, from the nearest back to the change; each is nearer to it than the one before; only a
 * company and the place that took it along stand at 0 both.
 */
export function whyCause(p: Production, after: Cascade, { of, at }: Cause): Reason[] {
  if (of === 'company') return whyCompany(p, after, at);
  if (of === 'leaver') return taken(p, after, at);
  if (of === 'segment') return after.segments.has(at) ? whySegment(p, after, at) : whyFilled(p, after, at);
  return [added(after, at)];
}

function whyFilled(p: Production, after: Cascade, segment: number): Reason[] {
  const company = arrivalIn(after, segment);
  const filled = reason(p.feeds.ids[segment] ?? '', 1, 'FILLED');
  return company === null ? [filled] : [filled, added(after, company)];
}
