import type { PairLine } from './free-lines.ts';
import { Grid } from './layouts/plane.ts';
import { textWidth } from './names.ts';
import type { FreeRelation, Point, Rect } from './types.ts';

/** Type size of a relation's name, units. */
export const relationSize = 10.5;

/** A relation's name on its line, in the middle or near the source. */
export interface LineLabel {
  readonly text: string;
  readonly at: 'middle' | 'source';
  /** From the source's centre along the line, for `source`. */
  readonly offset: number;
}

interface Ground {
  readonly place: Point;
  readonly d: number;
  /** What a name must not touch: the ground of the node with its own name, its pill. */
  readonly prints: readonly Rect[];
}

/**
 * The names of the relations around `focus`: only on lines with room for them, in the middle; one that would
 * touch a node or a name moves to the source's end, and goes when it would touch there too.
 */
export function lineLabels(
  lines: readonly PairLine[],
  focus: ReadonlySet<string>,
  ground: ReadonlyMap<string, Ground>,
  name: (relation: FreeRelation) => string,
): Map<string, LineLabel> {
  const labels = new Map<string, LineLabel>();
  const covered = new Grid<null>();
  for (const { prints } of ground.values()) for (const print of prints) covered.add(print, null);
  for (const { id, from, to, relations } of lines) {
    const a = ground.get(from);
    const b = ground.get(to);
    const [only] = relations;
    if (a === undefined || b === undefined || only === undefined || relations.length > 1) continue;
    if (!focus.has(from) && !focus.has(to)) continue;
    const text = name(only);
    const length = Math.hypot(b.place.x - a.place.x, b.place.y - a.place.y);
    const free = length - (a.d + b.d) / 2;
    // When a line holds must be said wherever it touches nothing; a mere name wants a line that is long beside it.
    if (free <= (only.otherwhen == null ? textWidth(text) * 12 + 30 : 24)) continue;
    const box = (part: number): Rect => {
      const w = textWidth(text) * relationSize + 4;
      const x = a.place.x + (b.place.x - a.place.x) * part;
      const y = a.place.y + (b.place.y - a.place.y) * part;
      return { x: x - w / 2, y: y - 8, w, h: 16 };
    };
    const touches = (where: Rect): boolean => covered.any(where);
    const offset = a.d / 2 + 30;
    if (!touches(box(0.5))) labels.set(id, { text, at: 'middle', offset: 0 });
    else if (!touches(box(offset / length))) labels.set(id, { text, at: 'source', offset });
  }
  return labels;
}
