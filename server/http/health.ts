import { Router } from 'express';
import { StoreError, type Graph } from '../graph/graph.ts';

/** Whether the server wants requests; false from the moment it is told to stop. */
export interface Readiness {
  accepting: boolean;
}

/** `/livez`: the process answers. `/readyz`: it wants requests and its store answers; `?verbose` says which. */
export function health(graph: Graph, readiness: Readiness): Router {
  const router = Router();
  router.get('/livez', (_, response) => {
    response.type('text').send('ok\n');
  });
  router.get('/readyz', async (request, response) => {
    response.setHeader('Cache-Control', 'no-store');
    const store = await graph.health().then(
      ({ engine, version }) => ({ ok: true, engine, version }),
      (error: unknown) => ({ ok: false, code: error instanceof StoreError ? error.code : 'INTERNAL_SERVER_ERROR' }),
    );
    const ok = readiness.accepting && store.ok;
    response.status(ok ? 200 : 503);
    if (!ok) response.setHeader('Retry-After', '5');
    if ('verbose' in request.query) response.json({ ok, accepting: readiness.accepting, store });
    else response.type('text').send(ok ? 'ok\n' : 'not ready\n');
  });
  return router;
}
