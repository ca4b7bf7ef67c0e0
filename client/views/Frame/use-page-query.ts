import { scopeOf, useApp } from '../app-context.ts';
import { idsOf, useFree } from '../ChainMap/free-context.ts';
import { otherOf } from '../Compare/scopes.ts';
import { viewQuery, type Asked } from './view-query.ts';

/** The query that made the page one looks at, with its variables. */
export function usePageQuery(): Asked {
  const { view, catalogue, place, scope } = useApp();
  const free = useFree();
  const other = view.page === 'compare' ? otherOf(view, place, catalogue) : null;
  return viewQuery(view, scope, idsOf(free), other && scopeOf({ ...view, asOf: other.asOf }, other.place));
}
