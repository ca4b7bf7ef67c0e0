import { byCodePoint } from '../model/code-point-order.ts';
import { cascade, works, type Cascade } from './cascade.ts';
import type { Change } from './change.ts';
import { gapsAfter, gapsBefore, workingAfter } from './demand.ts';
import { companyStops, isLeftSingle, nearestFirst, oneLeft, segmentStops, type Effect } from './effect.ts';
import { gapChanges, type GapChange } from './gap-changes.ts';
import type { Production } from './production.ts';

/** What is left after a change (analysis.md “What-if”). Lists are nearest to the change first, then by id. */
export interface WhatIf {
  readonly production: Production;
  readonly after: Cascade;
  /** Σ w of working segments ÷ Σ w of segments present before, w = 1, over the listed; null when none was present. */
  readonly resilience: number | null;
  readonly segmentsBefore: number;
  readonly segmentsAfter: number;
  readonly companiesBefore: number;
  readonly companiesAfter: number;
  readonly gapsBefore: number;
  readonly gapsAfter: number;
  /** Ids of the companies taken out that do not come back, by id. */
  readonly companiesRemoved: readonly string[];
  readonly companiesLost: readonly Effect[];
  readonly segmentsLost: readonly Effect[];
  readonly segmentsSingle: readonly Effect[];
  readonly gapsOpened: readonly GapChange[];
  readonly gapsClosed: readonly GapChange[];
}

const ones = (flags: Uint8Array): number => flags.reduce((sum, flag) => sum + flag, 0);

/** Segments that a change may have touched: what stops, and where somebody went or came. */
const touched = (after: Cascade): Set<number> => new Set([...after.named.keys(), ...after.groups.keys()]);

/** Listed segments that work, are single and were not so before. */
function singles(p: Production, after: Cascade): Effect[] {
  const wasSingle = (segment: number): boolean => p.named[segment] === 1 && p.groups[segment] === 0;
  return [...touched(after)]
    .filter((s) => p.listed[s] === 1 && works(p, after, s) && isLeftSingle(p, after, s) && !wasSingle(s))
    .map((s) => oneLeft(p, after, s));
}

/**
 * What a change does to a production. Companies are touched as far as the change reaches; segments, of which there are few,
 * are gone through once.
 */
export function whatIf(p: Production, change: Change): WhatIf {
  const after = cascade(p, change);
  const working = workingAfter(p, after);
  let [segmentsBefore, segmentsAfter] = [0, 0];
  p.feeds.ids.forEach((_, s) => {
    if (p.listed[s] !== 1) return;
    if ((p.named[s] ?? 0) + (p.groups[s] ?? 0) > 0) segmentsBefore++;
    if (working[s] === 1) segmentsAfter++;
  });
  const arrived = new Set(change.arrivals.map(({ company }) => company));
  const isHere = (company: number): boolean => company < p.inScope || arrived.has(company);
  const companiesLost = [...after.companies]
    .filter(([company, round]) => round > 0 && isHere(company))
    .map(([company]) => companyStops(p, after, company));
  const segmentsLost = [...after.segments]
    .filter(
      ([segment, round]) =>
        round > 0 && p.listed[segment] === 1 && (p.named[segment] ?? 0) + (p.groups[segment] ?? 0) > 0,
    )
    .map(([segment]) => segmentStops(p, after, segment));
  const newcomers = [...arrived].filter((company) => company >= p.inScope).length;
  const gone = [...after.companies.keys()].filter(isHere).length;
  const { opened, closed } = gapChanges(p, after);
  return {
    production: p,
    after,
    resilience: segmentsBefore === 0 ? null : segmentsAfter / segmentsBefore,
    segmentsBefore,
    segmentsAfter,
    companiesBefore: p.inScope,
    companiesAfter: p.inScope + newcomers - gone,
    gapsBefore: ones(gapsBefore(p)),
    gapsAfter: ones(gapsAfter(p, after)),
    companiesRemoved: [...change.companies.keys()]
      .filter((company) => !arrived.has(company))
      .map((company) => p.companies[company] ?? '')
      .sort(byCodePoint),
    companiesLost: companiesLost.sort(nearestFirst),
    segmentsLost: segmentsLost.sort(nearestFirst),
    segmentsSingle: singles(p, after).sort(nearestFirst),
    gapsOpened: opened,
    gapsClosed: closed,
  };
}
