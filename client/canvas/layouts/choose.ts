import type { CanvasVocabulary, FreeNode, FreeRelation } from '../types.ts';

/** How many neighbours one expansion brings unless asked for more. */
export const expandCap = 12;

const byCodePoint = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Which unseen neighbours of `parent` an expansion brings, in the order they are placed: grouped by relation,
 * direction and kind in vocabulary order, in a group by degree and id, then one of each group in turn until
 * `cap`, so that no large group drowns the others. `nodes` and `relations` are those around `parent`.
 */
export function chooseNeighbours(
  parent: string,
  nodes: readonly FreeNode[],
  relations: readonly FreeRelation[],
  seen: ReadonlySet<string>,
  vocabulary: Pick<CanvasVocabulary, 'kinds' | 'relationTypes'>,
  cap: number = expandCap,
): string[] {
  const rank = (list: readonly { readonly id: string }[], id: string): number => {
    const at = list.findIndex((entry) => entry.id === id);
    return at < 0 ? list.length : at;
  };
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const groups = new Map<string, { order: readonly number[]; members: FreeNode[] }>();
  const taken = new Set([...seen, parent]);
  const ranked = relations
    .filter(({ from, to }) => from === parent || to === parent)
    .map((relation) => ({ relation, type: rank(vocabulary.relationTypes, relation.type) }))
    .sort((a, b) => a.type - b.type || byCodePoint(a.relation.id, b.relation.id));
  for (const { relation, type } of ranked) {
    const leaves = relation.from === parent;
    const node = byId.get(leaves ? relation.to : relation.from);
    if (node === undefined || taken.has(node.id)) continue;
    taken.add(node.id);
    const order = [type, leaves ? 0 : 1, rank(vocabulary.kinds, node.kind)];
    const key = order.join();
    const group = groups.get(key) ?? { order, members: [] };
    group.members.push(node);
    groups.set(key, group);
  }
  const queues = [...groups.values()]
    .sort((a, b) => a.order.map((n, i) => n - (b.order[i] ?? 0)).find((n) => n !== 0) ?? 0)
    .map(({ members }) => members.sort((a, b) => b.degree - a.degree || byCodePoint(a.id, b.id)));
  const chosen: string[] = [];
  for (let round = 0; chosen.length < cap && queues.some((queue) => queue.length > round); round += 1)
    for (const queue of queues) {
      const next = queue[round];
      if (next !== undefined && chosen.length < cap) chosen.push(next.id);
    }
  return chosen;
}
