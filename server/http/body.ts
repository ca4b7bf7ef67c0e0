import { isUtf8 } from 'node:buffer';
import { json, type RequestHandler } from 'express';

/** The type of the error for a POST without a JSON body, named as body-parser names its own. */
export const noBody = 'entity.missing';

/**
 * Reads a JSON body of at most so many bytes, unpacked. Bytes that are no UTF-8 are refused: the decoder would put a mark in
 * their place, and the answer would be to another question. What is wrong is told by failures.ts.
 */
export const jsonBody = (bytes: number): RequestHandler[] => [
  json({
    limit: bytes,
    verify: (_request, _response, body, charset) => {
      if (charset === 'utf-8' && !isUtf8(body)) throw new Error('no UTF-8');
    },
  }),
  (request, _response, next) => {
    // A body of another type than JSON is not read, and one of no bytes is read as an object without keys.
    const body: unknown = request.body;
    const empty = body === undefined || (typeof body === 'object' && body !== null && Object.keys(body).length === 0);
    const missing = request.method === 'POST' && empty;
    next(missing ? Object.assign(new Error('no query'), { type: noBody, status: 400 }) : undefined);
  },
];
