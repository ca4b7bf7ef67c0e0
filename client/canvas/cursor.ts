import type { ChainCanvas } from './chain-canvas.ts';
import type { Drawing } from './drawing.ts';
import { keyAction, type KeyAction } from './keyboard.ts';
import type { Key } from './scene.ts';
import type { CanvasEvent } from './events.ts';
import { panInto, sameViewport } from './viewport.ts';

/** What the keyboard can ask for beyond moving on. */
interface Deeds {
  readonly canvas: ChainCanvas;
  open(element: string): void;
}

/** Where the keyboard stands on the canvas: one tab stop, arrow keys walk inside it. */
export class Cursor {
  /** Where arrow keys go on from; also set by the mouse, without a ring. */
  element: string | null = null;
  #before: string | null = null;
  /** Whether the focus comes with a click just now: then no ring. */
  #byMouse = false;
  readonly #drawing: Drawing;
  readonly #ground: HTMLElement;
  readonly #emit: (event: CanvasEvent) => void;
  readonly #deeds: Deeds;

  constructor(drawing: Drawing, ground: HTMLElement, emit: (event: CanvasEvent) => void, deeds: Deeds) {
    this.#drawing = drawing;
    this.#ground = ground;
    this.#emit = emit;
    this.#deeds = deeds;
    ground.addEventListener('keydown', (event) => {
      const action = keyAction(event);
      if (action === null) return;
      event.preventDefault();
      event.stopPropagation();
      this.#act(action);
    });
    ground.addEventListener('focus', () => {
      // Tabbing in shows where one is, even before the first arrow key.
      if (this.#byMouse || !ground.matches(':focus-visible')) return;
      const first = this.element ?? this.#first();
      if (first !== null) this.#go(first);
    });
    ground.addEventListener('blur', () => drawing.look({ focus: null }));
    ground.addEventListener('contextmenu', (event) => event.preventDefault());
  }

  /** The mouse touched an element: arrow keys go on from there. */
  touch(element: string | null): void {
    this.#byMouse = true;
    this.#ground.focus({ preventScroll: true });
    this.#byMouse = false;
    this.#before = null;
    this.element = element;
    this.#drawing.look({ focus: null });
  }

  /** After new data: a place that is gone is forgotten. */
  check(): void {
    const { scene } = this.#drawing;
    if (this.element !== null && scene?.boxOf(this.element) === null) this.element = null;
  }

  #first(): string | null {
    const { scene, view } = this.#drawing;
    return view.selected.flatMap((id) => scene?.elementsOf(id) ?? [])[0] ?? scene?.walk(null, 'right', null) ?? null;
  }

  #go(element: string): void {
    const { scene, view, viewport, size } = this.#drawing;
    if (element !== this.element) this.#before = this.element;
    this.element = element;
    // The mouse may still rest somewhere: what the keyboard is on counts now.
    this.#drawing.look({ focus: element, hover: null });
    const box = scene?.boxOf(element) ?? null;
    if (scene === null || box === null) return;
    const then = panInto(box, viewport, size, view.pads);
    if (!sameViewport(viewport, then)) this.#drawing.travel(then);
    this.#emit({ type: 'focus', spoken: scene.spoken(element, view) });
  }

  #walk(key: Key): void {
    const next = this.element === null ? this.#first() : this.#drawing.scene?.walk(this.element, key, this.#before);
    if (next != null) this.#go(next);
  }

  #act(action: KeyAction): void {
    const { canvas } = this.#deeds;
    const meaning = this.element === null ? null : (this.#drawing.scene?.meaning(this.element) ?? null);
    const thing = meaning !== null && 'id' in meaning ? meaning : null;
    switch (action.do) {
      case 'walk':
        this.#walk(action.key);
        return;
      case 'inspect':
        if (thing !== null) this.#emit({ type: 'inspect', id: thing.id });
        return;
      case 'add':
        if (thing !== null) this.#emit({ type: 'select', id: thing.id, add: true });
        return;
      case 'expand':
        if (meaning?.is === 'fold') this.#emit({ type: 'unfold', id: meaning.of, kind: meaning.kind });
        if (thing === null || this.element === null) return;
        this.#deeds.open(this.element);
        this.#emit({ type: 'expand', id: thing.id, kind: thing.is });
        return;
      case 'deepen':
        this.#emit({ type: 'deepen', id: thing?.id ?? null, depth: action.depth });
        return;
      case 'menu': {
        const { w, h } = this.#drawing.size;
        const at = (thing === null ? null : canvas.place(thing.id)) ?? { x: w / 2, y: h / 2 };
        this.#emit({ type: 'menu', id: thing?.id ?? null, ...at });
        return;
      }
      case 'command':
        this.#emit({ type: 'command', command: action.command, id: thing?.id ?? null });
        return;
      case 'out':
        this.#emit({ type: 'out' });
        return;
      case 'home':
        canvas.fit();
        return;
      case 'zoom':
        canvas.zoomBy(action.factor);
    }
  }
}
