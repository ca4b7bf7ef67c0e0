/** Nodes reached from a root, each after all its descendants in the search tree (so the root is last). */
function postorder(next: readonly (readonly number[])[], root: number): number[] {
  const seen = new Uint8Array(next.length);
  const position = new Int32Array(next.length);
  const path = [root];
  const done: number[] = [];
  seen[root] = 1;
  for (let node = path.at(-1); node !== undefined; node = path.at(-1)) {
    const at = position[node] ?? 0;
    const to = next[node]?.[at];
    position[node] = at + 1;
    if (to === undefined) {
      done.push(node);
      path.pop();
    } else if (seen[to] === 0) {
      seen[to] = 1;
      path.push(to);
    }
  }
  return done;
}

/**
 * Immediate dominators: for every node reached from the root the last node through which every path from the root to it
 * runs; -1 for the root and for nodes not reached. Cooper, Harvey, Kennedy, “A simple, fast dominance algorithm”, 2001.
 */
export function immediateDominators(
  next: readonly (readonly number[])[],
  before: readonly (readonly number[])[],
  root: number,
): Int32Array {
  const order = postorder(next, root);
  const rank = new Int32Array(next.length).fill(-1);
  order.forEach((node, i) => (rank[node] = i));
  const dominator = new Int32Array(next.length).fill(-1);
  dominator[root] = root;
  const rankOf = (node: number): number => rank[node] ?? -1;
  const above = (node: number): number => dominator[node] ?? -1;
  const meet = (a: number, b: number): number => {
    while (a !== b)
      if (rankOf(a) < rankOf(b)) a = above(a);
      else b = above(b);
    return a;
  };
  for (let changed = true; changed;) {
    changed = false;
    for (let i = order.length - 2; i >= 0; i--) {
      const node = order[i] ?? root;
      let best = -1;
      for (const from of before[node] ?? []) if (above(from) !== -1) best = best === -1 ? from : meet(from, best);
      if (best !== above(node)) {
        dominator[node] = best;
        changed = true;
      }
    }
  }
  dominator[root] = -1;
  return dominator;
}
