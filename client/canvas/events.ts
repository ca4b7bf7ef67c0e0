import type { Command, Depth } from './keyboard.ts';
import type { Spoken, Viewport } from './types.ts';

/** What the hands did. Places (`x`, `y`) are px from the host's upper left corner. */
export type CanvasEvent =
  | { readonly type: 'select'; readonly id: string | null; readonly add: boolean }
  | { readonly type: 'inspect'; readonly id: string }
  | { readonly type: 'expand'; readonly id: string; readonly kind: 'segment' | 'company' | 'entity' }
  /** So many levels of neighbours of this, or of what is selected (null), are to be drawn. */
  | { readonly type: 'deepen'; readonly id: string | null; readonly depth: Depth }
  /** Free: what is folded together around a node is to be opened: twelve more of one kind. */
  | { readonly type: 'unfold'; readonly id: string; readonly kind: string }
  | { readonly type: 'menu'; readonly id: string | null; readonly x: number; readonly y: number }
  | { readonly type: 'hover'; readonly id: string | null }
  | { readonly type: 'focus'; readonly spoken: Spoken | null }
  /** A line was clicked: the ids of the relations it stands for. */
  | { readonly type: 'line'; readonly ids: readonly string[]; readonly x: number; readonly y: number }
  /** “+n” inside a segment was clicked: more companies than there is room for. */
  | { readonly type: 'more'; readonly segment: string }
  /** A key asks for something to be done with what the keyboard is on; null = with what is selected. */
  | { readonly type: 'command'; readonly command: Command; readonly id: string | null }
  /** Esc: one level out. */
  | { readonly type: 'out' }
  | { readonly type: 'viewport'; readonly viewport: Viewport; readonly home: boolean }
  /** Free: a node was dragged to a place (units). */
  | { readonly type: 'move'; readonly id: string; readonly x: number; readonly y: number }
  /** Shift-drag: what the box caught. */
  | { readonly type: 'box'; readonly ids: readonly string[]; readonly add: boolean };
