import type { GapEvidenceQuery, GapQuery } from '../../api/generated/graphql.ts';

export type GapFactors = NonNullable<GapQuery['gap']>;
export type Dependant = GapFactors['dependants']['nodes'][number];
export type Evidence = NonNullable<GapEvidenceQuery['gap']>['evidence']['nodes'][number];
type End = Evidence['from'];

/** Present segments equally far down, with what they add to the severity together. */
export interface Distance {
  readonly distance: number;
  readonly contribution: number;
  readonly dependants: readonly Dependant[];
}

/** Who asks for a gap, and the relations that say so. */
export interface Asker {
  readonly who: End;
  readonly links: readonly Evidence[];
}

/** The dependants of a gap by distance, the nearest first. */
export function byDistance(dependants: readonly Dependant[]): readonly Distance[] {
  const steps = new Map<number, Dependant[]>();
  for (const dependant of dependants)
    steps.set(dependant.distance, [...(steps.get(dependant.distance) ?? []), dependant]);
  return [...steps]
    .sort(([a], [b]) => a - b)
    .map(([distance, all]) => ({
      distance,
      contribution: all.reduce((sum, { contribution }) => sum + contribution, 0),
      dependants: all,
    }));
}

const ofType = (evidence: readonly Evidence[], ...types: readonly string[]): readonly Evidence[] =>
  evidence.filter(({ type }) => types.includes(type));

/** Everything reached from `start` by going from one end of these links to the other, `start` included; circles end. */
function reached(
  start: string,
  links: readonly Evidence[],
  step: (link: Evidence) => readonly [at: string, next: string],
): ReadonlySet<string> {
  const found = new Set([start]);
  for (const id of found)
    for (const link of links) {
      const [at, next] = step(link);
      if (at === id) found.add(next);
    }
  return found;
}

/**
 * Why one dependant counts: the FEEDS on the ways from the gap to it, and who makes it present. The evidence holds shortest
 * ways only, so that every way back from the dependant to the gap is one of them.
 */
export function linksOfDependant(evidence: readonly Evidence[], gap: string, dependant: string): readonly Evidence[] {
  // A way ends at the gap: what feeds the gap itself is another rule's.
  const feeds = ofType(evidence, 'FEEDS').filter(({ to }) => to.id !== gap);
  const before = reached(dependant, feeds, ({ from, to }) => [to.id, from.id]);
  const parts = reached(dependant, ofType(evidence, 'SUBSEGMENT_OF'), ({ from, to }) => [to.id, from.id]);
  const operations = ofType(evidence, 'OPERATES_IN').filter(({ to }) => parts.has(to.id));
  const filled = new Set(operations.map(({ to }) => to.id));
  const subsegments = ofType(evidence, 'SUBSEGMENT_OF');
  const holdsOne = (part: string): boolean =>
    [...reached(part, subsegments, ({ from, to }) => [to.id, from.id])].some((id) => filled.has(id));
  const made = subsegments.filter(({ from, to }) => parts.has(to.id) && holdsOne(from.id));
  return [...feeds.filter(({ to }) => before.has(to.id)), ...made, ...operations];
}

/** The companies that need a gap, each with its NEEDS, or with its product and what that needs. */
export const needsOf = (evidence: readonly Evidence[], gap: string, companies: readonly End[]): readonly Asker[] =>
  companies.map((who) => {
    const produces = ofType(evidence, 'PRODUCES').filter(({ from }) => from.id === who.id);
    const needing = new Set([who.id, ...produces.map(({ to }) => to.id)]);
    const needs = ofType(evidence, 'NEEDS').filter(({ from, to }) => to.id === gap && needing.has(from.id));
    const used = new Set(needs.map(({ from }) => from.id));
    return { who, links: [...produces.filter(({ to }) => used.has(to.id)), ...needs] };
  });

/** Who targets a gap or what it is part of, each with the way from the gap up to the target, and whose policy it is. */
export function targetsOf(evidence: readonly Evidence[], gap: string): readonly Asker[] {
  const parts = ofType(evidence, 'PART_OF');
  const above = reached(gap, parts, ({ from, to }) => [from.id, to.id]);
  const aims = ofType(evidence, 'TARGETS').filter(({ to }) => above.has(to.id));
  const authors = new Map(aims.map(({ from }) => [from.id, from]));
  return [...authors.values()].map((who) => {
    const own = aims.filter(({ from }) => from.id === who.id);
    const way = new Set(
      own.flatMap(({ to }) => [...reached(to.id, parts, ({ from, to: whole }) => [whole.id, from.id])]),
    );
    return {
      who,
      links: [
        ...own,
        ...parts.filter(({ from, to }) => above.has(from.id) && way.has(from.id) && way.has(to.id)),
        ...ofType(evidence, 'ESTABLISHED').filter(({ to }) => to.id === who.id),
        ...ofType(evidence, 'SERVES').filter(({ from }) => from.id === who.id),
      ],
    };
  });
}

/** Who is about to come: operations in the gap or its parts that are not working yet, and talks with a place. */
export function talksOf(evidence: readonly Evidence[], gap: string): readonly Asker[] {
  const parts = reached(gap, ofType(evidence, 'SUBSEGMENT_OF'), ({ from, to }) => [to.id, from.id]);
  const coming = ofType(evidence, 'OPERATES_IN').filter(({ to }) => parts.has(to.id));
  const who = new Map(coming.map(({ from }) => [from.id, from]));
  return [...who.values()].map((company) => ({
    who: company,
    links: [
      ...coming.filter(({ from }) => from.id === company.id),
      ...ofType(evidence, 'NEGOTIATES_WITH').filter(({ from }) => from.id === company.id),
    ],
  }));
}

/** The FEEDS that lead to a gap: only a bridge has them among its evidence. */
export function bridgeOf(evidence: readonly Evidence[], gap: string): readonly Evidence[] {
  const feeds = ofType(evidence, 'FEEDS');
  const before = reached(gap, feeds, ({ from, to }) => [to.id, from.id]);
  return feeds.filter(({ to }) => before.has(to.id));
}
