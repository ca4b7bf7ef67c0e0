import { useEffect, useRef } from 'react';
import { useApp } from '../app-context.ts';
import { useData } from '../data-context.ts';

interface MenuProps {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly onClose: () => void;
}

/** The menu of one drawn thing: everything in it is also a key or a button. */
export function Menu({ id, x, y, onClose }: MenuProps) {
  const { t, view, dispatch } = useApp();
  const { chain } = useData();
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => root.current?.querySelector('button')?.focus(), []);
  const isSegment = chain?.segments.has(id) === true;
  const items: readonly { readonly name: string; readonly keys: string; readonly act: () => void }[] = [
    { name: t.keys.inspect, keys: 'Enter', act: () => dispatch({ do: 'select', id }) },
    { name: t.keys.expand, keys: 'E', act: () => dispatch({ do: 'expand', step: { id } }) },
    ...(isSegment && view.free === null
      ? ([
          { name: t.map.zoomIn, keys: '', act: () => dispatch({ do: 'open', id }) },
          { name: t.inspect.up(null), keys: '', act: () => trace('up') },
          { name: t.inspect.down(null), keys: '', act: () => trace('down') },
        ] as const)
      : []),
  ];
  const trace = (way: 'up' | 'down'): void => {
    dispatch({ do: 'select', id });
    dispatch({ do: 'trace', trace: way });
  };
  const keyed = (event: React.KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Escape' || event.key === 'Tab') {
      event.preventDefault();
      event.stopPropagation();
      onClose();
      document.querySelector<HTMLElement>('.canvas-host [role=application]')?.focus();
    } else if (step !== undefined) {
      event.preventDefault();
      const buttons = [...(root.current?.querySelectorAll('button') ?? [])];
      const at = buttons.findIndex((button) => button === document.activeElement);
      buttons[(at + step + buttons.length) % buttons.length]?.focus();
    }
  };
  return (
    <div ref={root} className="menu popover" role="menu" style={{ left: x, top: y }} onKeyDown={keyed}>
      {items.map(({ name, keys, act }) => (
        <button
          key={name}
          type="button"
          role="menuitem"
          className="row"
          onClick={() => {
            act();
            onClose();
          }}
        >
          <span>{name}</span>
          {keys !== '' && <kbd>{keys}</kbd>}
        </button>
      ))}
    </div>
  );
}
