import { byCodePoint } from '../model/code-point-order.ts';
import { within } from './evidence.ts';
import { linkId } from './fact.ts';
import type { LyingTold } from './lying.ts';
import { segmentsOf, type Replaced, type Substitute } from './substitutes.ts';
import type { Trade } from './trade.ts';

/**
 * Ids of the relations behind a substitute: what makes both active in their segments, the parent that makes siblings of them,
 * the product both make, where both lie, whom both supply. Each once.
 */
export function substituteEvidence(
  { facts, supplies }: Trade,
  replaced: Replaced,
  one: Substitute,
  lying: ReadonlyMap<string, LyingTold>,
): string[] {
  const own = new Set(segmentsOf(replaced));
  const both = new Set([...own, ...one.segments]);
  const active = facts.operations.filter(({ from, activity }) => from === one.company && activity === 'active');
  const parents = facts.subsegments.filter(({ from }) => both.has(from));
  const shared = new Set(parents.filter(({ from }) => own.has(from)).map(({ to }) => to));
  const siblings = one.segments.every((segment) => own.has(segment))
    ? []
    : parents.filter(({ to }) => shared.has(to) && parents.filter((other) => other.to === to).length > 1);
  const products = new Set(replaced.produces.map(({ to }) => to));
  const theirs = facts.produces.filter(({ from, to }) => from === one.company && products.has(to));
  const common = new Set(theirs.map(({ to }) => to));
  const [here, there] = [lying.get(replaced.id), lying.get(one.company)];
  const places = [...(here?.parks ?? []), ...(here?.areas ?? [])].filter(
    (id) => there?.parks.has(id) === true || there?.areas.has(id) === true,
  );
  const customers = new Set(one.sharedCustomers);
  const ids = (type: Parameters<typeof linkId>[0], links: readonly Parameters<typeof linkId>[1][]): string[] =>
    links.map((link) => linkId(type, link)).sort(byCodePoint);
  return [
    ...new Set([
      ...ids(
        'OPERATES_IN',
        replaced.operations.filter(({ activity }) => activity === 'active'),
      ),
      ...within(facts, one.segments, active),
      ...ids('SUBSEGMENT_OF', siblings),
      ...ids('PRODUCES', [...replaced.produces.filter(({ to }) => common.has(to)), ...theirs]),
      ...places.flatMap((id) => [...(here?.evidence.get(id) ?? []), ...(there?.evidence.get(id) ?? [])]),
      ...ids(
        'SUPPLIES',
        supplies.filter(({ from, to }) => customers.has(to) && (from === replaced.id || from === one.company)),
      ),
    ]),
  ];
}
