import type { Facts } from './fact.ts';
import { grouped } from './grouped.ts';
import { once } from './once.ts';
import { presences } from './presence.ts';

/** Segment → itself and its siblings: those with a parent in common (SUBSEGMENT_OF). */
const families = once((facts: Facts): Map<string, Set<string>> => {
  const children = grouped(facts.subsegments, ({ to }) => to);
  const parents = grouped(facts.subsegments, ({ from }) => from);
  return new Map(
    facts.segments.map(({ id }) => [
      id,
      new Set([id, ...(parents.get(id) ?? []).flatMap(({ to }) => (children.get(to) ?? []).map(({ from }) => from))]),
    ]),
  );
});

/** The segments that a company of these segments can be stood in for from: they and their siblings. */
export const familyOf = (facts: Facts, segments: readonly string[]): Set<string> =>
  new Set(segments.flatMap((segment) => [...(families(facts).get(segment) ?? [])]));

/** The segments in which each company in scope is active itself. */
export const activeSegments = once(
  (facts: Facts): Map<string, string[]> =>
    new Map(
      [
        ...grouped(
          facts.operations.filter(({ activity }) => activity === 'active'),
          ({ from }) => from,
        ),
      ].map(([company, operations]) => [company, [...new Set(operations.map(({ to }) => to))]]),
    ),
);

/** Ids of the named companies of who(s), for s in these segments or a sibling of one (analysis.md “Substitutes”). */
export const standIns = (facts: Facts, segments: readonly string[]): Set<string> =>
  new Set([...familyOf(facts, segments)].flatMap((segment) => presences(facts).get(segment)?.named ?? []));
