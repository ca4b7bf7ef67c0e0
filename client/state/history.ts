import { changed, type Change } from './change.ts';
import type { View } from './view.ts';

/** The view now, those before it and those undone, newest last. */
export interface History {
  readonly past: readonly View[];
  readonly now: View;
  readonly future: readonly View[];
}

export type HistoryAction =
  | Change
  | { readonly do: 'undo' }
  | { readonly do: 'redo' }
  /** The address changed under us (back, a pasted link): the view it names, as a step that can be undone. */
  | { readonly do: 'load'; readonly view: View };

/** Steps kept; older ones are forgotten. */
export const historyLimit = 100;

/** Looking is no step: undo after an expansion should take the expansion back, not the click that came after it. */
const looks: readonly HistoryAction['do'][] = ['select', 'drawer', 'timeline', 'trace', 'step', 'light', 'way'];
const isLook = (action: HistoryAction): boolean => looks.includes(action.do);

export const historyOf = (view: View): History => ({ past: [], now: view, future: [] });

/** The history after an action. Pure; undo and redo at the ends do nothing. */
export function after(history: History, action: HistoryAction): History {
  const { past, now, future } = history;
  if (action.do === 'undo') {
    const back = past.at(-1);
    return back ? { past: past.slice(0, -1), now: back, future: [...future, now] } : history;
  }
  if (action.do === 'redo') {
    const next = future.at(-1);
    return next ? { past: [...past, now], now: next, future: future.slice(0, -1) } : history;
  }
  const view = action.do === 'load' ? action.view : changed(now, action);
  if (view === now) return history;
  if (isLook(action)) return { past, now: view, future };
  return { past: [...past, now].slice(-historyLimit), now: view, future: [] };
}
