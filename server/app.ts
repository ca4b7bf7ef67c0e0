import { join } from 'node:path';
import { expressMiddleware } from '@as-integrations/express5';
import compression from 'compression';
import express, { type Express } from 'express';
import type { Logger } from 'pino';
import { apollo } from './api/apollo.ts';
import { requestContext, shared } from './api/context.ts';
import { countedGraph } from './api/counted-graph.ts';
import { defaultLimits, type Limits } from './model/limits.ts';
import { resolvedSchema } from './api/resolvers.ts';
import { schemaText } from './api/schema.ts';
import { openNameIndex } from './explore/search/live-index.ts';
import type { Graph } from './graph/graph.ts';
import { client, queryPage } from './http/client.ts';
import { jsonBody } from './http/body.ts';
import { deadline } from './http/deadline.ts';
import { downloads } from './http/download.ts';
import { failures, notFound } from './http/failures.ts';
import { health } from './http/health.ts';
import { createMetrics } from './http/metrics.ts';
import { noteOperation } from './http/operation-note.ts';
import { knownOperations, namesOf, ownOperations } from './http/own-operations.ts';
import { rate } from './http/rate.ts';
import { requestId, requestIds } from './http/request-id.ts';
import { requestLog } from './http/request-log.ts';
import { schemaFile } from './http/schema-file.ts';
import { appHeaders, ownMachineOnly } from './http/security.ts';
import { localDay } from './model/local-day.ts';

/** What an app is made of. */
export interface Parts {
  readonly graph: Graph;
  readonly log: Logger;
  /** Requests a minute a client; 0 = no limit. */
  readonly rate: number;
  /** How many proxies stand in front, or whose `X-Forwarded-For` is believed; none by default. */
  readonly trustProxy?: number | readonly string[];
  readonly introspection: boolean;
  /** Whether only this machine reaches it; then a page from elsewhere may not. */
  readonly loopback: boolean;
  readonly limits?: Partial<Limits>;
  /** `ours`: nothing but the operations of our own client is answered; any by default. */
  readonly operations?: 'any' | 'ours';
  /** Folder of the built client. */
  readonly clientFolder?: string;
  /** The ISO day that a scope without `asOf` means; the machine's own day by default. */
  readonly today?: () => string;
}

export interface App {
  readonly handler: Express;
  /** Asks what the first page asks, so that its visitor need not wait for a store that plans its statements anew. */
  readonly warm: () => Promise<void>;
  /** From now on not ready: a balancer sends nothing more, what runs goes on. */
  readonly drain: () => void;
  /** Lets go of what the app holds; the graph is its owner's. */
  readonly stop: () => Promise<void>;
}

/** The whole server over a graph, not listening. */
export async function createApp(parts: Parts): Promise<App> {
  const limits = { ...defaultLimits, ...parts.limits };
  const folder = parts.clientFolder ?? join(import.meta.dirname, '..', 'dist', 'client');
  const operations = ownOperations(folder);
  const onlyOurs = parts.operations === 'ours';
  if (onlyOurs && operations.size === 0) throw new Error(`no operations.json in ${folder}: the client is not built`);
  const metrics = createMetrics(parts.graph, namesOf(operations), () => names.size);
  const readiness = { accepting: true };
  const graph = countedGraph(parts.graph, metrics.statement);
  const names = await openNameIndex(graph, (err) =>
    parts.log.warn({ err }, 'the name index could not be brought up to date'),
  );
  const all = shared({ graph, names, limits, today: parts.today ?? (() => localDay(new Date())) });
  const server = apollo(resolvedSchema(), limits, parts.introspection, parts.log);
  await server.start();

  const handler = express();
  handler.disable('x-powered-by');
  handler.disable('etag');
  handler.set('trust proxy', parts.trustProxy ?? 0);
  handler.use(requestIds(), requestLog(parts.log), metrics.each, appHeaders());
  // A balancer asks for these by whatever name it knows; they tell nothing of the data.
  handler.use(health(graph, readiness));
  if (parts.loopback) handler.use(ownMachineOnly());
  handler.use(
    // Between programs of one machine packing an answer takes longer than sending it.
    compression({
      filter: (request, response) =>
        !(parts.loopback && request.originalUrl.startsWith('/graphql')) && compression.filter(request, response),
    }),
    metrics.page,
    schemaFile(parts.introspection ? schemaText : null),
    queryPage(folder, !onlyOurs),
  );
  handler.use(
    '/graphql',
    rate(parts.rate),
    jsonBody(limits.body),
    knownOperations(operations, onlyOurs),
    expressMiddleware(server, {
      context: ({ res }) => {
        const signal = deadline(res, limits.deadline);
        const context = requestContext(all, requestId(res), signal);
        noteOperation(res, () => ({ ...context.note, statements: graph.statements(signal) }));
        return Promise.resolve(context);
      },
    }),
  );
  handler.use('/export', rate(parts.rate));
  handler.use(
    downloads({
      graph,
      deadline: limits.deadline,
      reads: (response, signal) => requestContext(all, requestId(response), signal),
    }),
  );
  handler.use(client(folder), notFound(), failures(parts.log));
  return {
    handler,
    warm: async () => {
      await requestContext(all, 'warm', new AbortController().signal).facts(null);
    },
    drain: () => {
      readiness.accepting = false;
    },
    stop: () => server.stop(),
  };
}
