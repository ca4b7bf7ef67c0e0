import { parentPort } from 'node:worker_threads';
import { ShardBuilder, type Nameable, type Shard } from './shard.ts';

/** What the worker is told: some entities, by id, rising; null when that was all. */
export type BuildOrder = readonly Nameable[] | null;

/** What the worker tells: a shard; and for each order that it is done with it. */
export type BuildNews = { readonly shard: Shard } | { readonly done: true };

/** The memory of a shard, which goes over without being copied. */
const buffersOf = ({ inside, edges, ...shard }: Shard): ArrayBuffer[] =>
  [shard, inside, edges]
    .flatMap((arrays): unknown[] => Object.values(arrays))
    .filter((part): part is Uint8Array<ArrayBuffer> => ArrayBuffer.isView(part))
    .map((part) => part.buffer);

const port = parentPort;
if (!port) throw new Error('build-worker.ts is for a worker thread');

const builder = new ShardBuilder();
const give = (shard: Shard | null): void => {
  if (shard) port.postMessage({ shard } satisfies BuildNews, buffersOf(shard));
};
port.on('message', (order: BuildOrder) => {
  if (order) for (const entity of order) give(builder.add(entity));
  else give(builder.rest());
  port.postMessage({ done: true } satisfies BuildNews);
});
