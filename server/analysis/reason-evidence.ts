import { byCodePoint } from '../model/code-point-order.ts';
import { neighbours } from './adjacency.ts';
import { bridgesAmong } from './bridges.ts';
import type { GapRule } from './asked.ts';
import type { Cascade } from './cascade.ts';
import { dependantsAfter, neededAfter, workingAfter } from './demand.ts';
import { because, type Effect } from './effect.ts';
import { gapEvidence, need, presenceOf, shortest, target } from './evidence.ts';
import { linkId } from './fact.ts';
import type { GapChange } from './gap-changes.ts';
import { gaps } from './gaps.ts';
import { onceWith } from './once.ts';
import type { Production } from './production.ts';
import type { Reason } from './reasons.ts';
import { targeted } from './targets.ts';

const supplied = (p: Production, after: Cascade, company: string): string[] => {
  const purchase = after.wanting.get(p.companyAt.get(company) ?? -1);
  if (purchase === undefined) return [];
  const links = [...neighbours(p.links, purchase)].flatMap((at) => p.trade.supplies[at] ?? []);
  return links.map((link) => linkId('SUPPLIES', link)).sort(byCodePoint);
};

const fed = (p: Production, after: Cascade, segment: string): string[] => {
  const from = p.feeds.ids[after.stoppedBy.get(p.feeds.index.get(segment) ?? -1) ?? -1];
  const links = p.trade.facts.feeds.filter((feed) => feed.essential && feed.from === from && feed.to === segment);
  return links.map((link) => linkId('FEEDS', link)).sort(byCodePoint);
};

/**
 * Ids of the relations behind one reason: of INPUT_LOST every SUPPLIES of the input, of UPSTREAM_STOPPED the FEEDS, of NO_COMPANY
 * and ONE_LEFT who made the segment present, of a gap what asks, or asked, for it. What is removed or added is the asker's own word.
 */
export function reasonEvidence(p: Production, after: Cascade, { entity, rule }: Reason): string[] {
  const { facts } = p.trade;
  if (entity === null) return [];
  switch (rule) {
    case 'INPUT_LOST':
      return supplied(p, after, entity);
    case 'UPSTREAM_STOPPED':
      return fed(p, after, entity);
    case 'NO_COMPANY':
    case 'ONE_LEFT':
      return presenceOf(facts, [entity]);
    case 'DEMAND_GONE':
    case 'FILLED': {
      const gap = gaps(facts).find(({ segment }) => segment === entity);
      return gap ? gapEvidence(facts, { ...gap, state: 'OPEN' }) : [];
    }
    case 'ASKED_FOR':
      return askedEvidence(p, after, entity);
    case 'REMOVED':
    case 'ADDED':
      return [];
  }
}

const bridgesAfter = onceWith((p: Production, after: Cascade) => bridgesAmong(p.feeds, workingAfter(p, after)));

/** The rules by which a segment is a gap after a change, in their order. */
export function rulesAfter(p: Production, after: Cascade, segment: string): GapRule[] {
  const rules: GapRule[] = [];
  if (neededAfter(p, after, segment).length > 0) rules.push('NEEDED');
  if (dependantsAfter(p, after, segment).length > 0) rules.push('UPSTREAM_OF_ACTIVE');
  if (targeted(p.trade.facts).has(segment)) rules.push('TARGETED');
  if (bridgesAfter(p, after).has(segment)) rules.push('BRIDGE');
  return rules;
}

/** Ids of the relations by which a segment is asked for after a change. */
function askedEvidence(p: Production, after: Cascade, segment: string): string[] {
  const { facts } = p.trade;
  const needing = new Set(neededAfter(p, after, segment));
  const own = { ...facts, needs: facts.needs.filter(({ from }) => needing.has(from)) };
  const made = { ...own, produces: facts.produces.filter(({ from }) => needing.has(from)) };
  const products = new Set(made.produces.map(({ to }) => to));
  const asked = { ...made, productNeeds: facts.productNeeds.filter(({ from }) => products.has(from)) };
  const down = dependantsAfter(p, after, segment).map((dependant) => dependant.segment);
  return [
    ...new Set([
      ...need(asked, segment),
      ...after.change.buyers.filter(({ id }) => needing.has(id)).flatMap((buyer) => need(buyer, segment)),
      ...shortest(facts, segment, down),
      ...(targeted(facts).has(segment) ? target(facts, segment) : []),
    ]),
  ];
}

/** Ids of the relations behind an effect: those of its chain of reasons, the nearest first; of a gap that opens also what asks for it. */
export function effectEvidence(p: Production, after: Cascade, effect: Effect | GapChange): string[] {
  const chain = because(p, after, effect).flatMap((reason) => reasonEvidence(p, after, reason));
  const opens = 'closing' in effect && effect.closing === null;
  return [...new Set([...chain, ...(opens ? askedEvidence(p, after, effect.entity) : [])])];
}
