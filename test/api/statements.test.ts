import assert from 'node:assert/strict';
import { seededGraph, start, type Data, type Running } from '../support/app.ts';

/** What lies two links away, with proofs, records, figures and counts: the widest a page of entities can be asked for. */
const wide = `{
  id name sources { title } records(first: 2) { nodes { source { id } properties { id value } } }
  observations { nodes { metric value scope { name } source { id } } }
  expandCounts { type direction kind count }
  relations(first: 5) { totalCount nodes { type statements { source { title } quote }
    from { name } to { name relations(first: 3) { nodes { to { name sources { id } } } } } } }
}`;

const today = '{ area: "shapingba", asOf: "2026-06" }';

describe('statements of a request do not grow with its rows', function () {
  this.timeout(60_000);
  let app: Running;

  before(async () => {
    app = await start(await seededGraph(['article', 'reference-chain', 'sample']), { limits: { cost: 1_000_000 } });
  });
  after(() => app.stop());

  /**
   * How many statements a query reads when the store has not changed since it was last asked: the least of three times, for
   * once a second a request also looks whether the store has changed.
   */
  const statements = async (query: string): Promise<number> => {
    await app.data(query);
    const counts: number[] = [];
    for (let time = 0; time < 3; time++) {
      const answer = await app.ask(query);
      assert.equal(answer.errors, undefined);
      counts.push(answer.statements);
    }
    return Math.min(...counts);
  };

  const grows: Record<string, (first: number) => string> = {
    'a list of companies, two links deep': (first) => `{ companies(first: ${first}) { totalCount nodes ${wide} } }`,
    'a list of all kinds': (first) => `{ entities(first: ${first}) { nodes ${wide} } }`,
    'a neighbourhood': (first) =>
      `{ neighbourhood(ids: ["shapingba"], depth: 1, first: ${first}) { entities ${wide} relations { from { name } to { name } statements { source { id } } } } }`,
    'a search': (first) => `{ search(text: "样例", first: ${first}) { nodes ${wide} edges { score } } }`,
    'potential suppliers of many companies': (first) =>
      `{ companies(first: ${first}) { nodes { potentialSuppliers(first: 5) { nodes { company { name } segment { name } reason } } } } }`,
    'suppliers of suppliers, with the relations between them': (first) =>
      `{ companies(first: ${first}, orderBy: { direction: DESC }) { nodes { suppliers(first: 20) { totalCount edges { node { name suppliers(first: 20) { nodes { name founded tier } } } relations { statements { share source { title } } } } } } } }`,
    'what lies around a segment': (first) =>
      `{ segments(first: ${first}) { nodes { presence parent { name } companies(subsegments: true, first: 5, links: { activity: [ACTIVE] }) { totalCount nodes { name park { name } area { name } areas { nodes { name } } } }
         upstream { nodes { name companyCount } } downstream { totalCount } chains { nodes { name } } targetedBy { nodes { name } } } } }`,
    'what lies in places': (first) =>
      `{ areas(first: ${first}) { nodes { parent { name } companies(first: 5) { totalCount nodes { name segments { nodes { name } } } } established { nodes { name } } negotiations { totalCount } } } }`,
    'a filtered list': (first) =>
      `{ companies(first: ${first}, filter: { segments: ["ic-design", "sensor-component"], areas: ["shapingba"], employees: { from: 1 } }, orderBy: { field: EMPLOYEES, direction: DESC }) { totalCount nodes { name employees } } }`,
    'gaps with their evidence': (first) =>
      `{ gaps(first: ${first}) { nodes { segment { name sources { id } relations(first: 3) { nodes { to { name } } } } dependants { nodes { segment { name } } } neededBy { nodes { name } } evidence { nodes { from { name } to { name } statements { source { id } } } } } } }`,
    'weak links with their evidence': (first) =>
      `{ weakLinks(first: ${first}, scope: ${today}) { nodes { segment { name } company { name } supplier { name } shares(first: 5) { nodes { company { name } share } } dependants(first: 5) { nodes { segment { name } } } evidence(first: 5) { nodes { from { name } to { name } } } } } }`,
    'chokepoints with what they stop': (first) =>
      `{ chokepoints(first: ${first}, scope: ${today}) { nodes { entity { name } segmentsLost(first: 5) { nodes { entity { name } because { nodes { entity { name } } } } } evidence(first: 5) { nodes { from { name } } } } } }`,
    'what a removal does': (first) =>
      `{ whatIf(remove: ["sample-cixi-park"], scope: ${today}) { companiesLost(first: ${first}) { nodes { entity { name } because { nodes { entity { name } input { name } evidence(first: 5) { nodes { from { name } } } } } } } segmentsLost(first: ${first}) { nodes { entity { name } } } gapsOpened(first: ${first}) { nodes { entity { name } evidence(first: 5) { nodes { to { name } } } } } bestAdditions(first: ${first}) { nodes { segment { name } closes { nodes { name } } } } } }`,
    'substitutes with their upstream': (first) =>
      `{ substitutes(company: "sample-huping-motors", first: ${first}, scope: ${today}) { nodes { company { name } shared(first: 5) { nodes { name } } sharedCustomers { nodes { name } } evidence(first: 5) { nodes { from { name } } } } } }`,
  };
  for (const [what, query] of Object.entries(grows))
    it(what, async () => {
      const [few, many] = [await statements(query(10)), await statements(query(100))];
      assert.ok(few > 0);
      // A look-up that just misses the batch of its moment goes alone; one a row would be ninety more.
      assert.ok(many <= few + 2, `${few} statements for 10 rows, ${many} for 100`);
      assert.ok(few < 30, `${few} statements`);
    });

  it('a company, its suppliers and theirs with ten fields each: one statement a level', async () => {
    const fields = 'id name nameEn founded employees revenue capacity listed tier unnamed';
    const query = (id: string): string =>
      `{ entity(id: "${id}") { ... on Company { ${fields} suppliers(first: 20) { nodes { ${fields} suppliers(first: 20) { nodes { ${fields} } } } } } } }`;
    const { companies } = await app.data(
      '{ companies(first: 100) { nodes { id suppliers { nodes { suppliers { totalCount } } } } } }',
    );
    const deep = companies.nodes.find((one: Data) => one.suppliers.nodes.some((s: Data) => s.suppliers.totalCount > 0));
    // The company, what the store's revision is, and two levels.
    assert.equal(await statements(query(deep.id)), 4);
  });

  it('the chain with its companies and all links between them', async () => {
    const query = `{ chain { segments { segment { name } companies(first: 100) { company { name } } }
      feeds { from { name } to { name } statements { essential source { id } } } supplies { from { name } to { name } } } }`;
    const { chain } = await app.data(query);
    assert.ok(chain.segments.length > 100 && chain.feeds.length > 200 && chain.supplies.length > 10);
    assert.ok((await statements(query)) < 12);
  });

  it('chain, coverage and gaps of one scope read its facts once, and not again while nothing changes', async () => {
    const all = '{ chain { lanes { id } } coverage { present } gaps { totalCount } }';
    assert.equal(await statements(all), 1);
    const one = await app.ask('{ chain(scope: { asOf: "2019" }) { lanes { id } } }');
    const scope = '(scope: { asOf: "2018" })';
    const three = await app.ask(
      `{ chain${scope} { lanes { id } } coverage${scope} { present } gaps${scope} { totalCount } }`,
    );
    assert.ok(one.statements > 5);
    // One more where a second has passed and the order of sources is looked up again.
    assert.ok(three.statements <= one.statements + 1, `${one.statements} for one, ${three.statements} for three`);
  });
});
