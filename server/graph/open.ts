import { openEmbedded } from './embedded.ts';
import type { Graph } from './graph.ts';
import { openNeo4j, type Neo4jConfig } from './neo4j.ts';

/** Which store to open: a Neo4j when one is given, else the embedded engine over `data`. */
export interface GraphConfig {
  readonly neo4j: Neo4jConfig | null;
  /** A folder, made when missing, or `:memory:`. */
  readonly data: string;
}

/**
 * Opens the store, makes its constraints and indexes and checks that it answers.
 * @param log gets one line for people about what was opened.
 * @throws StoreError: its code and sentences say why the store cannot be used and what to do.
 */
export async function openGraph(config: GraphConfig, log?: (line: string) => void): Promise<Graph> {
  const graph = config.neo4j
    ? await openNeo4j(config.neo4j)
    : await openEmbedded(config.data === ':memory:' ? null : config.data);
  const { engine, version, place } = await graph.health();
  log?.(`store: ${engine} ${version}, ${place}`);
  return graph;
}
