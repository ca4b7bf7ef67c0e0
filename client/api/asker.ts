import { passes, type Failure } from './failure.ts';
import type { TypedDocumentString } from './generated/graphql.ts';
import { request, type Answer } from './request.ts';

/** What a view knows of its question: the last data (kept while a new answer is under way or the server is gone), and how it stands. */
export interface Question<T> {
  readonly data: T | null;
  /** Whether `data` answers the question asked now, not an earlier one. */
  readonly fresh: boolean;
  /** Nothing came for 400 ms. */
  readonly busy: boolean;
  readonly failure: Failure | null;
}

export interface Asker<T, V> {
  /** Asks, and keeps asking while the server is away; gives the function that stops. `variables` is JSON; null asks nothing. */
  ask(operation: TypedDocumentString<T, V>, variables: string | null): () => void;
  readonly subscribe: (listener: () => void) => () => void;
  readonly snapshot: () => Question<T>;
}

/** Sends an operation: `request`, or a test's stand-in. */
export type Sender = <T, V>(
  operation: TypedDocumentString<T, V>,
  variables: V,
  signal: AbortSignal,
) => Promise<Answer<T>>;

const busyAfter = 400;
/** Answers kept for coming back to at once; the oldest goes first. */
const keptAnswers = 40;
const answers = new Map<string, unknown>();

function keep(key: string, data: unknown): void {
  answers.delete(key);
  answers.set(key, data);
  const [oldest] = answers.keys();
  if (answers.size > keptAnswers && oldest !== undefined) answers.delete(oldest);
}

/** Milliseconds before the next try: 0.5 s doubling to 15 s, or what the server asked for (at most a minute). */
export const backoff = (tries: number, failure: Failure): number =>
  failure.retryAfter !== null ? Math.min(failure.retryAfter, 60) * 1000 : Math.min(500 * 2 ** tries, 15_000);

/** One view's questions, one at a time. A known answer is shown at once and asked for anew behind it. */
export function createAsker<T, V>(send: Sender = request): Asker<T, V> {
  const listeners = new Set<() => void>();
  let question: Question<T> = { data: null, fresh: false, busy: false, failure: null };
  const put = (change: Partial<Question<T>>): void => {
    question = { ...question, ...change };
    for (const listener of listeners) listener();
  };

  return {
    snapshot: () => question,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    ask: (operation, variables) => {
      if (variables === null) {
        put({ data: null, fresh: false, busy: false, failure: null });
        return () => undefined;
      }
      const key = `${operation.toString()}\n${variables}`;
      const controller = new AbortController();
      let next: ReturnType<typeof setTimeout> | undefined;
      const known = answers.get(key) as T | undefined;
      put({ ...(known === undefined ? {} : { data: known }), fresh: known !== undefined, busy: false, failure: null });
      const waiting = setTimeout(() => put({ busy: !question.fresh }), busyAfter);
      const once = async (tries: number): Promise<void> => {
        const { data, failure } = await send(operation, JSON.parse(variables) as V, controller.signal);
        if (controller.signal.aborted) return;
        const again = failure !== null && passes(failure);
        if (again) next = setTimeout(() => run(tries + 1), backoff(tries, failure));
        else clearTimeout(waiting);
        if (data !== null) keep(key, data);
        put({ ...(data === null ? {} : { data, fresh: true }), ...(again ? {} : { busy: false }), failure });
      };
      // The only rejection is our own abort: the answer is no longer wanted.
      const run = (tries: number): void => void once(tries).catch(() => undefined);
      run(0);
      return () => {
        controller.abort();
        clearTimeout(waiting);
        clearTimeout(next);
      };
    },
  };
}
