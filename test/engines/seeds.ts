import { fillEmptyStore } from '../../server/exchange/seed.ts';
import { openGraph } from '../../server/graph/open.ts';
import { dump, type Dataset } from '../support/dataset.ts';

/** What a store holds once the three data sets of seeds/ are loaded. */
export async function seeds(): Promise<Dataset> {
  const graph = await openGraph({ neo4j: null, data: ':memory:' });
  try {
    await fillEmptyStore(graph, ['article', 'reference-chain', 'sample']);
    return await dump(graph);
  } finally {
    await graph.close();
  }
}
