import assert from 'node:assert/strict';
import { openGraph } from '../../../server/graph/open.ts';
import type { Graph } from '../../../server/graph/graph.ts';
import { start } from '../../support/app.ts';
import { load } from '../../support/dataset.ts';
import { sharedNeo4j, stopSharedNeo4j, wipe } from '../../support/neo4j.ts';
import { line, paired } from '../paired.ts';
import { fields, supplyData } from './data.ts';
import { requestsASecond } from './load.ts';
import { apolloDefaults, neo4jGraphql, neo4jGraphqlQuery, nodeHttp, raw, type Peer } from './peers.ts';

const ours = `query ($id: ID!) {
  entity(id: $id) {
    ... on Company {
      ${fields.join(' ')}
      suppliers(first: 20) { nodes { ${fields.join(' ')} suppliers(first: 20) { nodes { ${fields.join(' ')} } } } }
    }
  }
}`;

const list = `{
  a: companies(first: 100) { nodes { ${fields.join(' ')} } }
  b: companies(last: 100) { nodes { ${fields.join(' ')} } }
}`;

type Company = Readonly<Record<string, unknown>> & { readonly suppliers?: unknown };

/** A company of any answer as lists of the ten fields, suppliers nested: one shape for all, so that answers can be compared. */
const plain = (company: Company): unknown[] => {
  const { suppliers } = company;
  const nested = (Array.isArray(suppliers) ? suppliers : (suppliers as { nodes?: unknown } | undefined)?.nodes) as
    Company[] | undefined;
  return [...fields.map((field) => company[field]), ...(nested ? [nested.map(plain)] : [])];
};

const post = async (url: string, body: string): Promise<unknown> => {
  const answer = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  const { data, errors } = (await answer.json()) as { data?: Record<string, unknown>; errors?: unknown };
  assert.equal(errors, undefined, JSON.stringify(errors));
  return data;
};

/**
 * Asks until it is answered in time: a store that has just been filled plans its first statements, and reads its pages from
 * disk, for longer than a request may take.
 */
async function warmed(ask: () => Promise<unknown>): Promise<void> {
  for (let tries = 0; ; tries++)
    try {
      await ask();
      return;
    } catch (error) {
      if (tries === 29) throw error;
    }
}

const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? NaN;

/** Requests a second of ours and of a peer, in turn, and the median of the ratios. */
async function rates(
  what: string,
  mine: { readonly url: string; readonly bodies: readonly string[] },
  peer: { readonly url: string; readonly bodies: readonly string[] },
  name: string,
  rounds = 5,
): Promise<string> {
  const pairs: (readonly [number, number])[] = [];
  for (let round = -1; round < rounds; round++) {
    const a = await requestsASecond({ ...mine, atOnce: 8, milliseconds: 2_000 });
    const b = await requestsASecond({ ...peer, atOnce: 8, milliseconds: 2_000 });
    if (round >= 0) pairs.push([a, b]);
  }
  const ratios = pairs.map(([a, b]) => a / b);
  return (
    `${what}: ${median(pairs.map(([a]) => a)).toFixed(0)} requests a second against ` +
    `${median(pairs.map(([, b]) => b)).toFixed(0)} of ${name} = ${median(ratios).toFixed(2)} × ` +
    `(${Math.min(...ratios).toFixed(2)}–${Math.max(...ratios).toFixed(2)})`
  );
}

async function* onEngine(
  engine: string,
  graph: Graph,
  buyers: readonly string[],
  library: Peer | null,
): AsyncGenerator<string> {
  const running = await start(graph);
  const http = await nodeHttp(graph);
  const defaults = await apolloDefaults(graph);
  const url = `${running.url}/graphql`;
  const some = buyers.filter((_, at) => at % Math.ceil(buyers.length / 500) === 0);
  const bodies = (query: string): string[] => some.map((id) => JSON.stringify({ query, variables: { id } }));
  const [mine, theirs] = [bodies(ours), bodies(neo4jGraphqlQuery)];

  // A search waits for the index of names, without whose ids a list looks at all there is.
  const named = JSON.stringify({ query: '{ search(text: "样例", first: 1) { nodes { id } } }' });
  await warmed(() => post(url, named));
  await warmed(() => post(defaults.url, named));
  for (let round = 0; round < 10; round++) {
    await warmed(() => post(url, mine[round] ?? ''));
    await warmed(() => raw(graph, some[round] ?? ''));
    if (library) await warmed(() => post(library.url, theirs[round] ?? ''));
  }
  for (const [at, id] of some.slice(0, 20).entries()) {
    const { entity } = (await post(url, mine[at] ?? '')) as { entity: Company };
    const [row] = await raw(graph, id);
    const wanted = [...(row?.company as unknown[]), row?.suppliers];
    assert.deepEqual(plain(entity), wanted);
    if (!library) continue;
    const { companies } = (await post(library.url, theirs[at] ?? '')) as { companies: Company[] };
    assert.deepEqual(companies.map(plain), [wanted]);
  }
  let next = 0;
  const body = (): string => mine[next++ % mine.length] ?? '';
  yield line(
    `${engine}: a company, 20 suppliers, 20 of each, 10 fields`,
    'the raw statement in process',
    await paired(
      () => post(url, body()),
      () => raw(graph, some[next % some.length] ?? ''),
      150,
    ),
  );
  const nested = { url, bodies: mine };
  if (library) yield await rates(`${engine}: the same`, nested, { url: library.url, bodies: theirs }, '@neo4j/graphql');
  yield await rates(`${engine}: the same`, nested, { url: http.url, bodies: mine }, 'node:http + raw statement');
  const listed = [JSON.stringify({ query: list })];
  yield await rates(
    `${engine}: a list of 200, 10 fields`,
    { url, bodies: listed },
    { url: defaults.url, bodies: listed },
    'Apollo and Express with their defaults, same resolvers',
  );
  await http.stop();
  await defaults.stop();
  await running.stop();
}

/**
 * The API on 100,000 companies and 500,000 SUPPLIES, on both engines in one run: first the answers are compared, then
 * times and requests a second (8 at once, the client in a thread of its own) are taken in turn.
 */
export async function* api(): AsyncGenerator<string> {
  const { data, buyers } = supplyData(100_000, 500_000);
  const server = await sharedNeo4j();
  if (server) {
    await wipe(server);
    const graph = await openGraph({ neo4j: server, data: ':memory:' });
    await load(graph, data);
    const library = await neo4jGraphql(server);
    yield* onEngine('neo4j', graph, buyers, library);
    await library.stop();
    await stopSharedNeo4j();
  } else yield 'neo4j: left out, there is none here';
  const graph = await openGraph({ neo4j: null, data: ':memory:' });
  await load(graph, data);
  yield* onEngine('embedded', graph, buyers, null);
}
