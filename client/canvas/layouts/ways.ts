import type { Point } from '../types.ts';
import { origin, type Placement } from './placement.ts';

/** How far right of everything the far end of new ways is wished. Units. */
const beyond = 150;
/** A middle is wished a little after its share of the way, where the names of the start do not reach. */
const after = 0.12;
const latest = 0.94;

/**
 * Places what of some ways is not there yet: the far end to the right of everything, at the height of the start; then the
 * middles, the farthest column first, between what they join. Nothing that stands moves.
 * @param ways each from the start to the end; the shortest ways between two are all of one length
 */
export function placeWays(placement: Placement, ways: readonly (readonly string[])[]): void {
  const start = ways[0]?.[0];
  const end = ways[0]?.at(-1);
  if (start === undefined || end === undefined) return;
  const placeOf = (id: string): Point => placement.at.get(id) ?? origin;
  if (!placement.at.has(start)) {
    const link = placement.visible(start)[0];
    const beside = link === undefined ? null : link.from === start ? link.to : link.from;
    placement.put(start, placement.at.size === 0 ? origin : placement.find(start, beside, 0), beside);
  }
  const from = placeOf(start);
  if (!placement.at.has(end)) {
    const rightmost = Math.max(...[...placement.at.values()].map(({ x }) => x));
    placement.put(end, placement.near(end, { x: rightmost + beyond, y: from.y }), null);
  }
  const to = placeOf(end);
  const missing = ways.flatMap((way) =>
    way.flatMap((id, column) =>
      placement.at.has(id) ? [] : [{ id, column, share: Math.min(latest, column / (way.length - 1) + after) }],
    ),
  );
  // A stable sort: in a column the order of the ways, so that the best one is placed first.
  missing.sort((a, b) => b.column - a.column);
  for (const { id, share } of missing) {
    if (placement.at.has(id)) continue;
    const heights = ways.flatMap((way) => {
      const at = way.indexOf(id);
      return at < 0 ? [] : [way[at - 1], way[at + 1]].flatMap((other) => placement.at.get(other ?? '')?.y ?? []);
    });
    const mean = heights.reduce((sum, y) => sum + y, 0) / Math.max(1, heights.length);
    const wish = { x: Math.round(from.x + (to.x - from.x) * share), y: Math.round((from.y + mean) / 2) };
    placement.put(id, placement.near(id, wish), start);
  }
}
