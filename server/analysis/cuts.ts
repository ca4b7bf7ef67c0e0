/** An undirected graph over numbered nodes: for every node its neighbours, one entry a link, so that doubles show. */
export type Neighbours = readonly (readonly number[])[];

export interface Cuts {
  /** Nodes whose removal leaves more parts than there were, in order. */
  readonly nodes: readonly number[];
  /** Pairs of nodes joined by one link alone, whose removal leaves more parts; the smaller number first, in order. */
  readonly links: readonly (readonly [number, number])[];
}

interface Visit {
  readonly node: number;
  readonly parent: number;
  at: number;
  /** Whether the one link back to the parent has been passed over; a second one is a way of its own. */
  passed: boolean;
  children: number;
}

/**
 * Articulation points and bridges of an undirected graph, in one search. Iterative, so that a long chain does not end the
 * stack. Hopcroft and Tarjan, CACM 16(6), 1973.
 */
export function cuts(neighbours: Neighbours): Cuts {
  const order = new Int32Array(neighbours.length).fill(-1);
  const low = new Int32Array(neighbours.length);
  const nodes = new Set<number>();
  const links: [number, number][] = [];
  let visited = 0;
  const enter = (node: number, parent: number): Visit => {
    order[node] = low[node] = visited++;
    return { node, parent, at: 0, passed: false, children: 0 };
  };
  const reach = (node: number, other: number): void => {
    low[node] = Math.min(low[node] ?? 0, other);
  };
  for (let root = 0; root < neighbours.length; root++) {
    if (order[root] !== -1) continue;
    const path = [enter(root, -1)];
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const { node, parent } = top;
      const to = neighbours[node]?.[top.at++];
      if (to === undefined) {
        path.pop();
        const above = path.at(-1);
        if (!above) continue;
        reach(above.node, low[node] ?? 0);
        const before = order[above.node] ?? 0;
        if ((low[node] ?? 0) > before) links.push([Math.min(node, above.node), Math.max(node, above.node)]);
        if (above.parent !== -1 && (low[node] ?? 0) >= before) nodes.add(above.node);
      } else if (to === node) continue;
      else if (to === parent && !top.passed) top.passed = true;
      else if (order[to] === -1) {
        top.children++;
        if (parent === -1 && top.children === 2) nodes.add(node);
        path.push(enter(to, node));
      } else reach(node, order[to] ?? 0);
    }
  }
  return { nodes: [...nodes].sort((a, b) => a - b), links: links.sort(([a, b], [c, d]) => a - c || b - d) };
}
