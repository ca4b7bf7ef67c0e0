import { wasPresent, type Cascade } from './cascade.ts';
import { removalOf } from './chokepoints.ts';
import { companyStops, nearestFirst, segmentStops, type Effect } from './effect.ts';
import type { Production } from './production.ts';
import { effectEvidence } from './reason-evidence.ts';

/** What stops in a scope without one company. */
export interface Removal {
  readonly after: Cascade;
  /** Listed segments that were present, nearest first. */
  readonly segments: readonly Effect[];
  /** Companies in scope, nearest first; not the one that is gone. */
  readonly companies: readonly Effect[];
}

/** What the removal of one company stops (analysis.md “What-if”): all of it, where a chokepoint's score only weighs it. */
export function removal(p: Production, company: string): Removal {
  const after = removalOf(p, p.companyAt.get(company) ?? -1);
  const segments = [...after.segments].flatMap(([s]) =>
    p.listed[s] === 1 && wasPresent(p, s) ? [segmentStops(p, after, s)] : [],
  );
  const companies = [...after.companies].flatMap(([at, round]) =>
    round > 0 && at < p.inScope ? [companyStops(p, after, at)] : [],
  );
  return { after, segments: segments.sort(nearestFirst), companies: companies.sort(nearestFirst) };
}

/** Ids of the relations that say why segments stop, each once. */
export const removalEvidence = (p: Production, { after, segments }: Removal): string[] => [
  ...new Set(segments.flatMap((effect) => effectEvidence(p, after, effect))),
];
