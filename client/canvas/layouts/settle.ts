import type { Point, Rect, Spot } from '../types.ts';
import type { LaidNode } from './job.ts';
import { Grid } from './plane.ts';

const ring = 24;
const turns = 16;

const under = ({ ground }: LaidNode, at: Point): Rect => ({ ...ground, x: at.x + ground.x, y: at.y + ground.y });

/** The mean of some points. */
const meanOf = (points: readonly Point[]): Point => ({
  x: points.reduce((sum, { x }) => sum + x, 0) / Math.max(1, points.length),
  y: points.reduce((sum, { y }) => sum + y, 0) / Math.max(1, points.length),
});

/**
 * A layout's wishes made places: the whole is shifted to where it was (to its pinned nodes when there are any), pinned nodes
 * stay, and of the others each takes the free ground nearest to its wish, so that no two names overlap. Whole units.
 */
export function settle(nodes: readonly LaidNode[], wishes: readonly Spot[]): Spot[] {
  const wish = new Map(wishes.map((spot) => [spot.id, spot]));
  const fixed = nodes.filter(({ pinned }) => pinned);
  const anchors = fixed.length > 0 ? fixed : nodes;
  const was = meanOf(anchors);
  const is = meanOf(anchors.map((node) => wish.get(node.id) ?? node));
  const ground = new Grid<string>();
  for (const node of fixed) ground.add(under(node, node), node.id);
  const settled = new Map<string, Point>(fixed.map(({ id, x, y }) => [id, { x, y }]));
  for (const node of nodes) {
    if (node.pinned) continue;
    const wanted = wish.get(node.id) ?? node;
    const middle = { x: Math.round(wanted.x - is.x + was.x), y: Math.round(wanted.y - is.y + was.y) };
    let at = middle;
    for (let r = 0; ground.any(under(node, at)); r += ring)
      for (let turn = 0; turn < turns; turn += 1) {
        const angle = (turn * 2 * Math.PI) / turns;
        at = { x: Math.round(middle.x + r * Math.cos(angle)), y: Math.round(middle.y + r * Math.sin(angle)) };
        if (!ground.any(under(node, at))) break;
      }
    ground.add(under(node, at), node.id);
    settled.set(node.id, at);
  }
  // Adding 0 makes 0 of −0, which no link tells apart.
  return nodes.map(({ id }) => ({ id, x: (settled.get(id)?.x ?? 0) + 0, y: (settled.get(id)?.y ?? 0) + 0 }));
}
