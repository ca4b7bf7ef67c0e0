/** An edge from supplier to customer. */
export interface Flow {
  readonly from: string;
  readonly to: string;
}

/** Ids reached from `root` along the flows, each with its least number of steps; `root` itself is left out. */
export function reached(root: string, flows: readonly Flow[], way: 'up' | 'down'): ReadonlyMap<string, number> {
  const next = new Map<string, string[]>();
  for (const { from, to } of flows) {
    const [here, there] = way === 'down' ? [from, to] : [to, from];
    const list = next.get(here);
    if (list) list.push(there);
    else next.set(here, [there]);
  }
  const distance = new Map<string, number>();
  for (let level = [root], steps = 1; level.length > 0; steps++) {
    const further: string[] = [];
    for (const id of level.flatMap((here) => next.get(here) ?? [])) {
      if (id === root || distance.has(id)) continue;
      distance.set(id, steps);
      further.push(id);
    }
    level = further;
  }
  return distance;
}
