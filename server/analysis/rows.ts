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

/** A cell that the vocabulary says is text. */
export const text = (row: Row, column: string): string => {
  const cell = row[column];
  if (typeof cell !== 'string') throw new TypeError(`column ${column} holds ${typeof cell}, not text`);
  return cell;
};

/** A cell that is text or not said. */
export const textOrNull = (row: Row, column: string): string | null => (row[column] == null ? null : text(row, column));

/** A cell that is a number or not said. */
export const numberOrNull = (row: Row, column: string): number | null => {
  const cell = row[column];
  if (cell == null) return null;
  if (typeof cell !== 'number') throw new TypeError(`column ${column} holds ${typeof cell}, not a number`);
  return cell;
};

/** A cell that is a list of texts; one not said is empty. */
export const texts = (row: Row, column: string): string[] => {
  const cell = row[column] ?? [];
  if (!Array.isArray(cell) || !cell.every((x): x is string => typeof x === 'string'))
    throw new TypeError(`column ${column} holds no list of texts`);
  return cell;
};
