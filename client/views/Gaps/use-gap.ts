import { useMemo } from 'react';
import type { Failure } from '../../api/failure.ts';
import { GapDocument, GapEvidenceDocument } from '../../api/generated/graphql.ts';
import { usePages } from '../../api/use-pages.ts';
import { useQuery } from '../../api/use-query.ts';
import { useApp } from '../app-context.ts';
import type { Evidence, GapFactors } from './reasons.ts';

/** One gap opened: what went into its severity, and the relations behind that as far as they are here. */
export interface OpenedGap {
  /** Null until it is here, and for what is no gap. */
  readonly factors: GapFactors | null;
  readonly evidence: readonly Evidence[];
  /** Relations still to come; null before it is known. */
  readonly left: number | null;
  readonly failure: Failure | null;
}

/** Asks for a gap and its evidence; `segment` null asks nothing. */
export function useGap(segment: string | null): OpenedGap {
  const { scope } = useApp();
  const variables = segment === null ? null : { segment, scope };
  const gap = useQuery(GapDocument, variables);
  const pages = usePages(GapEvidenceDocument, variables, ({ gap: page }) =>
    page?.evidence.pageInfo.hasNextPage === true ? page.evidence.pageInfo.endCursor : null,
  );
  return useMemo(() => {
    // The asker keeps the last answer while the next is under way: another gap's is not this one's.
    const own = gap.fresh && gap.data?.gap?.segment.id === segment ? gap.data.gap : null;
    const come = own === null ? [] : pages.pages.flatMap((page) => page.gap?.evidence.nodes ?? []);
    const total = own === null ? null : (pages.pages[0]?.gap?.evidence.totalCount ?? null);
    return {
      factors: own,
      evidence: come,
      left: total === null ? null : total - come.length,
      failure: gap.failure ?? pages.failure,
    };
  }, [gap, pages, segment]);
}
