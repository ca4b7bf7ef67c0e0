import assert from 'node:assert/strict';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import type { GraphQLField } from 'graphql';
import { resolvedSchema } from '../../server/api/resolvers.ts';
import { defaultLimits } from '../../server/model/limits.ts';
import { importTables } from '../../server/exchange/import.ts';
import { readTables } from '../../server/exchange/read-tables.ts';
import { seedFolder } from '../../server/exchange/seed.ts';
import { openGraph } from '../../server/graph/open.ts';
import { seededGraph, start, type Running } from '../support/app.ts';
import { sharedNeo4j, wipe } from '../support/neo4j.ts';
import { broken, waysToBreak } from './broken-operation.ts';
import { OperationMaker, type Pools } from './random-operation.ts';

const seeds = ['article', 'reference-chain', 'sample'];
/** How many operations of each sort. */
const each = 2000;

interface Reply {
  readonly status: number;
  readonly text: string;
}

/** A Neo4j that plans a statement anew on a busy machine may take longer than a statement may: it is asked again. */
async function sentAgain(app: Running, body: string): Promise<Reply> {
  for (let tries = 1; ; tries++) {
    const reply = await sent(app, body);
    if (tries === 4 || !/"code":"(?:DEADLINE_EXCEEDED|STORE_BUSY)"/.test(reply.text)) return reply;
  }
}

const sent = async ({ url }: Running, body: string): Promise<Reply> => {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body,
  });
  return { status: response.status, text: await response.text() };
};

/** The seed of all properties (test/support/hooks.ts), to which each adds a number of its own. */
const seed = (): number => fc.readConfigureGlobal().seed ?? 0;

/** Bytes on the heap that are still in use. */
function heap(): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  collect();
  return process.memoryUsage().heapUsed;
}

/** The codes that an answer to anybody's request may have while the store is well. */
const codes = [
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'LIMIT_EXCEEDED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
];

/** Counts what an answer holds, and finds lists longer than any limit. */
function measure(value: unknown, key = ''): number {
  if (Array.isArray(value)) {
    const most = key === 'nodes' || key === 'edges' ? defaultLimits.listSize : defaultLimits.subgraphSize * 2;
    assert.ok(value.length <= most, `${value.length} ${key}`);
    return value.reduce<number>((sum, item) => sum + measure(item), 0);
  }
  if (typeof value !== 'object' || value === null) return 0;
  return Object.entries(value).reduce((sum, [name, item]) => sum + measure(item, name), 1);
}

/** What holds for every answer there is. Gives its errors. */
function checkReply({ status, text }: Reply): { code: string; data: unknown } {
  assert.ok(status === 200 || (status >= 400 && status < 500), `status ${status}: ${text.slice(0, 500)}`);
  assert.ok(
    !/node_modules|\bat [\w.<>]+ \(|file:\/\/|\.ts:\d|\/server\/|\/home\/|\/root\//.test(text),
    text.slice(0, 2000),
  );
  const { data, errors } = JSON.parse(text) as {
    data?: unknown;
    errors?: { message: string; extensions: { code: string; zh: string } }[];
  };
  assert.equal(
    data === undefined || data === null ? (errors?.length ?? 0) > 0 : status,
    data == null ? true : 200,
    text,
  );
  for (const { message, extensions } of errors ?? []) {
    assert.ok(codes.includes(extensions.code), text.slice(0, 2000));
    assert.ok(message.length > 0 && Array.from(message).length <= 400, message);
    assert.match(extensions.zh, /\p{Script=Han}/u);
  }
  assert.ok(errors === undefined || errors.length <= 20, `${errors?.length} errors`);
  assert.ok(measure(data) <= defaultLimits.cost * 2, 'too much in one answer');
  return { code: errors?.[0]?.extensions.code ?? '', data };
}

describe('random operations', function () {
  this.timeout(300_000);
  let embedded: Running;
  let neo4j: Running | null = null;
  const schema = resolvedSchema();
  let maker: OperationMaker;
  const outcomes = new Map<string, number>();
  let asked = 0;
  const declared = Object.values(schema.getQueryType()?.getFields() ?? {}) as GraphQLField<unknown, unknown>[];
  const roots = declared.filter(({ resolve }) => resolve);

  before(async function () {
    this.timeout(300_000);
    const limits = { deadline: 60_000 };
    embedded = await start(await seededGraph(seeds), { limits });
    const server = await sharedNeo4j();
    if (server) {
      await wipe(server);
      const graph = await openGraph({ neo4j: server, data: ':memory:' });
      const tables = [];
      for (const seed of seeds) tables.push(await readTables(seedFolder(seed)));
      await importTables(graph, tables);
      neo4j = await start(graph, { limits });
      await neo4j.app.warm();
    }
    maker = new OperationMaker(schema, roots, await pools());
  });
  after(async () => {
    await embedded.stop();
    await neo4j?.stop();
  });

  /** Real ids of every kind, names, and cursors, as the API gives them. */
  async function pools(): Promise<Pools> {
    const kinds = schema.getType('Kind');
    const ids = new Map<string, string[]>();
    for (const { name } of kinds && 'getValues' in kinds ? kinds.getValues() : []) {
      const { entities } = await embedded.data(
        'query ($k: [Kind!]) { entities(filter: { kinds: $k }, first: 30) { nodes { id } } }',
        { k: [name] },
      );
      if (entities.nodes.length > 0)
        ids.set(
          name,
          entities.nodes.map(({ id }: { id: string }) => id),
        );
    }
    const { companies, entity, sources } = await embedded.data(
      '{ companies(first: 3) { nodes { name } pageInfo { endCursor } } entity(id: "yuxinwei") { relations(first: 5) { nodes { id } pageInfo { endCursor } } } sources { nodes { id } pageInfo { endCursor } } }',
    );
    ids.set(
      'Relation',
      entity.relations.nodes.map(({ id }: { id: string }) => id),
    );
    return {
      ids,
      sources: sources.nodes.map(({ id }: { id: string }) => id),
      texts: ['芯', 'yxw', '重庆', 'zzzz', ...companies.nodes.map(({ name }: { name: string }) => name)],
      cursors: [companies, entity.relations, sources].map(({ pageInfo }) => pageInfo.endCursor),
    };
  }

  /** Asks here and, one in ten for its cost (test/engines holds every statement to it), there; what was refused before anything ran is no matter of engines. */
  const ask = async (body: string): Promise<void> => {
    const [here, there] = await Promise.all([
      sent(embedded, body),
      neo4j !== null && asked++ % 10 === 0 ? sentAgain(neo4j, body) : null,
    ]);
    const { code, data } = checkReply(here);
    const outcome = code === '' ? 'answered' : data == null ? 'refused' : 'partly answered';
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    if (!there || (there.text === here.text && there.status === here.status)) return;
    const other = checkReply(there);
    // Where two fields fail, either may be told first and take the rest with it; all else must be equal.
    if (code === '' || other.code === '') assert.deepEqual(JSON.parse(there.text), JSON.parse(here.text));
    assert.deepEqual(other.data, data);
  };

  it('begin with any root field: each has somebody who answers', () => {
    assert.deepEqual(
      declared.filter(({ resolve }) => !resolve).map(({ name }) => name),
      [],
    );
  });

  it('whatever one asks is answered within the limits, wrong values in words, and alike on both engines', async () => {
    const runs = Math.ceil(each / roots.length);
    const all = [...roots.entries()];
    for (const [index, root] of all)
      await fc.assert(
        fc.asyncProperty(maker.operations(root), ({ query, variables }) => ask(JSON.stringify({ query, variables }))),
        { numRuns: runs, endOnFailure: true, seed: seed() + index },
      );
    const answered = (outcomes.get('answered') ?? 0) / (runs * all.length);
    assert.ok(answered > 0.6, `only ${Math.round(answered * 100)} % were answered in full`);
    const missed = all.flatMap(([, { name, args }]) =>
      [`Query.${name}`, ...args.map((arg) => `Query.${name}(${arg.name})`)].filter((place) => !maker.drawn.has(place)),
    );
    assert.deepEqual(missed, [], 'never drawn');
  });

  it('whatever is broken is refused in words', async () => {
    outcomes.clear();
    const valid = fc.constantFrom(...roots).chain((root) => maker.operations(root));
    const runs = Math.ceil(each / waysToBreak.length);
    for (const [index, how] of waysToBreak.entries())
      await fc.assert(
        fc.asyncProperty(broken(how, valid), ({ body }) => ask(body)),
        { numRuns: runs, endOnFailure: true, seed: seed() + index },
      );
    const refused = (outcomes.get('refused') ?? 0) / (runs * waysToBreak.length);
    assert.ok(refused > 0.5, `only ${Math.round(refused * 100)} % were refused`);
  });

  it('and all of it leaves nothing behind in memory', async () => {
    const valid = fc.constantFrom(...roots).chain((root) => maker.operations(root));
    const askAll = async (numRuns: number, index: number): Promise<void> => {
      for (const { query, variables } of fc.sample(valid, { numRuns, seed: seed() + index }))
        await sent(embedded, JSON.stringify({ query, variables }));
      embedded.log.length = 0;
    };
    // What is kept on purpose, such as the facts of the last scopes, is the same after the same questions.
    const settled = async (): Promise<number> => {
      await askAll(150, 1000);
      return heap();
    };
    const before = await settled();
    await askAll(1000, 2000);
    const grown = (await settled()) - before;
    // A parsed query that stayed would be 12 kB.
    assert.ok(grown < 1000 * 7_000, `${Math.round(grown / 1000)} bytes a request stay`);
  });
});
