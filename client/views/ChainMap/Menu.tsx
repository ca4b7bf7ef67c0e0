import type { LucideIcon } from 'lucide-react';
import { ChevronRight } from 'lucide-react';
import { createElement, useEffect, useLayoutEffect, useRef, useState, type ReactNode } from 'react';

export interface MenuItem {
  readonly name: string;
  /** The key that does the same; '' = none. */
  readonly keys: string;
  readonly act: () => void;
  readonly icon?: LucideIcon;
  /** Items of one number stand together, a line between them and the next. */
  readonly group?: number;
  readonly disabled?: boolean;
  /** The node whose kinds of neighbours open beside it. */
  readonly opens?: string;
}

interface MenuProps {
  readonly label: string;
  readonly head?: ReactNode;
  readonly items: readonly MenuItem[];
  readonly x: number;
  readonly y: number;
  readonly onClose: () => void;
  /** What opens beside an item that opens something. */
  readonly side?: (opens: string) => ReactNode;
  /** A key the menu does not know. */
  readonly onKey?: (key: string) => boolean;
}

/** Room kept between the pointer and the menu, so that the node stays in sight, and to the edge, px. */
const aside = 28;
const edge = 8;
/** What opens beside the menu may need so much, px. */
const sideHeight = 440;

/** The menu of one drawn thing, where it was asked for: everything in it is also a key or a button. */
export function Menu({ label, head, items, x, y, onClose, side, onKey }: MenuProps) {
  const root = useRef<HTMLDivElement>(null);
  const [opened, setOpened] = useState<string | null>(null);
  const [at, setAt] = useState({ left: x + aside, top: y, flips: '' });
  useEffect(() => root.current?.querySelector<HTMLElement>('[role=menuitem]')?.focus(), []);
  useLayoutEffect(() => {
    const own = root.current;
    const room = own?.offsetParent;
    if (!own || !room) return;
    const right = x + aside + own.offsetWidth + edge <= room.clientWidth;
    const left = right ? x + aside : Math.max(edge, x - aside - own.offsetWidth);
    const top = Math.max(edge, Math.min(y - 24, room.clientHeight - own.offsetHeight - edge));
    const flips = [
      ...(left + 2 * own.offsetWidth > room.clientWidth ? ['menu-flips'] : []),
      ...(top + sideHeight > room.clientHeight ? ['menu-low'] : []),
    ];
    setAt({ left, top, flips: flips.join(' ') });
  }, [x, y, items.length]);

  const leave = (): void => {
    onClose();
    document.querySelector<HTMLElement>('.canvas-host [role=application]')?.focus();
  };
  const back = (): void => {
    setOpened(null);
    root.current?.querySelector<HTMLElement>('[aria-haspopup]')?.focus();
  };
  const moved = (step: number): void => {
    const own = document.activeElement?.closest('[role=menu]') ?? root.current;
    const rows = [...(own?.querySelectorAll<HTMLElement>('[role=menuitem]:not([aria-disabled=true])') ?? [])].filter(
      (row) => row.closest('[role=menu]') === own,
    );
    const now = rows.findIndex((row) => row === document.activeElement);
    rows[(now + step + rows.length) % rows.length]?.focus();
  };
  const keyed = (event: React.KeyboardEvent): void => {
    const inSide = event.target instanceof Element && event.target.closest('.menu-side') !== null;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    let known = true;
    if (event.key === 'Escape' || (event.key === 'ArrowLeft' && inSide)) {
      if (opened !== null && inSide) back();
      else if (event.key === 'Escape') leave();
    } else if (event.key === 'Tab') leave();
    else if (step !== undefined) moved(step);
    else if (event.key === 'ArrowRight' && event.target instanceof HTMLElement && event.target.ariaHasPopup === 'menu')
      event.target.click();
    else known = event.ctrlKey || event.metaKey || event.altKey ? false : (onKey?.(event.key) ?? false);
    if (!known) return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div
      ref={root}
      className={`menu popover ${at.flips}`}
      role="menu"
      aria-label={label}
      style={{ left: at.left, top: at.top }}
      onKeyDown={keyed}
      onContextMenu={(event) => event.preventDefault()}
    >
      {head}
      {items.map(({ name, keys, act, icon, group, disabled = false, opens }, i) => (
        <div key={name} role="none">
          {i > 0 && group !== items[i - 1]?.group && <hr />}
          <button
            type="button"
            role="menuitem"
            className="row"
            tabIndex={-1}
            aria-disabled={disabled}
            {...(opens !== undefined && side
              ? { 'aria-haspopup': 'menu' as const, 'aria-expanded': opened === opens }
              : {})}
            onClick={() => {
              if (disabled) return;
              if (opens !== undefined && side) {
                setOpened(opened === opens ? null : opens);
                return;
              }
              act();
              onClose();
            }}
          >
            {icon && createElement(icon, { size: 16, strokeWidth: 1.75, 'aria-hidden': true })}
            <span className="menu-name">{name}</span>
            {opens !== undefined && side ? (
              <ChevronRight size={14} strokeWidth={1.75} aria-hidden="true" />
            ) : (
              keys !== '' && <kbd>{keys}</kbd>
            )}
          </button>
        </div>
      ))}
      {opened !== null && side && <div className="menu-side popover">{side(opened)}</div>}
    </div>
  );
}
