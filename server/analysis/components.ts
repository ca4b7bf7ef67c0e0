/**
 * Strongly connected components, every one after those it leads to (so the last is a source). Iterative, so that a long
 * chain does not end the stack. Tarjan, SIAM J. Comput. 1(2), 1972.
 */
export function components(next: readonly (readonly number[])[]): number[][] {
  const size = next.length;
  const order = new Int32Array(size).fill(-1);
  const low = new Int32Array(size);
  const position = new Int32Array(size);
  const open = new Uint8Array(size);
  const stack: number[] = [];
  const found: number[][] = [];
  let visited = 0;
  const enter = (node: number, path: number[]): void => {
    order[node] = low[node] = visited++;
    open[node] = 1;
    stack.push(node);
    path.push(node);
  };
  const close = (node: number): void => {
    const start = stack.lastIndexOf(node);
    const component = stack.splice(start);
    for (const member of component) open[member] = 0;
    found.push(component);
  };
  for (let root = 0; root < size; root++) {
    if (order[root] !== -1) continue;
    const path: number[] = [];
    enter(root, path);
    for (let node = path.at(-1); node !== undefined; node = path.at(-1)) {
      const at = position[node] ?? 0;
      position[node] = at + 1;
      const to = next[node]?.[at];
      if (to === undefined) {
        path.pop();
        const parent = path.at(-1);
        if (parent !== undefined) low[parent] = Math.min(low[parent] ?? 0, low[node] ?? 0);
        if (low[node] === order[node]) close(node);
      } else if (order[to] === -1) enter(to, path);
      else if (open[to] === 1) low[node] = Math.min(low[node] ?? 0, order[to] ?? 0);
    }
  }
  return found;
}

/** For every node the length of the longest path that ends in it, in steps, a circle counted as one node. */
export function columns(next: readonly (readonly number[])[], parts: readonly (readonly number[])[]): Int32Array {
  const column = new Int32Array(next.length);
  const componentOf = new Int32Array(next.length);
  parts.forEach((part, i) => part.forEach((node) => (componentOf[node] = i)));
  const depth = new Int32Array(parts.length);
  // Sources come last in `parts`: from there every component is final when it is reached.
  for (let i = parts.length - 1; i >= 0; i--)
    for (const node of parts[i] ?? []) {
      column[node] = depth[i] ?? 0;
      for (const to of next[node] ?? []) {
        const j = componentOf[to] ?? 0;
        if (j !== i) depth[j] = Math.max(depth[j] ?? 0, (depth[i] ?? 0) + 1);
      }
    }
  return column;
}
