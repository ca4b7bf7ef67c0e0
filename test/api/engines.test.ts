import assert from 'node:assert/strict';
import { importTables } from '../../server/exchange/import.ts';
import { readTables } from '../../server/exchange/read-tables.ts';
import { seedFolder } from '../../server/exchange/seed.ts';
import { start, type Data, type Running } from '../support/app.ts';
import { forEachEngine } from '../support/engines.ts';

const scope = '(scope: { area: "shapingba", asOf: "2020-11" })';

const today = '{ area: "shapingba", asOf: "2026-06" }';

/** One question to every root field, over all three data sets. */
const questions: Readonly<Record<string, string>> = {
  entity: `{ entity(id: "yuxinwei") { id name sources { id } records { nodes { source { id } properties { id value } } }
    observations { nodes { metric operator value } } expandCounts { type direction kind count }
    relations(first: 20) { totalCount nodes { id statements { source { id } quote status since until } } }
    ... on Company { potentialSuppliers { totalCount nodes { company { id } segment { id } reason } } } } }`,
  lists: `{ companies(first: 30, orderBy: { field: NAME, direction: DESC }) { totalCount nodes { id name } }
    segments(last: 20) { nodes { id name letter stage } } entities(filter: { kinds: [Park, Area] }, first: 50) { totalCount nodes { id } } }`,
  search: '{ search(text: "芯", first: 20) { totalCount edges { node { id } score matched { field how text } } } }',
  neighbourhood: `{ neighbourhood(ids: ["shapingba"], depth: 2, first: 40) { truncated entities { id } hidden { entity type count } relations { id statements { source { id } } } } }`,
  trace:
    '{ trace(id: "nev", direction: UPSTREAM, essential: true, first: 30) { truncated steps { entity { id name } distance } relations { id statements { quote } } } }',
  paths:
    '{ paths(from: "yuxinwei", to: "nev", first: 20) { entities { id name } relations { id statements { quote } } } }',
  subgraph:
    '{ subgraph(ids: ["yuxinwei", "shapingba", "gone", "gongtou-building"]) { missing entities { id name } relations { id statements { source { id } quote } } } }',
  chain: `{ chain${scope} { lanes { id } blocks { id } feeds { id } supplies { id } segments { segment { id } presence companyCount sampleCount unnamed single state lane column parent companies { company { id } activity sample } } } }`,
  coverage: `{ coverage${scope} { completeness asked askedPresent recordCompleteness recorded known present single absent unknown inTalks byCluster { nodes { id present absent unknown } } findings { code ids } } }`,
  gaps: `{ gaps${scope.replace(')', ', first: 100)')} { totalCount nodes { segment { id } rules severity rank presence state neededBy(first: 3) { nodes { id } } evidence(first: 5) { totalCount nodes { id } } } } }`,
  weakLinks: `{ weakLinks(scope: ${today}, first: 100) { totalCount nodes { segment { id } product { id } company { id } supplier { id } rules severity rank companyCount hhiLow hhiHigh certainty remainder suppliedShare evidence(first: 3) { totalCount nodes { id } } } } coverage(scope: ${today}) { shareFindings { code ids } } }`,
  chokepoints: `{ chokepoints(scope: ${today}, first: 20) { totalCount nodes { entity { id } score rank reach scarcity working substituteCount segmentsLost(first: 5) { totalCount nodes { entity { id } distance rule } } } } }`,
  whatIf: `{ whatIf(scope: ${today}, remove: ["sample-cixi-park", "sample-daishan-fab"], add: [{ company: "sample-beiting-wafers", segment: "wafer-fab" }]) { resilience segmentsBefore segmentsAfter companiesBefore companiesAfter gapsBefore gapsAfter severityOpened severityClosed companiesRemoved { totalCount } companiesLost(first: 10) { totalCount nodes { entity { id } distance because { nodes { entity { id } rule input { id } } } } } segmentsLost(first: 10) { nodes { entity { id } distance } } segmentsSingle(first: 10) { nodes { entity { id } left { id } } } gapsOpened(first: 10) { nodes { entity { id } rules severity } } gapsClosed(first: 10) { nodes { entity { id } closing } } bestAdditions(first: 5) { nodes { segment { id } severity rank } } } }`,
  substitutes: `{ substitutes(company: "sample-jialian-modules", scope: ${today}) { totalCount nodes { company { id } rank sameProduct sameSegment samePark sameArea independence upstreamCount shared { nodes { id } } evidence(first: 20) { nodes { id } } } } other: substitutes(company: "sample-tangxi-passives") { totalCount nodes { company { id } rank samePark sameArea } } }`,
  counts:
    '{ sources { nodes { id title kind published } } statistics { entities statements observations byKind { kind count } byType { type count } } }',
};

const answers = new Map<string, Data>();

describe('every root field answers alike', function () {
  this.timeout(120_000);
  forEachEngine((engine, openEmptyGraph) => {
    let app: Running;
    before(async () => {
      const graph = await openEmptyGraph();
      const tables = [];
      for (const seed of ['article', 'reference-chain', 'sample']) tables.push(await readTables(seedFolder(seed)));
      await importTables(graph, tables);
      // A Neo4j that has just started plans each statement anew, on a busy machine for longer than a request may take.
      app = await start(graph, { limits: { deadline: 60_000 } });
      await app.app.warm();
    });
    after(() => app.stop());

    for (const [what, query] of Object.entries(questions))
      it(what, async () => {
        const data = await app.data(query);
        assert.ok(JSON.stringify(data).length > 200, JSON.stringify(data));
        const other = answers.get(what);
        if (other !== undefined) assert.deepEqual(data, other, `${engine} answers otherwise`);
        answers.set(what, data);
      });
  });
});
