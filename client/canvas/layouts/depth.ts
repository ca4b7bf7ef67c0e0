/** A directed edge by the ids of its ends. */
export interface Arc {
  readonly from: string;
  readonly to: string;
}

/**
 * The steps from the start of the chain to every id: the longest path to it along `arcs`, 0 for sources.
 * Cycles count as one step (strongly connected components, Tarjan 1972, are condensed first), so the answer
 * exists for any data; arcs with an end that is not in `ids` are left out. O(ids + arcs).
 */
export function depths(ids: readonly string[], arcs: readonly Arc[]): Map<string, number> {
  const targets = new Map<string, string[]>(ids.map((id) => [id, []]));
  for (const { from, to } of arcs) if (targets.has(to)) targets.get(from)?.push(to);
  const component = components(ids, targets);

  // Tarjan numbers a component only after all it leads to: counting down visits sources first.
  const members = new Map<number, string[]>();
  for (const id of ids) {
    const number = component.get(id) ?? 0;
    members.set(number, [...(members.get(number) ?? []), id]);
  }
  const depth = new Array<number>(members.size).fill(0);
  for (let number = members.size - 1; number >= 0; number -= 1)
    for (const id of members.get(number) ?? [])
      for (const target of targets.get(id) ?? []) {
        const next = component.get(target) ?? 0;
        if (next !== number) depth[next] = Math.max(depth[next] ?? 0, (depth[number] ?? 0) + 1);
      }
  return new Map(ids.map((id) => [id, depth[component.get(id) ?? 0] ?? 0]));
}

/** The number of each id's strongly connected component. Without recursion: chains may be long. */
function components(ids: readonly string[], targets: ReadonlyMap<string, readonly string[]>): Map<string, number> {
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const component = new Map<string, number>();
  const open: string[] = [];
  let count = 0;
  const lower = (id: string, value: number): unknown => low.set(id, Math.min(low.get(id) ?? value, value));
  const enter = (id: string): { id: string; next: number } => {
    low.set(id, index.size);
    index.set(id, index.size);
    open.push(id);
    return { id, next: 0 };
  };
  const close = (id: string): void => {
    for (let top = open.pop(); top !== undefined; top = open.pop()) {
      component.set(top, count);
      if (top === id) break;
    }
    count += 1;
  };
  for (const start of ids) {
    if (index.has(start)) continue;
    const path = [enter(start)];
    for (let frame = path.at(-1); frame !== undefined; frame = path.at(-1)) {
      const { id } = frame;
      const target = targets.get(id)?.[frame.next];
      frame.next += 1;
      if (target === undefined) {
        path.pop();
        const parent = path.at(-1);
        if (parent !== undefined) lower(parent.id, low.get(id) ?? 0);
        if (low.get(id) === index.get(id)) close(id);
      } else if (!index.has(target)) path.push(enter(target));
      else if (!component.has(target)) lower(id, index.get(target) ?? 0);
    }
  }
  return component;
}
