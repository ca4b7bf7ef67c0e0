import type { Response } from 'express';

/** What the GraphQL side knows of a request, for its log line and for the figures. */
export interface OperationNote {
  /** Its name; null when it has none or was refused before it was known. */
  readonly operation: string | null;
  /** Statements read for it. */
  readonly statements: number;
  /** Errors in its answer. */
  readonly errors: number;
}

const notes = new WeakMap<Response, () => OperationNote>();

/** Says where to find what GraphQL knows of a request, once it is answered. */
export const noteOperation = (response: Response, note: () => OperationNote): void => void notes.set(response, note);

/** What GraphQL knows of a request; undefined for one that never came to it. */
export const noteOf = (response: Response): OperationNote | undefined => notes.get(response)?.();
