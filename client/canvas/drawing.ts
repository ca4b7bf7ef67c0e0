import cytoscape, { type Core } from 'cytoscape';
import { createCallouts, type Callouts } from './callouts.ts';
import { foldLeaves } from './fold-leaves.ts';
import { freeScene } from './free-scene.ts';
import { jobOf, type LayoutJob, type LayoutName } from './layouts/job.ts';
import { rememberingLayout } from './layouts/free-memory.ts';
import { lanesScene } from './lanes-scene.ts';
import { pageMeasure, type Measure } from './measure.ts';
import { createOverlay, type Overlay } from './overlay.ts';
import { offscreenPills } from './pills.ts';
import { middleOf, type Attention, type Scene } from './scene.ts';
import { tokens } from './tokens.ts';
import type { CanvasData, CanvasView, Overview, Rect, TraceData, Viewport } from './types.ts';
import { homeViewport, moveTo, sameViewport, viewportOf, type Size } from './viewport.ts';

/** How far one can zoom out and in. */
export const zoomRange = { least: 0.15, most: 4 } as const;

/** Milliseconds within which a second click makes a double click: Cytoscape's own measure. */
const secondClick = 250;

/** Parts of the view that change colours, images or words. */
const painted = ['theme', 'lang', 'pinned', 'ways', 'lens'] as const;

/** What is drawn now: a scene, how it is viewed, and the Cytoscape instance and overlay that follow both. */
export class Drawing {
  readonly cy: Core;
  scene: Scene | null = null;
  view: CanvasView;
  /** Whether the window shows, or is on its way to, the whole drawing. */
  atHome = true;
  #data: CanvasData | null = null;
  #attention: Attention = { hover: null, focus: null };
  #states: ReadonlyMap<string, string> = new Map();
  #level = '';
  /** The trace drawn while a click waits for a second one, and what ends the wait; null = none waits. */
  #held: { readonly trace: TraceData | null; readonly end: number } | null = null;
  /** Where the ground begins on the page, px. */
  #left = 0;
  readonly #freeLayout = rememberingLayout();
  readonly #overlay: Overlay;
  readonly #callouts: Callouts;
  readonly #ground: HTMLElement;
  readonly measure: Measure = pageMeasure();

  constructor(host: HTMLElement, ground: HTMLElement, view: CanvasView, go: (id: string) => void) {
    this.view = view;
    this.#ground = ground;
    this.cy = cytoscape({
      container: ground,
      // At 1 the cached label textures land on fractions of pixels and Chinese blurs.
      pixelRatio: Math.max(2, window.devicePixelRatio),
      minZoom: zoomRange.least,
      maxZoom: zoomRange.most,
      autounselectify: true,
      boxSelectionEnabled: true,
    });
    this.#overlay = createOverlay(host, go);
    this.#callouts = createCallouts(host);
    this.#ground.style.background = tokens[view.theme].canvas;
    this.cy.on('viewport', () => this.#moved());
    // Hands took the window elsewhere: no second click comes, and nothing pulls it home.
    this.cy.on('dragpan scrollzoom pinchzoom', () => {
      this.atHome = false;
      this.release();
    });
  }

  get size(): Size {
    return { w: this.#ground.clientWidth, h: this.#ground.clientHeight };
  }

  /** The view as it is drawn now. */
  get #seen(): CanvasView {
    const { view } = this;
    return { ...view, trace: this.#held === null ? view.trace : this.#held.trace };
  }

  get viewport(): Viewport {
    return viewportOf(this.cy);
  }

  /** Puts new data on the canvas, all elements at once; the window stays unless it showed the whole. */
  show(whole: CanvasData, cursor: string | null): void {
    const data = whole.arrangement === 'free' ? foldLeaves(whole) : whole;
    const stays = this.#data?.arrangement === data.arrangement && !this.atHome;
    const scene = data.arrangement === 'lanes' ? lanesScene(data, this.measure) : freeScene(data, this.#freeLayout);
    this.scene = scene;
    this.#data = data;
    this.#attention = { hover: null, focus: this.#attention.focus === cursor ? cursor : null };
    this.#states = new Map();
    this.#level = '';
    const parts = scene.paint(this.#seen);
    const elements = scene.elements.map((element) => ({
      ...element,
      data: { ...element.data, ...parts.get(element.data.id ?? '') },
    }));
    this.cy.batch(() => {
      this.cy.elements().remove();
      this.cy.autoungrabify(!scene.movable);
      this.cy.style(scene.style(this.view));
      this.cy.add([...elements, ...scene.extra(this.#seen)]);
    });
    this.#drawHeads();
    const home = this.home();
    if (!stays && home !== null) this.travel(home, true);
    this.#relevel();
    this.restate();
  }

  /** Changes the view; only what differs is drawn anew. */
  set(change: Partial<CanvasView>): void {
    const old = this.view;
    this.view = { ...old, ...change };
    this.#ground.style.background = tokens[this.view.theme].canvas;
    if (painted.some((part) => this.view[part] !== old[part])) this.#repaint();
    this.restate();
    if (JSON.stringify(this.view.pads) !== JSON.stringify(old.pads)) this.#goHome();
  }

  /** Turns the attention: what is hovered, what has the focus. */
  look(change: Partial<Attention>): void {
    this.#attention = { ...this.#attention, ...change };
    this.restate();
  }

  home(): Viewport | null {
    const { scene, view } = this;
    return scene === null ? null : homeViewport(scene.bounds(view), scene.home, this.size, view.pads);
  }

  /** Where the window is bound for counts at once: a resize on the way there must not pull it home. */
  travel(to: Viewport, now = false): void {
    const home = this.home();
    this.atHome = home !== null && sameViewport(to, home);
    moveTo(this.cy, to, now);
  }

  /** After the host changed its size: who looked at the whole keeps looking at the whole. */
  resized(): void {
    const { left } = this.#ground.getBoundingClientRect();
    const shift = this.#left - left;
    this.#left = left;
    this.cy.resize();
    // Nothing moves away from under the pointer before the second click.
    if (this.#held === null) this.#goHome(true);
    else this.cy.panBy({ x: shift, y: 0 });
  }

  /** A click that may become a double click: what it lights, and the room it makes, wait until that is decided. */
  hold(): void {
    if (this.#held !== null) clearTimeout(this.#held.end);
    const trace = this.#held === null ? this.view.trace : this.#held.trace;
    this.#held = { trace, end: window.setTimeout(() => this.release(), secondClick) };
  }

  /** It is decided. */
  release(): void {
    if (this.#held === null) return;
    clearTimeout(this.#held.end);
    this.#held = null;
    this.restate();
    this.#goHome();
  }

  #goHome(now = false): void {
    const home = this.home();
    if (this.atHome && home !== null) this.travel(home, now);
  }

  /** The job of laying out what is drawn freely; null on the lanes. */
  layoutJob(layout: LayoutName, pinned: ReadonlySet<string>, centre: string | null): LayoutJob | null {
    const { scene } = this;
    const data = this.#data;
    if (scene === null || data?.arrangement !== 'free') return null;
    const places = new Map(
      data.nodes.flatMap(({ id }) => {
        const box = scene.boxOf(id);
        return box === null ? [] : [[id, middleOf(box)] as const];
      }),
    );
    return jobOf(layout, data, places, pinned, centre);
  }

  /** The box of the first element that stands for an id, units. */
  boxOf(id: string): Rect | null {
    const element = this.scene?.elementsOf(id)[0];
    return element === undefined ? null : (this.scene?.boxOf(element) ?? null);
  }

  /** The drawing as a minimap shows it; null before anything was drawn. */
  overview(): Overview | null {
    const { scene, cy, size } = this;
    if (scene === null) return null;
    const { zoom, pan } = this.viewport;
    const marks = cy.nodes('.segment, .entity').map((node) => ({
      box: scene.boxOf(node.id()) ?? { x: 0, y: 0, w: 0, h: 0 },
      colour: String(node.data('bar') ?? node.data('rim')),
    }));
    const window = { x: -pan.x / zoom, y: -pan.y / zoom, w: size.w / zoom, h: size.h / zoom };
    return { bounds: scene.bounds(this.view), window, marks };
  }

  /** Where each lane begins, with its letter and name; none in the free arrangement. */
  get heads(): readonly { readonly x: number; readonly letter: string; readonly name: string }[] {
    const data = this.#data;
    if (data?.arrangement !== 'lanes') return [];
    return (this.scene?.layout?.lanes ?? []).map(({ x, letter }) => {
      const lane = data.lanes.find((one) => one.letter === letter);
      return { x, letter, name: (this.view.lang === 'en' ? lane?.nameEn : lane?.name) ?? '' };
    });
  }

  /** The id of the outside an element stands for; null for lines and “+n”. */
  idOf(element: string): string | null {
    const meaning = this.scene?.meaning(element) ?? null;
    return meaning !== null && 'id' in meaning ? meaning.id : null;
  }

  restate(): void {
    const { cy, scene } = this;
    if (scene === null) return;
    const next = scene.states(this.#seen, this.#attention);
    cy.batch(() => {
      for (const [id, classes] of this.#states)
        if (next.get(id) !== classes) cy.getElementById(id).removeClass(classes);
      for (const [id, classes] of next) if (this.#states.get(id) !== classes) cy.getElementById(id).addClass(classes);
    });
    this.#states = next;
    this.#drawPills();
  }

  destroy(): void {
    if (this.#held !== null) clearTimeout(this.#held.end);
    this.#overlay.destroy();
    this.#callouts.destroy();
    this.cy.destroy();
  }

  #repaint(): void {
    const { cy, scene } = this;
    if (scene === null) return;
    const parts = scene.paint(this.#seen);
    cy.batch(() => {
      for (const [id, part] of parts) cy.getElementById(id).data(part);
      cy.elements('.lens').remove();
      cy.add([...scene.extra(this.#seen)]).addClass(this.#level);
    });
    cy.style(scene.style(this.view));
    this.#drawHeads();
  }

  #relevel(): void {
    const next = this.scene?.level(this.cy.zoom()) ?? '';
    if (next === this.#level) return;
    this.cy.batch(() => this.cy.elements().removeClass(this.#level).addClass(next));
    this.#level = next;
  }

  #moved(): void {
    const home = this.home();
    if (!this.cy.animated() && this.#held === null) this.atHome = home !== null && sameViewport(this.viewport, home);
    this.#relevel();
    this.#overlay.follow(this.viewport);
    this.#callouts.follow(this.viewport);
    this.#drawPills();
  }

  #drawHeads(): void {
    const lanes = this.#data?.arrangement === 'lanes' ? this.#data : null;
    this.#overlay.heads(lanes, this.scene?.layout ?? null, this.view);
    this.#overlay.follow(this.viewport);
    this.#callouts.draw(this.view, (id) => this.boxOf(id));
    this.#callouts.follow(this.viewport);
  }

  #drawPills(): void {
    const { scene } = this;
    const view = this.#seen;
    const leads = scene === null ? [] : scene.leads(view, this.#level);
    this.#overlay.pills(offscreenPills(leads, this.viewport, this.size, view.pads), view);
  }
}
