import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Graph } from '../../server/graph/graph.ts';
import { openGraph } from '../../server/graph/open.ts';
import { statement } from './statement.ts';

const create = statement('UNWIND $ids AS id CREATE (e:Entity {id: id, name: $name})');
const count = statement('MATCH (e:Entity) RETURN count(e) AS n');

/** Opens the embedded store in this folder. */
export const open = (data: string): Promise<Graph> => openGraph({ neo4j: null, data });

/** Adds entities of these ids in one transaction. */
export const add = (graph: Graph, ...ids: string[]): Promise<void> =>
  graph.write([{ statement: create, params: { ids, name: '名' } }]);

/** How many entities there are. */
export const size = async (graph: Graph): Promise<unknown> => (await graph.read(count))[0]?.n;

/** Makes folders for the suite that calls this, and removes them after it. */
export function temporaryFolders(): () => string {
  const folders: string[] = [];
  after(() => {
    for (const made of folders) rmSync(made, { recursive: true, force: true });
  });
  return () => {
    const made = mkdtempSync(join(tmpdir(), 'zhihe-store-'));
    folders.push(made);
    return made;
  };
}

/** The folder with a closed store of three entities in it, written in two transactions. */
export async function filled(data: string): Promise<string> {
  const graph = await open(data);
  await add(graph, 'a', 'b');
  await add(graph, 'c');
  await graph.close();
  return data;
}
