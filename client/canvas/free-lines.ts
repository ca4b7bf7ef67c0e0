import { isFlow } from './layouts/bearings.ts';
import type { FreeData, FreeRelation, Point } from './types.ts';

/** All relations of one ordered pair, drawn as one line. */
export interface PairLine {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** What holds before what does not, in vocabulary order; the first gives the line its look. */
  readonly relations: readonly FreeRelation[];
}

/** One line per ordered pair of placed nodes, in a fixed order. */
export function pairLines(data: FreeData, placed: ReadonlyMap<string, Point>, hidden: ReadonlySet<string>): PairLine[] {
  const rank = new Map(data.vocabulary.relationTypes.map(({ id }, index) => [id, index]));
  const pairs = new Map<string, FreeRelation[]>();
  for (const relation of data.relations) {
    if (!placed.has(relation.from) || !placed.has(relation.to) || relation.from === relation.to) continue;
    if (hidden.has(relation.type)) continue;
    const key = JSON.stringify([relation.from, relation.to]);
    pairs.set(key, [...(pairs.get(key) ?? []), relation]);
  }
  return [...pairs]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([key, relations]) => {
      // What holds gives the line its look.
      const late = (one: FreeRelation): number => (one.otherwhen == null ? 0 : one.otherwhen.is === 'notYet' ? 1 : 2);
      relations.sort(
        (a, b) => late(a) - late(b) || (rank.get(a.type) ?? 99) - (rank.get(b.type) ?? 99) || (a.id < b.id ? -1 : 1),
      );
      const [first] = relations;
      return first === undefined ? [] : [{ id: `line:${key}`, from: first.from, to: first.to, relations }];
    });
}

/** Whether any relation of a line holds at the view's date; else the line is one of another time. */
export const holds = ({ relations }: Pick<PairLine, 'relations'>): boolean =>
  relations.some(({ otherwhen }) => otherwhen == null);

/** The classes of a line: what it is decides its width, how it is known decides its dashes. */
export function lineClasses({ relations }: PairLine): string {
  const classes = ['line'];
  const [first] = relations;
  if (first !== undefined && isFlow(first.type)) classes.push('flowing');
  if (first?.essential === false) classes.push('optional');
  if (!holds({ relations })) classes.push(first?.otherwhen?.is === 'notYet' ? 'later' : 'past');
  if (relations.every(({ computed }) => computed === true)) classes.push('computed');
  else if (relations.every(({ inferred }) => inferred)) classes.push('inferred');
  else if (relations.every(({ sample }) => sample)) classes.push('sampled');
  return classes.join(' ');
}

/** One control point that leads a line round what stands in its way, as Cytoscape wants it. */
export interface Bend {
  readonly weight: number;
  readonly distance: number;
}

const near = 5;
const clear = 8;

/**
 * The bend of a line that runs through a third node (its centre within half its size + 5): round it on the
 * shorter side, the curve's peak 8 clear of it. Null when nothing stands in the way.
 */
export function bend(
  from: Point,
  to: Point,
  others: Iterable<{ readonly at: Point; readonly d: number }>,
): Bend | null {
  const v = { x: to.x - from.x, y: to.y - from.y };
  const length = Math.hypot(v.x, v.y);
  if (length === 0) return null;
  let worst: { weight: number; off: number; d: number } | null = null;
  let deepest = 0;
  for (const { at, d } of others) {
    const p = { x: at.x - from.x, y: at.y - from.y };
    const foot = (p.x * v.x + p.y * v.y) / (length * length);
    const off = (p.y * v.x - p.x * v.y) / length;
    const depth = d / 2 + near - Math.abs(off);
    if (foot <= 0.02 || foot >= 0.98 || depth <= deepest) continue;
    deepest = depth;
    worst = { weight: Math.min(0.75, Math.max(0.25, foot)), off, d };
  }
  if (worst === null) return null;
  const peak = worst.off - (worst.off < 0 ? -1 : 1) * (worst.d / 2 + clear);
  // The curve with one control point at weight w passes its foot at t, where it is 2t(1 − t) of its distance off.
  const w = worst.weight;
  const t = Math.abs(w - 0.5) < 1e-6 ? 0.5 : (Math.sqrt(w - w * w) - w) / (1 - 2 * w);
  return { weight: w, distance: peak / (2 * t * (1 - t)) };
}
