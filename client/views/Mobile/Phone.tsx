import { Code, Ellipsis, Map as MapIcon, Shuffle, TriangleAlert } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { tabOf, type Page } from '../../state/view.ts';
import { useApp } from '../app-context.ts';
import { ChainMap } from '../ChainMap/ChainMap.tsx';
import { Empty, useEmpty } from '../Frame/Empty.tsx';
import { LinkNotice } from '../Frame/LinkNotice.tsx';
import { PageBody } from '../Frame/PageBody.tsx';
import { Progress } from '../Frame/Progress.tsx';
import { Trouble } from '../Frame/Trouble.tsx';
import { Inspect } from '../Inspect/Inspect.tsx';
import { FilterBar } from '../Filters/FilterBar.tsx';
import { Paths } from '../Paths/Paths.tsx';
import { Lists } from './Lists.tsx';
import { More } from './More.tsx';
import { PhoneTop } from './PhoneTop.tsx';
import { Sheet } from './Sheet.tsx';

const Timeline = lazy(async () => ({ default: (await import('../Timeline/Timeline.tsx')).Timeline }));

/** The page on a phone: the list first, the map as its overview, the inspector as a page of its own. */
export function Phone() {
  const { view, t, dispatch } = useApp();
  const [settings, setSettings] = useState(false);
  const empty = useEmpty();
  const inspecting = view.selection.length > 0;
  // What is found while the tools are open comes before them.
  const tools = settings && !inspecting;
  const onMap = view.free !== null && view.page === 'map' && !empty.shown;
  const icon = { size: 20, strokeWidth: 1.75, 'aria-hidden': true } as const;
  const tab = (page: Page): void => {
    setSettings(false);
    dispatch({ do: 'page', page });
  };
  return (
    <div className="phone">
      <PhoneTop />
      <Trouble />
      <LinkNotice />
      <Progress />
      <main className="phone-main">
        {/* The page stays where it is beneath the tools: what they export is its picture. */}
        <div className={tools ? 'phone-body phone-under' : 'phone-body'}>
          {inspecting && !onMap ? (
            <Inspect as="page" />
          ) : empty.shown ? (
            <Empty {...empty} />
          ) : onMap ? (
            <div className="phone-free">
              <FilterBar panelShut always />
              <ChainMap />
              {inspecting ? (
                <Sheet onClose={() => dispatch({ do: 'select', id: null })}>
                  <Inspect as="sheet" />
                </Sheet>
              ) : (
                view.path && <Paths path={view.path} />
              )}
            </div>
          ) : view.page === 'map' || view.page === 'gaps' ? (
            <Lists />
          ) : (
            <PageBody narrow />
          )}
        </div>
        {tools && <More onLeave={() => setSettings(false)} />}
      </main>
      {view.timeline && !empty.shown && !inspecting && (
        <Suspense fallback={null}>
          <Timeline />
        </Suspense>
      )}
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
          aria-current={!settings && tabOf(view.page) === 'gaps' ? 'page' : undefined}
          onClick={() => tab('gaps')}
        >
          <TriangleAlert {...icon} /> {t.pages.gaps}
        </button>
        <button
          type="button"
          aria-current={!settings && view.page === 'whatif' ? 'page' : undefined}
          onClick={() => tab('whatif')}
        >
          <Shuffle {...icon} /> {t.pages.whatif}
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
          <Ellipsis {...icon} /> {t.more}
        </button>
      </nav>
    </div>
  );
}
