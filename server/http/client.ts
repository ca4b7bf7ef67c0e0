import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Router, static as serveStatic, type Response } from 'express';
import { onlyOurs } from './own-operations.ts';
import { plainPage } from './plain-page.ts';
import { queryPageHeaders } from './security.ts';

const noBuild = {
  zh: '界面还没有构建：请运行 npm start。API：POST /graphql。',
  en: 'The client is not built: run npm start. API: POST /graphql.',
};

function page(response: Response, file: string): void {
  response.setHeader('Cache-Control', 'no-cache');
  if (existsSync(file)) response.sendFile(file);
  else response.type('html').send(plainPage(noBuild, './'));
}

/**
 * The query page for a browser that opens `/graphql`; a program that asks with GET passes on to the API.
 * @param free whether free queries are answered; where not, the page says so instead
 */
export function queryPage(folder: string, free: boolean): Router {
  const router = Router();
  const headers = queryPageHeaders();
  router.get('/graphql', (request, response, next) => {
    if (request.accepts(['application/json', 'text/html']) !== 'text/html' || 'query' in request.query) {
      next();
      return;
    }
    headers(request, response, (error?: unknown) => {
      if (error !== undefined) next(error);
      else if (free) page(response, join(folder, 'query.html'));
      else response.type('html').send(plainPage(onlyOurs, './'));
    });
  });
  return router;
}

/** The built client: assets carry their hash in the name and are kept for a year, pages are asked for anew each time. */
export function client(folder: string): Router {
  const router = Router();
  router.use(
    '/assets',
    serveStatic(join(folder, 'assets'), { immutable: true, maxAge: '1y', index: false, etag: false }),
  );
  router.use(serveStatic(folder, { index: false, maxAge: 0, redirect: false }));
  router.get('/', (_, response) => page(response, join(folder, 'index.html')));
  return router;
}
