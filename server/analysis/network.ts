/** A directed graph over numbered nodes, without loops and doubles. Numbers follow the order of `ids`. */
export interface Network {
  readonly ids: readonly string[];
  readonly index: ReadonlyMap<string, number>;
  readonly out: readonly (readonly number[])[];
  readonly into: readonly (readonly number[])[];
}

/** The network of these links; ends that are not among `ids` and links from a node to itself are left out. */
export function network(
  ids: readonly string[],
  links: Iterable<{ readonly from: string; readonly to: string }>,
): Network {
  const index = new Map(ids.map((id, i) => [id, i]));
  const next = ids.map(() => new Set<number>());
  const before = ids.map(() => new Set<number>());
  for (const { from, to } of links) {
    const a = index.get(from);
    const b = index.get(to);
    if (a === undefined || b === undefined || a === b) continue;
    next[a]?.add(b);
    before[b]?.add(a);
  }
  const sorted = (sets: readonly Set<number>[]): number[][] => sets.map((set) => [...set].sort((a, b) => a - b));
  return { ids, index, out: sorted(next), into: sorted(before) };
}

/** Shortest distance in steps from a start to every node along `next`; -1 where there is no way. The start has 0. */
export function distances(next: readonly (readonly number[])[], starts: readonly number[]): Int32Array {
  const far = new Int32Array(next.length).fill(-1);
  for (const start of starts) far[start] = 0;
  const queue = [...starts];
  for (const node of queue)
    for (const to of next[node] ?? [])
      if (far[to] === -1) {
        far[to] = (far[node] ?? 0) + 1;
        queue.push(to);
      }
  return far;
}
