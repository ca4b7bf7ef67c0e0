import type { FreeData, Point, Rect, Spot } from '../types.ts';
import { isFlow } from './bearings.ts';
import { groundOf } from './footprint.ts';

/** A node to be laid out: where it stands, the ground it takes around its centre, and whether it must stay. Units. */
export interface LaidNode extends Spot {
  readonly ground: Rect;
  readonly pinned: boolean;
}

/** A line between two nodes; a flow runs from supplier to customer. */
export interface LaidLine {
  readonly from: string;
  readonly to: string;
  readonly flow: boolean;
}

/** The layouts that can be asked for: `force` untangles, `layers` lets flows run right, `rings` stand around one. */
export type LayoutName = 'force' | 'layers' | 'rings';

/** All that a layout needs: plain data, so that a worker can do it. */
export interface LayoutJob {
  readonly layout: LayoutName;
  readonly nodes: readonly LaidNode[];
  readonly lines: readonly LaidLine[];
  /** Whom rings stand around. */
  readonly centre: string | null;
}

/** A layout: a wished place for every node; the places it gives may still overlap. */
export type Arrange = (job: Omit<LayoutJob, 'layout'>) => readonly Spot[] | Promise<readonly Spot[]>;

/** The job of laying out what stands at `places`. */
export function jobOf(
  layout: LayoutName,
  data: FreeData,
  places: ReadonlyMap<string, Point>,
  pinned: ReadonlySet<string>,
  centre: string | null,
): LayoutJob {
  const nodes = data.nodes.flatMap((node): LaidNode[] => {
    const at = places.get(node.id);
    return at === undefined ? [] : [{ id: node.id, ...at, ground: groundOf(node), pinned: pinned.has(node.id) }];
  });
  const lines = data.relations
    .filter(({ from, to }) => from !== to && places.has(from) && places.has(to))
    .map(({ from, to, type }) => ({ from, to, flow: isFlow(type) }));
  const [largest] = [...data.nodes]
    .filter(({ id }) => places.has(id))
    .sort((a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1));
  const known = centre !== null && places.has(centre) ? centre : (largest?.id ?? null);
  return { layout, nodes, lines, centre: known };
}
