import type { RequestHandler } from 'express';
import { rateLimit } from 'express-rate-limit';
import { errorBody } from './error-body.ts';
import { requestId } from './request-id.ts';

/** At most this many requests a minute a client; 0 = no limit. Beyond it 429 with Retry-After. */
export const rate = (perMinute: number): RequestHandler =>
  perMinute === 0
    ? (_request, _response, next) => next()
    : rateLimit({
        windowMs: 60_000,
        limit: perMinute,
        standardHeaders: 'draft-8',
        legacyHeaders: false,
        // Without a proxy that we were told of, the header is anybody's word and is not read: no reason to complain of it.
        validate: { xForwardedForHeader: false },
        handler: (_, response) => {
          response.status(429).json(
            errorBody(
              'LIMIT_EXCEEDED',
              {
                zh: `请求过于频繁：每分钟上限为 ${perMinute} 次。`,
                en: `Too many requests: the limit is ${perMinute} a minute.`,
              },
              requestId(response),
            ),
          );
        },
      });
