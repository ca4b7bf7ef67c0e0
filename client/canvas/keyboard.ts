import type { Key } from './scene.ts';

/** What a key asks to be done with what it stands on; what that means is the page's affair. */
export type Command =
  'fold' | 'path' | 'up' | 'down' | 'pin' | 'hide' | 'only' | 'sources' | 'whatIf' | 'copy' | 'each';

/** How many levels an expansion draws. */
export type Depth = 1 | 2 | 3;

/** What a key asks of the canvas. */
export type KeyAction =
  | { readonly do: 'command'; readonly command: Command }
  | { readonly do: 'walk'; readonly key: Key }
  | { readonly do: 'inspect' | 'expand' | 'menu' | 'out' | 'add' | 'home' }
  | { readonly do: 'deepen'; readonly depth: Depth }
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
  '1': { do: 'deepen', depth: 1 },
  '2': { do: 'deepen', depth: 2 },
  '3': { do: 'deepen', depth: 3 },
  Backspace: { do: 'command', command: 'fold' },
  p: { do: 'command', command: 'path' },
  u: { do: 'command', command: 'up' },
  d: { do: 'command', command: 'down' },
  '.': { do: 'command', command: 'pin' },
  Delete: { do: 'command', command: 'hide' },
  s: { do: 'command', command: 'sources' },
  w: { do: 'command', command: 'whatIf' },
  c: { do: 'command', command: 'copy' },
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
  if (event.shiftKey && event.key === 'Delete') return { do: 'command', command: 'only' };
  if (event.shiftKey && event.key.startsWith('Arrow')) return null;
  return plain[event.key] ?? plain[event.key.toLowerCase()] ?? null;
}
