import { failureIn, unreachable, type Failure } from './failure.ts';
import type { TypedDocumentString } from './generated/graphql.ts';

/** What came of a request: data, a failure, or both when only a part of it went wrong. */
export interface Answer<T> {
  readonly data: T | null;
  readonly failure: Failure | null;
}

/** The API's address, from where the page lies: it also runs below a path. */
const endpoint = (): string => new URL('graphql', document.baseURI).href;

const send = (body: unknown, signal: AbortSignal | null): Promise<Response> =>
  fetch(endpoint(), {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' },
    body: JSON.stringify(body),
    signal,
  });

/** The query page's requests: whatever the server answers, as it is. */
export async function post(params: {
  readonly query: string;
  readonly operationName?: string | null;
  readonly variables?: unknown;
}): Promise<{ data?: unknown; errors?: { message: string }[] }> {
  try {
    const response = await send(params, null);
    // GraphiQL shows any JSON; its type only says what a well-formed answer is.
    return (await response.json()) as { data?: unknown };
  } catch {
    return { errors: [{ message: `${unreachable.zh} ${unreachable.en}` }] };
  }
}

/** Sends one operation. Never rejects but when `signal` is aborted; everything else that goes wrong is a Failure. */
export async function request<T, V>(
  operation: TypedDocumentString<T, V>,
  variables: V,
  signal: AbortSignal,
): Promise<Answer<T>> {
  let response: Response;
  try {
    response = await send({ query: operation.toString(), variables }, signal);
  } catch (error) {
    if (signal.aborted) throw error;
    return { data: null, failure: unreachable };
  }
  const seconds = Number(response.headers.get('retry-after') ?? Number.NaN);
  let body: unknown;
  try {
    body = await response.json();
  } catch (error) {
    if (signal.aborted) throw error;
    // A proxy's HTML page, or an answer cut off: the status alone says what happened.
    body = undefined;
  }
  const failure = failureIn(body, response.status, Number.isFinite(seconds) ? seconds : null);
  // The server speaks the schema that T was generated from; a test keeps the two together.
  const data = typeof body === 'object' && body !== null && 'data' in body ? ((body.data as T | null) ?? null) : null;
  return { data, failure };
}
