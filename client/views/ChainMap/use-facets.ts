import { useMemo } from 'react';
import { facetsOf, type Dated, type Facet } from '../../state/facets.ts';
import { useApp } from '../app-context.ts';

/** What a relation can be filtered by, from what its sources say of it. */
export type FacetsOf = (statements: readonly Dated[]) => readonly Facet[];

/** The facets of relations as of the view's date. */
export function useFacets(): FacetsOf {
  const { catalogue, view, today } = useApp();
  const asOf = view.asOf ?? today;
  return useMemo(() => {
    const published = new Map(catalogue.sources.map((source) => [source.id, source.published]));
    return (statements) => facetsOf(statements, (id) => published.get(id) ?? null, asOf);
  }, [catalogue, asOf]);
}
