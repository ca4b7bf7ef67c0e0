import { useMemo } from 'react';
import { ChainMapDocument, CoverageDocument, GapsDocument } from '../api/generated/graphql.ts';
import { useQuery } from '../api/use-query.ts';
import { useApp } from './app-context.ts';
import { chainOf } from './chain.ts';
import { FreeContext } from './ChainMap/free-context.ts';
import { useFreeData } from './ChainMap/use-free-data.ts';
import { DataContext, type Data } from './data-context.ts';
import { Desk } from './Frame/Desk.tsx';
import { useKeys } from './Frame/use-keys.ts';
import { Phone } from './Mobile/Phone.tsx';
import { narrowQuery, useMedia } from './parts/use-media.ts';

/** The data every arrangement of the page shares, and the arrangement the window is wide enough for. */
export function Page() {
  const { scope } = useApp();
  const chain = useQuery(ChainMapDocument, { scope });
  const coverage = useQuery(CoverageDocument, { scope });
  const gaps = useQuery(GapsDocument, { scope });
  const narrow = useMedia(narrowQuery);
  useKeys();
  const drawn = useMemo(() => (chain.data ? chainOf(chain.data.chain) : null), [chain.data]);
  const { free, failure } = useFreeData(drawn);
  const data = useMemo((): Data => {
    const failures = [chain.failure, coverage.failure, gaps.failure, failure];
    return {
      chain: drawn,
      coverage: coverage.data?.coverage ?? null,
      gaps: gaps.data?.gaps ?? null,
      gapOf: new Map(gaps.data?.gaps.nodes.map((gap) => [gap.segment.id, gap])),
      busy: chain.busy || coverage.busy || gaps.busy,
      failure: failures.find((failure) => failure !== null) ?? null,
    };
  }, [drawn, chain, coverage, gaps, failure]);
  return (
    <DataContext value={data}>
      <FreeContext value={free}>{narrow ? <Phone /> : <Desk />}</FreeContext>
    </DataContext>
  );
}
