import { useEffect, useMemo, useState } from 'react';
import { openZoom } from '../../canvas/chain-canvas.ts';
import { useApp } from '../app-context.ts';
import { useData } from '../data-context.ts';
import type { Doer } from './commands.ts';
import { FreeTools } from './FreeTools.tsx';
import { Waiting } from '../parts/Waiting.tsx';
import { useFree } from './free-context.ts';
import { heard, type Camera, type Floating } from './heard.ts';
import { LinePopover } from './LinePopover.tsx';
import { MapLegend } from './MapLegend.tsx';
import { Minimap } from './Minimap.tsx';
import { NodeMenu } from './NodeMenu.tsx';
import { pathLens, useWays } from './path-context.ts';
import { Picking } from './Picking.tsx';
import { TopGaps } from './TopGaps.tsx';
import { useCanvas } from './use-canvas.ts';
import { usePick } from './use-pick.ts';
import { ZoomControl } from './ZoomControl.tsx';

const pads = { left: 12, top: 44, right: 12, bottom: 12 };

/** The picture: the lanes, or what was expanded from one thing, with its controls over it. */
export function ChainMap() {
  const app = useApp();
  const { view, dispatch, t } = app;
  const data = useData();
  const { chain } = data;
  const free = useFree();
  const [camera, setCamera] = useState<Camera>({
    viewport: { zoom: 1, pan: { x: 0, y: 0 } },
    home: true,
    corner: null,
  });
  const [floating, float] = useState<Floating | null>(null);
  const pick = usePick();
  const doer: Doer = { app, data, free, pick: pick.start };

  const leave = (): void => {
    if (floating?.is === 'line') float(null);
    else if (pick.from !== null) pick.stop();
    else if (view.selection.length > 0) dispatch({ do: 'select', id: null });
    else if (view.path !== null) dispatch({ do: 'way', at: null });
    else if (view.open !== null) dispatch({ do: 'open', id: null });
    else if (view.free !== null) dispatch({ do: 'lanes' });
  };
  const { ways } = useWays();
  const lens = useMemo(
    () => (ways && chain && view.free === null ? pathLens(ways, chain) : undefined),
    [ways, chain, view.free],
  );
  const { canvas, attach, drawn } = useCanvas(
    pads,
    (event, own) => heard(event, own, { doer, float, film: setCamera, leave }),
    lens,
  );

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
      {!ready && <Waiting busy={t.map.loading} />}
      {view.free !== null && canvas && <FreeTools canvas={canvas} />}
      {chain && view.free === null && view.selection.length === 0 && !view.timeline && camera.corner && (
        <TopGaps corner={camera.corner} />
      )}
      {pick.from !== null && <Picking from={pick.from} onStop={pick.stop} />}
      <MapLegend zoom={camera.viewport.zoom} />
      {canvas && ready && !camera.home && <Minimap canvas={canvas} viewport={camera.viewport} drawn={drawn} />}
      {canvas && <ZoomControl canvas={canvas} zoom={camera.viewport.zoom} />}
      {floating?.is === 'line' && <LinePopover {...floating} onClose={() => float(null)} />}
      {floating?.is === 'menu' && <NodeMenu {...floating} doer={doer} onClose={() => float(null)} />}
    </div>
  );
}
