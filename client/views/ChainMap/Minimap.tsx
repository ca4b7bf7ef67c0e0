import { useMemo, useRef, type PointerEvent } from 'react';
import type { ChainCanvas } from '../../canvas/chain-canvas.ts';
import type { Viewport } from '../../canvas/types.ts';

interface MinimapProps {
  readonly canvas: ChainCanvas;
  readonly viewport: Viewport;
  /** Whatever it is that was drawn: a new one asks for new marks. */
  readonly drawn: unknown;
}

/** The longest side of the picture, px. */
const most = { w: 132, h: 84 } as const;

/**
 * The whole drawing small, with the window in it; a press or a drag brings that place into the middle. It is a second way
 * for the pointer only (the keyboard has arrows, 0, + and −), so screen readers are spared it.
 */
export function Minimap({ canvas, viewport, drawn }: MinimapProps) {
  const ground = useRef<SVGSVGElement>(null);
  // The marks stand still while the window moves over them.
  // eslint-disable-next-line react-hooks/exhaustive-deps -- `drawn` says that the canvas, which keeps its name, shows something else
  const marks = useMemo(() => canvas.overview()?.marks ?? [], [canvas, drawn]);
  const seen = canvas.overview();
  if (seen === null) return null;
  const { bounds, window } = seen;
  const scale = Math.min(most.w / bounds.w, most.h / bounds.h);

  const go = ({ clientX, clientY }: PointerEvent): void => {
    const box = ground.current?.getBoundingClientRect();
    if (!box) return;
    const middle = { x: bounds.x + (clientX - box.x) / scale, y: bounds.y + (clientY - box.y) / scale };
    const { zoom } = viewport;
    const pan = { x: (window.w / 2 - middle.x) * zoom, y: (window.h / 2 - middle.y) * zoom };
    canvas.restore({ zoom, pan });
  };
  return (
    <div className="minimap card" aria-hidden="true">
      <svg
        ref={ground}
        width={bounds.w * scale}
        height={bounds.h * scale}
        viewBox={`${bounds.x} ${bounds.y} ${bounds.w} ${bounds.h}`}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          go(event);
        }}
        onPointerMove={(event) => {
          if (event.buttons === 1) go(event);
        }}
      >
        {marks.map(({ box, colour }, at) => (
          <rect key={at} x={box.x} y={box.y} width={box.w} height={Math.max(box.h * 0.7, 2 / scale)} fill={colour} />
        ))}
        <rect
          className="minimap-window"
          x={window.x}
          y={window.y}
          width={window.w}
          height={window.h}
          strokeWidth={1.2 / scale}
        />
      </svg>
    </div>
  );
}
