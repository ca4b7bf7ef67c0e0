import type { FreeNode, FreeRelation, FreeStep, Point, Spot } from '../types.ts';
import { origin, Placement, type Standing } from './placement.ts';
import { placeWays } from './ways.ts';

/** What stands after so many steps, in the order in which it was put. */
export interface Prefix {
  readonly steps: number;
  readonly standing: readonly Standing[];
}

/** A layout moves all at once: nothing it moves is in the way of the rest. */
function lay(placement: Placement, at: readonly Spot[]): void {
  const parents = new Map(placement.standing.map(({ id, parent }) => [id, parent]));
  for (const { id } of at) placement.take(id);
  for (const { id, x, y } of at) placement.put(id, { x, y }, parents.get(id) ?? null);
}

const nothing: Prefix = { steps: 0, standing: [] };

/**
 * Where every node of the free arrangement stands after all its steps, units. Incremental: what is placed
 * never moves by itself, every prefix of the steps gives the same places to what it holds, and the ground a
 * new node and its name take overlaps no other's. Deterministic on every machine, whatever the order of
 * `nodes` and `relations`; `types` are the relation types in vocabulary order. Goes on from the prefix `from`,
 * which an earlier call told `reached` for equal steps, nodes and relations; every step on tells it another.
 */
export function freeLayout(
  steps: readonly FreeStep[],
  nodes: readonly FreeNode[],
  relations: readonly FreeRelation[],
  types: readonly string[],
  from: Prefix = nothing,
  reached: (prefix: Prefix) => void = () => undefined,
): Map<string, Point> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const links = new Map<string, FreeRelation[]>();
  const rank = new Map(types.map((type, index) => [type, index]));
  const order = (relation: FreeRelation): number => rank.get(relation.type) ?? types.length;
  const ordered = [...relations].sort((a, b) => order(a) - order(b) || (a.id < b.id ? -1 : 1));
  for (const relation of ordered)
    for (const end of new Set([relation.from, relation.to])) links.set(end, [...(links.get(end) ?? []), relation]);
  const placement = new Placement(byId, links);
  for (const { id, at, parent } of from.standing) placement.put(id, at, parent);
  steps.slice(from.steps).forEach((step, index) => {
    if (step.step === 'hide') step.ids.forEach((id) => placement.take(id));
    else if (step.step === 'move') placement.move(step.id, { x: step.x, y: step.y });
    else if (step.step === 'lay')
      lay(
        placement,
        step.at.filter(({ id }) => byId.has(id)),
      );
    else if (step.step === 'ways')
      placeWays(
        placement,
        step.ways.map((way) => way.filter((id) => byId.has(id))),
      );
    else {
      const ids = new Set(step.step === 'start' ? step.ids : step.added);
      [...ids]
        .filter((id) => byId.has(id) && !placement.at.has(id))
        .forEach((id, turn) => {
          const link = placement.visible(id)[0];
          const known = step.step === 'expand' && placement.at.has(step.parent) ? step.parent : null;
          const parent = known ?? (link === undefined ? null : link.from === id ? link.to : link.from);
          const first = placement.at.size === 0;
          placement.put(id, first ? origin : placement.find(id, parent, turn), parent);
        });
    }
    reached({ steps: from.steps + index + 1, standing: placement.standing });
  });
  return placement.at;
}
