import assert from 'node:assert/strict';
import { kindIds, kinds } from '../../server/model/kinds.ts';
import { relationTypeIds } from '../../server/model/relations.ts';
import { seededGraph, start, type Data, type Running } from '../support/app.ts';

const district = '{ area: "shapingba", asOf: "2020-11" }';

describe('root fields over the article and the reference chain', function () {
  this.timeout(60_000);
  let app: Running;
  const data = (query: string, variables?: object): Promise<Data> => app.data(query, variables);
  const ids = (nodes: { id: string }[]): string[] => nodes.map(({ id }) => id);

  before(async () => {
    app = await start(await seededGraph(['article', 'reference-chain']));
  });
  after(() => app.stop());

  it('entity: one with its own properties, or null', async () => {
    const { company, chain, none } = await data(`{
      company: entity(id: "yuxinwei") { __typename id kind name unnamed aliases sources { id } }
      chain: entity(id: "chip-iot-vertical-chain") { __typename kind ... on Chain { lanes { id name nameEn } status } }
      none: entity(id: "no-such-thing") { id }
    }`);
    assert.deepEqual(company, {
      __typename: 'Company',
      id: 'yuxinwei',
      kind: 'Company',
      name: '御芯微',
      unnamed: false,
      aliases: [],
      sources: [{ id: 'article' }],
    });
    assert.equal(chain.__typename, 'Chain');
    assert.equal(none, null);
  });

  it('node: an entity, a relation, a source, or null', async () => {
    const found = await data(`{
      entity: node(id: "ic-design") { __typename id }
      relation: node(id: "eda-tools|FEEDS|ic-design|") { __typename id ... on Relation { from { id } to { id } qualifier statements { essential source { id } } } }
      source: node(id: "article") { __typename ... on Source { kind title } }
      none: node(id: "nobody|FEEDS|nothing|") { id }
      nobody: node(id: "nobody") { id }
    }`);
    assert.deepEqual(found.entity, { __typename: 'Segment', id: 'ic-design' });
    assert.deepEqual(found.relation, {
      __typename: 'Relation',
      id: 'eda-tools|FEEDS|ic-design|',
      from: { id: 'eda-tools' },
      to: { id: 'ic-design' },
      qualifier: null,
      statements: [{ essential: true, source: { id: 'reference-chain' } }],
    });
    assert.equal(found.source.__typename, 'Source');
    assert.equal(found.source.kind, 'ARTICLE');
    assert.equal(found.none, null);
    assert.equal(found.nobody, null);
  });

  it('search: 御芯微 by its name, its pinyin and its initials, first and alone at the top', async () => {
    for (const [text, field] of [
      ['御芯微', 'NAME'],
      ['yuxinwei', 'PINYIN'],
      ['yxw', 'INITIALS'],
    ]) {
      const { search } = await data(
        'query ($text: String!) { search(text: $text) { totalCount edges { score node { id name } matched { field how text start length } } nodes { id } } }',
        { text },
      );
      const [best] = search.edges;
      assert.equal(best.node.id, 'yuxinwei', text);
      assert.equal(best.matched.how, 'EXACT');
      if (field !== 'PINYIN') assert.equal(best.matched.field, field);
      assert.equal(search.nodes[0].id, 'yuxinwei');
      assert.ok(search.edges.every((edge: Data) => edge.score <= best.score && edge.score > 0));
    }
    const { search } = await data('{ search(text: "设计", kinds: [Segment]) { nodes { kind name } } }');
    assert.ok(search.nodes.length > 1);
    assert.ok(search.nodes.every((node: Data) => node.kind === 'Segment' && node.name.includes('设计')));
  });

  it('search, entity lists and chain leave out what a source that is off names', async () => {
    const off = '{ withoutSources: ["article"] }';
    const { search, companies } = await data(`{
      search(text: "御芯微", scope: ${off}) { totalCount }
      companies(scope: ${off}) { totalCount }
    }`);
    assert.equal(search.totalCount, 0);
    assert.equal(companies.totalCount, 0);
  });

  it('lists: one a kind, and entities the sum of them', async () => {
    const lists = kindIds.map((kind) => `${kinds[kind].plural} { totalCount }`).join(' ');
    const counted = await data(`{ entities { totalCount } ${lists} }`);
    const { entities, ...rest } = counted as Record<string, { totalCount: number }>;
    assert.equal(counted.segments.totalCount, 120);
    assert.ok(counted.parks.totalCount > 1);
    const sum = Object.values(rest).reduce((total, list) => total + list.totalCount, 0);
    assert.equal(entities?.totalCount, sum);
  });

  it('neighbourhood: what lies around, with what runs between, and what the cap left out', async () => {
    const { all, few } = await data(`{
      all: neighbourhood(ids: ["yuxinwei"], first: 100) { truncated hidden { count } entities { id } relations { from { id } to { id } } }
      few: neighbourhood(ids: ["yuxinwei"], first: 1) { truncated hidden { entity type count } entities { id } }
    }`);
    assert.equal(all.truncated, false);
    assert.deepEqual(all.hidden, []);
    const inside = new Set(ids(all.entities));
    assert.ok(inside.has('gongtou-building') && inside.has('yuxinwei-product'));
    assert.ok(all.relations.length >= inside.size - 1);
    assert.ok(all.relations.every(({ from, to }: Data) => inside.has(from.id) && inside.has(to.id)));
    assert.equal(few.entities.length, 2);
    assert.equal(few.truncated, true);
    assert.ok(few.hidden.every((one: Data) => one.entity === 'yuxinwei' && one.count > 0));
  });

  it('chain: 120 segments in five lanes, 247 FEEDS, each segment in one place', async () => {
    const { chain } = await data(`{ chain(scope: ${district}) {
      lanes { id name nameEn } blocks { id } feeds { from { id } to { id } } supplies { id }
      segments { segment { id } presence companyCount unnamed single state lane column parent companies { company { id } sample activity } }
    } }`);
    assert.deepEqual(ids(chain.lanes), ['芯', '核', '器', '网', '服']);
    assert.equal(chain.segments.length, 120);
    assert.equal(chain.feeds.length, 247);
    assert.deepEqual(chain.supplies, []);
    const design = chain.segments.find((one: Data) => one.segment.id === 'ic-design');
    assert.equal(design.presence, 'PRESENT');
    assert.equal(design.companyCount, 1);
    assert.equal(design.unnamed, true);
    assert.equal(design.single, false);
    assert.equal(design.state, null);
    const columns = new Map(chain.segments.map((one: Data) => [one.segment.id, one.column as number]));
    for (const { from, to } of chain.feeds) assert.ok((columns.get(from.id) ?? 0) < (columns.get(to.id) ?? 0));
  });

  it('coverage: 25 asked for in 2020-11, 1 of them there; 1 named company of 106', async () => {
    const { coverage } = await data(`{ coverage(scope: ${district}) {
      completeness asked askedPresent recordCompleteness recorded known absent
      byLetter { totalCount nodes { id present absent unknown } } byStage { nodes { id present } } findings { code }
    } }`);
    assert.equal(coverage.completeness, 0.04);
    assert.equal(coverage.asked, 25);
    assert.equal(coverage.askedPresent, 1);
    assert.equal(coverage.known, 106);
    assert.equal(coverage.recordCompleteness, coverage.recorded / 106);
    assert.equal(coverage.absent, 0);
    assert.equal(coverage.byLetter.totalCount, 5);
    assert.deepEqual(ids(coverage.byStage.nodes).sort(), ['DOWN', 'MID', 'UP']);
    assert.deepEqual(coverage.findings, []);
  });

  it('gaps: 24 of them, five tied at severity 1, each with what proves it', async () => {
    const { gaps, byId } = await data(`{
      gaps(scope: ${district}, first: 100) { totalCount nodes { segment { id } rules severity rank presence state
        neededBy(first: 5) { nodes { id } } dependants(first: 5) { nodes { segment { id } distance contribution } } evidence(first: 3) { totalCount nodes { type statements { quote source { id } } } } } }
      byId: gaps(scope: ${district}, orderBy: ID, first: 3) { nodes { segment { id } } }
    }`);
    assert.equal(gaps.totalCount, 24);
    assert.equal(gaps.nodes.length, 24);
    const tied = gaps.nodes.filter((gap: Data) => gap.rank === 1);
    assert.deepEqual(
      tied.map((gap: Data) => [gap.segment.id, gap.severity]),
      ['eda-tools', 'ic-packaging', 'ic-test', 'ip-core', 'wireless-module'].map((id) => [id, 1]),
    );
    assert.ok(gaps.nodes.every((gap: Data) => gap.presence === 'UNKNOWN' && gap.evidence.totalCount > 0));
    const needed = gaps.nodes.filter((gap: Data) => gap.rules.includes('NEEDED'));
    assert.equal(needed.length, 3);
    assert.ok(needed.every((gap: Data) => gap.neededBy.nodes[0].id === 'yuxinwei'));
    const all = gaps.nodes.map((gap: Data) => gap.segment.id as string).sort();
    assert.deepEqual(
      byId.nodes.map((gap: Data) => gap.segment.id),
      all.slice(0, 3),
    );
  });

  it('relations of one entity: by type and direction, with proofs; as of 2017-10 御芯微 is not there, as of 2017-12 it is', async () => {
    const { entity } = await data(`{ entity(id: "yuxinwei") {
      before: relations(types: [SETTLED_IN], scope: { asOf: "2017-10" }) { totalCount nodes { id } }
      since: relations(types: [SETTLED_IN], direction: OUT, scope: { asOf: "2017-12" }) { totalCount nodes { to { id } statements { since quote status source { id published } } } }
      into: relations(types: [SETTLED_IN], direction: IN) { totalCount }
      expandCounts { type direction kind count }
    } }`);
    assert.equal(entity.before.totalCount, 0);
    assert.equal(entity.into.totalCount, 0);
    const [settled] = entity.since.nodes;
    assert.equal(settled.to.id, 'gongtou-building');
    assert.equal(settled.statements[0].since, '2017-11');
    assert.equal(settled.statements[0].status, 'STATED');
    assert.ok(settled.statements[0].quote.length > 3);
    assert.ok(
      entity.expandCounts.some(
        (one: Data) => one.type === 'SETTLED_IN' && one.direction === 'OUT' && one.kind === 'Park' && one.count === 1,
      ),
    );
  });

  it('observations keep their operator: 106 companies on the chain, looked for in the district', async () => {
    const { entities } = await data(
      '{ entities(first: 100, filter: { kinds: [Chain, Area, Park, Company] }) { nodes { id observations(first: 10) { nodes { metric operator value unit scope { id } source { id } quote } } } } }',
    );
    const all = entities.nodes.flatMap((entity: Data) => entity.observations.nodes);
    const count = all.find((one: Data) => one.metric === 'companies' && one.value === 106);
    assert.equal(count.operator, 'EQUAL');
    assert.equal(count.scope.id, 'shapingba');
    assert.equal(count.source.id, 'article');
    assert.ok(all.some((one: Data) => ['MORE', 'LESS', 'RANGE', 'ABOUT'].includes(one.operator)));
  });

  it('records: what each source said, property by property', async () => {
    const { entity } = await data(
      '{ entity(id: "ic-design") { records { totalCount nodes { name source { id } properties { id zh en value } } } } }',
    );
    assert.ok(entity.records.totalCount >= 1);
    const reference = entity.records.nodes.find((record: Data) => record.source.id === 'reference-chain');
    assert.ok(reference.properties.some((one: Data) => one.id === 'letter' && one.value === '芯'));
    assert.ok(reference.properties.some((one: Data) => one.id === 'stage' && one.value === 'MID'));
  });

  it('sources and statistics: two sources, counts that add up', async () => {
    const { sources, statistics } = await data(`{
      sources { totalCount nodes { id title kind published } }
      statistics { spans { since until count status source { id } } entities statements observations revision byKind { kind count } byType { type count } bySource { source { id } statements } }
    }`);
    assert.deepEqual(ids(sources.nodes).sort(), ['article', 'reference-chain']);
    const sum = (list: { count?: number; statements?: number }[]): number =>
      list.reduce((total, one) => total + (one.count ?? one.statements ?? 0), 0);
    assert.equal(sum(statistics.byKind), statistics.entities);
    assert.equal(sum(statistics.byType), statistics.statements);
    assert.equal(sum(statistics.bySource), statistics.statements);
    assert.equal(sum(statistics.spans), statistics.statements);
    assert.ok(statistics.spans.some((one: Data) => one.since === '2017-11' && one.source.id === 'article'));
    assert.equal(statistics.byType.find((one: Data) => one.type === 'FEEDS').count, 247);
    assert.ok(statistics.revision > 0);
  });

  it('vocabulary: every kind and type with its wording; values are those the API uses', async () => {
    const { vocabulary } = await data(`{ vocabulary {
      families { id light dark shape } kinds { id zh en icon family properties { id type unit values { id zh } } }
      relationTypes { id zh readsOut { zh en } readsIn { zh en } joins { from to } properties { id } }
      statuses { id zh } sourceKinds { id } presences { id }
    } }`);
    assert.deepEqual(ids(vocabulary.kinds), kindIds);
    assert.deepEqual(ids(vocabulary.relationTypes), relationTypeIds);
    assert.deepEqual(ids(vocabulary.presences), ['PRESENT', 'ABSENT', 'UNKNOWN']);
    const parent = vocabulary.relationTypes.find((type: Data) => type.id === 'SUBSEGMENT_OF');
    assert.deepEqual(parent.readsOut, { zh: '上级环节', en: 'Parent segment' });
    assert.deepEqual(parent.readsIn, { zh: '子环节', en: 'Sub-segments' });
    assert.equal(vocabulary.relationTypes.find((type: Data) => type.id === 'RUNS').readsOut, null);
    const segment = vocabulary.kinds.find((kind: Data) => kind.id === 'Segment');
    assert.deepEqual(ids(segment.properties.find((one: Data) => one.id === 'stage').values), ['UP', 'MID', 'DOWN']);
  });
});

describe('root fields over the sample', function () {
  this.timeout(60_000);
  let app: Running;
  before(async () => {
    app = await start(await seededGraph(['article', 'reference-chain', 'sample']));
  });
  after(() => app.stop());

  it('potential suppliers of 御芯微: computed from what it needs, each a sample company in such a segment, none without the sample', async () => {
    const { on, off } = await app.data(`{
      on: entity(id: "yuxinwei") { ... on Company { potentialSuppliers { totalCount nodes { company { id name } segment { id } reason evidence { totalCount nodes { id } } } } } }
      off: entity(id: "yuxinwei") { ... on Company { potentialSuppliers(scope: { withoutSources: ["sample", "sample-registry"] }) { totalCount } } }
    }`);
    assert.ok(on.potentialSuppliers.totalCount > 0);
    for (const { company, segment, reason, evidence } of on.potentialSuppliers.nodes) {
      assert.equal(evidence.nodes.length, evidence.totalCount);
      assert.ok(evidence.nodes.some(({ id }: Data) => id.startsWith(`${company.id}|OPERATES_IN|`)));
      assert.ok(company.name.startsWith('样例·'));
      if (reason === 'NEED') assert.ok(['wireless-module', 'ic-packaging', 'ic-test'].includes(segment.id));
    }
    assert.equal(off.potentialSuppliers.totalCount, 0);
  });

  it('the sample off takes every sample company away', async () => {
    const { on, off } = await app.data(`{
      on: companies(first: 100) { totalCount nodes { name } }
      off: companies(first: 100, scope: { withoutSources: ["sample", "sample-registry"] }) { totalCount nodes { name } }
    }`);
    assert.ok(on.totalCount > 100);
    assert.ok(off.totalCount > 0 && off.totalCount < 20);
    assert.ok(off.nodes.every((company: Data) => !company.name.startsWith('样例·')));
  });
});
