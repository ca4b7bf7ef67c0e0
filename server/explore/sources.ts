import type { Graph, ReadOptions } from '../graph/graph.ts';
import { sourceIn } from '../graph/rebuilt.ts';
import { cypher } from '../graph/statement.ts';
import type { Source } from '../model/entity.ts';
import { newestFirst } from '../model/newest-first.ts';

/** Sources are counted in hundreds (one an import batch); the statement stops here all the same. */
const most = 10_000;

/** All sources, newest first. One statement. */
export async function readSources(graph: Graph, options?: ReadOptions): Promise<Source[]> {
  const rows = await graph.read(cypher('explore/sources'), { first: most }, options);
  return rows.map((row) => sourceIn(row.source)).sort(newestFirst);
}

/** When the newest of these sources was published, an ISO date; null when none of them is dated. */
export const newestPublished = (sources: readonly Source[]): string | null =>
  sources.map((source) => source.published).reduce((a, b) => ((a ?? '') >= (b ?? '') ? a : b), null);
