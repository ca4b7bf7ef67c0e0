import { byCodePoint } from '../model/code-point-order.ts';
import { gapRules, type GapRule } from './asked.ts';
import { bridges } from './bridges.ts';
import { linkId, type Buyer, type Facts, type Link, type Operation } from './fact.ts';
import { dependants } from './dependants.ts';
import { essentialFeeds } from './feeds.ts';
import type { Gap } from './gaps.ts';
import type { Needing } from './needs.ts';
import { distances } from './network.ts';
import type { PotentialSupplier } from './potential-suppliers.ts';
import { closure, partsOf } from './subsegments.ts';
import { comingOperations } from './talks.ts';
import { targetsInScope } from './targets.ts';
import { wholesOf } from './wholes.ts';

/** Relation ids of links, by code point, so that a page of them is always the same. */
const ids = (type: Parameters<typeof linkId>[0], links: readonly Link[]): string[] =>
  links.map((link) => linkId(type, link)).sort(byCodePoint);

/** NEEDS of a segment, by companies and by products, and the PRODUCES of these. */
export const need = (facts: Needing, segment: string): string[] => {
  const direct = facts.needs.filter(({ to }) => to === segment);
  const ofProducts = facts.productNeeds.filter(({ to }) => to === segment);
  const products = new Set(ofProducts.map(({ from }) => from));
  return [
    ...ids('NEEDS', [...direct, ...ofProducts]),
    ...ids(
      'PRODUCES',
      facts.produces.filter(({ to }) => products.has(to)),
    ),
  ];
};

/** These operations in segments or their parts, and the SUBSEGMENT_OF that make one of their segments a part of those. */
export const within = (facts: Facts, segments: readonly string[], operations: readonly Operation[]): string[] => {
  const parts = new Set(segments.flatMap((segment) => [...(partsOf(facts).get(segment) ?? [])]));
  const inside = operations.filter(({ to }) => parts.has(to));
  const filled = new Set(inside.map(({ to }) => to));
  const holdsOne = (part: string): boolean => [...(partsOf(facts).get(part) ?? [])].some((id) => filled.has(id));
  return [
    ...ids('OPERATES_IN', inside),
    ...ids(
      'SUBSEGMENT_OF',
      facts.subsegments.filter(({ from, to }) => parts.has(from) && parts.has(to) && holdsOne(from)),
    ),
  ];
};

const isActive = ({ activity }: Operation): boolean => activity === 'active';

/** Who makes segments present: the active companies in them or their parts, and what makes a part one. */
export const presenceOf = (facts: Facts, segments: readonly string[]): string[] =>
  within(facts, segments, facts.operations.filter(isActive));

/** FEEDS on the shortest essential paths from one segment to others. */
export const shortest = (facts: Facts, from: string, targets: readonly string[]): string[] => {
  const { index, out, into } = essentialFeeds(facts);
  const start = index.get(from);
  if (start === undefined) return [];
  const far = distances(out, [start]);
  const wanted = new Set(targets.flatMap((id) => index.get(id) ?? []));
  const on = new Set(wanted);
  for (const node of on)
    for (const before of into[node] ?? [])
      if (far[before] !== -1 && far[before] === (far[node] ?? 0) - 1) on.add(before);
  const links = facts.feeds.filter((feed) => {
    const a = index.get(feed.from);
    const b = index.get(feed.to);
    return (
      feed.essential && a !== undefined && b !== undefined && on.has(a) && on.has(b) && far[b] === (far[a] ?? 0) + 1
    );
  });
  return ids('FEEDS', links);
};

const upstream = (facts: Facts, segment: string): string[] => {
  const targets = dependants(facts, segment).map((dependant) => dependant.segment);
  return [...shortest(facts, segment, targets), ...presenceOf(facts, targets)];
};

/** Whose TARGETS speak for a segment, what it is PART_OF on the way there, and why a policy speaks for the scope. */
export const target = (facts: Facts, segment: string): string[] => {
  const wholes = wholesOf(facts).get(segment) ?? new Set();
  const aims = targetsInScope(facts).filter(({ to }) => wholes.has(to));
  const aimed = new Set(aims.map(({ to }) => to));
  const authors = new Set(aims.map(({ from }) => from));
  const inside = facts.partOf.filter(({ from, to }) => wholes.has(from) && wholes.has(to));
  const above = (id: string): Set<string> =>
    closure(id, (part) => inside.filter(({ from }) => from === part).map(({ to }) => to));
  return [
    ...ids('TARGETS', aims),
    ...ids(
      'PART_OF',
      inside.filter(({ to }) => [...above(to)].some((id) => aimed.has(id))),
    ),
    ...ids(
      'ESTABLISHED',
      facts.established.filter(({ to }) => authors.has(to)),
    ),
    ...ids(
      'SERVES',
      facts.serves.filter(({ from }) => authors.has(from)),
    ),
  ];
};

const bridge = (facts: Facts, segment: string): string[] => {
  const span = bridges(facts).get(segment);
  if (!span) return [];
  return [
    ...shortest(facts, span.from, [segment]),
    ...shortest(facts, segment, [span.to]),
    ...presenceOf(facts, [span.from, span.to]),
  ];
};

const coming = (facts: Facts, segment: string): string[] => {
  const parts = partsOf(facts).get(segment) ?? new Set();
  const operations = comingOperations(facts);
  const who = new Set(operations.filter(({ to }) => parts.has(to)).map(({ from }) => from));
  return [
    ...within(facts, [segment], operations),
    ...ids(
      'NEGOTIATES_WITH',
      facts.talks.filter(({ from }) => who.has(from)),
    ),
  ];
};

const ofRule: Record<GapRule, (facts: Facts, segment: string) => string[]> = {
  NEEDED: need,
  UPSTREAM_OF_ACTIVE: upstream,
  TARGETED: target,
  BRIDGE: bridge,
};

/**
 * Ids of the relations behind a gap: rule by rule in their order, then its talks, each once. Of UPSTREAM_OF_ACTIVE the FEEDS
 * on the shortest paths and what makes the dependants present; of BRIDGE one pair of present segments. Where the companies
 * lie is not among them: the scope itself says so.
 */
export function gapEvidence(facts: Facts, gap: Pick<Gap, 'segment' | 'rules' | 'state'>): string[] {
  const rules = gapRules.filter((rule) => gap.rules.includes(rule));
  return [
    ...new Set([
      ...rules.flatMap((rule) => ofRule[rule](facts, gap.segment)),
      ...(gap.state === 'IN_TALKS' ? coming(facts, gap.segment) : []),
    ]),
  ];
}

/**
 * Ids of the relations behind a suggestion: for NEED the NEEDS of the buyer, or those of its products and its PRODUCES; for
 * INPUT the essential FEEDS into segments the buyer is active in and its OPERATES_IN there; then what makes the supplier
 * active in the segment or a part of it. Each once.
 */
export function supplierEvidence(facts: Facts, buyer: Buyer, offer: PotentialSupplier): string[] {
  const { company, segment, reason } = offer;
  const own = buyer.operations.filter(isActive);
  const active = new Set(own.map(({ to }) => to));
  const input = facts.feeds.filter(({ from, to, essential }) => essential && from === segment && active.has(to));
  const fed = new Set(input.map(({ to }) => to));
  const because =
    reason === 'NEED'
      ? need(buyer, segment)
      : [
          ...ids('FEEDS', input),
          ...ids(
            'OPERATES_IN',
            own.filter(({ to }) => fed.has(to)),
          ),
        ];
  const supplying = facts.operations.filter((operation) => isActive(operation) && operation.from === company);
  return [...new Set([...because, ...within(facts, [segment], supplying)])];
}
