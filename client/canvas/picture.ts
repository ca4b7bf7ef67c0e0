import type { Point, Rect } from './types.ts';

/** A text where it stands: `x`, `y` is the beginning, middle or end of the first baseline, units. */
export interface PictureText extends Point {
  readonly lines: readonly string[];
  readonly size: number;
  /** Distance of the baselines. */
  readonly lead: number;
  readonly weight: number;
  readonly colour: string;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly opacity: number;
  /** Degrees clockwise around `x`, `y`. */
  readonly turn: number;
  /** What lies behind it; null = nothing. */
  readonly ground: {
    readonly box: Rect;
    readonly colour: string;
    readonly opacity: number;
    readonly rim: string | null;
  } | null;
}

/** An image inside a node, as a data URI. */
export interface PictureImage extends Rect {
  readonly href: string;
}

/** A drawn node. */
export interface PictureNode extends Rect {
  readonly shape: string;
  /** Radius of the corners of rectangles. */
  readonly radius: number;
  readonly fill: string;
  readonly fillOpacity: number;
  readonly rim: { readonly colour: string; readonly width: number; readonly dash: readonly number[] };
  /** The ring around what is selected or has the focus; null = none. */
  readonly ring: { readonly colour: string; readonly width: number; readonly off: number } | null;
  readonly opacity: number;
  readonly images: readonly PictureImage[];
  readonly text: PictureText | null;
}

/** A drawn line: from end to end, led by control points, each pair of which is joined in its middle. */
export interface PictureLine {
  readonly from: Point;
  readonly to: Point;
  readonly controls: readonly Point[];
  readonly colour: string;
  readonly width: number;
  readonly dash: readonly number[];
  readonly dotted: boolean;
  readonly opacity: number;
  /** The arrow at its end; null = none. */
  readonly arrow: { readonly colour: string; readonly size: number; readonly hollow: boolean } | null;
  readonly texts: readonly PictureText[];
}

/** What is drawn, as plain data, from the ground up. */
export interface Picture {
  readonly bounds: Rect;
  readonly ground: string;
  readonly parts: readonly (
    { readonly is: 'node'; readonly node: PictureNode } | { readonly is: 'line'; readonly line: PictureLine }
  )[];
}

/** Where a line is at `part` (0–1) of each of its curves, in turn. */
export function pathPoints(
  { from, to, controls }: Pick<PictureLine, 'from' | 'to' | 'controls'>,
  pieces = 16,
): Point[] {
  const points: Point[] = [from];
  let start = from;
  controls.forEach((control, i) => {
    const next = controls[i + 1];
    const end = next === undefined ? to : { x: (control.x + next.x) / 2, y: (control.y + next.y) / 2 };
    for (let n = 1; n <= pieces; n++) {
      const t = n / pieces;
      const u = 1 - t;
      points.push({
        x: u * u * start.x + 2 * u * t * control.x + t * t * end.x,
        y: u * u * start.y + 2 * u * t * control.y + t * t * end.y,
      });
    }
    start = end;
  });
  if (controls.length === 0) points.push(to);
  return points;
}

/** The point `distance` along a line of points from its beginning; its end when it is shorter. */
export function along(points: readonly Point[], distance: number): Point {
  let left = distance;
  for (let i = 1; i < points.length; i++) {
    const [a, b] = [points[i - 1], points[i]];
    if (a === undefined || b === undefined) break;
    const step = Math.hypot(b.x - a.x, b.y - a.y);
    if (step >= left && step > 0) return { x: a.x + ((b.x - a.x) * left) / step, y: a.y + ((b.y - a.y) * left) / step };
    left -= step;
  }
  return points.at(-1) ?? { x: 0, y: 0 };
}

/** How long a line of points is. */
export const lengthOf = (points: readonly Point[]): number =>
  points.slice(1).reduce((sum, point, i) => {
    const before = points[i] ?? point;
    return sum + Math.hypot(point.x - before.x, point.y - before.y);
  }, 0);
