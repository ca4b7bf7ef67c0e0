import type { Drawing } from './drawing.ts';
import { jobOf, type LayoutJob, type LayoutName } from './layouts/job.ts';
import { middleOf } from './scene.ts';
import type { Overview } from './types.ts';

/** The drawing as a minimap shows it; null before anything was drawn. */
export function overviewOf({ scene, cy, size, view, viewport }: Drawing): Overview | null {
  if (scene === null) return null;
  const { zoom, pan } = viewport;
  const marks = cy.nodes('.segment, .entity').map((node) => ({
    box: scene.boxOf(node.id()) ?? { x: 0, y: 0, w: 0, h: 0 },
    colour: String(node.data('bar') ?? node.data('rim')),
  }));
  const window = { x: -pan.x / zoom, y: -pan.y / zoom, w: size.w / zoom, h: size.h / zoom };
  return { bounds: scene.bounds(view), window, marks };
}

/** The job of laying out what is drawn freely; null on the lanes. */
export function layoutJobOf(
  { scene, data }: Drawing,
  layout: LayoutName,
  pinned: ReadonlySet<string>,
  centre: string | null,
): LayoutJob | null {
  if (scene === null || data?.arrangement !== 'free') return null;
  const places = new Map(
    data.nodes.flatMap(({ id }) => {
      const box = scene.boxOf(id);
      return box === null ? [] : [[id, middleOf(box)] as const];
    }),
  );
  return jobOf(layout, data, places, pinned, centre);
}
