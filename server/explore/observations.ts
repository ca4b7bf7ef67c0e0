import { textIn } from '../graph/cells.ts';
import type { Graph, ReadOptions } from '../graph/graph.ts';
import { observationIn } from '../graph/rebuilt.ts';
import { readWhole, type RowLimit } from '../graph/read-whole.ts';
import { cypher } from '../graph/statement.ts';
import { byCodePoint } from '../model/code-point-order.ts';
import type { Observation } from '../model/entity.ts';
import { notLater, provenSince } from '../model/iso-day.ts';
import type { Scope } from '../model/scope.ts';

/** Figures of a page of entities are counted in hundreds; more than this are refused, never cut. */
const limit: RowLimit = {
  most: 50_000,
  words: {
    zh: '这些实体的数字超过 50000 个，请少要一些',
    en: 'These entities have more than 50000 figures; ask for fewer',
  },
  field: 'ids',
};

/** Newest first, by the date from which a figure is proven; undated last, then metric, then key. */
const newestProvenFirst = (a: Observation, b: Observation): number =>
  byCodePoint(provenSince(b.period) ?? '', provenSince(a.period) ?? '') ||
  byCodePoint(a.metric, b.metric) ||
  byCodePoint(a.key, b.key);

/**
 * The figures of each of these entities, newest period first; of a scope, only those of sources that are on and not
 * later than its day (`notLater`: a span is proven at its end). An entity without any has an empty list. One statement, however many ids.
 */
export async function observationsOf(
  graph: Graph,
  scope: Pick<Scope, 'without' | 'asOf'> | null,
  ids: readonly string[],
  options?: ReadOptions,
): Promise<Map<string, Observation[]>> {
  const found = new Map<string, Observation[]>(ids.map((id) => [id, []]));
  if (found.size === 0) return found;
  const params = { ids: [...found.keys()], without: scope?.without ?? [] };
  for (const row of await readWhole(graph, cypher('explore/observations'), params, limit, options)) {
    const observation = observationIn(row.observation);
    if (!scope || notLater(observation.period, scope.asOf)) found.get(textIn(row, 'entity'))?.push(observation);
  }
  for (const list of found.values()) list.sort(newestProvenFirst);
  return found;
}
