import type { Graph, ReadOptions, Row } from '../graph/graph.ts';
import { cypher } from '../graph/statement.ts';
import { isKind, kindIds, type KindId } from '../model/kinds.ts';
import { isRelationType, relationTypeIds, type RelationTypeId } from '../model/relations.ts';
import { numberIn, textIn } from '../graph/cells.ts';
import { readRevision } from './revision.ts';
import { readSources } from './sources.ts';

/** How much is in the store, by the words of the vocabulary (all of them, also those with 0) and by source, newest first. */
export interface Statistics {
  /** Entities that some source names. */
  readonly entities: number;
  readonly statements: number;
  readonly observations: number;
  readonly byKind: readonly { readonly kind: KindId; readonly count: number }[];
  readonly byType: readonly { readonly type: RelationTypeId; readonly count: number }[];
  readonly bySource: readonly {
    readonly source: string;
    readonly entities: number;
    readonly statements: number;
    readonly observations: number;
  }[];
  readonly revision: number;
}

const kept = new WeakMap<Graph, Statistics>();

/** The sum of `count` over the rows, by the text in a column. */
function sums(rows: readonly Row[], column: string): Map<string, number> {
  const found = new Map<string, number>();
  for (const row of rows) {
    const key = textIn(row, column);
    found.set(key, (found.get(key) ?? 0) + numberIn(row, 'count'));
  }
  return found;
}

const total = (counts: Map<string, number>): number => [...counts.values()].reduce((a, b) => a + b, 0);

/** The counts of the whole store, whatever a view shows. Six statements; one when the store has not changed since the last time. */
export async function statistics(graph: Graph, options?: ReadOptions): Promise<Statistics> {
  const revision = await readRevision(graph, options);
  const last = kept.get(graph);
  if (last?.revision === revision && revision > 0) return last;

  const read = (name: string) => graph.read(cypher(`explore/statistics-${name}`), {}, options);
  const [entities, statements, records, observations, sources] = await Promise.all([
    read('entities'),
    read('statements'),
    read('records'),
    read('observations'),
    readSources(graph, options),
  ]);
  const kinds = sums(entities, 'kind');
  const types = sums(statements, 'type');
  const unknown = [...kinds.keys()]
    .filter((kind) => !isKind(kind))
    .concat([...types.keys()].filter((type) => !isRelationType(type)));
  if (unknown.length > 0)
    throw new TypeError(`the store holds what the vocabulary does not know: ${unknown.join(', ')}`);
  const named = sums(records, 'source');
  const told = sums(statements, 'source');
  const observed = sums(observations, 'source');
  const found: Statistics = {
    entities: total(kinds),
    statements: total(types),
    observations: total(observed),
    byKind: kindIds.map((kind) => ({ kind, count: kinds.get(kind) ?? 0 })),
    byType: relationTypeIds.map((type) => ({ type, count: types.get(type) ?? 0 })),
    bySource: sources.map(({ id }) => ({
      source: id,
      entities: named.get(id) ?? 0,
      statements: told.get(id) ?? 0,
      observations: observed.get(id) ?? 0,
    })),
    revision,
  };
  kept.set(graph, found);
  return found;
}
