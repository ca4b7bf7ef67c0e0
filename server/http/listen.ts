import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How many ports after a busy one are tried. */
const further = 50;

/** Bytes of a request before its body: a link holds a whole arrangement, of 2,000 nodes some 20 kB. Node's own 16 kB refuse it. */
const maxHeaderSize = 64 * 1024;

const isBusy = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'EADDRINUSE';

const listenOnce = (handler: RequestListener, port: number, host: string): Promise<Server> =>
  new Promise((resolve, reject) => {
    // A request that has not arrived whole by then never will; Node's own 300 s would hold a stop up.
    const server = createServer({ requestTimeout: 30_000, maxHeaderSize }, handler);
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve(server);
    });
  });

/**
 * Listens on this port or, when it is busy, on the next free one; 0 is any.
 * @throws the system's error when the host is not ours, the port is not allowed, or fifty ports on are busy too
 */
export async function listen(
  handler: RequestListener,
  port: number,
  host: string,
): Promise<{ server: Server; port: number }> {
  for (let next = port; ; next += 1)
    try {
      const server = await listenOnce(handler, next, host);
      return { server, port: (server.address() as AddressInfo).port };
    } catch (error) {
      if (!isBusy(error) || next >= Math.min(port + further, 65535)) throw error;
    }
}

/** Takes no new connections and waits for what runs, at most so many milliseconds; then cuts off what is left. */
export function closeServer(server: Server, milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => server.closeAllConnections(), milliseconds);
    server.close(() => {
      clearTimeout(timer);
      resolve();
    });
    server.closeIdleConnections();
  });
}
