import type { Graph } from '../../server/graph/graph.ts';
import { openGraph } from '../../server/graph/open.ts';
import { neo4jOrSkip, wipe } from './neo4j.ts';
import type { Neo4jServer } from './neo4j-server.ts';

export const engineNames = ['embedded', 'neo4j'] as const;

export type EngineName = (typeof engineNames)[number];

/** The config that opens this engine; a Neo4j is given for `neo4j` only. */
const configFor = (server: Neo4jServer | undefined): Parameters<typeof openGraph>[0] => ({
  neo4j: server ?? null,
  data: ':memory:',
});

/**
 * The same suite on each engine. `openEmptyGraph` gives an empty store with its constraints and indexes (call it in
 * `before` or a test); what it opened is closed after the suite. Neo4j is one server a process: open one graph a time
 * there, for opening empties it. Without a Neo4j its half is skipped, with a word on how to get one; with CI=true it fails.
 */
export function forEachEngine(suite: (engine: EngineName, openEmptyGraph: () => Promise<Graph>) => void): void {
  for (const engine of engineNames)
    describe(`on ${engine}`, () => {
      const opened: Graph[] = [];
      let server: Neo4jServer | undefined;
      before(async function () {
        if (engine === 'neo4j') server = await neo4jOrSkip(this);
      });
      after(async () => {
        for (const graph of opened) await graph.close();
      });
      suite(engine, async () => {
        if (server) await wipe(server);
        const graph = await openGraph(configFor(server));
        opened.push(graph);
        return graph;
      });
    });
}
