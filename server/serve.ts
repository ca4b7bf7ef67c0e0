import { once } from 'node:events';
import type { Logger } from 'pino';
import { exitCodes } from './cli/exit.ts';
import type { CliCommand, Task } from './cli/command.ts';
import { buildClient, clientIsStale } from './client-build.ts';
import { bindProblem, ConfigError } from './config.ts';
import { fillEmptyStore } from './exchange/seed.ts';
import { closeServer, listen, listenProblem } from './http/listen.ts';

/** What `serve` needs of the process it runs in. */
export interface Machine {
  readonly root: string;
  readonly log: Logger;
  /** Aborts when the process is told to stop. */
  readonly stopping: AbortSignal;
}

/** For how long a stopping server still answers that it is not ready, so that a balancer sees it; then how long the rest may take. */
const drain = { visible: 300, most: 10_000 };

const urlOf = (host: string, port: number): string => {
  const shown = host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${shown}:${port}/`;
};

async function upToDateClient({ root }: Machine, { say, note }: Task): Promise<void> {
  if (!clientIsStale(root)) return;
  note(say({ zh: '正在构建界面……', en: 'Building the client…' }));
  await buildClient(root);
}

/** `serve`: builds the client when stale, fills an empty store, listens until told to stop, then drains. */
export const serveCommand = (machine: Machine): CliCommand => ({
  name: 'serve',
  about: { zh: '启动服务', en: 'start the server' },
  settings: 'own',
  run: async (task) => {
    const { config, say, json, note, print } = task;
    const { log, stopping } = machine;
    const problem = bindProblem(config);
    if (problem) throw new ConfigError(problem);
    await upToDateClient(machine, task);
    // Loaded only here: the other commands start without a web server and a GraphQL engine.
    const { createApp } = await import('./app.ts');
    const { warmUp } = await import('./warm-up.ts');
    await task.store(async (graph) => {
      const filled = await fillEmptyStore(graph, config.seeds);
      if (filled)
        note(
          say({
            zh: `图库为空，已填入：${filled.sources.join('、')}（ZHIHE_SEEDS=none 则保持为空）。`,
            en: `The store was empty and has been filled with ${filled.sources.join(', ')} (ZHIHE_SEEDS=none leaves it empty).`,
          }),
        );
      const app = await createApp({
        graph,
        log,
        rate: config.rate,
        trustProxy: config.trustProxy,
        limits: config.limits,
        operations: config.operations,
        introspection: config.introspection,
        loopback: config.loopback,
      });
      const { server, port } = await listen(app.handler, config.port, config.host).catch((error: unknown) => {
        const words = listenProblem(error, config.host, config.port);
        throw words ? new ConfigError(words) : error;
      });
      const url = urlOf(config.host, port);
      if (config.port !== 0 && port !== config.port)
        note(
          say({ zh: `端口 ${config.port} 被占用，改用 ${port}。`, en: `Port ${config.port} is busy; using ${port}.` }),
        );
      const { engine, version, place } = await graph.health();
      print(
        json ? JSON.stringify({ url, engine, version, place }) : `智核 Zhihe ${url}  (${engine} ${version}, ${place})`,
      );
      app.warm().catch((err: unknown) => log.warn({ err }, 'warming up failed'));
      // In the background: the server is ready, and the first questions are only slower until this is done.
      if (engine === 'neo4j')
        void warmUp(graph, task.today, stopping).catch((err: unknown) => {
          if (!stopping.aborted) log.warn({ err }, 'the store could not be warmed up');
        });
      if (!stopping.aborted) await once(stopping, 'abort');
      app.drain();
      await new Promise((resolve) => setTimeout(resolve, drain.visible));
      await closeServer(server, drain.most);
      await app.stop();
    }, 'make');
    return exitCodes.good;
  },
});
