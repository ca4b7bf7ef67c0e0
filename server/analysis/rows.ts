import type { Graph, Params, ReadOptions, Row } from '../graph/graph.ts';
import { cypher, type Expansion } from '../graph/statement.ts';
import { UserInputError } from '../model/user-input-error.ts';

/** More rows than a measure over one scope may need; a figure from a part of them would be wrong, so more is refused. */
export const mostRows = 2_000_000;

/** Reads a statement of cypher/analysis whole: a list, keyed by its columns. */
export type Read = (name: string, params?: Params, expansion?: Expansion) => Promise<readonly Row[]>;

/**
 * The reader of a graph with the parameters that every statement of a view shares.
 * @throws UserInputError LIMIT_EXCEEDED when a statement finds more than `mostRows` rows.
 */
export const reader =
  (graph: Graph, shared: Params, options?: ReadOptions): Read =>
  async (name, params = {}, expansion = {}) => {
    const statement = cypher(`analysis/${name}`, expansion);
    const rows = await graph.read(statement, { ...shared, ...params, most: mostRows + 1 }, options);
    if (rows.length > mostRows)
      throw new UserInputError(
        {
          zh: `范围过大：一次分析最多读取 ${mostRows} 行，请缩小范围。`,
          en: `The scope is too big: a measure reads at most ${mostRows} rows. Choose a smaller one.`,
        },
        'scope',
        'LIMIT_EXCEEDED',
      );
    return rows;
  };
