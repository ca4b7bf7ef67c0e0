import type { Core } from 'cytoscape';
import type { Scene } from './scene.ts';
import type { Pads, Point, Rect, Viewport } from './types.ts';

/** How far one can zoom out and in: a picture of 2,000 nodes must fit the window. Cytoscape refuses what lies beyond. */
export const zoomRange = { least: 0.03, most: 4 } as const;

/** Milliseconds of a zoom the program makes; none for who asked for less motion. */
export const zoomTime = (): number => (reducedMotion() ? 0 : 180);

/** Milliseconds in which what recedes grows dim. */
export const dimTime = (): number => (reducedMotion() ? 0 : 120);

export const reducedMotion = (): boolean => window.matchMedia('(prefers-reduced-motion: reduce)').matches;

export interface Size {
  readonly w: number;
  readonly h: number;
}

/** The viewport that shows the whole drawing inside the pads, at most at its home zoom. */
export function homeViewport(bounds: Rect, home: Scene['home'], size: Size, pads: Pads): Viewport {
  const w = Math.max(1, size.w - pads.left - pads.right);
  const h = Math.max(1, size.h - pads.top - pads.bottom);
  const fitting = Math.min(w / Math.max(1, bounds.w), h / Math.max(1, bounds.h), home.zoom);
  const zoom = Math.max(zoomRange.least, fitting);
  const spare = { x: w - bounds.w * zoom, y: h - bounds.h * zoom };
  return {
    zoom,
    pan: {
      x: pads.left + spare.x / 2 - bounds.x * zoom,
      y: pads.top + (home.align === 'top' ? 0 : spare.y / 2) - bounds.y * zoom,
    },
  };
}

/** The viewport with the point `at` (units) in the middle of what the pads leave. */
export function centredOn(at: Point, zoom: number, size: Size, pads: Pads): Viewport {
  const x = (pads.left + size.w - pads.right) / 2;
  const y = (pads.top + size.h - pads.bottom) / 2;
  return { zoom, pan: { x: x - at.x * zoom, y: y - at.y * zoom } };
}

/** The smallest pan that brings a box (units) inside the pads; the same viewport when it is there already. */
export function panInto(box: Rect, { zoom, pan }: Viewport, size: Size, pads: Pads): Viewport {
  const shift = (low: number, high: number, from: number, to: number): number =>
    low < from ? from - low : high > to ? Math.max(to - high, from - low) : 0;
  const x = box.x * zoom + pan.x;
  const y = box.y * zoom + pan.y;
  return {
    zoom,
    pan: {
      x: pan.x + shift(x, x + box.w * zoom, pads.left, size.w - pads.right),
      y: pan.y + shift(y, y + box.h * zoom, pads.top, size.h - pads.bottom),
    },
  };
}

export const sameViewport = (a: Viewport, b: Viewport): boolean =>
  Math.abs(a.zoom / b.zoom - 1) < 0.002 && Math.abs(a.pan.x - b.pan.x) < 1 && Math.abs(a.pan.y - b.pan.y) < 1;

export const viewportOf = (cy: Core): Viewport => ({ zoom: cy.zoom(), pan: { ...cy.pan() } });

/** Moves the window there, eased unless motion is unwanted or `now` is said. */
export function moveTo(cy: Core, viewport: Viewport, now = false): void {
  cy.stop(true);
  const duration = now ? 0 : zoomTime();
  if (duration === 0) cy.viewport({ zoom: viewport.zoom, pan: { ...viewport.pan } });
  else cy.animate({ zoom: viewport.zoom, pan: { ...viewport.pan } }, { duration, easing: 'ease-out', queue: false });
}
