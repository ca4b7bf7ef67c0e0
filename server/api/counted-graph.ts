import { setMaxListeners } from 'node:events';
import type { Graph, ReadOptions } from '../graph/graph.ts';

/** A graph that counts what each request reads; a request is known by its abort signal, which every read passes on. */
export interface CountedGraph extends Graph {
  /** Statements read so far under this signal. */
  statements(signal: AbortSignal): number;
  /** Options for reads that count for the request of this signal but go on when it aborts, for others wait for them too. */
  lasting(signal: AbortSignal): Required<ReadOptions>;
}

/**
 * Wraps a graph once for the whole server: what explore/ keeps a graph's answers by is the object, so it must stay the same.
 * @param each is told of every statement read, once it is answered or has failed
 */
export function countedGraph(graph: Graph, each: (statement: string, seconds: number) => void): CountedGraph {
  const counts = new WeakMap<AbortSignal, { read: number }>();
  const countOf = (signal: AbortSignal): { read: number } => {
    const count = counts.get(signal) ?? { read: 0 };
    counts.set(signal, count);
    return count;
  };
  return {
    read(statement, params, options) {
      if (options?.signal) countOf(options.signal).read += 1;
      const start = performance.now();
      return graph
        .read(statement, params, options)
        .finally(() => each(statement.name, (performance.now() - start) / 1000));
    },
    write: (writes) => graph.write(writes),
    health: () => graph.health(),
    load: () => graph.load(),
    close: () => graph.close(),
    statements: (signal) => countOf(signal).read,
    lasting(signal) {
      const own = new AbortController().signal;
      setMaxListeners(0, own);
      counts.set(own, countOf(signal));
      return { signal: own };
    },
  };
}
