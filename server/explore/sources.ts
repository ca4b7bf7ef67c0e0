import type { Graph, ReadOptions } from '../graph/graph.ts';
import { sourceIn } from '../graph/rebuilt.ts';
import { readWhole, type RowLimit } from '../graph/read-whole.ts';
import { cypher } from '../graph/statement.ts';
import type { Source } from '../model/entity.ts';
import { newestFirst } from '../model/newest-first.ts';

/** Sources are counted in hundreds (one an import batch); more than this are refused, never cut. */
const limit: RowLimit = {
  most: 10_000,
  words: { zh: '来源超过 10000 个，无法一次列出', en: 'There are more than 10000 sources, too many for one list' },
};

/** All sources, newest first. One statement. */
export async function readSources(graph: Graph, options?: ReadOptions): Promise<Source[]> {
  const rows = await readWhole(graph, cypher('explore/sources'), {}, limit, options);
  return rows.map((row) => sourceIn(row.source)).sort(newestFirst);
}
