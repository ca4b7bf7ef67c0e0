import type { FreeRelation } from '../../canvas/types.ts';
import type { View } from '../../state/view.ts';
import type { Chain } from '../chain.ts';
import type { Free } from '../ChainMap/free-context.ts';
import type { ToldRelation } from './graph.ts';

/** The nodes a file of data holds at most, some two hundred questions; of more the file and the page say what is left out. */
export const mostOut = 4000;

/** What a view shows: ids in a fixed order, and whether a relation between them is among the lines shown. */
export interface Shown {
  readonly ids: readonly string[];
  readonly keeps: (relation: ToldRelation) => boolean;
}

/** Whether a relation passes the view's filters. */
export type Passes = (type: string, statements: ToldRelation['statements']) => boolean;

/** What the lanes show: segments whose state is not hidden, and the companies in them. */
function onLanes(view: View, chain: Chain, passes: Passes): Shown {
  const rows = chain.answer.segments.filter(
    ({ segment }) => !view.hidden.includes(`presence:${chain.markOf.get(segment.id) ?? ''}`),
  );
  const companies = rows.flatMap((row) => row.companies.map(({ company }) => company.id));
  return {
    ids: [...new Set([...rows.map(({ segment }) => segment.id), ...companies])],
    keeps: ({ type, statements }) => passes(type, statements),
  };
}

/** What the free arrangement shows: nodes whose kind is not hidden, and the lines drawn between them. */
function inFree(view: View, free: Free, draws: (relation: FreeRelation) => boolean): Shown {
  const drawn = new Set(free.relations.filter(draws).map(({ id }) => id));
  return {
    ids: free.nodes.filter(({ kind }) => !view.hidden.includes(`kind:${kind}`)).map(({ id }) => id),
    keeps: ({ id }) => drawn.has(id),
  };
}

/** What a view shows. `draws` and `passes` say of a relation, drawn freely or as the server tells it, whether it passes the view's filters. */
export const shownOf = (
  view: View,
  chain: Chain | null,
  free: Free,
  draws: (relation: FreeRelation) => boolean,
  passes: Passes,
): Shown =>
  view.free !== null
    ? inFree(view, free, draws)
    : chain
      ? onLanes(view, chain, passes)
      : { ids: [], keeps: () => false };
