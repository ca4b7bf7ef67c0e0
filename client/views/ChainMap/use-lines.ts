import { useMemo } from 'react';
import { useApp } from '../app-context.ts';
import { useData } from '../data-context.ts';
import { useFree } from './free-context.ts';
import { useFacets } from './use-facets.ts';

/** A relation the map holds, drawn or filtered out. */
export interface MapLine {
  readonly id: string;
  readonly type: string;
  readonly facets: readonly string[];
}

/** The relations of the map: those between what is drawn freely, or the chain's own. */
export function useLines(): readonly MapLine[] {
  const { view } = useApp();
  const { chain } = useData();
  const { relations } = useFree();
  const facets = useFacets();
  const isFree = view.free !== null;
  return useMemo(() => {
    if (isFree) return relations.map(({ id, type, facets = [] }) => ({ id, type, facets }));
    if (!chain) return [];
    const { feeds, supplies } = chain.answer;
    return [
      ...feeds.map(({ id, statements }) => ({ id, type: 'FEEDS', facets: facets(statements) })),
      ...supplies.map(({ id, statements }) => ({ id, type: 'SUPPLIES', facets: facets(statements) })),
    ];
  }, [isFree, relations, chain, facets]);
}
