import type { KindId } from './kinds.ts';

/** A view's scope with everything looked up: which sources count, on which day, and which places lie inside. */
export interface Scope {
  readonly area: string | null;
  readonly park: string | null;
  readonly cluster: string | null;
  readonly chain: string | null;
  readonly letter: string | null;
  /** An ISO day; a month or year asked for has become its last day. */
  readonly asOf: string;
  /** Statements of every time count, also those that have not begun or have ended on that day. */
  readonly allTimes?: boolean;
  /** Ids of the sources switched off. */
  readonly without: readonly string[];
  /** The statuses that count: stated and disputed, and inferred when asked for. */
  readonly statuses: readonly string[];
  /**
   * Ids of the areas and parks inside, the asked one included (also when every source that names it is off); null =
   * everywhere. With an area and a park asked for, the places inside both.
   */
  readonly places: readonly string[] | null;
  /** Only when an area and a park are both asked for: the places inside each. A company must lie in both. */
  readonly both?: readonly [area: readonly string[], park: readonly string[]];
  /**
   * Ids of the segments that the chain, cluster and letter asked for list and count, by code point; null when none of the
   * three is asked for: all. Other kinds are not narrowed by them, and paths run through all segments.
   */
  readonly segments: readonly string[] | null;
  /** Ids of the sources of kind `sample`, whether on or off. */
  readonly sampleSources: readonly string[];
}

/** The parameters that `<COUNTS r>` and `<VISIBLE e>` in a Cypher file want. */
export const counting = (
  scope: Scope,
): { without: readonly string[]; statuses: readonly string[]; asOf: string; upTo: string } => ({
  without: scope.without,
  statuses: scope.statuses,
  // The span in which a statement must hold at some time: one day, or from before every date to after it.
  ...(scope.allTimes ? { asOf: '', upTo: '~' } : { asOf: scope.asOf, upTo: scope.asOf }),
});

/**
 * The lists of places that say what lies in a scope: it lies, by LOCATED_IN or SETTLED_IN, in one place of every list. None
 * for everywhere; with an area and a park two, the park first, for it is the smaller and reading starts there.
 */
export const liesIn = ({ places, both }: Pick<Scope, 'places' | 'both'>): readonly (readonly string[])[] =>
  both ? [both[1], both[0]] : places ? [places] : [];

/** Whether a scope lists an entity, as far as its chain, cluster and letter go: they choose among segments only. */
export function listing({
  segments,
}: Pick<Scope, 'segments'>): (entity: { readonly id: string; readonly kind: KindId }) => boolean {
  const only = segments && new Set(segments);
  return ({ id, kind }) => kind !== 'Segment' || !only || only.has(id);
}
