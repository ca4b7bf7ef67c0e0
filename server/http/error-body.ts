import type { Words } from '../model/words.ts';

/** An error as GraphQL would answer it, for what is refused before GraphQL sees it: a client reads one kind of answer. */
export interface ErrorBody {
  readonly errors: readonly [
    {
      readonly message: string;
      readonly extensions: { readonly code: string; readonly zh: string; readonly requestId: string };
    },
  ];
}

/** The body of a refusal. @param requestId as in the answer's header */
export const errorBody = (code: string, words: Words, requestId: string): ErrorBody => ({
  errors: [{ message: words.en, extensions: { code, zh: words.zh, requestId } }],
});
