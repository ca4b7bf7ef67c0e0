import { useEffect, useRef } from 'react';

export interface MenuItem {
  readonly name: string;
  /** The key that does the same; '' = none. */
  readonly keys: string;
  readonly act: () => void;
}

interface MenuProps {
  readonly label: string;
  readonly items: readonly MenuItem[];
  readonly x: number;
  readonly y: number;
  readonly onClose: () => void;
}

/** The menu of one drawn thing, where it was asked for: everything in it is also a key or a button. */
export function Menu({ label, items, x, y, onClose }: MenuProps) {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => root.current?.querySelector('button')?.focus(), []);
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
    <div
      ref={root}
      className="menu popover"
      role="menu"
      aria-label={label}
      style={{ left: `min(${x}px, calc(100% - 220px))`, top: `min(${y}px, calc(100% - ${32 * items.length + 24}px))` }}
      onKeyDown={keyed}
    >
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
