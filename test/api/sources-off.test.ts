import assert from 'node:assert/strict';
import { importTables } from '../../server/exchange/import.ts';
import { readTables } from '../../server/exchange/read-tables.ts';
import { seedFolder } from '../../server/exchange/seed.ts';
import { kindIds, kinds } from '../../server/model/kinds.ts';
import { seededGraph, start, type Data, type Running } from '../support/app.ts';
import { forEachEngine } from '../support/engines.ts';

const limits = { cost: 1_000_000, deadline: 60_000 };

// `sample` describes the sample's entities; `sample-registry` only tells links between them. With `sample` alone switched off
// nobody who is on names these entities, so no link of the registry may show or count.
const off = '{ withoutSources: ["sample"], includeInferred: true }';
const offIn = (area: string): string => `{ withoutSources: ["sample"], area: "${area}", asOf: "2020-11" }`;

/** All that hangs on an entity in the scope. */
const around = `id name nameEn shortName aliases description
  relations(scope: ${off}, first: 100) { totalCount nodes { id from { id name } to { id name } statements { quote source { id } } } }
  observations(scope: ${off}) { totalCount nodes { metric quote scope { name } } }
  expandCounts(scope: ${off}) { type direction kind count }`;

/** One question for every root field that looks at a scope, and for all that hangs on what it answers. */
const questions: Record<string, string> = {
  ...Object.fromEntries(
    kindIds.map((kind) => [
      kinds[kind].plural,
      `{ found: ${kinds[kind].plural}(scope: ${off}, first: 100) { totalCount nodes { ${around} } } }`,
    ]),
  ),
  entities: `{ found: entities(scope: ${off}, first: 100, orderBy: { field: NAME, direction: DESC }) { totalCount nodes { ${around} } } }`,
  search: `{ found: search(text: "芯", scope: ${off}, first: 50) { totalCount nodes { ${around} } } }`,
  'search for the sample': `{ found: search(text: "样例", scope: ${off}) { totalCount nodes { name } } }`,
  neighbourhood: `{ found: neighbourhood(ids: ["ic-design", "shapingba"], depth: 3, first: 500, scope: ${off}) { truncated
    entities { id name } relations { id from { name } to { name } statements { quote } } hidden { entity type count } } }`,
  'neighbourhood with a cap': `{ found: neighbourhood(ids: ["ic-design", "shapingba"], depth: 2, first: 20, scope: ${off}) { truncated
    entities { id name } relations { id } hidden { entity type count } } }`,
  ...Object.fromEntries(
    [off, offIn('shapingba'), offIn('sample-control-district')].map((scope, i) => [
      `chain, coverage and gaps ${i}`,
      `{ chain(scope: ${scope}) { lanes { name } blocks { name } feeds { id statements { quote } } supplies { id }
           segments { segment { id name } presence companyCount sampleCount unnamed single state column parent companies(first: 100) { company { name } sample activity } } }
         coverage(scope: ${scope}) { completeness asked askedPresent recordCompleteness recorded known present single absent unknown inTalks
           byLetter { nodes { id present absent unknown } } byCluster { nodes { id present absent unknown } } findings { ids } }
         gaps(scope: ${scope}, first: 100) { totalCount nodes { segment { id name } rules severity rank state
           dependants { nodes { segment { name } companyCount contribution } } neededBy { nodes { name } }
           evidence { totalCount nodes { id from { name } to { name } statements { quote } } } } } }`,
    ]),
  ),
  'potential suppliers': `{ companies(scope: ${off}, first: 100) { nodes { name potentialSuppliers(scope: ${off}) { totalCount nodes { company { name } segment { name } reason } } } } }`,
};

/** What the sample's own entities answer, asked for by their ids. */
const ofSample = (id: string): string =>
  `{ entity(id: "${id}") { relations(scope: ${off}) { totalCount nodes { id } } observations(scope: ${off}) { totalCount }
       expandCounts(scope: ${off}) { count } ... on Company { potentialSuppliers(scope: ${off}) { totalCount } } }
     neighbourhood(ids: ["${id}"], depth: 3, scope: ${off}) { entities { id } relations { id } hidden { count } } }`;

const nothing = {
  entity: { relations: { totalCount: 0, nodes: [] }, observations: { totalCount: 0 }, expandCounts: [] },
  neighbourhood: { entities: [], relations: [], hidden: [] },
};

describe('with a source off, nothing that only it names shows or counts', () => {
  forEachEngine((engine, openEmptyGraph) => {
    let app: Running;
    const answers = new Map<string, Data>();

    before(async function () {
      this.timeout(240_000);
      const graph = await openEmptyGraph();
      const seeds = ['article', 'reference-chain', 'sample'];
      await importTables(graph, await Promise.all(seeds.map((seed) => readTables(seedFolder(seed)))));
      app = await start(graph, { limits });
    });
    after(() => app.stop());

    it('no answer names the sample', async function () {
      this.timeout(240_000);
      const asked = Object.entries(questions);
      // Every statement is the same on both engines (conformance); one in three of the questions is enough on the slower one.
      for (const [what, query] of asked.filter((_, i) => engine === 'embedded' || i % 3 === 0)) {
        const data = await app.data(query);
        answers.set(what, data);
        assert.ok(
          !JSON.stringify(data).includes('样例'),
          `${what}: ${/.{80}样例.{40}/.exec(JSON.stringify(data))?.[0]}`,
        );
      }
      assert.ok(JSON.stringify(await app.data(questions.companies!.replaceAll(off, '{}'))).includes('样例'));
    });

    it('what only it names has no links, figures or neighbours left, not even told by others', async function () {
      this.timeout(120_000);
      const { companies } = await app.data(
        '{ companies(filter: { sources: ["sample"] }, first: 100) { nodes { id registry: relations { nodes { statements { source { id } } } } } } }',
      );
      const told = companies.nodes.filter((company: Data) => JSON.stringify(company).includes('sample-registry'));
      assert.ok(told.length > 5);
      for (const { id } of told.slice(0, 8)) {
        const { entity, neighbourhood } = await app.data(ofSample(id));
        const { potentialSuppliers, ...rest } = entity;
        assert.deepEqual({ entity: rest, neighbourhood }, nothing);
        assert.equal(potentialSuppliers.totalCount, 0);
      }
    });

    if (engine === 'embedded')
      it('all answers are those of a store that never held it', async function () {
        this.timeout(120_000);
        const other = await start(await seededGraph(['article', 'reference-chain']), { limits });
        for (const [what, query] of Object.entries(questions)) {
          const without = query.replaceAll('withoutSources: ["sample"],', '');
          if (!without.includes('sample-control-district'))
            assert.deepEqual(await other.data(without), answers.get(what), what);
        }
        await other.stop();
      });
  });
});
