import type { Graph, ReadOptions } from '../graph/graph.ts';
import { entityIn } from '../graph/rebuilt.ts';
import { cypher } from '../graph/statement.ts';
import type { Entity } from '../model/entity.ts';

/** Whether at least one source that is not switched off names it. A placeholder (no source) is visible to nobody. */
export const isVisible = (entity: Pick<Entity, 'sources'>, without: readonly string[] = []): boolean =>
  entity.sources.some((source) => !without.includes(source));

/** Of these ids, the entities that are stored, whether visible or not, in the order asked. One statement. */
export async function readStored(
  graph: Graph,
  ids: readonly string[],
  options?: ReadOptions,
): Promise<Map<string, Entity>> {
  const asked = [...new Set(ids)];
  if (asked.length === 0) return new Map();
  const rows = await graph.read(cypher('explore/entities'), { ids: asked, first: asked.length }, options);
  const stored = new Map(rows.map((row) => entityIn(row.entity)).map((entity) => [entity.id, entity]));
  return new Map(
    asked.flatMap((id) => {
      const entity = stored.get(id);
      return entity ? [[id, entity] as const] : [];
    }),
  );
}

/**
 * Of these ids, the entities that can be seen, in the order asked; an id that is unknown, or named only by sources
 * switched off (`without`, none by default), is missing. One statement, none for no ids.
 */
export async function readEntities(
  graph: Graph,
  ids: readonly string[],
  options: ReadOptions & { readonly without?: readonly string[] } = {},
): Promise<Map<string, Entity>> {
  const stored = await readStored(graph, ids, options);
  return new Map([...stored].filter(([, entity]) => isVisible(entity, options.without)));
}
