import type { Arc } from './layouts/depth.ts';
import type { TraceData } from './types.ts';

/** Ids reached from `root` over arcs in one direction, with the least number of steps; `root` itself is not among them. */
function reach(root: string, next: ReadonlyMap<string, readonly string[]>): Map<string, number> {
  const found = new Map<string, number>([[root, 0]]);
  const queue = [root];
  for (const id of queue)
    for (const other of next.get(id) ?? []) {
      if (found.has(other)) continue;
      found.set(other, (found.get(id) ?? 0) + 1);
      queue.push(other);
    }
  found.delete(root);
  return found;
}

/** Everything up- and downstream of `root` along the arcs, to the end, each with its distance in steps. */
export function traceOf(root: string, arcs: readonly Arc[]): TraceData {
  const up = new Map<string, string[]>();
  const down = new Map<string, string[]>();
  for (const { from, to } of arcs) {
    down.set(from, [...(down.get(from) ?? []), to]);
    up.set(to, [...(up.get(to) ?? []), from]);
  }
  return { root, up: reach(root, up), down: reach(root, down) };
}

/**
 * How a line belongs to a trace: `side`, and whether it is the first hop; null when it is not part of it.
 * A line between two traced ids belongs to it only when it runs on the same side.
 */
export function onTrace(trace: TraceData, arc: Arc): { side: 'up' | 'down'; first: boolean } | null {
  if (trace.up.has(arc.from) && (arc.to === trace.root || trace.up.has(arc.to)))
    return { side: 'up', first: arc.to === trace.root };
  if (trace.down.has(arc.to) && (arc.from === trace.root || trace.down.has(arc.from)))
    return { side: 'down', first: arc.from === trace.root };
  return null;
}
