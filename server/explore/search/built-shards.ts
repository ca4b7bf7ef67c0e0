import { Worker } from 'node:worker_threads';
import type { BuildNews, BuildOrder } from './build-worker.ts';
import { ShardBuilder, type Nameable, type Shard } from './shard.ts';

/** Orders that may wait for the worker, so that a store which is read faster than indexed does not pile up in memory. */
const mostWaiting = 2;

const inWorker = async (first: readonly Nameable[], more: AsyncIterable<readonly Nameable[]>): Promise<Shard[]> => {
  const worker = new Worker(new URL('./build-worker.js', import.meta.url), { execArgv: [] });
  // A server that stops does not wait for its index.
  worker.unref();
  const shards: Shard[] = [];
  const waiting: (() => void)[] = [];
  let failed: ((error: unknown) => void) | undefined;
  const failure = new Promise<never>((_, reject) => {
    failed = reject;
  });
  // Whoever waits hears of it; nobody may be waiting just then.
  failure.catch(() => undefined);
  worker.on('error', (error) => failed?.(error));
  worker.on('exit', (code) => failed?.(new Error(`the worker that builds the name index ended with ${code}`)));
  worker.on('message', (news: BuildNews) => {
    if ('shard' in news) shards.push(news.shard);
    else waiting.shift()?.();
  });
  const order = (entities: BuildOrder): Promise<void> => {
    const done = new Promise<void>((resolve) => waiting.push(resolve));
    worker.postMessage(entities);
    return Promise.race([done, failure]);
  };
  try {
    const orders = [order(first)];
    for await (const entities of more) {
      if (orders.length >= mostWaiting) await orders.shift();
      orders.push(order(entities));
    }
    await Promise.all(orders);
    await order(null);
    return shards;
  } finally {
    worker.removeAllListeners('exit');
    await worker.terminate();
  }
};

/**
 * Shards of entities that come in pages, by id, rising. One page is done here and now (some 100 µs an entity), more in a
 * worker thread, so that a server answers while a million names are put in order.
 * @throws what the pages throw, or an Error when the worker fails
 */
export async function builtShards(pages: AsyncIterator<readonly Nameable[]>): Promise<Shard[]> {
  const first = await pages.next();
  if (first.done) return [];
  const second = await pages.next();
  if (second.done) {
    const builder = new ShardBuilder();
    return [...first.value.map((entity) => builder.add(entity)), builder.rest()].filter((shard) => shard !== null);
  }
  const rest = async function* (): AsyncGenerator<readonly Nameable[]> {
    yield second.value;
    yield* { [Symbol.asyncIterator]: () => pages };
  };
  return inWorker(first.value, rest());
}
