import { pino, type Logger } from 'pino';
import { createApp, type App, type Parts } from '../../server/app.ts';
import { importTables } from '../../server/exchange/import.ts';
import { readTables } from '../../server/exchange/read-tables.ts';
import { seedFolder } from '../../server/exchange/seed.ts';
import type { Graph } from '../../server/graph/graph.ts';
import { openGraph } from '../../server/graph/open.ts';
import { closeServer, listen } from '../../server/http/listen.ts';

/** The day that tests take for today, unless they say otherwise. */
export const testDay = '2020-11-30';

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a test reads what it asked for and fails where it is not
export type Data = any;

export interface Problem {
  readonly message: string;
  readonly path?: readonly string[];
  readonly extensions: Readonly<Record<string, unknown>>;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly data: Data;
  /** Statements the request read, by its log line. */
  readonly statements: number;
  readonly errors: Problem[] | undefined;
}

/** A running app on a port of its own. */
export interface Running {
  readonly url: string;
  readonly graph: Graph;
  readonly app: App;
  /** Lines of the log, parsed. */
  readonly log: Record<string, unknown>[];
  /** Asks GraphQL and gives whatever comes back. */
  readonly ask: (query: string, variables?: object, headers?: Record<string, string>) => Promise<Answer>;
  /** Asks GraphQL and gives the data. @throws when there are errors */
  readonly data: (query: string, variables?: object) => Promise<Data>;
  readonly stop: () => Promise<void>;
}

/** An embedded store in memory, filled with these seeds. */
export async function seededGraph(seeds: readonly string[]): Promise<Graph> {
  const graph = await openGraph({ neo4j: null, data: ':memory:' });
  const tables = [];
  for (const seed of seeds) tables.push(await readTables(seedFolder(seed)));
  if (tables.length > 0) await importTables(graph, tables);
  return graph;
}

function keptLog(): { log: Record<string, unknown>[]; logger: Logger } {
  const log: Record<string, unknown>[] = [];
  const write = (line: string): void => void log.push(JSON.parse(line) as Record<string, unknown>);
  return { log, logger: pino({ level: 'info' }, { write }) };
}

/** The log line of a request, which is written once its answer is out. */
async function lineOf(log: Record<string, unknown>[], id: string | null): Promise<Record<string, unknown>> {
  for (let tries = 0; tries < 500; tries++) {
    const line = log.find(({ requestId, msg }) => requestId === id && msg === 'answered');
    if (line) return line;
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  throw new Error(`request ${id} left no line in the log`);
}

/** Starts an app over a graph and listens on a free port. The graph is closed with it. */
export async function start(graph: Graph, parts: Partial<Parts> = {}): Promise<Running> {
  const { log, logger } = keptLog();
  const app = await createApp({
    graph,
    log: logger,
    rate: 0,
    introspection: true,
    loopback: true,
    today: () => testDay,
    ...parts,
  });
  const { server, port } = await listen(app.handler, 0, '127.0.0.1');
  const url = `http://127.0.0.1:${port}`;
  const ask: Running['ask'] = async (query, variables, headers) => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await response.json()) as Pick<Answer, 'data' | 'errors'>;
    const { statements } = await lineOf(log, response.headers.get('x-request-id'));
    return { status: response.status, headers: response.headers, data, errors, statements: Number(statements ?? 0) };
  };
  return {
    url,
    graph,
    app,
    log,
    ask,
    data: async (query, variables) => {
      const { data, errors } = await ask(query, variables);
      if (errors) throw new Error(JSON.stringify(errors));
      return data;
    },
    stop: async () => {
      await closeServer(server, 0);
      await app.stop();
      await graph.close();
    },
  };
}
