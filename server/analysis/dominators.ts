/** Nodes reached from a root, each after all its descendants in the search tree (so the root is last). */
function postorder(next: readonly (readonly number[])[], root: number): number[] {
  const seen = new Set([root]);
  const path: { node: number; position: number }[] = [{ node: root, position: 0 }];
  const done: number[] = [];
  for (let top = path.at(-1); top; top = path.at(-1)) {
    const to = next[top.node]?.[top.position++];
    if (to === undefined) {
      done.push(top.node);
      path.pop();
    } else if (!seen.has(to)) {
      seen.add(to);
      path.push({ node: to, position: 0 });
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
