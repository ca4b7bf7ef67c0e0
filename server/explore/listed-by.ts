import type { Graph, ReadOptions } from '../graph/graph.ts';
import type { KindId } from '../model/kinds.ts';
import { liesIn, listing, type Scope } from '../model/scope.ts';
import { linkedIds } from './linked.ts';
import { lying, placedKinds, placeKinds } from './list-parts.ts';

/**
 * Whether a list of this scope holds an entity, for those that are found otherwise than by a list. In a place it reads what lies
 * there: one statement, in an area and a park two.
 * @throws UserInputError LIMIT_EXCEEDED when more than 500,000 lie there
 */
export async function listedBy(
  graph: Graph,
  scope: Scope,
  options?: ReadOptions,
): Promise<(entity: { readonly id: string; readonly kind: KindId }) => boolean> {
  const chosen = listing(scope);
  if (!scope.places) return chosen;
  const lie = await Promise.all(
    liesIn(scope).map((places) => linkedIds(graph, scope, lying(placedKinds), places, options)),
  );
  const inside = new Set(scope.places);
  return (entity) => {
    if (!chosen(entity)) return false;
    if (placeKinds.includes(entity.kind)) return inside.has(entity.id);
    return !placedKinds.includes(entity.kind) || lie.every((ids) => ids.has(entity.id));
  };
}
