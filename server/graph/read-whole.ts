import { UserInputError } from '../model/user-input-error.ts';
import type { Words } from '../model/words.ts';
import type { Graph, Params, ReadOptions, Row } from './graph.ts';
import type { CypherStatement } from './statement.ts';

/** How many rows an answer may have, and what is said to one who asks for more. */
export interface RowLimit {
  readonly most: number;
  readonly words: Words;
  /** The argument that asks for so much. */
  readonly field?: string;
}

/**
 * All rows of a statement that ends in `LIMIT $first`, never a part of them: one more than may be is asked for.
 * @throws UserInputError LIMIT_EXCEEDED when there are more than `limit.most`.
 */
export async function readWhole(
  graph: Graph,
  statement: CypherStatement,
  params: Params,
  { most, words, field }: RowLimit,
  options?: ReadOptions,
): Promise<readonly Row[]> {
  const rows = await graph.read(statement, { ...params, first: most + 1 }, options);
  if (rows.length > most) throw new UserInputError(words, field, 'LIMIT_EXCEEDED');
  return rows;
}
