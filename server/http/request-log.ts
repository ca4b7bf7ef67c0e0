import type { RequestHandler } from 'express';
import type { Logger } from 'pino';
import { noteOf } from './operation-note.ts';
import { requestId } from './request-id.ts';
import { traceContext } from './trace-context.ts';

/** One line a request, once it is answered or its client has left. The query itself is not logged: it may hold names. */
export const requestLog =
  (log: Logger): RequestHandler =>
  (request, response, next) => {
    const start = performance.now();
    response.once('close', () => {
      const line = {
        requestId: requestId(response),
        ...traceContext(request.get('traceparent')),
        method: request.method,
        path: request.originalUrl.split('?', 1)[0],
        status: response.statusCode,
        ms: Math.round((performance.now() - start) * 10) / 10,
        ...noteOf(response),
      };
      // An answer to half a question is written, but nobody reads it.
      if (response.writableFinished && request.errored === null)
        log[response.statusCode >= 500 ? 'warn' : 'info'](line, 'answered');
      else log.info(line, 'client left');
    });
    next();
  };
