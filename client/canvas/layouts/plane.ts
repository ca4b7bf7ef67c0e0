import type { Point, Rect } from '../types.ts';

/** Whether two boxes share more than an edge. */
export const overlap = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;

/** The box made smaller by `by` on every side. */
export const shrunk = (box: Rect, by: number): Rect => ({
  x: box.x + by,
  y: box.y + by,
  w: Math.max(0, box.w - 2 * by),
  h: Math.max(0, box.h - 2 * by),
});

/** On which side of the line a → b the point p lies: the sign of the cross product. */
const side = (a: Point, b: Point, p: Point): number => Math.sign((b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x));

/** Whether two lines cross, other than in a shared end. */
export function cross(a: Point, b: Point, c: Point, d: Point): boolean {
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

/** Whether the line a → b runs through a box (Liang and Barsky 1984). */
export function runsThrough(a: Point, b: Point, box: Rect): boolean {
  let from = 0;
  let to = 1;
  const clip = (delta: number, low: number, high: number): boolean => {
    if (delta === 0) return low <= 0 && high >= 0;
    const [near, far] = delta > 0 ? [low / delta, high / delta] : [high / delta, low / delta];
    from = Math.max(from, near);
    to = Math.min(to, far);
    return from < to;
  };
  return clip(b.x - a.x, box.x - a.x, box.x + box.w - a.x) && clip(b.y - a.y, box.y - a.y, box.y + box.h - a.y);
}

/** Cells of a grid are this wide and high; coordinates stay within ± 2²⁰ cells. */
const cell = 160;
const span = 2 ** 21;

interface Entry<T> {
  readonly box: Rect;
  readonly item: T;
  /** The last question it answered: an entry in several cells is given once. */
  asked: number;
}

/** A grid over the plane that finds the boxes near a box. */
export class Grid<T> {
  readonly #cells = new Map<number, Entry<T>[]>();
  #question = 0;

  #keys(box: Rect): number[] {
    const keys: number[] = [];
    for (let x = Math.floor(box.x / cell); x <= Math.floor((box.x + box.w) / cell); x += 1)
      for (let y = Math.floor(box.y / cell); y <= Math.floor((box.y + box.h) / cell); y += 1) keys.push(x * span + y);
    return keys;
  }

  add(box: Rect, item: T): void {
    const entry = { box, item, asked: 0 };
    for (const key of this.#keys(box)) {
      const there = this.#cells.get(key);
      if (there === undefined) this.#cells.set(key, [entry]);
      else there.push(entry);
    }
  }

  remove(box: Rect, item: T): void {
    for (const key of this.#keys(box)) {
      const there = this.#cells.get(key) ?? [];
      this.#cells.set(
        key,
        there.filter((entry) => entry.item !== item),
      );
    }
  }

  /** Whether anything lies under a box. */
  any(box: Rect): boolean {
    return this.#keys(box).some((key) => this.#cells.get(key)?.some((entry) => overlap(entry.box, box)) === true);
  }

  /** What lies under a box. */
  under(box: Rect): T[] {
    this.#question += 1;
    const found: T[] = [];
    for (const key of this.#keys(box))
      for (const entry of this.#cells.get(key) ?? [])
        if (entry.asked !== this.#question && overlap(entry.box, box)) {
          entry.asked = this.#question;
          found.push(entry.item);
        }
    return found;
  }
}

/** The box around a line. */
export const around = (a: Point, b: Point): Rect => ({
  x: Math.min(a.x, b.x) - 0.5,
  y: Math.min(a.y, b.y) - 0.5,
  w: Math.abs(a.x - b.x) + 1,
  h: Math.abs(a.y - b.y) + 1,
});
