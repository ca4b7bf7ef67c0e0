import type { ElementDefinition } from 'cytoscape';
import { laneCurve } from './edges.ts';
import { lensPaint } from './lens-paint.ts';
import type { LaneLayout } from './layouts/lanes.ts';
import { readableOn, tokens } from './tokens.ts';
import type { CanvasView } from './types.ts';

/** The lines of a lens, which no data holds: one for each ordered pair, the nearest of its depths. */
export function lensLines(layout: LaneLayout, { lens, theme }: CanvasView): readonly ElementDefinition[] {
  const t = tokens[theme];
  const lines = new Map<string, ElementDefinition>();
  for (const { from, to, tone, depth } of [...(lens?.lines ?? [])].sort((a, b) => a.depth - b.depth)) {
    const a = layout.segments.get(from);
    const b = layout.segments.get(to);
    const id = `lens:${from}>${to}`;
    if (a === undefined || b === undefined || from === to || lines.has(id)) continue;
    const { colour } = lensPaint({ tone, depth }, t);
    const curve = laneCurve(a, b, a.column === b.column);
    lines.set(id, {
      group: 'edges',
      data: { id, of: id, source: from, target: to, colour, ...curve },
      classes: 'lens',
    });
  }
  return [...lines.values()];
}

/** Diameter of a badge, units; where segments are bars it is larger, or nobody could read it. */
const badgeSize = 15;

/** The badges of a lens: discs on the right edge of their boxes, over everything that crosses there. */
export function lensBadges(layout: LaneLayout, { lens, theme }: CanvasView): readonly ElementDefinition[] {
  const t = tokens[theme];
  return [...(lens?.segments ?? [])].flatMap(([id, mark]): ElementDefinition[] => {
    const place = layout.segments.get(id);
    if (place === undefined || mark.badge === undefined) return [];
    const { colour } = lensPaint(mark, t);
    return [
      {
        group: 'nodes',
        data: {
          id: `badge:${id}`,
          of: id,
          w: badgeSize,
          h: badgeSize,
          label: mark.badge,
          colour,
          ink: readableOn(colour, t.onAccent, t.ink),
        },
        position: { x: place.x + place.w - 1, y: place.y + place.h / 2 },
        classes: 'lens badge',
      },
    ];
  });
}
