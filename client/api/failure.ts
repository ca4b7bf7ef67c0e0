/** Why a request gave no answer: a code of the API (or UNREACHABLE), and a sentence in both languages. */
export interface Failure {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  /** Seconds the server asked to wait; null = it did not say. */
  readonly retryAfter: number | null;
}

/** Answers of a server that may be well again in a moment: asking again is right, changing the question is not. */
export const passes = (failure: Failure): boolean =>
  ['UNREACHABLE', 'STORE_UNAVAILABLE', 'STORE_BUSY', 'RATE_LIMITED'].includes(failure.code);

export const unreachable: Failure = {
  code: 'UNREACHABLE',
  zh: '连不上服务，正在重试。',
  en: 'The server cannot be reached; trying again.',
  retryAfter: null,
};

/** The reader stopped waiting. */
export const cancelled: Failure = {
  code: 'CANCELLED',
  zh: '已取消。画面是取消之前的。',
  en: 'Cancelled. What is shown is from before.',
  retryAfter: null,
};

const broken: Failure = {
  code: 'BAD_ANSWER',
  zh: '服务的回答读不懂。刷新页面再试。',
  en: 'The server gave an answer this page cannot read. Reload the page.',
  retryAfter: null,
};

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

/** The first error of a GraphQL answer as a failure; null when there is none. `status` is the HTTP status. */
export function failureIn(body: unknown, status: number, retryAfter: number | null): Failure | null {
  // By its status, whose code is also that of a question too big: this one is right, only too early.
  if (status === 429)
    return {
      code: 'RATE_LIMITED',
      zh: '问得太快，稍候自动再试。',
      en: 'Too many requests; waiting to try again.',
      retryAfter,
    };
  const errors: unknown = isRecord(body) ? body.errors : undefined;
  if (Array.isArray(errors) && errors.length > 0) {
    const error: unknown = errors[0];
    if (!isRecord(error)) return broken;
    const extensions = isRecord(error.extensions) ? error.extensions : {};
    const en = text(error.message) ?? broken.en;
    return { code: text(extensions.code) ?? 'BAD_ANSWER', zh: text(extensions.zh) ?? en, en, retryAfter };
  }
  if (status === 502 || status === 503 || status === 504) return { ...unreachable, retryAfter };
  return isRecord(body) && 'data' in body ? null : broken;
}
