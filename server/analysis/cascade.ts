import { byCodePoint } from '../model/code-point-order.ts';
import { neighbours } from './adjacency.ts';
import type { Change } from './change.ts';
import type { Production } from './production.ts';

/** A segment that stopped because nobody is left in it, where others name the input that stopped. */
export const nobodyLeft = -1;

/** What stops after a change, and when: what is removed stops in round 0, and each round follows from the ones before. */
export interface Cascade {
  readonly change: Change;
  /** Company → its round. A company that is removed and comes back is not here. */
  readonly companies: ReadonlyMap<number, number>;
  /** Segment → its round. */
  readonly segments: ReadonlyMap<number, number>;
  /** Company → the purchase for want of which it stops; of several in one round the first by input. */
  readonly wanting: ReadonlyMap<number, number>;
  /** Segment → the essential input by which it stops, the first by id, or `nobodyLeft`, which is told first. */
  readonly stoppedBy: ReadonlyMap<number, number>;
  /** Segment → how many working named companies and groups it has more than before. */
  readonly named: ReadonlyMap<number, number>;
  readonly groups: ReadonlyMap<number, number>;
  /** Company → the segments in which it counts because it arrives. */
  readonly arriving: ReadonlyMap<number, ReadonlySet<number>>;
}

/** Where a company counts after a change: where it arrives and, unless it was taken out, where it was. */
const memberships = (
  { segmentsOf }: Production,
  change: Change,
  arriving: Cascade['arriving'],
  company: number,
): Iterable<number> => {
  const extra = arriving.get(company);
  if (!extra) return neighbours(segmentsOf, company);
  return change.companies.has(company) ? extra : new Set([...neighbours(segmentsOf, company), ...extra]);
};

/**
 * Production semantics (analysis.md “What-if”; Elliott, Golub, Leduc, AER 112(8), 2022): a segment works while a working
 * company counts in it and each essential input that was present works, a company while every input it buys has a working
 * supplier. From everything working, what stops is taken away round by round down to the greatest fixed point; the order
 * within a round changes nothing. Only what the change reaches is touched: O(links of what stops).
 */
export function cascade(p: Production, change: Change): Cascade {
  const companies = new Map<number, number>();
  const segments = new Map<number, number>();
  const wanting = new Map<number, number>();
  const stoppedBy = new Map<number, number>();
  const named = new Map<number, number>();
  const groups = new Map<number, number>();
  const suppliersGone = new Map<number, number>();
  const arriving = new Map<number, Set<number>>();
  const unnamed = new Set(change.arrivals.flatMap((one) => (one.unnamed ? [one.company] : [])));
  for (const { company, segment } of change.arrivals) {
    const own = arriving.get(company) ?? new Set();
    for (const whole of neighbours(p.countedIn, segment)) own.add(whole);
    arriving.set(company, own);
  }

  const count = (segment: number, company: number, by: 1 | -1): void => {
    const side = p.group[company] === 1 || unnamed.has(company) ? groups : named;
    side.set(segment, (side.get(segment) ?? 0) + by);
  };
  const working = (segment: number): number =>
    (p.named[segment] ?? 0) + (p.groups[segment] ?? 0) + (named.get(segment) ?? 0) + (groups.get(segment) ?? 0);

  // Who comes counts at once; who moves no longer counts where it was.
  const moved: [company: number, segment: number][] = [];
  for (const [company, own] of arriving) {
    const before = new Set(neighbours(p.segmentsOf, company));
    for (const segment of own) if (!before.has(segment)) count(segment, company, 1);
    if (change.companies.has(company))
      for (const segment of before) if (!own.has(segment)) moved.push([company, segment]);
  }
  let gone: number[] = [];
  let stopped: number[] = [...change.segments];
  for (const segment of stopped) segments.set(segment, 0);
  for (const company of change.companies.keys()) if (!arriving.has(company)) gone.push(company);
  for (const company of gone) companies.set(company, 0);

  for (let round = 1; gone.length > 0 || stopped.length > 0 || moved.length > 0; round++) {
    const nextGone: number[] = [];
    const nextStopped: number[] = [];
    const leave = (company: number, segment: number): void => {
      count(segment, company, -1);
      if (working(segment) > 0) return;
      if (!segments.has(segment)) {
        segments.set(segment, round);
        nextStopped.push(segment);
      }
      if (segments.get(segment) === round) stoppedBy.set(segment, nobodyLeft);
    };
    for (const [company, segment] of moved.splice(0)) leave(company, segment);
    for (const company of gone) {
      for (const segment of memberships(p, change, arriving, company)) leave(company, segment);
      for (const purchase of neighbours(p.sells, company)) {
        const lost = (suppliersGone.get(purchase) ?? 0) + 1;
        suppliersGone.set(purchase, lost);
        if (lost < neighbours(p.suppliers, purchase).length) continue;
        const buyer = p.buyer[purchase] ?? -1;
        const known = companies.get(buyer);
        if (known === undefined) nextGone.push(buyer);
        else if (known !== round) continue;
        const other = wanting.get(buyer);
        companies.set(buyer, round);
        if (other === undefined || byCodePoint(p.input[purchase] ?? '', p.input[other] ?? '') < 0)
          wanting.set(buyer, purchase);
      }
    }
    for (const segment of stopped) {
      // An input that was never present is no news: it breaks nothing.
      if ((p.named[segment] ?? 0) + (p.groups[segment] ?? 0) === 0) continue;
      for (const next of p.feeds.out[segment] ?? []) {
        const known = segments.get(next);
        if (known === undefined && working(next) > 0) {
          segments.set(next, round);
          stoppedBy.set(next, segment);
          nextStopped.push(next);
        } else if (known === round && segment < (stoppedBy.get(next) ?? nobodyLeft)) stoppedBy.set(next, segment);
      }
    }
    gone = nextGone;
    stopped = nextStopped;
  }
  return { change, companies, segments, wanting, stoppedBy, named, groups, arriving };
}

/** How many named companies, and how many groups, of a segment work after a change. */
export const leftIn = (p: Production, after: Cascade, segment: number): { named: number; groups: number } => ({
  named: (p.named[segment] ?? 0) + (after.named.get(segment) ?? 0),
  groups: (p.groups[segment] ?? 0) + (after.groups.get(segment) ?? 0),
});

/** Whether a segment was present before a change. */
export const wasPresent = (p: Production, segment: number): boolean =>
  (p.named[segment] ?? 0) + (p.groups[segment] ?? 0) > 0;

/** Whether a segment works after a change. */
export function works(p: Production, after: Cascade, segment: number): boolean {
  const { named, groups } = leftIn(p, after, segment);
  return named + groups > 0 && !after.segments.has(segment);
}
