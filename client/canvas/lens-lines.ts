import type { ElementDefinition } from 'cytoscape';
import { laneCurve } from './edges.ts';
import { lensPaint } from './lens-paint.ts';
import type { LaneLayout } from './layouts/lanes.ts';
import { tokens } from './tokens.ts';
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
