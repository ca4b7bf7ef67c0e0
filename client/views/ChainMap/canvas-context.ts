import { createContext } from 'react';
import type { ChainCanvas } from '../../canvas/chain-canvas.ts';

/** Where the page's canvas can be found by who is not above it: the toolbar exports what it draws. */
export interface CanvasShelf {
  readonly take: () => ChainCanvas | null;
  readonly put: (canvas: ChainCanvas | null) => void;
}

/** A shelf with nothing on it yet. */
export function canvasShelf(): CanvasShelf {
  let held: ChainCanvas | null = null;
  return {
    take: () => held,
    put: (canvas) => {
      held = canvas;
    },
  };
}

export const CanvasContext = createContext<CanvasShelf>(canvasShelf());
