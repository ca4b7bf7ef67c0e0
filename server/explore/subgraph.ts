import type { Graph } from '../graph/graph.ts';
import { relationTypeIds } from '../model/relations.ts';
import type { Scope } from '../model/scope.ts';
import { isVisible, readStored } from './entities.ts';
import { checkMost, limitsOf, type ExploreOptions } from './limits.ts';
import type { Subgraph } from './neighbourhood.ts';
import { relationsBetween } from './relations-between.ts';

/**
 * These entities, each once in the order asked, and what runs between them and counts in the scope: what brings a saved
 * view back; nothing is cut. An entity that only sources switched off name is left out and is not missing. Two statements, one for the sources.
 * @throws UserInputError for more than 500 ids, unless the limits say otherwise.
 */
export async function subgraph(
  graph: Graph,
  scope: Scope,
  ids: readonly string[],
  options?: ExploreOptions,
): Promise<Subgraph> {
  checkMost('ids', ids.length, limitsOf(options).subgraphSize);
  const stored = await readStored(graph, ids, options);
  const named = new Map([...stored].filter(([, entity]) => isVisible(entity)));
  const entities = [...named.values()].filter((entity) => isVisible(entity, scope.without));
  const relations = await relationsBetween(
    graph,
    scope,
    entities.map(({ id }) => id),
    relationTypeIds,
    options,
  );
  const missing = [...new Set(ids)].filter((id) => !named.has(id));
  return { entities, relations, truncated: false, hidden: [], missing };
}
