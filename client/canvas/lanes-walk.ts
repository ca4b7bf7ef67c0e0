import type { LaneLayout, SegmentPlace } from './layouts/lanes.ts';
import type { Scene } from './scene.ts';
import type { LanesData } from './types.ts';

const byCodePoint = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Where the arrow keys lead on the map: left and right along FEEDS (back to where one came from, else the
 * nearest, essential before optional), up and down through the column. Without a place: the first segment.
 */
export function laneWalk(data: LanesData, layout: LaneLayout): Scene['walk'] {
  const inOrder = [...layout.segments].sort(([a, p], [b, q]) => p.column - q.column || p.y - q.y || byCodePoint(a, b));
  return (from, key, before) => {
    const place = from === null ? undefined : layout.segments.get(from);
    if (from === null || place === undefined) return inOrder[0]?.[0] ?? null;
    if (key === 'up' || key === 'down') {
      const column = inOrder.filter(([, other]) => other.column === place.column).map(([id]) => id);
      return column[column.indexOf(from) + (key === 'up' ? -1 : 1)] ?? null;
    }
    const linked = data.feeds.flatMap(({ from: source, to: target, essential }) => {
      const [near, far] = key === 'right' ? [source, target] : [target, source];
      const at = near === from ? layout.segments.get(far) : undefined;
      return at === undefined ? [] : [{ id: far, essential, far: distance(place, at) }];
    });
    const back = linked.find(({ id }) => id === before);
    if (back !== undefined) return back.id;
    linked.sort((a, b) => Number(b.essential) - Number(a.essential) || a.far - b.far || byCodePoint(a.id, b.id));
    return linked[0]?.id ?? null;
  };
}

const distance = (a: SegmentPlace, b: SegmentPlace): number => Math.hypot(a.x - b.x, a.y - b.y);
