import { wasPresent, type Cascade } from './cascade.ts';
import { gapsAfter, gapsBefore, workingAfter } from './demand.ts';
import { neededBy, needingPairs } from './needs.ts';
import { distances } from './network.ts';
import { nearestFirst, segmentStops, type Effect } from './effect.ts';
import type { Production } from './production.ts';
import { arrivalIn, type Cause } from './reasons.ts';

/** How a gap closes: somebody fills it, or nothing asks for it any more. */
export type GapClosing = 'FILLED' | 'DEMAND_GONE';

/** A gap that opens (`closing` null) or closes. */
export interface GapChange extends Effect {
  readonly closing: GapClosing | null;
}

/** For every segment the last of the stopped ones downstream of it, as far as any is: what asked for it longest. */
function lastDownstream(p: Production, after: Cascade): Int32Array {
  const last = new Int32Array(p.feeds.ids.length).fill(-1);
  const stopped = [...after.segments].filter(([segment]) => wasPresent(p, segment));
  // Numbers follow the ids: of one round the first by id.
  stopped.sort(([a, roundA], [b, roundB]) => roundB - roundA || a - b);
  for (const [start] of stopped) {
    const queue = [start];
    for (const node of queue)
      for (const before of p.feeds.into[node] ?? [])
        if (last[before] === -1) {
          last[before] = start;
          queue.push(before);
        }
  }
  return last;
}

function demandGone(p: Production, after: Cascade): (segment: number) => { distance: number; cause: Cause } {
  const downstream = lastDownstream(p, after);
  const needs = neededBy(p.trade.facts);
  return (segment) => {
    let distance = 0;
    let cause: Cause = { of: 'segment', at: segment };
    const later = (round: number, then: Cause): void => {
      if (round + 1 <= distance) return;
      distance = round + 1;
      cause = then;
    };
    for (const id of needs.get(p.feeds.ids[segment] ?? '') ?? []) {
      const company = p.companyAt.get(id) ?? -1;
      later(after.companies.get(company) ?? 0, { of: 'company', at: company });
    }
    const last = downstream[segment] ?? -1;
    if (last !== -1) later(after.segments.get(last) ?? 0, { of: 'segment', at: last });
    return { distance, cause };
  };
}

/** Why something is asked for that was not before: who comes needs it, or lets a segment downstream of it work. */
function askedFor(p: Production, after: Cascade): (segment: number) => { distance: number; cause: Cause } {
  const working = workingAfter(p, after);
  const filled = p.feeds.ids.flatMap((_, s) => (working[s] === 1 && !wasPresent(p, s) ? [s] : []));
  const { arrivals, buyers } = after.change;
  const needs = new Map<string, number>();
  for (const buyer of buyers) {
    const company = arrivals.find(({ id }) => id === buyer.id)?.company;
    if (company === undefined || after.companies.has(company)) continue;
    for (const { segment } of needingPairs(buyer)) if (!needs.has(segment)) needs.set(segment, company);
  }
  return (segment) => {
    const needing = needs.get(p.feeds.ids[segment] ?? '');
    if (needing !== undefined) return { distance: 1, cause: { of: 'arrival', at: needing } };
    const far = distances(p.feeds.out, [segment]);
    const reached = filled.filter((t) => (far[t] ?? -1) > 0);
    const nearest = reached.sort((a, b) => (far[a] ?? 0) - (far[b] ?? 0) || a - b)[0] ?? segment;
    return { distance: 1 + (far[nearest] ?? 0), cause: { of: 'segment', at: nearest } };
  };
}

/** Listed segments that are a gap after a change and were none before, and the other way round, nearest to the change first. */
export function gapChanges(p: Production, after: Cascade): { opened: GapChange[]; closed: GapChange[] } {
  const [was, is, working] = [gapsBefore(p), gapsAfter(p, after), workingAfter(p, after)];
  const opened: GapChange[] = [];
  const closed: GapChange[] = [];
  const gone = demandGone(p, after);
  const asked = askedFor(p, after);
  p.feeds.ids.forEach((entity, s) => {
    if (was[s] === is[s]) return;
    if (is[s] === 1) {
      const effect: Effect = after.segments.has(s)
        ? segmentStops(p, after, s)
        : { entity, ...asked(s), rule: 'ASKED_FOR' };
      opened.push({ ...effect, closing: null });
    } else if (working[s] === 1) {
      const cause: Cause = { of: 'arrival', at: arrivalIn(after, s) ?? -1 };
      closed.push({ entity, distance: 1, cause, rule: 'FILLED', closing: 'FILLED' });
    } else closed.push({ entity, ...gone(s), rule: 'DEMAND_GONE', closing: 'DEMAND_GONE' });
  });
  return { opened: opened.sort(nearestFirst), closed: closed.sort(nearestFirst) };
}
