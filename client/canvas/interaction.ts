import type { Core, EventObject, NodeSingular } from 'cytoscape';
import type { Meaning } from './scene.ts';
import type { CanvasEvent } from './events.ts';
import type { Point } from './types.ts';

/** What the pointer does is told to these. */
export interface Hands {
  meaning(element: string): Meaning | null;
  emit(event: CanvasEvent): void;
  /** The pointer rests on an element, or on none. */
  hovered(element: string | null): void;
  /** An element was touched: arrow keys go on from there. */
  touched(element: string | null): void;
  /** A double click on a segment of the map opens it. */
  opened(element: string): void;
  /** A click that a second one may follow. */
  clicked(): void;
  /** It was followed by the second one. */
  doubled(): void;
  /** A node was put somewhere. */
  moved(): void;
}

const at = (event: EventObject): Point => ({ x: event.renderedPosition.x, y: event.renderedPosition.y });

const byTouch = ({ originalEvent }: EventObject): boolean => originalEvent.type.startsWith('touch');

/** Turns the pointer's doings into events: click, double click, right click, hover, drag, box. */
export function listen(cy: Core, hands: Hands): void {
  const meaningOf = (event: EventObject): { element: string; meaning: Meaning } | null => {
    if (event.target === cy) return null;
    const element = (event.target as NodeSingular).id();
    const meaning = hands.meaning(element);
    return meaning === null ? null : { element, meaning };
  };

  const tapped = (event: EventObject): void => {
    const hit = meaningOf(event);
    const { shiftKey, ctrlKey, metaKey } = event.originalEvent;
    const add = shiftKey || ctrlKey || metaKey;
    hands.touched(hit?.element ?? null);
    if (hit === null) hands.emit({ type: 'select', id: null, add });
    else if (hit.meaning.is === 'line') hands.emit({ type: 'line', ids: hit.meaning.ids, ...at(event) });
    else if (hit.meaning.is === 'fold') hands.emit({ type: 'select', id: hit.meaning.of, add });
    else if (hit.meaning.is === 'more') hands.emit({ type: 'more', segment: hit.meaning.segment });
    else {
      hands.clicked();
      hands.emit({ type: 'select', id: hit.meaning.id, add });
    }
  };
  cy.on('tap', (event) => {
    if (!byTouch(event)) tapped(event);
  });
  // A selection takes the picture off a phone: a finger's first tap waits for the second one.
  // Lifting a finger after a long press counts as a tap to Cytoscape, not to us.
  let pressed = false;
  cy.on('tapstart', () => {
    pressed = false;
  });
  cy.on('onetap', (event) => {
    if (byTouch(event) && !pressed) tapped(event);
  });

  cy.on('dbltap', (event) => {
    const hit = meaningOf(event);
    if (hit === null || hit.meaning.is === 'line' || hit.meaning.is === 'more') return;
    if (hit.meaning.is === 'fold') {
      hands.emit({ type: 'unfold', id: hit.meaning.of, kind: hit.meaning.kind });
      return;
    }
    hands.opened(hit.element);
    hands.doubled();
    hands.emit({ type: 'expand', id: hit.meaning.id, kind: hit.meaning.is });
  });

  const asked = (event: EventObject): void => {
    const hit = meaningOf(event);
    const id = hit === null ? null : 'id' in hit.meaning ? hit.meaning.id : null;
    hands.touched(hit?.element ?? null);
    hands.emit({ type: 'menu', id, ...at(event) });
  };
  cy.on('cxttap', asked);
  cy.on('taphold', (event) => {
    if (!byTouch(event)) return;
    pressed = true;
    asked(event);
  });

  cy.on('mouseover', 'node, edge', (event) => {
    const hit = meaningOf(event);
    if (hit === null) return;
    const container = cy.container();
    if (container !== null) container.style.cursor = 'pointer';
    if (hit.meaning.is === 'line') return;
    hands.hovered(hit.element);
  });
  cy.on('mouseout', 'node, edge', () => {
    const container = cy.container();
    if (container !== null) container.style.cursor = '';
    hands.hovered(null);
  });

  cy.on('dragfree', 'node', (event) => {
    const node = event.target as NodeSingular;
    const hit = meaningOf(event);
    if (hit === null || !('id' in hit.meaning)) return;
    const { x, y } = node.position();
    hands.moved();
    hands.emit({ type: 'move', id: hit.meaning.id, x: Math.round(x), y: Math.round(y) });
  });

  // After `boxend` one `box` event comes per caught element; they are gathered into one.
  let caught: string[] = [];
  cy.on('boxend', () => {
    caught = [];
    queueMicrotask(() => {
      hands.emit({ type: 'box', ids: caught, add: true });
    });
  });
  cy.on('box', 'node', (event) => {
    const hit = meaningOf(event);
    if (hit !== null && 'id' in hit.meaning) caught.push(hit.meaning.id);
  });
}
