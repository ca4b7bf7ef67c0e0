import { useEffect } from 'react';
import { useApp } from '../app-context.ts';
import { useWays } from './path-context.ts';

/**
 * While the other end of a path is looked for, what is selected next is that end: by click, by keyboard, by search or in the
 * table. Selecting nothing gives up.
 */
export function usePick(): {
  readonly from: string | null;
  readonly start: (from: string) => void;
  readonly stop: () => void;
} {
  const { view, dispatch } = useApp();
  const { from, pick } = useWays();
  const [selected] = view.selection;
  useEffect(() => {
    if (from === null || selected === from) return;
    pick(null);
    if (selected !== undefined) dispatch({ do: 'path', from, to: selected });
  }, [from, selected, pick, dispatch]);
  return {
    from,
    start: (id) => {
      dispatch({ do: 'select', id });
      pick(id);
    },
    stop: () => pick(null),
  };
}
