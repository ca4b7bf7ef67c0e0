import { WeakCountsDocument, type WeakCountsQuery } from '../../api/generated/graphql.ts';
import { useQuery } from '../../api/use-query.ts';
import { useApp } from '../app-context.ts';
import { useData } from '../data-context.ts';

export interface ListCounts {
  /** How many each list holds; null = not known yet. */
  readonly lists: Readonly<Record<'gaps' | 'chokepoints' | 'weak', number | null>>;
  /** Weak links by rule; null until they are here. */
  readonly byRule: WeakCountsQuery | null;
}

/** How long the three lists under one tab are. */
export function useCounts(): ListCounts {
  const { scope } = useApp();
  const { gaps } = useData();
  const { data } = useQuery(WeakCountsDocument, { scope });
  return {
    lists: {
      gaps: gaps?.totalCount ?? null,
      chokepoints: data?.chokepoints.totalCount ?? null,
      weak: data?.all.totalCount ?? null,
    },
    byRule: data,
  };
}
