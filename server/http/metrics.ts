import { Router, type RequestHandler } from 'express';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Graph } from '../graph/graph.ts';
import { noteOf } from './operation-note.ts';

export interface Metrics {
  /** For every request. */
  readonly each: RequestHandler;
  /** A statement was read for a request. @param stem its file in cypher/ without the ending */
  readonly statement: (stem: string, seconds: number) => void;
  /** `/metrics`, for Prometheus. */
  readonly page: Router;
}

const fine = [0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1, 3, 10];

/** Gauges that ask the store when they are read: whether it answers, and how much runs and waits there. */
function storeGauges(graph: Graph, registers: Registry[]): void {
  // First, so that the question whether the store answers is not counted.
  new Gauge({
    name: 'zhihe_store_queue',
    help: 'Statements that run in the store or wait for their turn',
    labelNames: ['access', 'state'],
    registers,
    collect() {
      const { reads, writes } = graph.load();
      for (const [access, load] of [['read', reads] as const, ['write', writes] as const]) {
        this.set({ access, state: 'running' }, load.running);
        this.set({ access, state: 'waiting' }, load.waiting);
      }
    },
  });
  new Gauge({
    name: 'zhihe_store_up',
    help: 'Whether the store answers',
    registers,
    async collect() {
      const up = await graph.health().then(
        () => 1,
        () => 0,
      );
      this.set(up);
    },
  });
}

/**
 * The figures that /metrics shows, fresh for each app. Anybody may name an operation anything, and each name would be a series
 * for ever: only those of our own client are told apart, all else is `other`.
 * @param ownNames operations of our own client
 * @param names how many entities the search holds
 */
export function createMetrics(graph: Graph, ownNames: ReadonlySet<string>, names: () => number): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  storeGauges(graph, registers);
  new Gauge({
    name: 'zhihe_search_entities',
    help: 'Entities that the search by name holds',
    registers,
    collect() {
      this.set(names());
    },
  });
  const requests = new Histogram({
    name: 'zhihe_http_request_seconds',
    help: 'Seconds to answer a request',
    labelNames: ['method', 'status'],
    buckets: fine,
    registers,
  });
  const operations = new Histogram({
    name: 'zhihe_graphql_operation_seconds',
    help: "Seconds to answer a GraphQL request, by operation of the app's own; all others are `other`",
    labelNames: ['operation', 'outcome'],
    buckets: fine,
    registers,
  });
  const statements = new Histogram({
    name: 'zhihe_store_statement_seconds',
    help: 'Seconds a statement took, its turn in the queue included',
    labelNames: ['statement'],
    buckets: fine,
    registers,
  });
  const total = new Counter({
    name: 'zhihe_store_statements_total',
    help: 'Statements sent to the store',
    registers,
  });

  const page = Router();
  page.get('/metrics', async (_, response) => {
    response.type(registry.contentType).send(await registry.metrics());
  });
  return {
    page,
    statement: (statement, seconds) => {
      total.inc();
      statements.observe({ statement }, seconds);
    },
    each: (request, response, next) => {
      const start = performance.now();
      response.once('close', () => {
        const seconds = (performance.now() - start) / 1000;
        requests.observe({ method: request.method, status: String(response.statusCode) }, seconds);
        const note = noteOf(response);
        if (!note) return;
        const operation = note.operation !== null && ownNames.has(note.operation) ? note.operation : 'other';
        const outcome = !response.writableFinished ? 'left' : note.errors > 0 ? 'errors' : 'ok';
        operations.observe({ operation, outcome }, seconds);
      });
      next();
    },
  };
}
