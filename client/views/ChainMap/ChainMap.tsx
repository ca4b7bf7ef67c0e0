import { useEffect, useMemo, useState } from 'react';
import { openZoom, type ChainCanvas } from '../../canvas/chain-canvas.ts';
import type { CanvasEvent, Point, Rect, Viewport } from '../../canvas/types.ts';
import { useApp } from '../app-context.ts';
import { useData } from '../data-context.ts';
import { Arrangement } from './Arrangement.tsx';
import { LinePopover } from './LinePopover.tsx';
import { MapLegend } from './MapLegend.tsx';
import { mapItems } from './menu-items.ts';
import { Menu } from './Menu.tsx';
import { Minimap } from './Minimap.tsx';
import { pathLens, useWays } from './path-context.ts';
import { cardFoot, cardSize, TopGaps } from './TopGaps.tsx';
import { useCanvas } from './use-canvas.ts';
import { ZoomControl } from './ZoomControl.tsx';

interface Opened extends Point {
  readonly ids: readonly string[];
}

interface Camera {
  readonly viewport: Viewport;
  /** Whether the window shows the whole drawing. */
  readonly home: boolean;
  readonly corner: Rect | null;
}

const pads = { left: 12, top: 44, right: 12, bottom: 12 };

/** The picture: the lanes, or what was expanded from one thing, with its controls over it. */
export function ChainMap() {
  const app = useApp();
  const { view, dispatch, t, say } = app;
  const data = useData();
  const { chain } = data;
  const [camera, setCamera] = useState<Camera>({
    viewport: { zoom: 1, pan: { x: 0, y: 0 } },
    home: true,
    corner: null,
  });
  const [line, setLine] = useState<Opened | null>(null);
  const [menu, setMenu] = useState<(Point & { readonly id: string }) | null>(null);

  const heard = (event: CanvasEvent, canvas: ChainCanvas): void => {
    switch (event.type) {
      case 'select':
        setLine(null);
        setMenu(null);
        dispatch({ do: 'select', id: event.id, add: event.add });
        return;
      case 'inspect':
        dispatch({ do: 'select', id: event.id });
        return;
      case 'expand':
        if (event.kind === 'segment' && view.free === null) dispatch({ do: 'open', id: event.id });
        else dispatch({ do: 'expand', step: { id: event.id } });
        return;
      case 'line':
        setLine(event);
        return;
      case 'menu':
        setMenu(event.id === null ? null : { id: event.id, x: event.x, y: event.y });
        return;
      case 'more':
        dispatch({ do: 'select', id: event.segment });
        return;
      case 'out':
        setLine(null);
        if (line === null) leave();
        return;
      case 'focus':
        if (event.spoken) {
          const { name, mark, upstream, downstream } = event.spoken;
          say(t.map.spoken(name, mark ? t.marks[mark] : '', upstream, downstream));
        }
        return;
      case 'viewport':
        setLine(null);
        setMenu(null);
        setCamera({
          viewport: event.viewport,
          home: event.home,
          corner: event.home ? canvas.freeCorner(cardSize.w, cardSize.h, cardFoot) : null,
        });
        return;
      case 'box':
        for (const id of event.ids) dispatch({ do: 'select', id, add: true });
        return;
      case 'move':
        dispatch({ do: 'arrange', step: { is: 'move', id: event.id, x: event.x, y: event.y } });
        return;
      case 'hover':
    }
  };
  const leave = (): void => {
    if (view.selection.length > 0) dispatch({ do: 'select', id: null });
    else if (view.open !== null) dispatch({ do: 'open', id: null });
    else if (view.free !== null) dispatch({ do: 'lanes' });
  };
  const { ways } = useWays();
  const lens = useMemo(
    () => (ways && chain && view.free === null ? pathLens(ways, chain) : undefined),
    [ways, chain, view.free],
  );
  const { canvas, attach, drawn } = useCanvas(pads, heard, lens);

  const { open } = view;
  const ready = drawn !== null;
  useEffect(() => {
    if (!canvas || !ready) return;
    if (open === null) canvas.fit();
    else canvas.zoomTo(openZoom, open);
  }, [canvas, ready, open]);

  const [selected] = view.selection;
  useEffect(() => {
    if (!canvas || selected === undefined) return;
    const at = canvas.place(selected);
    const host = document.querySelector('.canvas-host')?.getBoundingClientRect();
    if (at && host && (at.x < 0 || at.y < pads.top || at.x > host.width || at.y > host.height)) canvas.centre(selected);
  }, [canvas, selected]);

  return (
    <div className="map">
      <div className="canvas-host" ref={attach} />
      {!ready && <p className="map-waiting">{t.map.loading}</p>}
      {view.free !== null && <Arrangement />}
      {chain && view.free === null && view.selection.length === 0 && camera.corner && (
        <TopGaps corner={camera.corner} />
      )}
      <MapLegend zoom={camera.viewport.zoom} />
      {canvas && ready && !camera.home && <Minimap canvas={canvas} viewport={camera.viewport} drawn={drawn} />}
      {canvas && <ZoomControl canvas={canvas} zoom={camera.viewport.zoom} />}
      {line && <LinePopover {...line} onClose={() => setLine(null)} />}
      {menu && (
        <Menu
          label={t.map.menu}
          items={mapItems(app, data, menu.id)}
          x={menu.x}
          y={menu.y}
          onClose={() => setMenu(null)}
        />
      )}
    </div>
  );
}
