import { isUtf8 } from 'node:buffer';
import { json, type RequestHandler } from 'express';

/**
 * Reads a JSON body of at most so many bytes, unpacked. Bytes that are no UTF-8 are refused: the decoder would put a mark in
 * their place, and the answer would be to another question. What is wrong is told by failures.ts.
 */
export const jsonBody = (bytes: number): RequestHandler =>
  json({
    limit: bytes,
    verify: (_request, _response, body, charset) => {
      if (charset === 'utf-8' && !isUtf8(body)) throw new Error('no UTF-8');
    },
  });
