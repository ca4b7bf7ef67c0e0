import { pointAt, type Curve } from './edges.ts';
import type { Pill } from './overlay.ts';
import type { Pads, Point, Viewport } from './types.ts';
import type { Size } from './viewport.ts';

/** A lit line whose far end may lie outside the window. */
export interface Lead {
  /** Id the far end stands for, and what the pill says. */
  readonly id: string;
  readonly text: string;
  readonly path: Curve['path'];
  /** Whether the near end is the path's start. */
  readonly leaves: boolean;
}

const samples = 48;

/** How far from the lower border pills stay, px: the legend and the zoom control float there. */
const foot = 66;
/** From one pill to the next below it, px. */
const pillStep = 28;

/**
 * A pill for each line that leaves the window: where it crosses the border, pointing on. Lines that end
 * inside, or never enter the window, get none. Pills that would cover each other move towards the middle.
 */
export function offscreenPills(leads: readonly Lead[], { zoom, pan }: Viewport, size: Size, pads: Pads): Pill[] {
  const bottom = size.h - Math.max(pads.bottom, foot);
  const inside = ({ x, y }: Point): boolean =>
    x >= pads.left && x <= size.w - pads.right && y >= pads.top && y <= bottom;
  const pills: Pill[] = [];
  for (const lead of leads) {
    const along = (i: number): Point => {
      const { x, y } = pointAt(lead, (lead.leaves ? i : samples - i) / samples);
      return { x: x * zoom + pan.x, y: y * zoom + pan.y };
    };
    if (inside(along(samples)) || !inside(along(0))) continue;
    let last = 0;
    while (last < samples && inside(along(last + 1))) last += 1;
    const at = along(last);
    const next = along(last + 1);
    const half = 24 + lead.text.length * 5;
    const x = Math.min(Math.max(at.x, pads.left + half), size.w - pads.right - half);
    let { y } = at;
    const aside = y > (pads.top + bottom) / 2 ? -pillStep : pillStep;
    while (pills.some((other) => Math.abs(other.at.y - y) < pillStep && Math.abs(other.at.x - x) < 2 * half))
      y += aside;
    const bearing = (Math.atan2(next.y - at.y, next.x - at.x) * 180) / Math.PI;
    pills.push({ id: lead.id, text: lead.text, at: { x, y }, bearing: Math.round(bearing) });
  }
  return pills;
}
