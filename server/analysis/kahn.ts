import { components } from './components.ts';

/**
 * An order of the nodes in which every one comes after all that lead to it; the nodes of a circle stand together, and follow
 * what leads into the circle. Of those that may come next, the one with the smallest number comes first.
 * Kahn, CACM 5(11), 1962, over the strongly connected components.
 */
export function kahnOrder(next: readonly (readonly number[])[]): number[] {
  const parts = components(next).map((part) => part.sort((a, b) => a - b));
  const partOf = new Int32Array(next.length);
  parts.forEach((part, i) => part.forEach((node) => (partOf[node] = i)));
  const waiting = new Int32Array(parts.length);
  const leaving = parts.map((part, i) => {
    const ends = new Set(part.flatMap((node) => (next[node] ?? []).map((to) => partOf[to] ?? 0)));
    ends.delete(i);
    for (const end of ends) waiting[end] = (waiting[end] ?? 0) + 1;
    return [...ends];
  });
  const first = (i: number): number => parts[i]?.[0] ?? 0;
  // The parts that may come next, the next one last: few at a time, so a sorted list is enough.
  const ready = parts.flatMap((_, i) => (waiting[i] === 0 ? [i] : [])).sort((a, b) => first(b) - first(a));
  const order: number[] = [];
  for (let part = ready.pop(); part !== undefined; part = ready.pop()) {
    order.push(...(parts[part] ?? []));
    for (const end of leaving[part] ?? []) {
      waiting[end] = (waiting[end] ?? 0) - 1;
      if (waiting[end] !== 0) continue;
      const place = ready.findIndex((other) => first(other) < first(end));
      ready.splice(place === -1 ? ready.length : place, 0, end);
    }
  }
  return order;
}
