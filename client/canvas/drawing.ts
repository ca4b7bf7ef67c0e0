import cytoscape, { type Core, type StylesheetJson } from 'cytoscape';
import { createCallouts, type Callouts } from './callouts.ts';
import { foldLeaves } from './fold-leaves.ts';
import { freeScene } from './free-scene.ts';
import { iconsFrom } from './free-style.ts';
import { rememberingLayout } from './layouts/free-memory.ts';
import { lanesScene } from './lanes-scene.ts';
import { Levels } from './levels.ts';
import { pageMeasure, type Measure } from './measure.ts';
import { createOverlay, type Overlay } from './overlay.ts';
import { offscreenPills } from './pills.ts';
import type { Attention, Scene } from './scene.ts';
import { tokens } from './tokens.ts';
import type { CanvasData, CanvasView, Rect, TraceData, Viewport } from './types.ts';
import { homeViewport, moveTo, sameViewport, viewportOf, zoomRange, type Size } from './viewport.ts';

/** Milliseconds within which a second click makes a double click: Cytoscape's own measure. */
const secondClick = 250;

/** Parts of the view that change colours, images or words. */
const painted = ['theme', 'lang', 'pinned', 'ways', 'lens'] as const;

/** What is drawn now: a scene, how it is viewed, and the Cytoscape instance and overlay that follow both. */
export class Drawing {
  readonly cy: Core;
  scene: Scene | null = null;
  view: CanvasView;
  /** What is drawn, folded. */
  data: CanvasData | null = null;
  /** Whether the window shows, or is on its way to, the whole drawing. */
  atHome = true;
  #attention: Attention = { hover: null, focus: null };
  #states: ReadonlyMap<string, string> = new Map();
  #level = '';
  readonly #levels = new Levels();
  #style: StylesheetJson | null = null;
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
    const stays = this.data?.arrangement === data.arrangement && !this.atHome;
    const scene = data.arrangement === 'lanes' ? lanesScene(data, this.measure) : freeScene(data, this.#freeLayout);
    this.scene = scene;
    this.data = data;
    this.#attention = { hover: null, focus: this.#attention.focus === cursor ? cursor : null };
    const home = this.home();
    // Everything is styled once: each element comes with the classes of its zoom and its state.
    this.#level = scene.level(stays || home === null ? this.cy.zoom() : home.zoom);
    this.#states = scene.states(this.#seen, this.#attention);
    const parts = scene.paint(this.#seen);
    const elements = [...scene.elements, ...scene.extra(this.#seen)].map((element) => {
      const id = element.data.id ?? '';
      const { classes = '' } = element;
      return {
        ...element,
        data: { ...element.data, ...parts.get(id) },
        classes: `${String(classes)} ${this.#level} ${this.#states.get(id) ?? ''}`,
      };
    });
    this.#levels.finish();
    this.cy.batch(() => {
      this.cy.elements().remove();
      this.cy.autoungrabify(!scene.movable);
      this.#restyle();
      this.cy.add(elements);
    });
    this.#drawHeads();
    if (!stays && home !== null) this.travel(home, true);
    this.#relevel();
    this.#drawPills();
  }

  /** A style sheet costs its parsing and forgets what it parsed: only another one is set. */
  #restyle(): void {
    const style = this.scene?.style(this.view) ?? null;
    if (style === null || style === this.#style) return;
    this.#style = style;
    this.cy.style(style);
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

  /** The box of the first element that stands for an id, units. */
  boxOf(id: string): Rect | null {
    const element = this.scene?.elementsOf(id)[0];
    return element === undefined ? null : (this.scene?.boxOf(element) ?? null);
  }

  /** Where each lane begins, with its letter and name; none in the free arrangement. */
  get heads(): readonly { readonly x: number; readonly letter: string; readonly name: string }[] {
    const data = this.data;
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
    this.#levels.finish();
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
    this.#restyle();
    this.#drawHeads();
  }

  /** What `read` reads of the elements as they are drawn now, but never without what is merely too small to be drawn. */
  detailed<T>(read: () => T): T {
    const level = this.#level;
    this.#setLevel(this.scene?.level(Math.max(iconsFrom, this.cy.zoom())) ?? level);
    this.#levels.finish();
    try {
      return read();
    } finally {
      this.#setLevel(level);
    }
  }

  #relevel(): void {
    this.#setLevel(this.scene?.level(this.cy.zoom()) ?? '');
  }

  #setLevel(next: string): void {
    if (next === this.#level) return;
    this.#levels.change(this.cy, this.#level, next);
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
    const lanes = this.data?.arrangement === 'lanes' ? this.data : null;
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
