import type { RequestHandler, Response } from 'express';
import type { Logger } from 'pino';
import { requestId } from './request-id.ts';

/** What the GraphQL side adds to the log line of its request. */
export interface OperationNote {
  readonly operation: string | null;
  readonly statements: number;
}

const notes = new WeakMap<Response, () => OperationNote>();

/** Says where the log line of a request finds what GraphQL knows of it, once it is answered. */
export const noteOperation = (response: Response, note: () => OperationNote): void => void notes.set(response, note);

/** One line a request, once it is answered or its client has left. The query itself is not logged: it may hold names. */
export const requestLog =
  (log: Logger): RequestHandler =>
  (request, response, next) => {
    const start = performance.now();
    response.once('close', () => {
      const line = {
        requestId: requestId(response),
        method: request.method,
        path: request.originalUrl.split('?', 1)[0],
        status: response.statusCode,
        ms: Math.round((performance.now() - start) * 10) / 10,
        ...notes.get(response)?.(),
      };
      if (response.writableFinished) log[response.statusCode >= 500 ? 'warn' : 'info'](line, 'answered');
      else log.info(line, 'client left');
    });
    next();
  };
