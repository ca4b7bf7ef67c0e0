import { lazy, Suspense } from 'react';
import { useApp } from '../app-context.ts';
import { FilterBar } from '../Filters/FilterBar.tsx';
import { Filters } from '../Filters/Filters.tsx';
import { Inspect } from '../Inspect/Inspect.tsx';
import { useMedia } from '../parts/use-media.ts';
import { Paths } from '../Paths/Paths.tsx';
import { Drawer } from '../Table/Drawer.tsx';
import { Empty, useEmpty } from './Empty.tsx';
import { Foot } from './Foot.tsx';
import { LinkNotice } from './LinkNotice.tsx';
import { PageBody } from './PageBody.tsx';
import { TopBar } from './TopBar.tsx';
import { Progress } from './Progress.tsx';
import { Trouble } from './Trouble.tsx';

const Timeline = lazy(async () => ({ default: (await import('../Timeline/Timeline.tsx')).Timeline }));

/** The page on a wide window: bar, filters, picture, inspector, table, foot. */
export function Desk() {
  const { view, t, dispatch } = useApp();
  const empty = useEmpty();
  const roomy = useMedia('(min-width: 1560px)');
  const inspecting = view.selection.length > 0 && !empty.shown;
  const path = view.page === 'map' && !empty.shown ? view.path : null;
  // On the lanes the inspector takes the filters' room, so that the chain stays whole beside it.
  const filtering = view.page === 'map' && !empty.shown && ((inspecting ? view.free !== null : path === null) || roomy);
  return (
    <div className="desk">
      <a
        className="skip"
        href="#table"
        onClick={(event) => {
          event.preventDefault();
          dispatch({ do: 'drawer', open: true });
          // The table is drawn by the change above; the next frame has it.
          requestAnimationFrame(() => document.getElementById('table')?.focus());
        }}
      >
        {t.skip}
      </a>
      <TopBar />
      <Trouble />
      <LinkNotice />
      <Progress />
      <div className="desk-middle">
        {filtering && <Filters />}
        <main className="desk-main">
          {view.page === 'map' && !empty.shown && <FilterBar panelShut={!filtering} />}
          {empty.shown ? <Empty {...empty} /> : <PageBody />}
          {view.timeline && !empty.shown && (
            <Suspense fallback={null}>
              <Timeline />
            </Suspense>
          )}
          {view.drawer && !empty.shown && <Drawer />}
        </main>
        {inspecting ? <Inspect /> : path && <Paths path={path} />}
      </div>
      <Foot />
    </div>
  );
}
