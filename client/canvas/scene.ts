import type { ElementDefinition, StylesheetJson } from 'cytoscape';
import type { LaneLayout } from './layouts/lanes.ts';
import type { Lead } from './pills.ts';
import type { CanvasView, Point, Rect, Spoken } from './types.ts';

/** What changes from moment to moment besides the view. */
export interface Attention {
  /** Element under the pointer. */
  readonly hover: string | null;
  /** Element the keyboard is on. */
  readonly focus: string | null;
}

/** What an element stands for when it is clicked, opened or walked to. */
export type Meaning =
  | { readonly is: 'segment' | 'company' | 'entity'; readonly id: string }
  | { readonly is: 'more'; readonly segment: string }
  | { readonly is: 'fold'; readonly of: string; readonly kind: string }
  | { readonly is: 'line'; readonly ids: readonly string[] };

export type Key = 'left' | 'right' | 'up' | 'down';

/** One arrangement of the canvas. All of it is plain data: what Cytoscape is told, and what its events mean. */
export interface Scene {
  readonly elements: readonly ElementDefinition[];
  /** Zoom of the home view at most, and whether the drawing sits at the top of the window or in the middle. */
  readonly home: { readonly zoom: number; readonly align: 'top' | 'middle' };
  /** Whether nodes can be dragged. */
  readonly movable: boolean;
  /** Extent of the drawing, units. */
  bounds(view: CanvasView): Rect;
  style(view: CanvasView): StylesheetJson;
  /** Data that changes with theme and language, by element id. */
  paint(view: CanvasView): ReadonlyMap<string, object>;
  /** Lines that no data holds, only the view: those of a lens. */
  extra(view: CanvasView): readonly ElementDefinition[];
  /** The state classes of every element that has any. */
  states(view: CanvasView, attention: Attention): ReadonlyMap<string, string>;
  /** The class all elements carry at a zoom. */
  level(zoom: number): string;
  meaning(element: string): Meaning | null;
  /** Elements that stand for an id of the outside; the first is the one to go to. */
  elementsOf(id: string): readonly string[];
  /** Where an element lies, units. */
  boxOf(element: string): Rect | null;
  /** The element an arrow key leads to from `from` (null = first), having come from `before`. */
  walk(from: string | null, key: Key, before: string | null): string | null;
  spoken(element: string, view: CanvasView): Spoken | null;
  /** Lines lit for what is selected, which get a pill where they leave the window. */
  leads(view: CanvasView, level: string): readonly Lead[];
  /** The map's layout, for lane heads and the free corner; null in the free arrangement. */
  readonly layout: LaneLayout | null;
}

/** The middle of a box. */
export const middleOf = (box: Rect): Point => ({ x: box.x + box.w / 2, y: box.y + box.h / 2 });
