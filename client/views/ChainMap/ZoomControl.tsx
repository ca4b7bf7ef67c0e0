import { Minus, Plus, Scan } from 'lucide-react';
import type { ChainCanvas } from '../../canvas/chain-canvas.ts';
import { useApp } from '../app-context.ts';

interface ZoomControlProps {
  readonly canvas: ChainCanvas;
  readonly zoom: number;
}

/** Zoom out, the zoom in percent, zoom in, the whole map. */
export function ZoomControl({ canvas, zoom }: ZoomControlProps) {
  const { t, view, dispatch } = useApp();
  const icon = { size: 16, strokeWidth: 1.75 };
  return (
    <div className="zoom card" role="group" aria-label={t.map.zoom}>
      <button
        type="button"
        className="tool"
        aria-label={t.map.zoomOut}
        title={`${t.map.zoomOut} (-)`}
        onClick={() => canvas.zoomBy(0.8)}
      >
        <Minus {...icon} />
      </button>
      <output className="numbers">{Math.round(zoom * 100)}%</output>
      <button
        type="button"
        className="tool"
        aria-label={t.map.zoomIn}
        title={`${t.map.zoomIn} (+)`}
        onClick={() => canvas.zoomBy(1.25)}
      >
        <Plus {...icon} />
      </button>
      <button
        type="button"
        className="tool"
        aria-label={t.map.fit}
        title={`${t.map.fit} (0)`}
        onClick={() => {
          if (view.open !== null) dispatch({ do: 'open', id: null });
          canvas.fit();
        }}
      >
        <Scan {...icon} />
      </button>
    </div>
  );
}
