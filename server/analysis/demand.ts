import { decay, type Dependant } from './dependants.ts';
import { leftIn, works, type Cascade } from './cascade.ts';
import { sum } from './gaps.ts';
import { grouped } from './grouped.ts';
import { needingPairs, neededBy } from './needs.ts';
import { distances } from './network.ts';
import { once, onceWith } from './once.ts';
import type { Production } from './production.ts';
import { targeted } from './targets.ts';

/** 1 for each listed segment that does not work and that a gap rule asks for, by number. BRIDGE asks for none that UPSTREAM_OF_ACTIVE does not. */
export function openGaps(p: Production, working: Uint8Array, needed: (segment: string) => boolean): Uint8Array {
  const { ids, into } = p.feeds;
  const aims = targeted(p.trade.facts);
  const starts = ids.flatMap((_, s) => (working[s] === 1 ? [s] : []));
  const upstream = distances(into, starts);
  return Uint8Array.from(ids, (id, s) =>
    p.listed[s] === 1 && working[s] !== 1 && ((upstream[s] ?? -1) > 0 || aims.has(id) || needed(id)) ? 1 : 0,
  );
}

/** The gaps as they stand, by number. */
export const gapsBefore = once((p: Production): Uint8Array => {
  const present = Uint8Array.from(p.feeds.ids, (_, s) => ((p.named[s] ?? 0) + (p.groups[s] ?? 0) > 0 ? 1 : 0));
  const needs = neededBy(p.trade.facts);
  return openGaps(p, present, (id) => needs.has(id));
});

/** Which segments work after a change, by number. */
export const workingAfter = onceWith((p: Production, after: Cascade): Uint8Array =>
  Uint8Array.from(p.feeds.ids, (_, s) => (works(p, after, s) ? 1 : 0)),
);

/** Segment → companies from outside the scope that arrive, work, and need it. */
const newNeeds = once((after: Cascade): Map<string, string[]> => {
  const { arrivals, buyers } = after.change;
  const here = new Set(
    arrivals.flatMap(({ id, company }) => (id !== null && !after.companies.has(company) ? [id] : [])),
  );
  const pairs = buyers.filter(({ id }) => here.has(id)).flatMap((buyer) => needingPairs({ ...buyer }));
  return new Map(
    [...grouped(pairs, ({ segment }) => segment)].map(([s, all]) => [s, all.map(({ company }) => company)]),
  );
});

/** Ids of the companies that need a segment after a change, each once. */
export function neededAfter(p: Production, after: Cascade, segment: string): string[] {
  const before = neededBy(p.trade.facts).get(segment) ?? [];
  const left = before.filter((id) => !after.companies.has(p.companyAt.get(id) ?? -1));
  return [...new Set([...left, ...(newNeeds(after).get(segment) ?? [])])];
}

/** The gaps after a change, by number. */
export const gapsAfter = onceWith((p: Production, after: Cascade): Uint8Array => {
  const gone = ({ companies }: Cascade, id: string): boolean => companies.has(p.companyAt.get(id) ?? -1);
  const before = neededBy(p.trade.facts);
  const added = newNeeds(after);
  return openGaps(
    p,
    workingAfter(p, after),
    (segment) => added.has(segment) || (before.get(segment) ?? []).some((id) => !gone(after, id)),
  );
});

/** Working t ∈ Down(s) after a change, the nearest first; n(t) counts the working ones. */
export function dependantsAfter(p: Production, after: Cascade, segment: string): Dependant[] {
  const { ids, index, out } = p.feeds;
  const start = index.get(segment);
  if (start === undefined) return [];
  const working = workingAfter(p, after);
  const found: Dependant[] = [];
  distances(out, [start]).forEach((distance, t) => {
    if (distance < 1 || working[t] !== 1) return;
    const companyCount = leftIn(p, after, t).named;
    found.push({
      segment: ids[t] ?? '',
      distance,
      companyCount,
      contribution: Math.max(1, companyCount) * decay ** distance,
    });
  });
  return found.sort((a, b) => a.distance - b.distance);
}

/** B(s) of analysis.md as things stand after a change. */
export const severityAfter = (p: Production, after: Cascade, segment: string): number =>
  sum([
    ...dependantsAfter(p, after, segment).map(({ contribution }) => contribution),
    ...neededAfter(p, after, segment).map(() => 1),
  ]);
