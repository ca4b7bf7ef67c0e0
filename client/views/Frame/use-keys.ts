import { useEffect } from 'react';
import { useApp } from '../app-context.ts';

const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');

/** The keys that work anywhere: `/` search, `?` the key sheet, Ctrl+Z and Ctrl+Shift+Z, Esc one level out. Ctrl+F and Ctrl+H stay the browser's. */
export function useKeys(onSheet: () => void): void {
  const { view, dispatch } = useApp();
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || typing(event.target)) return;
      const command = event.ctrlKey || event.metaKey;
      if (command && event.key.toLowerCase() === 'z') {
        event.preventDefault();
        dispatch({ do: event.shiftKey ? 'redo' : 'undo' });
      } else if (command || event.altKey) {
        return;
      } else if (event.key === '/') {
        event.preventDefault();
        document.querySelector<HTMLElement>('[data-search]')?.focus();
      } else if (event.key === '?') {
        event.preventDefault();
        onSheet();
      } else if (event.key === 'Escape') {
        if (view.selection.length > 0) dispatch({ do: 'select', id: null });
        else if (view.path !== null) dispatch({ do: 'way', at: null });
        else if (view.open !== null) dispatch({ do: 'open', id: null });
        else if (view.free !== null) dispatch({ do: 'lanes' });
        else if (view.drawer) dispatch({ do: 'drawer', open: false });
      }
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [view, dispatch, onSheet]);
}
