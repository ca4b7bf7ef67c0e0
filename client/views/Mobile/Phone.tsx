import { Code, Map as MapIcon, Settings2, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { useApp } from '../app-context.ts';
import { ChainMap } from '../ChainMap/ChainMap.tsx';
import { Empty, useEmpty } from '../Frame/Empty.tsx';
import { Trouble } from '../Frame/Trouble.tsx';
import { Inspect } from '../Inspect/Inspect.tsx';
import { Filters } from '../Filters/Filters.tsx';
import { Lists } from './Lists.tsx';
import { PhoneTop } from './PhoneTop.tsx';

/** The page on a phone: the list first, the map as its overview, the inspector as a page of its own. */
export function Phone() {
  const { view, t, dispatch } = useApp();
  const [settings, setSettings] = useState(false);
  const empty = useEmpty();
  const inspecting = view.selection.length > 0;
  const icon = { size: 20, strokeWidth: 1.75, 'aria-hidden': true } as const;
  const tab = (page: 'map' | 'gaps'): void => {
    setSettings(false);
    dispatch({ do: 'page', page });
  };
  return (
    <div className="phone">
      <PhoneTop />
      <Trouble />
      <main className="phone-main">
        {inspecting ? (
          <Inspect page />
        ) : empty.shown ? (
          <Empty {...empty} />
        ) : settings ? (
          <Filters />
        ) : view.free !== null && view.page === 'map' ? (
          <div className="phone-free">
            <ChainMap />
          </div>
        ) : (
          <Lists />
        )}
      </main>
      <nav className="phone-tabs" aria-label={t.pagesLabel}>
        <button
          type="button"
          aria-current={!settings && view.page === 'map' ? 'page' : undefined}
          onClick={() => tab('map')}
        >
          <MapIcon {...icon} /> {t.pages.map}
        </button>
        <button
          type="button"
          aria-current={!settings && view.page === 'gaps' ? 'page' : undefined}
          onClick={() => tab('gaps')}
        >
          <TriangleAlert {...icon} /> {t.pages.gaps}
        </button>
        <a href="graphql">
          <Code {...icon} /> {t.pages.query}
        </a>
        <button
          type="button"
          aria-current={settings ? 'page' : undefined}
          onClick={() => {
            if (inspecting) dispatch({ do: 'select', id: null });
            setSettings(true);
          }}
        >
          <Settings2 {...icon} /> {t.more}
        </button>
      </nav>
    </div>
  );
}
