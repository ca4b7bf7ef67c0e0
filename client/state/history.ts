import { changed, type Change } from './change.ts';
import type { View } from './view.ts';

/** What leads from one view to the next and can be undone. */
export type Deed =
  | Change
  /** The address changed under us (back, a pasted link, a saved view): the view it names, as a step that can be undone. */
  | { readonly do: 'load'; readonly view: View; readonly name?: string };

/** The view now, those before it and those undone, newest last, each with the deed that led on from it. */
export interface History {
  readonly past: readonly View[];
  readonly now: View;
  readonly future: readonly View[];
  /** `did[i]` led on from `past[i]`. */
  readonly did: readonly Deed[];
  /** `undone[i]` leads to `future[i]`. */
  readonly undone: readonly Deed[];
  /** When each of `did` and of `undone` was done, ms since 1970; null = not known. */
  readonly at: readonly (number | null)[];
  readonly undoneAt: readonly (number | null)[];
}

export type HistoryAction =
  | Deed
  | { readonly do: 'undo' }
  | { readonly do: 'redo' }
  /** So many steps back (below 0) or on again (above); as far as there are any. */
  | { readonly do: 'jump'; readonly by: number };

/** Steps kept; older ones are forgotten. */
export const historyLimit = 100;

/**
 * Looking is no step: undo after an expansion should take the expansion back, not the click that came after it. Nor is
 * forgetting what is gone: undo cannot bring it back.
 */
const looks: readonly HistoryAction['do'][] = [
  ...(['select', 'drawer', 'timeline', 'trace', 'step', 'light', 'way', 'forget'] as const),
];
const isLook = (action: HistoryAction): boolean => looks.includes(action.do);

export const historyOf = (view: View): History => ({
  past: [],
  now: view,
  future: [],
  did: [],
  undone: [],
  at: [],
  undoneAt: [],
});

function undo(history: History): History {
  const { past, now, future, did, undone, at, undoneAt } = history;
  const [back, deed] = [past.at(-1), did.at(-1)];
  if (back === undefined || deed === undefined) return history;
  return {
    past: past.slice(0, -1),
    now: back,
    future: [...future, now],
    did: did.slice(0, -1),
    undone: [...undone, deed],
    at: at.slice(0, -1),
    undoneAt: [...undoneAt, at.at(-1) ?? null],
  };
}

function redo(history: History): History {
  const { past, now, future, did, undone, at, undoneAt } = history;
  const [next, deed] = [future.at(-1), undone.at(-1)];
  if (next === undefined || deed === undefined) return history;
  return {
    past: [...past, now],
    now: next,
    future: future.slice(0, -1),
    did: [...did, deed],
    undone: undone.slice(0, -1),
    at: [...at, undoneAt.at(-1) ?? null],
    undoneAt: undoneAt.slice(0, -1),
  };
}

function jump(history: History, by: number): History {
  let there = history;
  for (let left = Math.abs(by); left > 0; left--) there = by < 0 ? undo(there) : redo(there);
  return there;
}

/**
 * The history after an action. Pure; undo and redo at the ends do nothing.
 * @param when ms since 1970, told beside the step; left out, its time is not known
 */
export function after(history: History, action: HistoryAction, when: number | null = null): History {
  if (action.do === 'undo') return undo(history);
  if (action.do === 'redo') return redo(history);
  if (action.do === 'jump') return jump(history, action.by);
  const { past, now, future, did, undone, at, undoneAt } = history;
  const view = action.do === 'load' ? action.view : changed(now, action);
  if (view === now) return history;
  if (isLook(action)) return { past, now: view, future, did, undone, at, undoneAt };
  return {
    past: [...past, now].slice(-historyLimit),
    now: view,
    future: [],
    did: [...did, action].slice(-historyLimit),
    undone: [],
    at: [...at, when].slice(-historyLimit),
    undoneAt: [],
  };
}
