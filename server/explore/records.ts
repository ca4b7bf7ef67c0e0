import { textIn } from '../graph/cells.ts';
import type { Graph, ReadOptions } from '../graph/graph.ts';
import { recordIn } from '../graph/rebuilt.ts';
import { readWhole, type RowLimit } from '../graph/read-whole.ts';
import { cypher } from '../graph/statement.ts';
import type { EntityRecord } from '../model/entity.ts';
import type { Scope } from '../model/scope.ts';
import { sourceOrder } from './source-order.ts';

/** One record a source and entity; more than this are refused, never cut. */
const limit: RowLimit = {
  most: 50_000,
  words: {
    zh: '这些实体的记录超过 50000 条，请少要一些',
    en: 'These entities have more than 50000 records; ask for fewer',
  },
  field: 'ids',
};

/**
 * What each source said of each of these entities, newest source first; of a scope, only the sources that are on. One
 * statement, however many ids, and one for the sources.
 */
export async function recordsOf(
  graph: Graph,
  scope: Pick<Scope, 'without'> | null,
  ids: readonly string[],
  options?: ReadOptions,
): Promise<Map<string, EntityRecord[]>> {
  const found = new Map<string, EntityRecord[]>(ids.map((id) => [id, []]));
  if (found.size === 0) return found;
  const params = { ids: [...found.keys()], without: scope?.without ?? [] };
  const rows = await readWhole(graph, cypher('explore/records'), params, limit, options);
  const records = rows.map((row) => ({ entity: textIn(row, 'entity'), record: recordIn(row.record) }));
  const newest = await sourceOrder(graph, new Set(records.map(({ record }) => record.source)), options);
  records.sort((a, b) => newest(a.record.source, b.record.source));
  for (const { entity, record } of records) found.get(entity)?.push(record);
  return found;
}
