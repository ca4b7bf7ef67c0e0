import type { Rect } from '../types.ts';
import type { LaneLayout } from './lanes.ts';
import { overlap } from './plane.ts';

const pad = 4;
const gap = 1.6;
const height = 8.6;
const top = 9.4;

/** How many companies fit into a segment's lower line; with more, the last slot says “+n”. */
export const slotCount = 3;

/** The slots for companies on the lower line of a segment's box, left to right, in units. */
export function slots(box: Rect): Rect[] {
  const w = (box.w - 2 * pad - (slotCount - 1) * gap) / slotCount;
  return Array.from({ length: slotCount }, (_, i) => ({
    x: box.x + pad + i * (w + gap),
    y: box.y + top,
    w,
    h: height,
  }));
}

/**
 * The empty corner at the lower right: below the last lanes, as few of them as are `w` wide together, and down
 * to the foot of the map; null when less than `h` is left there. Units. `air` is kept above it.
 */
export function freeCorner(layout: LaneLayout, w: number, h: number, air: number): Rect | null {
  const { lanes } = layout;
  for (let first = lanes.length - 1; first >= 0; first -= 1) {
    const x = lanes[first]?.x ?? 0;
    if (layout.w - x < w) continue;
    const y = Math.max(...lanes.slice(first).map((lane) => lane.h)) + air;
    return layout.h - y < h ? null : { x, y, w: layout.w - x, h: layout.h - y };
  }
  return null;
}

/** Whether no segment lies under a box. Units. */
export const coversNothing = (layout: LaneLayout, box: Rect): boolean =>
  [...layout.segments.values()].every((place) => !overlap(place, box));
