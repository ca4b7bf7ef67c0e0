import type { CanvasView } from './types.ts';

type Facets = readonly string[] | undefined;

/** Whether a filter hides a relation with these facets. */
export const isFiltered = (facets: Facets, { hiddenFacets }: Pick<CanvasView, 'hiddenFacets'>): boolean =>
  facets?.some((facet) => hiddenFacets.includes(facet)) === true;

/** Whether a line that stands for these relations fades: all of them do. */
export const isFaded = (
  relations: readonly { readonly facets?: readonly string[] }[],
  { fadedFacet }: Pick<CanvasView, 'fadedFacet'>,
): boolean => fadedFacet !== null && relations.every(({ facets }) => facets?.includes(fadedFacet) === true);
