import { openEmbedded } from './embedded.ts';
import { holdsStore } from './embedded-folder.ts';
import { StoreError, type Graph } from './graph.ts';
import { openNeo4j, type Neo4jConfig } from './neo4j.ts';
import { words } from './words.ts';

/** Which store to open: a Neo4j when one is given, else the embedded engine over `data`. */
export interface GraphConfig {
  readonly neo4j: Neo4jConfig | null;
  /** A folder, made when missing, or `:memory:`. */
  readonly data: string;
}

/** What is done where there is no store yet: one is made, none is (an empty one in memory stands for it), or it is refused. */
export type Missing = 'make' | 'empty' | 'refuse';

function folderOf(data: string, missing: Missing): string | null {
  if (data === ':memory:') return null;
  if (missing === 'make' || holdsStore(data)) return data;
  if (missing === 'refuse') throw new StoreError('STORE_UNAVAILABLE', words.noStore(data));
  return null;
}

/**
 * Opens the store, makes its constraints and indexes and checks that it answers.
 * @param log gets one line for people about what was opened.
 * @throws StoreError: its code and sentences say why the store cannot be used and what to do.
 */
export async function openGraph(
  config: GraphConfig,
  log?: (line: string) => void,
  missing: Missing = 'make',
): Promise<Graph> {
  const graph = config.neo4j ? await openNeo4j(config.neo4j) : await openEmbedded(folderOf(config.data, missing));
  const { engine, version, place } = await graph.health();
  log?.(`store: ${engine} ${version}, ${place}`);
  return graph;
}
