import { Cursor } from './cursor.ts';
import { Drawing } from './drawing.ts';
import { makeGround } from './ground.ts';
import { listen } from './interaction.ts';
import { askLayout } from './layouts/ask.ts';
import type { LayoutName } from './layouts/job.ts';
import type { Tone } from './lens.ts';
import { coversNothing, freeCorner } from './layouts/slots.ts';
import { layoutJobOf, overviewOf } from './overview.ts';
import { restingView } from './resting-view.ts';
import { middleOf } from './scene.ts';
import type { Frame, Svg } from './svg.ts';
import { tokens } from './tokens.ts';
import type { CanvasEvent } from './events.ts';
import type { CanvasData, CanvasView, Overview, Point, Rect, Spot, Viewport } from './types.ts';
import { centredOn, zoomRange } from './viewport.ts';

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
  /**
   * The empty corner at the lower right that holds `w` × `h` px, in px of the host: the map's own, else the window's,
   * `foot` px above its edge, where no segment lies under it; null = none.
   */
  freeCorner(w: number, h: number, foot: number): Rect | null;
  /** What a minimap shows; null before anything was drawn. */
  overview(): Overview | null;
  /** Where a drawn thing's middle lies, px from the host's corner; null when it is not drawn. */
  place(id: string): Point | null;
  /** Where a drawn thing's middle lies on the drawing, units; null when it is not drawn. */
  spot(id: string): Point | null;
  /** The box in which a thing is drawn, units; null when it is not drawn. */
  box(id: string): Rect | null;
  /** Ids of the segments that the lens marks so. */
  marked(tone: Tone): readonly string[];
  /** The whole drawing as SVG, as detailed as it is now, in a frame that says what it is; null before anything was drawn. */
  svg(frame: Omit<Frame, 'theme' | 'heads'>): Promise<Svg | null>;
  /**
   * Where a layout would put what is drawn freely; nothing moves by that. Empty on the lanes.
   * @param centre whom rings stand around; null = the one with most neighbours
   * @throws Error when the layout fails
   */
  arrange(layout: LayoutName, pinned: ReadonlySet<string>, centre: string | null): Promise<readonly Spot[]>;
  on(handler: (event: CanvasEvent) => void): void;
  /** Takes everything out of the host again. */
  destroy(): void;
}

/** The zoom at which a segment opens: its companies can be read. */
export const openZoom = 2.06;

/** Above so many nodes layers take seconds and are not offered. */
export const layersLimit = 500;

/** Makes a canvas in `host`, which must have a size; `label` names it to screen readers. */
export function createChainCanvas(host: HTMLElement, label: string, start: Partial<CanvasView> = {}): ChainCanvas {
  const handlers: ((event: CanvasEvent) => void)[] = [];
  const emit = (event: CanvasEvent): void => {
    for (const handler of handlers) handler(event);
  };
  const ground = makeGround(host, label);
  const drawing = new Drawing(host, ground, { ...restingView, ...start }, (id) => canvas.centre(id));
  const { cy } = drawing;
  const bounded = (zoom: number): number => Math.min(zoomRange.most, Math.max(zoomRange.least, zoom));

  const canvas: ChainCanvas = {
    show(data) {
      drawing.show(data, cursor.element);
      cursor.check();
    },
    set: (change) => drawing.set(change),
    fit() {
      const home = drawing.home();
      if (home !== null) drawing.travel(home);
    },
    zoomBy(factor) {
      const { w, h } = drawing.size;
      const { zoom, pan } = drawing.viewport;
      const at = { x: (w / 2 - pan.x) / zoom, y: (h / 2 - pan.y) / zoom };
      const next = bounded(zoom * factor);
      drawing.travel({ zoom: next, pan: { x: w / 2 - at.x * next, y: h / 2 - at.y * next } });
    },
    zoomTo(zoom, id) {
      const box = id === undefined ? null : drawing.boxOf(id);
      if (box === null) canvas.zoomBy(bounded(zoom) / cy.zoom());
      else drawing.travel(centredOn(middleOf(box), bounded(zoom), drawing.size, drawing.view.pads));
    },
    centre(id) {
      const box = drawing.boxOf(id);
      if (box !== null) drawing.travel(centredOn(middleOf(box), cy.zoom(), drawing.size, drawing.view.pads));
    },
    viewport: () => drawing.viewport,
    restore: (viewport) => drawing.travel(viewport),
    freeCorner(w, h, foot) {
      const layout = drawing.scene?.layout ?? null;
      if (layout === null) return null;
      const { zoom, pan } = drawing.viewport;
      const corner = freeCorner(layout, w / zoom, h / zoom, 32);
      if (corner !== null)
        return { x: corner.x * zoom + pan.x, y: corner.y * zoom + pan.y, w: corner.w * zoom, h: corner.h * zoom };
      const { size, view } = drawing;
      const box = { x: size.w - view.pads.right - w, y: size.h - foot - h, w, h };
      const under = { x: (box.x - pan.x) / zoom, y: (box.y - pan.y) / zoom, w: w / zoom, h: h / zoom };
      return box.x >= 0 && box.y >= 0 && coversNothing(layout, under) ? box : null;
    },
    overview: () => overviewOf(drawing),
    place(id) {
      const box = drawing.boxOf(id);
      if (box === null) return null;
      const { zoom, pan } = drawing.viewport;
      const { x, y } = middleOf(box);
      return { x: x * zoom + pan.x, y: y * zoom + pan.y };
    },
    spot(id) {
      const box = drawing.boxOf(id);
      return box === null ? null : middleOf(box);
    },
    box: (id) => drawing.boxOf(id),
    marked: (tone) => cy.nodes(`.segment.tone-${tone}`).map((node) => node.id()),
    async svg(frame) {
      const { scene, view } = drawing;
      if (scene === null) return null;
      // Few people export: how a picture is written comes when somebody does.
      const [{ readPicture }, { svgOf }] = await Promise.all([import('./read-picture.ts'), import('./svg.ts')]);
      const { canvas: paper } = tokens[view.theme];
      const picture = drawing.detailed(() => readPicture(cy, scene.bounds(view), paper, drawing.measure));
      return svgOf(picture, { ...frame, theme: view.theme, heads: drawing.heads });
    },
    arrange(layout, pinned, centre) {
      const job = layoutJobOf(drawing, layout, pinned, centre);
      return job === null ? Promise.resolve([]) : askLayout(job);
    },
    on: (handler) => void handlers.push(handler),
    destroy() {
      watcher.disconnect();
      drawing.destroy();
      ground.remove();
    },
  };

  const open = (element: string): void => {
    const meaning = drawing.scene?.meaning(element);
    if (meaning?.is === 'segment') canvas.zoomTo(openZoom, meaning.id);
  };
  const cursor = new Cursor(drawing, ground, emit, { canvas, open });
  listen(cy, {
    meaning: (element) => drawing.scene?.meaning(element) ?? null,
    emit,
    hovered(hover) {
      drawing.look({ hover });
      emit({ type: 'hover', id: hover === null ? null : drawing.idOf(hover) });
    },
    touched: (element) => cursor.touch(element),
    opened: open,
    clicked: () => drawing.hold(),
    doubled: () => drawing.release(),
    moved: () => {
      // What hands arrange, no window home undoes.
      drawing.atHome = false;
    },
  });
  // A way home from home ends where it began, in many frames: whoever closes what a moving window would carry away hears of none.
  let told = '';
  cy.on('viewport', () => {
    const { zoom, pan } = drawing.viewport;
    const now = JSON.stringify([zoom, pan.x, pan.y, drawing.atHome]);
    if (now === told) return;
    told = now;
    emit({ type: 'viewport', viewport: drawing.viewport, home: drawing.atHome });
  });
  const watcher = new ResizeObserver(() => drawing.resized());
  watcher.observe(ground);
  return canvas;
}
