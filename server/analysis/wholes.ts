import type { Facts } from './fact.ts';
import { grouped } from './grouped.ts';
import { once } from './once.ts';
import { closure } from './subsegments.ts';

/** Each segment's id → itself and all it is PART_OF, by relations alone, any number of steps. Sub-segments do not inherit. */
export const wholesOf = once((facts: Pick<Facts, 'segments' | 'partOf'>): Map<string, Set<string>> => {
  const above = grouped(facts.partOf, ({ from }) => from);
  return new Map(
    facts.segments.map(({ id }) => [id, closure(id, (part) => (above.get(part) ?? []).map(({ to }) => to))]),
  );
});
