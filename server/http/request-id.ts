import { randomUUID } from 'node:crypto';
import type { RequestHandler, Response } from 'express';

const header = 'X-Request-Id';

/** Gives every request an id, or keeps a sensible one that a proxy gave, and says it in the answer. */
export const requestIds = (): RequestHandler => (request, response, next) => {
  const given = request.get(header);
  response.setHeader(header, given !== undefined && /^[\w.-]{1,64}$/.test(given) ? given : randomUUID());
  next();
};

/** The id of the request that this answers. */
export const requestId = (response: Response): string => {
  const id = response.getHeader(header);
  return typeof id === 'string' ? id : '';
};
