import { Router, type RequestHandler } from 'express';
import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client';
import { StoreError, type Graph } from '../graph/graph.ts';

export interface Metrics {
  readonly registry: Registry;
  /** Seconds to answer, by method and status. */
  readonly seconds: Histogram<'method' | 'status'>;
  /** Statements sent to the store for GraphQL requests. */
  readonly statements: Counter;
}

/** The figures that /metrics shows, fresh for each app. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  return {
    registry,
    seconds: new Histogram({
      name: 'zhihe_http_request_seconds',
      help: 'Seconds to answer a request',
      labelNames: ['method', 'status'],
      buckets: [0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1, 3, 10],
      registers: [registry],
    }),
    statements: new Counter({
      name: 'zhihe_store_statements_total',
      help: 'Statements sent to the store',
      registers: [registry],
    }),
  };
}

/** Whether the server wants requests; false from the moment it is told to stop. */
export interface Readiness {
  accepting: boolean;
}

/** Notes how long each answer takes. */
export const measured =
  ({ seconds }: Metrics): RequestHandler =>
  (request, response, next) => {
    const stop = seconds.startTimer();
    response.once('close', () => stop({ method: request.method, status: String(response.statusCode) }));
    next();
  };

/** `/metrics`: for Prometheus. */
export function metricsPage({ registry }: Metrics): Router {
  const router = Router();
  router.get('/metrics', async (_, response) => {
    response.type(registry.contentType).send(await registry.metrics());
  });
  return router;
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
