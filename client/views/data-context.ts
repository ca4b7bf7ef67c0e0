import { createContext, useContext } from 'react';
import type { Failure } from '../api/failure.ts';
import type { CoverageQuery, GapsQuery } from '../api/generated/graphql.ts';
import type { Chain, GapRow } from './chain.ts';

/** What the server said about the scope; null until the first answer, then the last answer there was. */
export interface Data {
  readonly chain: Chain | null;
  readonly coverage: CoverageQuery['coverage'] | null;
  readonly gaps: GapsQuery['gaps'] | null;
  readonly gapOf: ReadonlyMap<string, GapRow>;
  readonly busy: boolean;
  readonly failure: Failure | null;
}

export const DataContext = createContext<Data | null>(null);

/** The data of the scope; only below Page. */
export function useData(): Data {
  const data = useContext(DataContext);
  if (!data) throw new Error('useData outside of Page');
  return data;
}
