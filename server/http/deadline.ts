import { setMaxListeners } from 'node:events';
import type { Response } from 'express';
import { StoreError } from '../graph/graph.ts';
import type { Words } from '../model/words.ts';

/**
 * A signal that aborts when the time is up or the client has left, whichever is first. Its reason is a StoreError.
 * @param milliseconds from now
 */
export function deadline(response: Response, milliseconds: number): AbortSignal {
  const controller = new AbortController();
  // Every read of a request listens to it; a dozen are no leak.
  setMaxListeners(0, controller.signal);
  const give = (words: Words) => controller.abort(new StoreError('DEADLINE_EXCEEDED', words));
  const timer = setTimeout(() => give({ zh: '请求超时。', en: 'The request took too long.' }), milliseconds);
  response.once('close', () => {
    clearTimeout(timer);
    if (!response.writableFinished) give({ zh: '客户端已离开。', en: 'The client has left.' });
  });
  return controller.signal;
}
