import type { Graph, ReadOptions } from '../graph/graph.ts';
import { cypher } from '../graph/statement.ts';
import { byCodePoint } from '../model/code-point-order.ts';
import type { Source } from '../model/entity.ts';
import { sourceKinds, type SourceKind } from '../model/evidence.ts';
import { mapOf, textIn, textOrNull, type CellMap } from './cells.ts';

/** Sources are counted in hundreds (one an import batch); the statement stops here all the same. */
const most = 10_000;

function sourceIn(stored: CellMap): Source {
  const kind = textIn(stored, 'kind');
  if (!Object.hasOwn(sourceKinds, kind)) throw new TypeError(`${kind} is no kind of source`);
  return {
    id: textIn(stored, 'id'),
    title: textIn(stored, 'title'),
    publisher: textOrNull(stored, 'publisher'),
    published: textOrNull(stored, 'published'),
    url: textOrNull(stored, 'url'),
    retrieved: textOrNull(stored, 'retrieved'),
    licence: textOrNull(stored, 'licence'),
    kind: kind as SourceKind,
  };
}

/** Newest `published` first, undated ones last, ties by id. */
export const newestFirst = (a: Pick<Source, 'id' | 'published'>, b: Pick<Source, 'id' | 'published'>): number =>
  byCodePoint(b.published ?? '', a.published ?? '') || byCodePoint(a.id, b.id);

/** All sources, newest first. One statement. */
export async function readSources(graph: Graph, options?: ReadOptions): Promise<Source[]> {
  const rows = await graph.read(cypher('explore/sources'), { first: most }, options);
  return rows.map((row) => sourceIn(mapOf(row.source))).sort(newestFirst);
}

/** When the newest of these sources was published, an ISO date; null when none of them is dated. */
export const newestPublished = (sources: readonly Source[]): string | null =>
  sources.map((source) => source.published).reduce((a, b) => ((a ?? '') >= (b ?? '') ? a : b), null);
