import type { Spot } from '../types.ts';
import type { Arrange, LaidNode } from './job.ts';

/** The least distance between two rings, and the air between two names on one. Units. */
const between = 130;
const air = 16;

/** Rings around one node by distance in lines; on a ring the neighbours of one node stand side by side. */
export const rings: Arrange = ({ nodes, lines, centre }) => {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const near = new Map<string, string[]>();
  for (const { from, to } of lines) {
    near.set(from, [...(near.get(from) ?? []), to]);
    near.set(to, [...(near.get(to) ?? []), from]);
  }
  const seen = new Set<string>();
  const levels: string[][] = [];
  for (let level = nodes.map(({ id }) => id).filter((id) => id === centre); level.length > 0;) {
    for (const id of level) seen.add(id);
    levels.push(level);
    level = [...new Set(level.flatMap((id) => near.get(id) ?? []))].filter((id) => !seen.has(id));
  }
  // What hangs together with nothing in the middle stands outermost.
  const rest = nodes.map(({ id }) => id).filter((id) => !seen.has(id));
  if (rest.length > 0) levels.push(rest);

  const spots: Spot[] = [];
  let radius = 0;
  levels.forEach((level, depth) => {
    const widths = level.map((id) => room(byId.get(id)));
    const round = widths.reduce((sum, width) => sum + width, 0);
    radius = depth === 0 && level.length === 1 ? 0 : Math.max(radius + between, round / (2 * Math.PI));
    let turned = 0;
    level.forEach((id, i) => {
      const width = widths[i] ?? 0;
      const angle = ((turned + width / 2) / Math.max(1, round)) * 2 * Math.PI - Math.PI / 2;
      turned += width;
      spots.push({ id, x: radius * Math.cos(angle), y: radius * Math.sin(angle) });
    });
  });
  return spots;
};

const room = (node: LaidNode | undefined): number => Math.max(node?.ground.w ?? 0, node?.ground.h ?? 0) + air;
