import { aimsAt, upwards } from './backers.ts';
import type { Facts, Link, Operation } from './fact.ts';
import { partsOf } from './subsegments.ts';
import { back, eitherWay, reachedFrom, ways, type Reached, type TypedLink } from './ways.ts';

/** What makes something a candidate, in the order told. */
export const candidateReasons = ['ACTIVE_OUTSIDE', 'ONE_STEP_AWAY', 'TIED'] as const;

export type CandidateReason = (typeof candidateReasons)[number];

/** How far an institute or patent group may be from a company, park or policy of the segment, in relations. */
export const tiedSteps = 2;

/** What lies about a segment, beyond the facts of the scope. */
export interface Surroundings {
  readonly facts: Facts;
  readonly segment: string;
  /** OPERATES_IN of any company, in scope or not, in the segment or a part of it. */
  readonly operations: readonly Operation[];
  /** Ids of the unnamed groups among these companies. */
  readonly unnamed: ReadonlySet<string>;
  /** HOSTS of the segment, or what it is PART_OF, by parks in scope. */
  readonly hosts: readonly Link[];
  /** FUNDS into the segment. */
  readonly funds: readonly Link[];
  /** RELIES_ON, HOLDS and TRANSFERRED within `tiedSteps` of the `anchors`. */
  readonly science: readonly TypedLink[];
  /** Ids of the institutes and patent groups in `science`. */
  readonly institutes: ReadonlySet<string>;
}

/** Who could come in for one reason, and how they were reached from the segment. */
export interface Prospects {
  readonly reason: CandidateReason;
  readonly who: readonly string[];
  readonly reached: Reached;
}

type Known = Omit<Surroundings, 'science' | 'institutes'>;

const isActive = ({ activity }: Operation): boolean => activity === 'active';

/** Active companies outside the scope, and steps from the segment to them. */
const peers = ({ facts, segment, operations }: Known) => {
  const here = new Set(facts.companies.map(({ id }) => id));
  const parts = partsOf(facts).get(segment) ?? new Set([segment]);
  const active = operations.filter((operation) => isActive(operation) && !here.has(operation.from));
  const inside = facts.subsegments.filter(({ from, to }) => parts.has(from) && parts.has(to));
  return {
    companies: [...new Set(active.map(({ from }) => from))],
    walks: [...back('OPERATES_IN', active), ...back('SUBSEGMENT_OF', inside)],
  };
};

const outside = (of: Known): Prospects => {
  const { companies, walks } = peers(of);
  return {
    reason: 'ACTIVE_OUTSIDE',
    who: companies.filter((id) => !of.unnamed.has(id)),
    reached: reachedFrom(ways(walks), of.segment),
  };
};

/** Named companies in scope that are active in a segment one FEEDS or SUBSEGMENT_OF, either way, from this one. */
const nextDoor = ({ facts, segment }: Known): Prospects => {
  const touching = (links: readonly Link[]): Link[] =>
    links.filter(({ from, to }) => from !== to && (from === segment || to === segment));
  const [feeds, parts] = [touching(facts.feeds), touching(facts.subsegments)];
  const near = new Set([...feeds, ...parts].map(({ from, to }) => (from === segment ? to : from)));
  const named = new Set(facts.companies.filter(({ unnamed }) => !unnamed).map(({ id }) => id));
  const active = facts.operations.filter(
    (operation) => isActive(operation) && near.has(operation.to) && named.has(operation.from),
  );
  const steps: TypedLink[] = [
    ...feeds.map((link) => ({ ...link, type: 'FEEDS' as const })),
    ...parts.map((link) => ({ ...link, type: 'SUBSEGMENT_OF' as const })),
  ];
  return {
    reason: 'ONE_STEP_AWAY',
    who: [...new Set(active.map(({ from }) => from))],
    reached: reachedFrom(ways([...eitherWay(steps), ...back('OPERATES_IN', active)]), segment),
  };
};

/** Institutes and patent groups tied to what is active in, hosts or targets the segment. */
const tied = (of: Surroundings): Prospects => {
  const { facts, segment } = of;
  const walks = [
    ...peers(of).walks,
    ...upwards(facts, segment),
    ...back('HOSTS', of.hosts),
    ...back('TARGETS', aimsAt(facts, segment)),
    ...eitherWay(of.science),
  ];
  const reached = reachedFrom(ways(walks), segment);
  return { reason: 'TIED', who: [...of.institutes].filter((id) => reached.has(id)), reached };
};

/** Ids of what is active in, hosts or targets the segment: institutes and patent groups are tied to it by way of these. */
export const anchors = (of: Known): string[] => [
  ...new Set([
    ...peers(of).companies,
    ...of.hosts.map(({ from }) => from),
    ...aimsAt(of.facts, of.segment).map(({ from }) => from),
  ]),
];

/**
 * Who could fill a gap (analysis.md “Candidates”), by reason: outside companies active in it or a part of it; inside companies
 * active in a segment one FEEDS or SUBSEGMENT_OF step away; institutes and patent groups within two RELIES_ON, HOLDS or
 * TRANSFERRED of such a company, or of a park or policy that hosts or targets it. Unnamed groups are nobody to ask.
 */
export const prospects = (of: Surroundings): Prospects[] => [outside(of), nextDoor(of), tied(of)];
