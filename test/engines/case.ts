import type fc from 'fast-check';
import type { Cell, Params, Row } from '../../server/graph/graph.ts';
import type { Expansion } from '../../server/graph/statement.ts';
import type { Dataset } from '../support/dataset.ts';

/**
 * How a statement of cypher/ is proven. Each file below test/engines/cases/ exports `cases`, a map from a statement's name
 * (its path in cypher/ without the ending) to `read({…})` or `write({…})`. The suite (conformance.test.ts) asks each statement on
 * both engines, on the seeds and on a generated graph, with drawn parameters, and compares the two answers to `rows`, which
 * says in plain TypeScript over plain data what the statement should answer; for a statement that writes, it compares the
 * whole store afterwards to `after`. A file with `<Kind>` or `<TYPE>` is asked for every expansion. A statement without a
 * case, a case without a statement, and a statement whose answers were all empty fail the suite.
 */
export type Case = ReadCase | WriteCase;

export interface ReadCase {
  /** Parameters to try, drawn from what the data holds, and some that it does not. */
  readonly params: (data: Dataset, expansion: Expansion) => fc.Arbitrary<Params>;
  /** Every row of the answer, before any LIMIT. */
  readonly rows: (data: Dataset, params: Params, expansion: Expansion) => Row[];
  /** Whether the order of the rows is part of the answer. */
  readonly ordered: boolean;
  /** The parameter, or the number, by which LIMIT cuts; an unordered answer that is cut may be any that many of `rows`. */
  readonly limit: string | number | null;
  /** Columns that hold lists whose order is no part of the answer. */
  readonly bags: readonly string[];
}

export interface WriteCase {
  readonly params: (data: Dataset, expansion: Expansion) => fc.Arbitrary<Params>;
  /** What the store holds afterwards. */
  readonly after: (data: Dataset, params: Params, expansion: Expansion) => Dataset;
}

type Drawn<P> = (data: Dataset, expansion: Expansion) => fc.Arbitrary<P>;
type Loose = Readonly<Record<string, unknown>>;

/** A case of a statement that reads. */
export const read = <P extends object>(given: {
  params: Drawn<P>;
  rows: (data: Dataset, params: P, expansion: Expansion) => Loose[];
  ordered?: true;
  limit?: (keyof P & string) | number;
  bags?: readonly string[];
}): ReadCase => ({
  params: given.params as Drawn<unknown> as ReadCase['params'],
  rows: (data, params, expansion) =>
    given.rows(data, params as unknown as P, expansion).map((row) => withoutUndefined(row)),
  ordered: given.ordered ?? false,
  limit: given.limit ?? null,
  bags: given.bags ?? [],
});

/** A case of a statement that writes. */
export const write = <P extends object>(given: {
  params: Drawn<P>;
  after: (data: Dataset, params: P, expansion: Expansion) => Dataset;
}): WriteCase => ({
  params: given.params as Drawn<unknown> as WriteCase['params'],
  after: (data, params, expansion) => given.after(data, params as unknown as P, expansion),
});

/** A property that is not there comes back as null. */
const withoutUndefined = (row: Loose): Row =>
  Object.fromEntries(Object.entries(row).map(([key, cell]) => [key, (cell ?? null) as Cell]));
