import { useMemo, useState } from 'react';
import type { Failure } from './failure.ts';
import type { TypedDocumentString } from './generated/graphql.ts';
import { useQueries } from './use-queries.ts';
import { useQuery } from './use-query.ts';

/** A list read page by page. */
export interface Pages<T> {
  /** The pages that came, in order; those of the earlier question while the first of a new one is under way. */
  readonly pages: readonly T[];
  /** Whether all of them are here. */
  readonly whole: boolean;
  readonly busy: boolean;
  readonly failure: Failure | null;
}

/**
 * Asks for the first page, then for each that follows. `variables` null asks nothing.
 * @param next the cursor that leads on from the last of the pages that came; null when it is the last, or enough
 */
export function usePages<T, V extends { after?: string | null | undefined }>(
  operation: TypedDocumentString<T, V>,
  variables: V | null,
  next: (page: T, come: readonly T[]) => string | null,
): Pages<T> {
  const question = JSON.stringify(variables);
  const [known, setKnown] = useState<{ readonly question: string; readonly cursors: readonly string[] }>({
    question,
    cursors: [],
  });
  const cursors = known.question === question ? known.cursors : [];
  const first = useQuery(operation, variables);
  const keyOf = (after: string): string => JSON.stringify({ ...variables, after });
  const rest = useQueries(operation, cursors.map(keyOf));
  const pages = [first.data, ...cursors.map((after) => rest.answers.get(keyOf(after)) ?? null)];
  const missing = pages.indexOf(null);
  const come = pages.slice(0, missing < 0 ? pages.length : missing).filter((page) => page !== null);
  const last = come.at(-1);
  const after = last === undefined || !first.fresh || missing >= 0 ? null : next(last, come);
  if (after !== null) setKnown({ question, cursors: [...cursors, after] });
  const whole = first.fresh && missing < 0 && after === null;
  const failure = first.failure ?? rest.failure;
  // One list as long as the same pages are in it: what is computed from it is kept, too.
  const signature = come.length;
  return useMemo(
    () => ({ pages: come, whole, busy: first.busy, failure }),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `come` is made anew at each render; the answers it is made of are not
    [first, rest, signature, whole, failure],
  );
}
