import { lazy, Suspense, useCallback, useMemo, useState } from 'react';
import { ChainMapDocument, CoverageDocument, GapsDocument } from '../api/generated/graphql.ts';
import { usePages } from '../api/use-pages.ts';
import { useQuery } from '../api/use-query.ts';
import { useApp } from './app-context.ts';
import { chainOf } from './chain.ts';
import { CanvasContext, canvasShelf } from './ChainMap/canvas-context.ts';
import { FreeContext } from './ChainMap/free-context.ts';
import { PathContext, type Ways } from './ChainMap/path-context.ts';
import { useFreeData } from './ChainMap/use-free-data.ts';
import { DataContext, type Data } from './data-context.ts';
import { Dossier } from './Dossier/Dossier.tsx';
import { Desk } from './Frame/Desk.tsx';
import { useKeys } from './Frame/use-keys.ts';
import { Phone } from './Mobile/Phone.tsx';
import { narrowQuery, useMedia } from './parts/use-media.ts';

const KeySheet = lazy(async () => ({ default: (await import('./Frame/KeySheet.tsx')).KeySheet }));

/** The data every arrangement of the page shares, and the arrangement the window is wide enough for. */
export function Page() {
  const { scope, view } = useApp();
  const chain = useQuery(ChainMapDocument, { scope });
  const coverage = useQuery(CoverageDocument, { scope });
  const gaps = usePages(GapsDocument, { scope }, ({ gaps }) =>
    gaps.pageInfo.hasNextPage ? gaps.pageInfo.endCursor : null,
  );
  const narrow = useMedia(narrowQuery);
  const [sheet, setSheet] = useState(false);
  const openSheet = useCallback(() => setSheet(true), []);
  useKeys(openSheet);
  const [ways, draw] = useState<Ways | null>(null);
  const drawn = useMemo(() => (chain.data ? chainOf(chain.data.chain) : null), [chain.data]);
  const { free, failure } = useFreeData(drawn);
  const data = useMemo((): Data => {
    const [first] = gaps.pages;
    const found = first ? { ...first.gaps, nodes: gaps.pages.flatMap((page) => page.gaps.nodes) } : null;
    const failures = [chain.failure, coverage.failure, gaps.failure, failure];
    return {
      chain: drawn,
      coverage: coverage.data?.coverage ?? null,
      gaps: found,
      gapOf: new Map(found?.nodes.map((gap) => [gap.segment.id, gap])),
      busy: chain.busy || coverage.busy || gaps.busy,
      failure: failures.find((failure) => failure !== null) ?? null,
    };
  }, [drawn, chain, coverage, gaps, failure]);
  const [shelf] = useState(canvasShelf);
  const [from, pick] = useState<string | null>(null);
  const path = useMemo(() => ({ ways, draw, from, pick }), [ways, from]);
  return (
    <DataContext value={data}>
      <FreeContext value={free}>
        <PathContext value={path}>
          <CanvasContext value={shelf}>
            {view.page === 'dossier' ? <Dossier /> : narrow ? <Phone /> : <Desk />}
            {sheet && (
              <Suspense fallback={null}>
                <KeySheet onClose={() => setSheet(false)} />
              </Suspense>
            )}
          </CanvasContext>
        </PathContext>
      </FreeContext>
    </DataContext>
  );
}
