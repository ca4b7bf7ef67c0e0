import type { Expansion } from './step.ts';

export interface Neighbour {
  readonly id: string;
  readonly kind: string;
}

export interface NeighbourLink {
  readonly type: string;
  readonly from: string;
  readonly to: string;
}

/** What the server says lies around one entity. */
export interface Surroundings {
  readonly entities: readonly Neighbour[];
  readonly links: readonly NeighbourLink[];
}

/** Position of each relation type and kind in the vocabulary: the order in which groups take turns. */
export interface Order {
  readonly types: readonly string[];
  readonly kinds: readonly string[];
}

const byCodePoint = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Which neighbours of `step.id` an expansion draws: unseen ones, grouped by (relation, direction, kind) in vocabulary
 * order, in a group by their links among what is around, then by id; one of each group in turn until `step.count`.
 */
export function chosen(
  step: Omit<Expansion, 'is'>,
  around: Surroundings,
  seen: ReadonlySet<string>,
  order: Order,
): readonly string[] {
  const kindOf = new Map(around.entities.map(({ id, kind }) => [id, kind]));
  const degree = new Map<string, number>();
  for (const { from, to } of around.links) for (const id of [from, to]) degree.set(id, (degree.get(id) ?? 0) + 1);
  const groups = new Map<string, { readonly rank: readonly number[]; readonly ids: Set<string> }>();
  for (const { type, from, to } of around.links) {
    if (from !== step.id && to !== step.id) continue;
    const [id, direction] = from === step.id ? [to, 'OUT'] : [from, 'IN'];
    const kind = kindOf.get(id);
    if (kind === undefined || id === step.id || seen.has(id)) continue;
    if (step.type !== undefined && step.type !== type) continue;
    if (step.direction !== undefined && step.direction !== direction) continue;
    if (step.kind !== undefined && step.kind !== kind) continue;
    const key = `${type} ${direction} ${kind}`;
    const rank = [order.types.indexOf(type), direction === 'OUT' ? 0 : 1, order.kinds.indexOf(kind)];
    const group = groups.get(key) ?? { rank, ids: new Set() };
    group.ids.add(id);
    groups.set(key, group);
  }
  const queues = [...groups.values()]
    .sort((a, b) => a.rank.map((n, i) => n - (b.rank[i] ?? 0)).find((d) => d !== 0) ?? 0)
    .map(({ ids }) => [...ids].sort((a, b) => (degree.get(b) ?? 0) - (degree.get(a) ?? 0) || byCodePoint(a, b)));
  const taken = new Set<string>();
  for (let turn = 0; taken.size < step.count && queues.some((queue) => turn < queue.length); turn++)
    for (const queue of queues) {
      const id = queue[turn];
      if (id !== undefined && taken.size < step.count) taken.add(id);
    }
  return [...taken];
}
