import { byCodePoint } from '../model/code-point-order.ts';
import { leftIn, nobodyLeft, type Cascade } from './cascade.ts';
import { presences } from './presence.ts';
import type { Production } from './production.ts';
import { arrivalIn, lastToLeave, whyCause, type Cause, type Reason, type ReasonRule } from './reasons.ts';

/** Something that happens to a company or segment after a change. */
export interface Effect {
  readonly entity: string;
  /** Steps from the change, which has 0. */
  readonly distance: number;
  readonly rule: ReasonRule;
  /** What it follows from; of what stops, the very thing that stops. */
  readonly cause: Cause;
}

/** Nearest to the change first, equally near ones by id. */
export const nearestFirst = (a: Effect, b: Effect): number =>
  a.distance - b.distance || byCodePoint(a.entity, b.entity);

/** A segment that stops, or is removed. */
export function segmentStops(p: Production, after: Cascade, segment: number): Effect {
  const by = after.stoppedBy.get(segment);
  const rule = by === undefined ? 'REMOVED' : by === nobodyLeft ? 'NO_COMPANY' : 'UPSTREAM_STOPPED';
  const distance = after.segments.get(segment) ?? 0;
  return { entity: p.feeds.ids[segment] ?? '', distance, rule, cause: { of: 'segment', at: segment } };
}

/** A company that stops for want of an input. */
export function companyStops(p: Production, after: Cascade, company: number): Effect {
  const id = p.companies[company] ?? after.change.arrivals.find((one) => one.company === company)?.id ?? '';
  const distance = after.companies.get(company) ?? 0;
  return { entity: id, distance, rule: 'INPUT_LOST', cause: { of: 'company', at: company } };
}

/** A segment in which one named company is left, by the last that went, or that was nobody's before. */
export function oneLeft(p: Production, after: Cascade, segment: number): Effect {
  const last = lastToLeave(p, after, segment);
  const distance = 1 + (last?.round ?? 0);
  const cause: Cause = last?.cause ?? { of: 'arrival', at: arrivalIn(after, segment) ?? -1 };
  return { entity: p.feeds.ids[segment] ?? '', distance, rule: 'ONE_LEFT', cause };
}

const itself: ReadonlySet<ReasonRule> = new Set(['REMOVED', 'INPUT_LOST', 'NO_COMPANY', 'UPSTREAM_STOPPED']);

/** The chain of reasons of an effect: its own first, then what each follows from, back to the change. */
export function because(p: Production, after: Cascade, { entity, distance, rule, cause }: Effect): Reason[] {
  const chain = whyCause(p, after, cause);
  return itself.has(rule) ? chain : [{ entity, distance, rule, input: null }, ...chain];
}

/** The one working company of a segment that has one; null when it is made up, and for what is no such segment. */
export function companyLeft(p: Production, after: Cascade, { rule, entity }: Effect): string | null {
  const segment = p.feeds.index.get(entity);
  if (rule !== 'ONE_LEFT' || segment === undefined) return null;
  const stays = (id: string): boolean => {
    const company = p.companyAt.get(id) ?? -1;
    const moved = after.change.companies.has(company) && !after.arriving.get(company)?.has(segment);
    return !after.companies.has(company) && !moved;
  };
  const before = presences(p.trade.facts).get(entity)?.named.find(stays);
  const came = after.change.arrivals.find(
    ({ company }) => after.arriving.get(company)?.has(segment) && !after.companies.has(company),
  );
  return before ?? came?.id ?? null;
}

/** Whether exactly one named company and no group of a segment works after a change. */
export function isLeftSingle(p: Production, after: Cascade, segment: number): boolean {
  const { named, groups } = leftIn(p, after, segment);
  return named === 1 && groups === 0;
}
