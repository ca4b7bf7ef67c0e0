import type { Graph } from '../../server/graph/graph.ts';

/** A graph that notes the name of every statement read through it; what it answers is the graph's own. */
export interface CountingGraph extends Graph {
  readonly names: readonly string[];
  /** Forgets what was noted. */
  reset(): void;
}

/** Wraps a graph so that a test can say how many statements something takes. */
export function countingGraph(graph: Graph): CountingGraph {
  const names: string[] = [];
  return {
    names,
    reset() {
      names.length = 0;
    },
    read(statement, params, options) {
      names.push(statement.name);
      return graph.read(statement, params, options);
    },
    write: (writes) => graph.write(writes),
    health: () => graph.health(),
    load: () => graph.load(),
    close: () => graph.close(),
  };
}
