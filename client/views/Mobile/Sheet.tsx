import { useRef, useState, type PointerEvent, type ReactNode } from 'react';
import { useApp } from '../app-context.ts';

/** A finger that moved less than this, px, tapped. */
const tap = 6;
/** A pull farther than this, px, changes how high the sheet stands. */
const pull = 48;

interface SheetProps {
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/**
 * A sheet over the lower part of the phone's map: its grip is pulled up to the whole page, down to the half, and farther down
 * to close; a tap or Enter on it changes between half and whole.
 */
export function Sheet({ onClose, children }: SheetProps) {
  const { t } = useApp();
  const [whole, setWhole] = useState(false);
  const [by, setBy] = useState(0);
  const from = useRef<number | null>(null);
  const moved = useRef(false);
  const down = (event: PointerEvent): void => {
    event.currentTarget.setPointerCapture(event.pointerId);
    from.current = event.clientY;
    moved.current = false;
  };
  const move = (event: PointerEvent): void => {
    if (from.current === null) return;
    const to = event.clientY - from.current;
    if (Math.abs(to) > tap) moved.current = true;
    setBy(to);
  };
  const up = (event: PointerEvent): void => {
    // From the event: what was last drawn may lag behind the finger.
    const to = from.current === null ? 0 : event.clientY - from.current;
    from.current = null;
    setBy(0);
    if (to < -pull) setWhole(true);
    else if (to > pull && whole) setWhole(false);
    else if (to > pull) onClose();
  };
  return (
    <div
      className={whole ? 'sheet-up sheet-whole' : 'sheet-up'}
      style={
        by === 0 ? undefined : { transform: `translateY(${Math.max(by, whole ? 0 : -120)}px)`, transition: 'none' }
      }
    >
      <button
        type="button"
        className="sheet-grip"
        aria-expanded={whole}
        aria-label={t.mobile.sheet}
        onPointerDown={down}
        onPointerMove={move}
        onPointerUp={up}
        onPointerCancel={up}
        onClick={() => {
          // A pull ends in a click too.
          if (!moved.current) setWhole(!whole);
          moved.current = false;
        }}
      />
      <div className="sheet-body">{children}</div>
    </div>
  );
}
