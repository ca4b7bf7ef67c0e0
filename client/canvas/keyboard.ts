import type { Key } from './scene.ts';

/** What a key asks of the canvas. */
export type KeyAction =
  | { readonly do: 'walk'; readonly key: Key }
  | { readonly do: 'inspect' | 'expand' | 'menu' | 'out' | 'add' | 'home' }
  | { readonly do: 'zoom'; readonly factor: number };

const step = 1.25;

const plain: Readonly<Record<string, KeyAction>> = {
  ArrowLeft: { do: 'walk', key: 'left' },
  ArrowRight: { do: 'walk', key: 'right' },
  ArrowUp: { do: 'walk', key: 'up' },
  ArrowDown: { do: 'walk', key: 'down' },
  Enter: { do: 'inspect' },
  ' ': { do: 'add' },
  e: { do: 'expand' },
  Escape: { do: 'out' },
  ContextMenu: { do: 'menu' },
  '+': { do: 'zoom', factor: step },
  '=': { do: 'zoom', factor: step },
  '-': { do: 'zoom', factor: 1 / step },
  '0': { do: 'home' },
};

/** The action of a key on the canvas; null leaves it to the page and the browser (Ctrl+F and its like). */
export function keyAction(
  event: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>,
): KeyAction | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  if (event.shiftKey && event.key === 'F10') return { do: 'menu' };
  if (event.shiftKey && event.key.startsWith('Arrow')) return null;
  return plain[event.key] ?? plain[event.key.toLowerCase()] ?? null;
}
