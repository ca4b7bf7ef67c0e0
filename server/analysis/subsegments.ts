import type { Facts } from './fact.ts';
import { grouped } from './grouped.ts';
import { once } from './once.ts';

/** Everything reached from a start over a step, the start first; circles end. */
export function closure(start: string, step: (id: string) => Iterable<string>): Set<string> {
  const reached = new Set([start]);
  for (const id of reached) for (const next of step(id)) reached.add(next);
  return reached;
}

/** Each segment's id → itself and its sub-segments of any depth (analysis.md, “from part to whole only”). */
export const partsOf = once((facts: Facts): Map<string, Set<string>> => {
  const below = grouped(facts.subsegments, ({ to }) => to);
  return new Map(
    facts.segments.map(({ id }) => [id, closure(id, (whole) => (below.get(whole) ?? []).map(({ from }) => from))]),
  );
});
