import { cancelled, passes, type Failure } from './failure.ts';
import type { TypedDocumentString } from './generated/graphql.ts';
import { request, type Answer } from './request.ts';

/** What a view knows of its question: the last data (kept while a new answer is under way or the server is gone), and how it stands. */
export interface Question<T> {
  readonly data: T | null;
  /** Whether `data` answers the question asked now, not an earlier one. */
  readonly fresh: boolean;
  /** Nothing came for 300 ms. */
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

const busyAfter = 300;
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

/** What stops each question that is under way, and what asks each again that was stopped. */
const running = new Set<() => void>();
const stopped = new Set<() => void>();

/** Stops every question that is under way; each shows what it had, and that it was stopped. */
export function cancelAll(): void {
  for (const cancel of [...running]) cancel();
}

/** Asks again what was stopped. */
export function askAgain(): void {
  const again = [...stopped];
  stopped.clear();
  for (const ask of again) ask();
}

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
      let controller = new AbortController();
      let next: ReturnType<typeof setTimeout> | undefined;
      const known = answers.get(key) as T | undefined;
      put({ ...(known === undefined ? {} : { data: known }), fresh: known !== undefined, busy: false, failure: null });
      let waiting: ReturnType<typeof setTimeout> | undefined;
      const halt = (): void => {
        controller.abort();
        clearTimeout(waiting);
        clearTimeout(next);
        running.delete(cancel);
      };
      const cancel = (): void => {
        halt();
        stopped.add(start);
        put({ busy: false, failure: cancelled });
      };
      const once = async (tries: number): Promise<void> => {
        const { signal } = controller;
        const { data, failure } = await send(operation, JSON.parse(variables) as V, signal);
        if (signal.aborted) return;
        const again = failure !== null && passes(failure);
        if (again) next = setTimeout(() => run(tries + 1), backoff(tries, failure));
        else {
          clearTimeout(waiting);
          running.delete(cancel);
        }
        if (data !== null) keep(key, data);
        put({ ...(data === null ? {} : { data, fresh: true }), ...(again ? {} : { busy: false }), failure });
      };
      // The only rejection is our own abort: the answer is no longer wanted.
      const run = (tries: number): void => void once(tries).catch(() => undefined);
      const start = (): void => {
        controller = new AbortController();
        if (question.failure !== null) put({ failure: null });
        waiting = setTimeout(() => put({ busy: !question.fresh }), busyAfter);
        running.add(cancel);
        run(0);
      };
      start();
      return () => {
        stopped.delete(start);
        halt();
      };
    },
  };
}
