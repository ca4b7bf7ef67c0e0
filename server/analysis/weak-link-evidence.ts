import { byCodePoint } from '../model/code-point-order.ts';
import { need, presenceOf, shortest } from './evidence.ts';
import { linkId } from './fact.ts';
import type { Trade } from './trade.ts';
import type { WeakLink } from './weak-links.ts';

/**
 * Ids of the relations behind a weak link: of a segment who makes it present, whose shares are known, who needs it, the FEEDS
 * to what hangs on it and who makes that present; of a purchase every SUPPLIES that tells it.
 */
export function weakLinkEvidence({ facts, supplies, shares }: Trade, link: WeakLink): string[] {
  const { input, company, supplier } = link;
  if (supplier !== null) {
    const told = supplies.filter((one) => one.from === supplier && one.to === company && one.input === input);
    return told.map((one) => linkId('SUPPLIES', one)).sort(byCodePoint);
  }
  const segment = input ?? '';
  const down = link.dependants.map((dependant) => dependant.segment);
  const held = shares.filter(({ to }) => to === segment).map((one) => linkId('OPERATES_IN', one));
  return [
    ...new Set([
      ...held.sort(byCodePoint),
      ...presenceOf(facts, [segment]),
      ...need(facts, segment),
      ...shortest(facts, segment, down),
      ...presenceOf(facts, down),
    ]),
  ];
}
