import type grafeo from '@grafeo-db/js';
import type { Holding } from './manifest.ts';
import { cypher } from './statement.ts';

const revision = cypher('explore/revision');

/** The store's revision as this store or open transaction sees it; 0 before the first import. */
export async function revisionOf(db: Pick<grafeo.GrafeoDB, 'executeCypher'>): Promise<number> {
  const [row] = (await db.executeCypher(revision.text)).rows();
  return Number(row?.[0] ?? 0);
}

/** What the store holds, as far as a manifest says it. */
export const holdingOf = async (db: grafeo.GrafeoDB): Promise<Holding> => ({
  nodes: db.nodeCount(),
  edges: db.edgeCount(),
  revision: await revisionOf(db),
});
