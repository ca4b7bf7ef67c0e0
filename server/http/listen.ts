import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Words } from '../model/words.ts';

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

/** What keeps the system from listening there, in words that say what to do; null when it is something else. */
export function listenProblem(error: unknown, host: string, port: number): Words | null {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'EADDRNOTAVAIL':
      return {
        zh: `HOST 的值 ${host} 不是本机的地址。请用 127.0.0.1（仅本机可访问），或本机网卡的地址。`,
        en: `HOST is ${host}, which is no address of this machine. Take 127.0.0.1 (this machine only) or an address of one of its networks.`,
      };
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return {
        zh: `找不到 HOST 所写的主机名 ${host} 的地址。请检查拼写，或直接写 IP 地址，如 127.0.0.1。`,
        en: `HOST is ${host}, a name that no address is known for. Check its spelling, or give an IP address such as 127.0.0.1.`,
      };
    case 'EACCES':
    case 'EPERM':
      return {
        zh: `系统不允许在端口 ${port} 上监听。请用 PORT 换一个 1024 以上的端口，如 4000。`,
        en: `The system does not let this user listen on port ${port}. Choose another with PORT, from 1024 on, such as 4000.`,
      };
    case 'EADDRINUSE':
      return {
        zh: `端口 ${port} 及其后 ${further} 个都被占用。请用 PORT 换一个端口，或设为 0 任选。`,
        en: `Port ${port} and the ${further} after it are busy. Choose another with PORT, or 0 for any.`,
      };
    case undefined:
    default:
      return null;
  }
}

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
