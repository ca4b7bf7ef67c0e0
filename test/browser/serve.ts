import { once } from 'node:events';
import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import pino from 'pino';
import { createApp, type Parts } from '../../server/app.ts';
import { fillEmptyStore } from '../../server/exchange/seed.ts';
import { openGraph } from '../../server/graph/open.ts';

/** A server of its own for a test: embedded, in memory, filled with `seeds`, with the built client. */
export interface Served {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

const clientFolder = join(import.meta.dirname, '..', '..', 'dist', 'client');

/**
 * Serves on `port` (0 = any free one) until stopped. The client must be built: `npm test` does that first.
 * @param parts what the app is to be besides
 */
export async function serve(seeds: readonly string[], port = 0, parts: Partial<Parts> = {}): Promise<Served> {
  if (!existsSync(join(clientFolder, 'index.html'))) throw new Error('the client is not built: npm run build');
  const graph = await openGraph({ neo4j: null, data: ':memory:' });
  await fillEmptyStore(graph, seeds);
  const log = pino({ level: 'silent' });
  const app = await createApp({ graph, log, rate: 0, introspection: true, loopback: true, clientFolder, ...parts });
  const server = app.handler.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await app.stop();
      await graph.close();
    },
  };
}
