import { kindIds, type KindId } from '../model/kinds.ts';
import type { Link } from '../model/linked-fields.ts';
import { relations } from '../model/relations.ts';
import { liesIn, type Scope } from '../model/scope.ts';

/** A part of a list, by what it is anchored at; parts share no entity. */
export type ListPart =
  | { readonly at: 'kind'; readonly kind: KindId }
  | { readonly at: 'kinds'; readonly kinds: readonly KindId[] }
  | { readonly at: 'placed'; readonly kinds: readonly KindId[]; readonly places: readonly string[] }
  | { readonly at: 'placed-in-all'; readonly kinds: readonly KindId[]; readonly lists: readonly (readonly string[])[] }
  | { readonly at: 'ids'; readonly kinds: readonly KindId[]; readonly ids: readonly string[] };

const location = [...relations.LOCATED_IN.joins, ...relations.SETTLED_IN.joins];
/** The kinds that are places: something lies in them. */
export const placeKinds = kindIds.filter((kind) => location.some(([, to]) => to === kind));
/** The other kinds that lie somewhere. */
export const placedKinds = kindIds.filter(
  (kind) => !placeKinds.includes(kind) && location.some(([from]) => from === kind),
);

/** What leads from a place to what of these kinds lies in it. */
export const lying = (kinds: readonly KindId[]): Link => ({
  ...{ types: ['LOCATED_IN', 'SETTLED_IN'], way: 'IN' },
  kinds,
});

/** The ids that are in both lists; a list that is null leaves the other whole. */
function both(a: readonly string[], b: readonly string[] | null): readonly string[] {
  if (!b) return a;
  const others = new Set(b);
  return a.filter((id) => others.has(id));
}

/**
 * How a list of these kinds in this scope is put together. A place in the scope keeps, of the kinds that lie somewhere,
 * what lies inside (in the area and in the park, when both are asked for), and of the places the ones inside; a chain, cluster or letter keeps the segments it lists. What neither
 * narrows is listed whole.
 * @param ids when given, only these entities
 */
export function listParts(
  scope: Pick<Scope, 'places' | 'both' | 'segments'>,
  kinds: readonly KindId[],
  ids: readonly string[] | null,
): ListPart[] {
  const segments = kinds.includes('Segment') ? scope.segments : null;
  const parts: ListPart[] = [];
  const rest: KindId[] = [];
  const placed = scope.places ? kinds.filter((kind) => placedKinds.includes(kind)) : [];
  const [places, ...others] = liesIn(scope);
  if (places && placed.length > 0)
    parts.push(
      others.length > 0
        ? { at: 'placed-in-all', kinds: placed, lists: [places, ...others] }
        : { at: 'placed', kinds: placed, places },
    );
  const inside = scope.places ? kinds.filter((kind) => placeKinds.includes(kind)) : [];
  if (scope.places && inside.length > 0) parts.push({ at: 'ids', kinds: inside, ids: both(scope.places, ids) });
  if (segments) parts.push({ at: 'ids', kinds: ['Segment'], ids: both(segments, ids) });
  for (const kind of kinds)
    if (!placed.includes(kind) && !inside.includes(kind) && !(segments && kind === 'Segment')) rest.push(kind);
  const [only, ...more] = rest;
  if (ids && only) parts.push({ at: 'ids', kinds: rest, ids });
  else if (only && more.length === 0) parts.push({ at: 'kind', kind: only });
  else if (only) parts.push({ at: 'kinds', kinds: rest });
  return parts;
}
