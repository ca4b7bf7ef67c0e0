import type { SegmentData } from '../types.ts';

/** What is moved as one: a segment alone, or a parent with its sub-segments of the same block. */
export interface Item {
  /** The segment alone, or the parent. */
  readonly id: string;
  readonly stage: number;
  readonly depth: number;
  readonly family: boolean;
  readonly children: readonly { readonly id: string; readonly depth: number }[];
}

const stages = { UP: 0, MID: 1, DOWN: 2 } as const;

/**
 * The items of one block. A sub-segment of a sub-segment joins its topmost parent in the block; one whose
 * parent stands elsewhere stands alone. A family's depth is the mean of its children's. `segments` by id.
 */
export function families(segments: readonly SegmentData[], depth: ReadonlyMap<string, number>): Item[] {
  const here = new Map(segments.map((segment) => [segment.id, segment]));
  const top = (segment: SegmentData): string => {
    // Data may hold a circle of parents: the walk stops at the first it meets again.
    const seen = new Set<string>();
    let at = segment;
    for (let next = at; !seen.has(next.id); at = next) {
      seen.add(next.id);
      const parent = next.parent === null ? undefined : here.get(next.parent);
      if (parent === undefined) return next.id;
      next = parent;
    }
    return [...seen].sort()[0] ?? at.id;
  };
  const tops = new Map(segments.map((segment) => [segment.id, top(segment)]));
  return segments
    .filter(({ id }) => tops.get(id) === id)
    .map((segment) => {
      const children = segments
        .filter(({ id }) => id !== segment.id && tops.get(id) === segment.id)
        .map(({ id }) => ({ id, depth: depth.get(id) ?? 0 }));
      const mean = children.reduce((sum, child) => sum + child.depth, 0) / children.length;
      return {
        id: segment.id,
        stage: segment.stage === null ? 3 : stages[segment.stage],
        depth: children.length > 0 ? mean : (depth.get(segment.id) ?? 0),
        family: children.length > 0,
        children,
      };
    });
}
