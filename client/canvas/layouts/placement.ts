import type { FreeNode, FreeRelation, Point, Rect } from '../types.ts';
import { bearing, isFlow } from './bearings.ts';
import { groundOf } from './footprint.ts';
import { around, cross, Grid, runsThrough, shrunk } from './plane.ts';

interface Line {
  readonly a: string;
  readonly b: string;
}

/** Who is looking for a place, and its relations to what stands. */
interface Newcomer {
  readonly id: string;
  readonly parent: string | null;
  readonly links: readonly FreeRelation[];
}

/** A node that stands, and whom it was placed around. */
export interface Standing {
  readonly id: string;
  readonly at: Point;
  readonly parent: string | null;
}

/** Where the first one stands. */
export const origin = { x: 0, y: 0 };

/** Where everything stands, and how the next one finds its place. */
export class Placement {
  readonly at = new Map<string, Point>();
  readonly #parents = new Map<string, string | null>();
  readonly #prints = new Map<string, Rect>();
  readonly #shapes = new Map<string, Rect>();
  readonly #ground = new Grid<string>();
  readonly #lines = new Grid<Line>();
  readonly #nodes: ReadonlyMap<string, FreeNode>;
  readonly #links: ReadonlyMap<string, readonly FreeRelation[]>;

  constructor(nodes: ReadonlyMap<string, FreeNode>, links: ReadonlyMap<string, readonly FreeRelation[]>) {
    this.#nodes = nodes;
    this.#links = links;
  }

  /** What stands now. */
  get standing(): readonly Standing[] {
    return [...this.at].map(([id, at]) => ({ id, at, parent: this.#parents.get(id) ?? null }));
  }

  /** The ground a node at `at` takes with its name. */
  print(id: string, at: Point): Rect {
    const shape = this.#shapes.get(id) ?? this.#shape(id);
    return { x: at.x + shape.x, y: at.y + shape.y, w: shape.w, h: shape.h };
  }

  #shape(id: string): Rect {
    const shape = groundOf(this.#nodes.get(id));
    this.#shapes.set(id, shape);
    return shape;
  }

  /** Relations to what stands already. */
  visible(id: string): readonly FreeRelation[] {
    return (this.#links.get(id) ?? []).filter(({ from, to }) => this.at.has(from === id ? to : from));
  }

  put(id: string, at: Point, parent: string | null): void {
    this.at.set(id, at);
    this.#parents.set(id, parent);
    const print = this.print(id, at);
    this.#prints.set(id, print);
    this.#ground.add(print, id);
    const ends = new Set(this.visible(id).map(({ from, to }) => (from === id ? to : from)));
    for (const other of ends) {
      const there = this.at.get(other);
      if (there !== undefined && other !== id) this.#lines.add(around(at, there), { a: id, b: other });
    }
  }

  take(id: string): void {
    const print = this.#prints.get(id);
    if (print === undefined) return;
    this.#ground.remove(print, id);
    for (const line of this.#linesOf(id)) {
      const a = this.at.get(line.a);
      const b = this.at.get(line.b);
      if (a !== undefined && b !== undefined) this.#lines.remove(around(a, b), line);
    }
    this.at.delete(id);
    this.#prints.delete(id);
  }

  move(id: string, to: Point): void {
    if (!this.at.has(id)) return;
    const parent = this.#parents.get(id) ?? null;
    this.take(id);
    this.put(id, to, parent);
  }

  #linesOf(id: string): Line[] {
    const at = this.at.get(id);
    if (at === undefined) return [];
    return this.#lines.under(around(at, at)).filter(({ a, b }) => a === id || b === id);
  }

  /** Where a neighbour is wanted: its relation's bearing, drawn on along the way the parent was reached. */
  #wanted(id: string, parent: string, index: number): number {
    const link = (this.#links.get(id) ?? []).find(({ from, to }) => from === parent || to === parent);
    const degrees = bearing(link?.type ?? '', link?.from === parent);
    const radians = (degrees * Math.PI) / 180;
    const here = this.at.get(parent) ?? origin;
    const before = this.at.get(this.#parents.get(parent) ?? '');
    if (before === undefined) return degrees;
    const way = { x: here.x - before.x, y: here.y - before.y };
    const length = Math.hypot(way.x, way.y) || 1;
    const sum = {
      x: Math.cos(radians) + (1.4 * way.x) / length,
      y: Math.sin(radians) + (1.4 * way.y) / length,
    };
    // Straight back the way one came: to the side instead, in turns.
    if (Math.hypot(sum.x, sum.y) < 0.35) return degrees + (index % 2 === 0 ? 90 : -90);
    return (Math.atan2(sum.y, sum.x) * 180) / Math.PI;
  }

  /** The free place of least cost around `parent` (null = around the middle). */
  find(id: string, parent: string | null, index: number): Point {
    const centre = (parent === null ? undefined : this.at.get(parent)) ?? origin;
    const wanted = parent === null ? 0 : this.#wanted(id, parent, index);
    const links = this.visible(id);
    let best: Point | null = null;
    let least = Infinity;
    for (let ring = 0; best === null || (ring < rings && firstRing + ringStep * ring < least); ring += 1) {
      const r = firstRing + ringStep * ring;
      for (let turn = 0; turn < turns; turn += 1) {
        const off = Math.ceil(turn / 2) * turnStep * (turn % 2 === 1 ? 1 : -1);
        const base = r + 0.5 * Math.abs(off);
        if (base >= least) break;
        const angle = ((wanted + off) * Math.PI) / 180;
        // Whole units: the last digits of cosines differ between machines.
        const at = {
          x: Math.round(centre.x + 1.05 * r * Math.cos(angle)),
          y: Math.round(centre.y + r * Math.sin(angle)),
        };
        if (this.#ground.any(this.print(id, at))) continue;
        const cost = this.#cost({ id, parent, links }, at, base, least);
        if (cost >= least) continue;
        least = cost;
        best = at;
      }
    }
    return best;
  }

  /** The free place of least cost around a wish. */
  near(id: string, wish: Point): Point {
    const links = this.visible(id);
    let best: Point | null = null;
    let least = Infinity;
    for (let r = 0; best === null || r < least; r += ringStep)
      for (let turn = 0; turn < (r === 0 ? 1 : wayTurns); turn += 1) {
        const angle = (turn * 2 * Math.PI) / wayTurns;
        const at = { x: Math.round(wish.x + r * Math.cos(angle)), y: Math.round(wish.y + r * Math.sin(angle)) };
        if (this.#ground.any(this.print(id, at))) continue;
        const cost = this.#wayCost(id, links, at, r);
        if (cost >= least) continue;
        least = cost;
        best = at;
      }
    return best;
  }

  #wayCost(id: string, links: readonly FreeRelation[], at: Point, base: number): number {
    let cost = base + wayCosts.covered * this.#covered(this.print(id, at));
    for (const other of new Set(links.map(({ from, to }) => (from === id ? to : from)))) {
      const there = this.at.get(other);
      if (there !== undefined)
        cost += wayCosts.through * this.#between(at, there, id, other) + wayCosts.crossing * this.#crossings(at, there);
    }
    return cost;
  }

  /** How many lines run under a print. */
  #covered(print: Rect): number {
    let count = 0;
    for (const { a, b } of this.#lines.under(print)) {
      const p = this.at.get(a);
      const q = this.at.get(b);
      if (p !== undefined && q !== undefined && runsThrough(p, q, print)) count += 1;
    }
    return count;
  }

  /** What a place costs; stops counting at `limit`. */
  #cost({ id, parent, links }: Newcomer, at: Point, base: number, limit: number): number {
    const print = this.print(id, at);
    let cost = base + costs.covered * this.#covered(print);
    if (cost >= limit) return cost;
    const near = new Set<string>();
    for (const { from, to, type } of links) {
      const other = from === id ? to : from;
      const there = this.at.get(other);
      if (there === undefined) continue;
      const rightward = from === id ? there.x - at.x : at.x - there.x;
      if (isFlow(type) && rightward < 20) cost += costs.backward;
      if (near.has(other)) continue;
      near.add(other);
      if (other !== parent) cost += costs.reach * Math.hypot(there.x - at.x, there.y - at.y);
      cost += costs.through * this.#between(at, there, id, other);
      if (other === parent) cost += costs.crossing * this.#crossings(at, there);
      if (cost >= limit) return cost;
    }
    return cost;
  }

  #between(a: Point, b: Point, one: string, other: string): number {
    let count = 0;
    for (const id of this.#ground.under(around(a, b))) {
      const print = this.#prints.get(id);
      if (id !== one && id !== other && print !== undefined && runsThrough(a, b, shrunk(print, 4))) count += 1;
    }
    return count;
  }

  #crossings(a: Point, b: Point): number {
    let count = 0;
    for (const line of this.#lines.under(around(a, b))) {
      const p = this.at.get(line.a);
      const q = this.at.get(line.b);
      if (p !== undefined && q !== undefined && cross(a, b, p, q)) count += 1;
    }
    return count;
  }
}

const firstRing = 96;
const ringStep = 28;
/** Rings searched for the cheapest place; beyond them the first free one is taken. */
const rings = 12;
const turnStep = 7.5;
const turns = 360 / turnStep;
/** What spoils a place, in units of way. */
const costs = { through: 140, covered: 90, crossing: 34, backward: 80, reach: 0.06 } as const;
/** The same for what is placed on a way: it should lie between its ends, so less is worth a detour. */
const wayCosts = { through: 70, covered: 63, crossing: 10 } as const;
const wayTurns = 24;
