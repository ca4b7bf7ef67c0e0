import {
  ArrowDownRight,
  ArrowUpLeft,
  Copy,
  Eye,
  EyeOff,
  FileText,
  Maximize2,
  Minimize2,
  Pin,
  PinOff,
  Route,
  ScanEye,
  Shuffle,
  Table2,
} from 'lucide-react';
import type { Command } from '../../canvas/keyboard.ts';
import { drawnFrom } from '../../state/replay.ts';
import type { App } from '../app-context.ts';
import type { Data } from '../data-context.ts';
import type { Free } from './free-context.ts';
import type { MenuItem } from './Menu.tsx';
import { whatIfItems } from './menu-items.ts';

/** Something that can be done with one drawn thing or several, by menu or by key. */
export interface Deed extends MenuItem {
  /** The key that does the same on the canvas; null = it has none. */
  readonly command: Command | null;
}

/** What the deeds are done with. */
export interface Doer {
  readonly app: App;
  readonly data: Data;
  readonly free: Free;
  /** Starts to look for the second end of a path. */
  readonly pick: (from: string) => void;
}

/** What a command on `id` is about: all that is selected when it is among that, else itself. */
export const targetsOf = (selection: readonly string[], id: string | null): readonly string[] =>
  id === null || (selection.length > 1 && selection.includes(id)) ? selection : [id];

/** What can be done with these, in the order of the menu. What makes no sense for them is left out or says that it cannot be. */
export function deedsFor(ids: readonly string[], doer: Doer): readonly Deed[] {
  const [id] = ids;
  if (id === undefined) return [];
  return ids.length > 1 ? forMany(ids, doer) : forOne(id, doer);
}

function forOne(id: string, doer: Doer): readonly Deed[] {
  const { app, data, free, pick } = doer;
  const { t, view, dispatch, say } = app;
  const [selected] = view.selection;
  const isFree = view.free !== null;
  const onChain = data.chain?.segments.has(id) === true || data.chain?.segmentsOf.has(id) === true;
  const gone = drawnFrom(id, free.from);
  const trace = (way: 'up' | 'down') => (): void => {
    dispatch({ do: 'select', id });
    dispatch({ do: 'trace', trace: way });
  };
  return [
    {
      command: 'each',
      group: 0,
      name: t.canvas.expand,
      keys: 'E',
      icon: Maximize2,
      opens: id,
      act: () => dispatch({ do: 'expand', step: { id } }),
    },
    ...(isFree
      ? [
          {
            command: 'fold' as const,
            group: 0,
            name: t.canvas.fold,
            keys: '⌫',
            icon: Minimize2,
            disabled: gone.length === 0,
            act: () => {
              dispatch({ do: 'arrange', step: { is: 'fold', id } });
              say(t.canvas.folded(gone.length), 'toast');
            },
          },
        ]
      : []),
    {
      command: 'path',
      group: 1,
      name: t.canvas.path,
      keys: 'P',
      icon: Route,
      act: () => {
        if (selected !== undefined && selected !== id && view.selection.length === 1)
          dispatch({ do: 'path', from: selected, to: id });
        else pick(id);
      },
    },
    ...(isFree || onChain
      ? [
          { command: 'up' as const, group: 1, name: t.canvas.up, keys: 'U', icon: ArrowUpLeft, act: trace('up') },
          {
            command: 'down' as const,
            group: 1,
            name: t.canvas.down,
            keys: 'D',
            icon: ArrowDownRight,
            act: trace('down'),
          },
        ]
      : []),
    ...(isFree ? placing([id], doer) : []),
    {
      command: 'sources',
      group: 3,
      name: t.canvas.sources,
      keys: 'S',
      icon: FileText,
      act: () => dispatch({ do: 'select', id }),
    },
    ...(onChain
      ? whatIfItems(app, data, id).map((item, i) => ({
          ...item,
          command: i === 0 ? ('whatIf' as const) : null,
          keys: i === 0 ? 'W' : '',
          group: 3,
          icon: Shuffle,
        }))
      : []),
    { command: 'copy', group: 3, name: t.canvas.copy, keys: 'C', icon: Copy, act: () => copy([id], app) },
  ];
}

function forMany(ids: readonly string[], doer: Doer): readonly Deed[] {
  const { app } = doer;
  const { t, view, dispatch } = app;
  const [from, to] = ids;
  return [
    {
      command: 'each',
      group: 0,
      name: t.canvas.expandEach,
      keys: 'E',
      icon: Maximize2,
      act: () => ids.forEach((id) => dispatch({ do: 'expand', step: { id } })),
    },
    ...(ids.length === 2 && from !== undefined && to !== undefined
      ? [
          {
            command: 'path' as const,
            group: 1,
            name: t.canvas.pathBoth,
            keys: 'P',
            icon: Route,
            act: () => dispatch({ do: 'path', from, to }),
          },
        ]
      : []),
    ...(view.free !== null ? placing(ids, doer) : []),
    {
      command: null,
      group: 3,
      name: t.canvas.table,
      keys: '',
      icon: Table2,
      act: () => dispatch({ do: 'drawer', open: true }),
    },
    { command: 'copy', group: 3, name: t.canvas.copy, keys: 'C', icon: Copy, act: () => copy(ids, app) },
  ];
}

/** Pin, hide, hide others: what the free arrangement does with places. */
function placing(ids: readonly string[], { app, free }: Doer): readonly Deed[] {
  const { t, dispatch, say } = app;
  const pinned = ids.every((id) => free.pinned.has(id));
  return [
    {
      command: 'pin',
      group: 2,
      name: pinned ? t.canvas.unpin : t.canvas.pin,
      keys: '.',
      icon: pinned ? PinOff : Pin,
      act: () => dispatch({ do: 'arrange', step: { is: pinned ? 'unpin' : 'pin', ids } }),
    },
    {
      command: 'hide',
      group: 2,
      name: t.canvas.hide,
      keys: 'Del',
      icon: EyeOff,
      act: () => {
        dispatch({ do: 'arrange', step: { is: 'hide', ids } });
        say(t.canvas.hidden(ids.length), 'toast');
      },
    },
    {
      command: 'only',
      group: 2,
      name: t.canvas.only,
      keys: '⇧ Del',
      icon: ScanEye,
      disabled: free.from.size <= ids.length,
      act: () => {
        dispatch({ do: 'arrange', step: { is: 'only', ids } });
        say(t.canvas.hidden(free.from.size - ids.length), 'toast');
      },
    },
  ];
}

/** What the empty ground offers: to find again what was hidden. */
export function groundDeeds({ app, free }: Doer): readonly Deed[] {
  const { t, dispatch } = app;
  if (free.away.size === 0) return [];
  return [
    {
      command: null,
      group: 0,
      name: t.canvas.shown(free.away.size),
      keys: '',
      icon: Eye,
      act: () => dispatch({ do: 'arrange', step: { is: 'put', ids: [...free.away] } }),
    },
  ];
}

function copy(ids: readonly string[], { t, say }: App): void {
  // Only a page from https or this machine may copy; elsewhere there is no clipboard at all.
  const clipboard = (navigator as { readonly clipboard?: Clipboard }).clipboard;
  void (clipboard?.writeText(ids.join(' ')) ?? Promise.reject(new Error('no clipboard'))).then(
    () => say(t.canvas.copied(ids.join(' ')), 'toast'),
    () => say(t.tools.copyFailed, 'toast'),
  );
}
