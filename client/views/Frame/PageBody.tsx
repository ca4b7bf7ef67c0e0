import { lazy, Suspense } from 'react';
import { useApp } from '../app-context.ts';
import { ChainMap } from '../ChainMap/ChainMap.tsx';
import { Gaps } from '../Gaps/Gaps.tsx';

// The first load carries the map and the gaps; the other pages come when they are opened.
const WhatIf = lazy(async () => ({ default: (await import('../WhatIf/WhatIf.tsx')).WhatIf }));
const Compare = lazy(async () => ({ default: (await import('../Compare/Compare.tsx')).Compare }));
const WeakLinks = lazy(async () => ({ default: (await import('../WeakLinks/WeakLinks.tsx')).WeakLinks }));

/** The page of the view. `narrow`: its numbers first, its map below them. */
export function PageBody({ narrow = false }: { readonly narrow?: boolean }) {
  const { t, view } = useApp();
  return (
    <Suspense fallback={<p className="map-waiting">{t.trouble.busy}</p>}>
      {view.page === 'map' ? (
        <ChainMap />
      ) : view.page === 'gaps' ? (
        <Gaps />
      ) : view.page === 'whatif' ? (
        <WhatIf narrow={narrow} />
      ) : view.page === 'compare' ? (
        <Compare narrow={narrow} />
      ) : (
        <WeakLinks narrow={narrow} />
      )}
    </Suspense>
  );
}
