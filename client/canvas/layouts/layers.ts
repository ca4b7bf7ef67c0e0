import * as dagre from '@dagrejs/dagre';
import type { Arrange } from './job.ts';

/** What is used of dagre's graph: its own types name files without their endings, which our modules do not find. */
interface DagreGraph {
  setGraph(options: Readonly<Record<string, string | number>>): void;
  setNode(id: string, size: { readonly width: number; readonly height: number }): void;
  setEdge(from: string, to: string, options: { readonly weight: number }): void;
  hasEdge(from: string, to: string): boolean;
  node(id: string): { readonly x: number; readonly y: number };
}

const { Graph, layout } = dagre as unknown as {
  readonly Graph: new () => DagreGraph;
  readonly layout: (graph: DagreGraph) => void;
};

/** Layers from left to right: flows run right; lines that are no flow only keep their ends near each other. */
export const layers: Arrange = ({ nodes, lines }) => {
  const graph = new Graph();
  graph.setGraph({ rankdir: 'LR', nodesep: 6, ranksep: 64, edgesep: 6 });
  for (const { id, ground } of nodes) graph.setNode(id, { width: ground.w, height: ground.h });
  for (const { from, to, flow } of lines)
    if (!graph.hasEdge(from, to)) graph.setEdge(from, to, { weight: flow ? 4 : 1 });
  layout(graph);
  return nodes.map(({ id, ground }) => {
    const { x, y } = graph.node(id);
    // dagre gives the middle of the ground, which hangs below the node's own.
    return { id, x: x - (ground.x + ground.w / 2), y: y - (ground.y + ground.h / 2) };
  });
};
