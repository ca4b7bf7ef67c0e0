import { openGraph } from '../../server/graph/open.ts';
import type { Graph } from '../../server/graph/graph.ts';
import { cypher } from '../../server/graph/statement.ts';
import { relationTypeIds } from '../../server/model/relations.ts';
import { typeRanks } from '../../server/explore/direction.ts';
import { load } from '../support/dataset.ts';
import { generated } from '../support/generated.ts';
import { start } from '../support/app.ts';
import { sharedNeo4j, stopSharedNeo4j, wipe } from '../support/neo4j.ts';
import { line, paired } from './paired.ts';

const query = `query ($ids: [ID!]!) {
  neighbourhood(ids: $ids, first: 50) {
    entities { id kind name }
    relations { id type from { id } to { id } statements { quote status since source { id } } }
    truncated
  }
}`;

/**
 * A company's neighbourhood through GraphQL over HTTP (entities, what runs between them, their statements) against the one
 * raw statement that finds the neighbours, in process, on the same engine with the same 5,000 companies.
 */
export async function neighbourhood(): Promise<string[]> {
  const lines: string[] = [];
  const server = await sharedNeo4j();
  const engines: (readonly [string, () => Promise<Graph>])[] = [
    ['embedded', () => openGraph({ neo4j: null, data: ':memory:' })],
  ];
  if (server)
    engines.push([
      'neo4j',
      async () => {
        await wipe(server);
        return openGraph({ neo4j: server, data: ':memory:' });
      },
    ]);
  else lines.push('neo4j: left out, there is none here');
  for (const [engine, open] of engines) {
    const graph = await open();
    await load(graph, generated(5000));
    const running = await start(graph);
    let next = 0;
    const id = (): string => `company-${(next++ >> 1) % 1000}`;
    const raw = (): Promise<unknown> => {
      const ids = [id()];
      return graph.read(cypher('explore/neighbours-both'), {
        without: [],
        statuses: ['stated', 'disputed'],
        asOf: '2026-01-01',
        ids,
        seen: ids,
        types: relationTypeIds,
        ranks: typeRanks,
        first: 50,
      });
    };
    const asked = (): Promise<unknown> => running.data(query, { ids: [id()] });
    lines.push(line(`neighbourhood, ${engine}`, 'the raw statement', await paired(asked, raw, 200)));
    await running.stop();
  }
  await stopSharedNeo4j();
  return lines;
}
