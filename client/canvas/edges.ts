import type { Point, Rect } from './types.ts';

/** A curve as Cytoscape wants it: where it leaves and enters, and control points relative to that line. */
export interface Curve {
  /** `50% 0%` is the middle of the right side. */
  readonly leaves: string;
  readonly enters: string;
  /** Per control point: its place along the line (0–1) and its distance from it, units. */
  readonly weights: readonly [number, number];
  readonly distances: readonly [number, number];
  /** Start, both control points, end: two quadratic curves that meet half-way between the control points. */
  readonly path: readonly [Point, Point, Point, Point];
}

export const right = '50% 0%';
export const left = '-50% 0%';

const middle = (rect: Rect): number => rect.y + rect.h / 2;

/**
 * Where a point lies relative to the line from `a` to `b`: its foot as a part of the line, and its distance to
 * the line's right hand in screen coordinates (y down), as Cytoscape counts with `edge-distances: endpoints`.
 */
export function relative(point: Point, a: Point, b: Point): { weight: number; distance: number } {
  const v = { x: b.x - a.x, y: b.y - a.y };
  const length = Math.hypot(v.x, v.y) || 1;
  const p = { x: point.x - a.x, y: point.y - a.y };
  return { weight: (p.x * v.x + p.y * v.y) / (length * length), distance: (p.y * v.x - p.x * v.y) / length };
}

/** Two level control points: the curve leaves and enters its boxes level. */
function levelCurve(a: Point, b: Point, out: number, into: number, leaves: string, enters: string): Curve {
  const c1 = { x: a.x + out, y: a.y };
  const c2 = { x: b.x + into, y: b.y };
  const first = relative(c1, a, b);
  const second = relative(c2, a, b);
  return {
    leaves,
    enters,
    weights: [first.weight, second.weight],
    distances: [first.distance, second.distance],
    path: [a, c1, c2, b],
  };
}

/**
 * The curve of a line on the map. Rightward it leaves on the right and enters on the left; within a column it
 * is a bracket on the right; leftward it runs from the left side to the right side.
 */
export function laneCurve(from: Rect, to: Rect, sameColumn: boolean): Curve {
  const a = { x: from.x + from.w, y: middle(from) };
  if (sameColumn) {
    const b = { x: to.x + to.w, y: middle(to) };
    const reach = Math.max(a.x, b.x) + 9 + Math.min(18, 0.06 * Math.abs(b.y - a.y));
    return levelCurve(a, b, reach - a.x, reach - b.x, right, right);
  }
  if (to.x >= a.x) {
    const b = { x: to.x, y: middle(to) };
    const k = Math.max(14, 0.42 * (b.x - a.x));
    return levelCurve(a, b, k, -k, right, left);
  }
  const start = { x: from.x, y: a.y };
  const b = { x: to.x + to.w, y: middle(to) };
  const k = Math.max(14, 0.42 * Math.abs(start.x - b.x));
  return levelCurve(start, b, -k, k, left, right);
}

const between = (a: Point, b: Point, t: number): Point => ({ x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t });

/** The point of a curve at `t`, 0 (start) to 1 (end). */
export function pointAt(curve: Pick<Curve, 'path'>, t: number): Point {
  const [a, c1, c2, b] = curve.path;
  const joint = between(c1, c2, 0.5);
  const [from, control, to, part] = t < 0.5 ? [a, c1, joint, 2 * t] : [joint, c2, b, 2 * t - 1];
  return between(between(from, control, part), between(control, to, part), part);
}
