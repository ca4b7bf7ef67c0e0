import { textIn } from '../graph/cells.ts';
import type { Graph, Params, Row } from '../graph/graph.ts';
import type { CypherStatement } from '../graph/statement.ts';

/** Rows of a statement a read, parameters of a list a statement: what both engines take without a long pause. */
export const pageSize = 5000;

/** A list in pieces of at most `size`; none of an empty list. */
export function batches<T>(all: readonly T[], size = pageSize): T[][] {
  const pieces: T[][] = [];
  for (let start = 0; start < all.length; start += size) pieces.push(all.slice(start, start + size));
  return pieces;
}

/** All rows of a statement that takes $after and $limit and returns its rows in order of their `key`. */
export async function readPages(graph: Graph, statement: CypherStatement, params: Params = {}): Promise<Row[]> {
  const all: Row[] = [];
  let after = '';
  for (;;) {
    const page = await graph.read(statement, { ...params, after, limit: pageSize });
    for (const row of page) all.push(row);
    const last = page.at(-1);
    if (last === undefined || page.length < pageSize) return all;
    after = textIn(last, 'key');
  }
}

/** All rows of a statement that takes $ids and answers at most `most` rows an id. */
export async function readByIds(
  graph: Graph,
  statement: CypherStatement,
  ids: readonly string[],
  params: Params = {},
  most = 1,
): Promise<Row[]> {
  const all: Row[] = [];
  for (const some of batches(ids)) {
    const limit = some.length * most;
    for (const row of await graph.read(statement, { ...params, ids: some, limit })) all.push(row);
  }
  return all;
}
