import type { CanvasData, CanvasEvent, CanvasView, Point, Rect, Viewport } from './types.ts';

/** A drawing of the chain inside one element of the page. Knows no framework. */
export interface ChainCanvas {
  /** Draws the data; called again it keeps viewport, focus and what else of the view still exists. */
  show(data: CanvasData): void;
  /** Changes how it is shown; what is left out stays. */
  set(view: Partial<CanvasView>): void;
  /** Home: the whole drawing in the window, at most at its home zoom (1.25). */
  fit(): void;
  /** Zooms by a factor around the middle of the window. */
  zoomBy(factor: number): void;
  /** Zooms to `zoom` (1 = 100 %), with `id` in the middle if given. */
  zoomTo(zoom: number, id?: string): void;
  /** Brings `id` into the middle without zooming; does nothing when it is not drawn. */
  centre(id: string): void;
  viewport(): Viewport;
  restore(viewport: Viewport): void;
  /** The empty corner at the lower right of the map that holds `w` × `h` px, in px of the host; null = none. */
  freeCorner(w: number, h: number): Rect | null;
  /** Where a drawn thing's middle lies, px from the host's corner; null when it is not drawn. */
  place(id: string): Point | null;
  /** The picture as a PNG data URL, at twice its size. */
  png(): string;
  on(handler: (event: CanvasEvent) => void): void;
  /** Takes everything out of the host again. */
  destroy(): void;
}
