import type { ChainCanvas } from '../../canvas/chain-canvas.ts';
import type { CanvasEvent } from '../../canvas/events.ts';
import type { Point, Rect, Viewport } from '../../canvas/types.ts';
import { focusSoon } from '../parts/focus-soon.ts';
import { deedsFor, targetsOf, type Doer } from './commands.ts';
import { cardFoot, cardSize } from './TopGaps.tsx';

/** What floats over the picture: a clicked line's statements, a menu. */
export type Floating =
  | ({ readonly is: 'line'; readonly ids: readonly string[] } & Point)
  | ({ readonly is: 'menu'; readonly id: string | null } & Point);

export interface Camera {
  readonly viewport: Viewport;
  /** Whether the window shows the whole drawing. */
  readonly home: boolean;
  readonly corner: Rect | null;
}

interface Ears {
  readonly doer: Doer;
  readonly float: (floating: Floating | null) => void;
  readonly film: (camera: Camera) => void;
  /** Esc: one level out. */
  readonly leave: () => void;
}

/** What the hands did on the canvas, as changes of the view. */
export function heard(event: CanvasEvent, canvas: ChainCanvas, { doer, float, film, leave }: Ears): void {
  const { view, dispatch, t, say } = doer.app;
  switch (event.type) {
    case 'select':
      float(null);
      dispatch({ do: 'select', id: event.id, add: event.add });
      return;
    case 'inspect':
      // Enter on what is inspected already goes on into the inspector; Esc there comes back.
      if (view.selection.length === 1 && view.selection[0] === event.id) focusSoon('.inspect');
      else dispatch({ do: 'select', id: event.id });
      return;
    case 'expand':
      if (event.kind === 'segment' && view.free === null) dispatch({ do: 'open', id: event.id });
      else dispatch({ do: 'expand', step: { id: event.id } });
      return;
    case 'deepen': {
      const { depth } = event;
      for (const id of targetsOf(view.selection, event.id))
        dispatch({ do: 'expand', step: { id, ...(depth === 1 ? {} : { depth }) } });
      return;
    }
    case 'unfold':
      dispatch({ do: 'arrange', step: { is: 'unfold', id: event.id, kind: event.kind } });
      return;
    case 'line':
      float({ is: 'line', ids: event.ids, x: event.x, y: event.y });
      return;
    case 'menu':
      float({ is: 'menu', id: event.id, x: event.x, y: event.y });
      return;
    case 'command': {
      const deeds = deedsFor(targetsOf(view.selection, event.id), doer);
      const deed = deeds.find(({ command, disabled }) => command === event.command && disabled !== true);
      deed?.act();
      return;
    }
    case 'more':
      dispatch({ do: 'select', id: event.segment });
      return;
    case 'out':
      leave();
      return;
    case 'focus':
      if (event.spoken) {
        const { name, mark, upstream, downstream } = event.spoken;
        say(t.map.spoken(name, mark ? t.marks[mark] : '', upstream, downstream));
      }
      return;
    case 'viewport':
      float(null);
      film({
        viewport: event.viewport,
        home: event.home,
        corner: event.home ? canvas.freeCorner(cardSize.w, cardSize.h, cardFoot) : null,
      });
      return;
    case 'box':
      for (const id of event.ids) if (!view.selection.includes(id)) dispatch({ do: 'select', id, add: true });
      return;
    case 'move':
      dispatch({ do: 'arrange', step: { is: 'move', id: event.id, x: event.x, y: event.y } });
      return;
    case 'hover':
  }
}
