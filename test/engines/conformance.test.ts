import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import fc from 'fast-check';
import type { Graph, Params, Row } from '../../server/graph/graph.ts';
import { openGraph } from '../../server/graph/open.ts';
import { cypher, cypherFolder, type Expansion } from '../../server/graph/statement.ts';
import { canonical, dump, load, sorted, type Dataset } from '../support/dataset.ts';
import { generated } from '../support/generated.ts';
import { neo4jOrSkip, wipe } from '../support/neo4j.ts';
import type { Neo4jServer } from '../support/neo4j-server.ts';
import type { Case, ReadCase, WriteCase } from './case.ts';
import { expansions } from './expansions.ts';
import { seeds } from './seeds.ts';

const filesBelow = (folder: string, ending: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length).replaceAll(sep, '/'))
    .sort();

const caseFolder = join(import.meta.dirname, 'cases');

const cases = new Map<string, Case>();
for (const file of filesBelow(caseFolder, '.ts')) {
  const module = (await import(join(caseFolder, `${file}.ts`))) as { cases: Record<string, Case> };
  for (const [name, given] of Object.entries(module.cases)) {
    assert.ok(!cases.has(name), `${name} has two cases`);
    cases.set(name, given);
  }
}

const statements = filesBelow(cypherFolder, '.cypher').filter((name) => !name.startsWith('schema/'));

const runsEach = (ways: readonly Expansion[], runs: number): number => Math.ceil(runs / ways.length);

/** One text for rows that count as equal. */
const comparable = (rows: readonly Row[], { bags }: ReadCase): string[] =>
  rows.map((row) =>
    canonical(
      Object.fromEntries(
        Object.entries(row).map(([column, cell]) => [
          column,
          bags.includes(column) && Array.isArray(cell) ? (cell as unknown[]).map(canonical).sort() : cell,
        ]),
      ),
    ),
  );

/** Fails unless the answer is what the case says, cut as its LIMIT cuts. */
function assertAnswer(answer: readonly Row[], all: readonly Row[], given: ReadCase, params: Params): void {
  const limit = typeof given.limit === 'string' ? Number(params[given.limit]) : (given.limit ?? Infinity);
  const [got, possible] = [comparable(answer, given), comparable(all, given)];
  if (given.ordered) {
    assert.deepEqual(got, possible.slice(0, limit));
    return;
  }
  if (possible.length <= limit) {
    assert.deepEqual(got.sort(), possible.sort());
    return;
  }
  assert.equal(got.length, limit);
  for (const row of got) {
    const at = possible.indexOf(row);
    assert.notEqual(at, -1, `not in the answer: ${row}`);
    possible.splice(at, 1);
  }
}

/** The first of up to 300 draws that tells something: few runs by chance alone may all be empty. */
function firstThat(params: fc.Arbitrary<Params>, tells: (drawn: Params) => boolean): Params | null {
  for (let draw = 0; draw < 300; draw++) {
    const [drawn] = fc.sample(params, { numRuns: 1, seed: draw });
    if (drawn !== undefined && tells(drawn)) return drawn;
  }
  return null;
}

describe('every statement of cypher/', () => {
  const graphs: Graph[] = [];
  let server: Neo4jServer;
  const opened = async (): Promise<Graph[]> => [
    await openGraph({ neo4j: null, data: ':memory:' }),
    await openGraph({ neo4j: server, data: ':memory:' }),
  ];
  const close = async (): Promise<void> => {
    for (const graph of graphs.splice(0)) await graph.close();
  };
  before(async function () {
    server = await neo4jOrSkip(this);
  });
  after(close);

  it('has one case, and every case a statement', () => {
    assert.deepEqual([...cases.keys()].sort(), statements);
  });

  const answered = new Map<string, number>();

  for (const [dataName, dataOf, runs] of [
    ['the seeds', seeds, 8],
    ['5,000 companies', (): Promise<Dataset> => Promise.resolve(generated(5_000)), 8],
  ] as const)
    describe(`that reads, on ${dataName}`, () => {
      let data: Dataset;
      before(async function () {
        this.timeout(120_000);
        await close();
        await wipe(server);
        data = sorted(await dataOf());
        graphs.push(...(await opened()));
        for (const graph of graphs) await load(graph, data);
      });

      for (const [name, given] of cases)
        if ('rows' in given)
          it(name, async function () {
            this.timeout(120_000);
            const ways = expansions(name);
            for (const way of ways) {
              const statement = cypher(name, way);
              const check = async (params: Params): Promise<void> => {
                const all = given.rows(data, params, way);
                const answers = await Promise.all(graphs.map((graph) => graph.read(statement, params)));
                for (const answer of answers) assertAnswer(answer, all, given, params);
                answered.set(name, (answered.get(name) ?? 0) + all.length);
              };
              const params = given.params(data, way);
              await fc.assert(fc.asyncProperty(params, check), { numRuns: runsEach(ways, runs) });
              if (answered.get(name) !== 0) continue;
              const telling = firstThat(params, (drawn) => given.rows(data, drawn, way).length > 0);
              if (telling !== null) await check(telling);
            }
          });
    });

  describe('that writes, on 60 companies', () => {
    const data = sorted(generated(60));
    const writes = [...cases].filter((entry): entry is [string, WriteCase] => 'after' in entry[1]);
    for (const [name, given] of writes)
      it(name, async function () {
        this.timeout(240_000);
        const ways = expansions(name);
        let changed = 0;
        for (const way of ways.length > 1 ? [ways[0]!, ways[1]!, ways.at(-1)!] : ways) {
          const params = given.params(data, way);
          const check = async (drawn: Params): Promise<void> => {
            await wipe(server);
            const embedded = await openGraph({ neo4j: null, data: ':memory:' });
            const wanted = sorted(given.after(data, drawn, way));
            for (const graph of [embedded, graphs[1]!]) {
              await load(graph, data);
              await graph.write([{ statement: cypher(name, way), params: drawn }]);
              assert.deepEqual(await dump(graph), wanted);
            }
            await embedded.close();
            changed += canonical(wanted) === canonical(data) ? 0 : 1;
          };
          await fc.assert(fc.asyncProperty(params, check), { numRuns: 3 });
          if (changed > 0) continue;
          const telling = firstThat(
            params,
            (drawn) => canonical(sorted(given.after(data, drawn, way))) !== canonical(data),
          );
          if (telling !== null) await check(telling);
        }
        assert.ok(changed > 0, 'it never changed anything');
      });
  });

  describe('that reads, over all', () => {
    it('answered something', () => {
      const silent = [...answered].filter(([, rows]) => rows === 0).map(([name]) => name);
      assert.deepEqual(silent, []);
    });
  });
});
