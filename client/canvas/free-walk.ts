import type { PairLine } from './free-lines.ts';
import type { Key, Scene } from './scene.ts';
import type { FreeNode, Point } from './types.ts';

const ways: Readonly<Record<Key, Point>> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
};

/**
 * Where the arrow keys lead in the free arrangement: along the line that runs most nearly that way; where none
 * does (within 60°), to the nearest node that lies there, so that every node can be reached.
 */
export function freeWalk(
  nodes: readonly FreeNode[],
  lines: readonly PairLine[],
  places: ReadonlyMap<string, Point>,
): Scene['walk'] {
  return (from, key) => {
    const here = from === null ? undefined : places.get(from);
    if (from === null || here === undefined) return nodes[0]?.id ?? null;
    const way = ways[key];
    const best = (ids: Iterable<string>, linked: boolean): string | null => {
      let found: string | null = null;
      let least = Infinity;
      for (const id of ids) {
        const there = places.get(id);
        if (there === undefined || id === from) continue;
        const v = { x: there.x - here.x, y: there.y - here.y };
        const length = Math.hypot(v.x, v.y) || 1;
        const turn = Math.acos(Math.min(1, Math.max(-1, (v.x * way.x + v.y * way.y) / length)));
        const cost = linked ? turn : length * (1 + turn);
        if (turn > Math.PI / 3 || cost > least || (cost === least && found !== null && id > found)) continue;
        least = cost;
        found = id;
      }
      return found;
    };
    const linked = lines.flatMap((line) => (line.from === from ? [line.to] : line.to === from ? [line.from] : []));
    return best(linked, true) ?? best(places.keys(), false);
  };
}
