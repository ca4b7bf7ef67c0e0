import { useState, type ReactNode } from 'react';
import type { ChainCanvas } from '../../canvas/chain-canvas.ts';
import type { Lens } from '../../canvas/lens.ts';
import type { Pads, Point } from '../../canvas/types.ts';
import { useApp } from '../app-context.ts';
import { useData } from '../data-context.ts';
import { Waiting } from '../parts/Waiting.tsx';
import { firmItems, whatIfItems } from './menu-items.ts';
import { Menu, type MenuItem } from './Menu.tsx';
import { useCanvas } from './use-canvas.ts';
import { ZoomControl } from './ZoomControl.tsx';

interface LensMapProps {
  readonly lens: Lens;
  readonly pads: Pads;
  /** What a click, Enter or the menu key does: `menu` offers what can be taken out or put in, `pick` hands over the id. */
  readonly onPick: 'menu' | ((id: string) => void);
  readonly zooms?: boolean;
  readonly children?: ReactNode;
}

/** The lanes under a lens: same places as on the map, picked by pointer or keyboard. */
export function LensMap({ lens, pads, onPick, zooms = true, children }: LensMapProps) {
  const app = useApp();
  const data = useData();
  const { t, say, dispatch } = app;
  const [zoom, setZoom] = useState(1);
  const [menu, setMenu] = useState<(Point & { readonly id: string }) | null>(null);
  const pick = (id: string, at: Point | null): void => {
    if (onPick === 'menu') setMenu({ id, x: at?.x ?? 12, y: at?.y ?? 52 });
    else onPick(id);
  };
  const { canvas, attach, drawn } = useCanvas(
    pads,
    (event, own: ChainCanvas) => {
      switch (event.type) {
        case 'select':
          if (event.id === null) setMenu(null);
          else pick(event.id, own.place(event.id));
          return;
        case 'inspect':
          pick(event.id, own.place(event.id));
          return;
        case 'menu':
          if (event.id !== null) pick(event.id, event);
          return;
        case 'more':
          pick(event.segment, own.place(event.segment));
          return;
        case 'out':
          setMenu(null);
          return;
        case 'focus':
          if (event.spoken) {
            const { name, mark, upstream, downstream } = event.spoken;
            say(t.map.spoken(name, mark ? t.marks[mark] : '', upstream, downstream));
          }
          return;
        case 'viewport':
          setMenu(null);
          setZoom(event.viewport.zoom);
          return;
        case 'box':
        case 'command':
        case 'deepen':
        case 'expand':
        case 'unfold':
        case 'hover':
        case 'line':
        case 'move':
      }
    },
    lens,
  );
  const items = (id: string): readonly MenuItem[] => [
    ...whatIfItems(app, data, id),
    ...firmItems(app, data, id),
    { name: t.keys.inspect, keys: '', act: () => dispatch({ do: 'select', id }) },
  ];
  return (
    <div className="map">
      <div className="canvas-host" ref={attach} />
      {drawn === null && <Waiting busy={t.map.loading} />}
      {zooms && canvas && <ZoomControl canvas={canvas} zoom={zoom} />}
      {children}
      {menu && <Menu label={t.map.menu} items={items(menu.id)} x={menu.x} y={menu.y} onClose={() => setMenu(null)} />}
    </div>
  );
}
