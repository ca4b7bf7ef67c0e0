import { parse } from 'graphql';
import { useCallback, useState } from 'react';
import { failureIn } from '../../api/failure.ts';
import { post } from '../../api/request.ts';
import { shelf } from '../parts/shelf.ts';
import { operationOf } from './operation.ts';
import { keepPast, readPast, remembered, type Past } from './past.ts';
import type { Ran } from './query-context.ts';

interface Asked {
  readonly query: string;
  readonly variables?: unknown;
  readonly operationName?: string | null;
}

/** The name of the operation to run: GraphiQL's own where the text has it, else the text's first. */
function nameIn({ query, operationName }: Asked): string | null {
  try {
    return operationOf(parse(query), operationName)?.name?.value ?? null;
  } catch {
    // No GraphQL: the server says where it breaks off.
    return operationName ?? null;
  }
}

/** What GraphiQL asks the server with, and what came of it: what ran last, what ran before, whether free queries are off. */
export function useFetcher(): {
  readonly fetcher: (asked: Asked) => Promise<object>;
  readonly ran: Ran | null;
  readonly past: readonly Past[];
  readonly forget: () => void;
  readonly closed: boolean;
} {
  const [ran, setRan] = useState<Ran | null>(null);
  const [past, setPast] = useState(() => readPast(shelf()));
  const [closed, setClosed] = useState(false);
  const fetcher = useCallback(async (asked: Asked): Promise<object> => {
    const from = performance.now();
    const answer = await post({ ...asked, operationName: nameIn(asked) });
    const ms = performance.now() - from;
    if (asked.operationName === 'IntrospectionQuery') {
      // Where introspection alone is off the code is another: this one is for any query that is not the app's own.
      setClosed(failureIn(answer, 200, null)?.code === 'FORBIDDEN');
      return answer;
    }
    const { query } = asked;
    const variables = asked.variables === undefined ? '' : JSON.stringify(asked.variables, null, 2);
    setRan({ query, variables, ms, bytes: new TextEncoder().encode(JSON.stringify(answer)).length });
    setPast((before) => {
      const next = remembered(before, { query, variables, at: Date.now() });
      keepPast(next, shelf());
      return next;
    });
    return answer;
  }, []);
  const forget = useCallback((): void => {
    keepPast([], shelf());
    setPast([]);
  }, []);
  return { fetcher, ran, past, forget, closed };
}
