import { Router } from 'express';
import { errorBody } from './error-body.ts';
import { requestId } from './request-id.ts';

/**
 * `/schema.graphql`: the whole schema, for tools that generate types from it.
 * @param text null where the schema may not be asked for
 */
export function schemaFile(text: (() => string) | null): Router {
  const router = Router();
  let kept: string | undefined;
  router.get('/schema.graphql', (_, response) => {
    if (text === null) {
      const words = {
        zh: '此服务不公开模式（ZHIHE_INTROSPECTION）。',
        en: 'This server does not tell its schema (ZHIHE_INTROSPECTION).',
      };
      response.status(403).json(errorBody('FORBIDDEN', words, requestId(response)));
      return;
    }
    kept ??= text();
    response
      .type('text/plain')
      .setHeader('Content-Disposition', 'inline; filename="schema.graphql"')
      .setHeader('Cache-Control', 'no-cache')
      .send(kept);
  });
  return router;
}
