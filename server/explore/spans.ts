import { numberIn, textIn, textOrNull } from '../graph/cells.ts';
import type { Graph, ReadOptions } from '../graph/graph.ts';
import { cypher } from '../graph/statement.ts';
import { byCodePoint } from '../model/code-point-order.ts';
import { readRevision } from './revision.ts';

/** How many statements of one source and status hold over one span; null = not said. */
export interface SpanCount {
  readonly since: string | null;
  readonly until: string | null;
  readonly source: string;
  readonly status: string;
  readonly count: number;
}

const kept = new WeakMap<Graph, { readonly revision: number; readonly spans: readonly SpanCount[] }>();

/**
 * When the statements of the whole store began and ended, by beginning, end, source and status. Two statements; one when the
 * store has not changed since the last time.
 */
export async function spans(graph: Graph, options?: ReadOptions): Promise<readonly SpanCount[]> {
  const revision = await readRevision(graph, options);
  const last = kept.get(graph);
  if (last?.revision === revision && revision > 0) return last.spans;
  const rows = await graph.read(cypher('explore/statistics-spans'), {}, options);
  const found = rows.map((row): SpanCount => ({
    since: textOrNull(row, 'since'),
    until: textOrNull(row, 'until'),
    source: textIn(row, 'source'),
    status: textIn(row, 'status'),
    count: numberIn(row, 'count'),
  }));
  const key = ({ since, until, source, status }: SpanCount): string =>
    [since ?? '', until ?? '', source, status].join('\0');
  found.sort((a, b) => byCodePoint(key(a), key(b)));
  kept.set(graph, { revision, spans: found });
  return found;
}
