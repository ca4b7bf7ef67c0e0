import assert from 'node:assert/strict';
import { importTables } from '../../server/exchange/import.ts';
import { readTables } from '../../server/exchange/read-tables.ts';
import { seedFolder } from '../../server/exchange/seed.ts';
import { openGraph } from '../../server/graph/open.ts';
import { tablesOf } from '../analysis/plain-tables.ts';
import { start, type Problem, type Running } from '../support/app.ts';

/** An area of its own with a chain in a circle, a company in no segment, and an area with nothing in it. */
const odd = {
  sources: [{ id: 'odd', title: 'odd', kind: 'report', published: '2020' }],
  entities: [
    { id: 'odd-area', kind: 'Area', name: '怪区' },
    { id: 'empty-area', kind: 'Area', name: '空区' },
    { id: 'circle-a', kind: 'Segment', name: '甲环节', nameEn: 'A' },
    { id: 'circle-b', kind: 'Segment', name: '乙环节', nameEn: 'B' },
    { id: 'odd-firm', kind: 'Company', name: '甲公司' },
    { id: 'idle-firm', kind: 'Company', name: '无环节公司' },
  ].map((row) => ({ ...row, source: 'odd' })),
  relations: [
    { type: 'FEEDS', from: 'circle-a', to: 'circle-b', essential: 'true' },
    { type: 'FEEDS', from: 'circle-b', to: 'circle-a', essential: 'true' },
    { type: 'LOCATED_IN', from: 'odd-firm', to: 'odd-area' },
    { type: 'LOCATED_IN', from: 'idle-firm', to: 'odd-area' },
    { type: 'OPERATES_IN', from: 'odd-firm', to: 'circle-a' },
  ].map((row) => ({ ...row, source: 'odd', quote: 'q', status: 'stated' })),
  observations: [],
};

describe('nonsense put to the analysis is answered with a clear sentence, and nothing is computed on it', function () {
  this.timeout(60_000);
  let app: Running;
  before(async () => {
    const graph = await openGraph({ neo4j: null, data: ':memory:' });
    const seeds = await Promise.all(['article', 'reference-chain'].map((seed) => readTables(seedFolder(seed))));
    await importTables(graph, [...seeds, tablesOf(odd)]);
    app = await start(graph);
  });
  after(() => app.stop());

  const district = 'scope: { area: "shapingba" }';
  const wrong: [what: string, query: string, field: string, named: string][] = [
    ['an area with an empty id', '{ coverage(scope: { area: "" }) { present } }', 'scope.area', '""'],
    ['an unknown area', '{ weakLinks(scope: { area: "nowhere" }) { totalCount } }', 'scope.area', 'nowhere'],
    [
      'an unknown area on one side of a comparison',
      '{ compare(a: { area: "shapingba" }, b: { area: "nowhere" }) { a { asOf } } }',
      'b.area',
      'nowhere',
    ],
    [
      'a park that is a company, on the other side',
      '{ compare(a: { park: "yuxinwei" }, b: {}) { a { asOf } } }',
      'a.park',
      'yuxinwei',
    ],
    ['a day that does not exist', '{ compare(a: { asOf: "2020-13" }, b: {}) { a { asOf } } }', 'a.asOf', '2020-13'],
    [
      'a date that is none',
      '{ structure(scope: { asOf: "yesterday" }) { segments { totalCount } } }',
      'scope.asOf',
      'yesterday',
    ],
    [
      'candidates for a segment that is present',
      `{ candidates(segment: "ic-design", ${district}) { totalCount } }`,
      'segment',
      'ic-design',
    ],
    [
      'candidates for a segment that nothing asks for',
      `{ candidates(segment: "industrial-robot", scope: { area: "empty-area" }) { totalCount } }`,
      'segment',
      'industrial-robot',
    ],
    [
      'candidates for a segment that the scope does not list',
      '{ candidates(segment: "ic-test", scope: { area: "shapingba", letter: "服" }) { totalCount } }',
      'segment',
      'ic-test',
    ],
    [
      'candidates for what is no segment',
      `{ candidates(segment: "yuxinwei", ${district}) { totalCount } }`,
      'segment',
      'yuxinwei',
    ],
    [
      'candidates for nothing there is',
      `{ candidates(segment: "nothing", ${district}) { totalCount } }`,
      'segment',
      'nothing',
    ],
    [
      'candidates for a segment whose sources are off',
      '{ candidates(segment: "circle-b", scope: { withoutSources: ["odd"] }) { totalCount } }',
      'segment',
      'circle-b',
    ],
  ];
  for (const [what, query, field, named] of wrong)
    it(what, async () => {
      const { status, errors } = await app.ask(query);
      assert.equal(status, 200);
      assert.equal(errors?.length, 1, JSON.stringify(errors));
      const [{ message, extensions }] = errors as [Problem];
      assert.deepEqual([extensions.code, extensions.field], ['BAD_USER_INPUT', field], message);
      assert.ok(message.includes(named) && String(extensions.zh).includes(named.replaceAll('"', '')), message);
      assert.match(String(extensions.zh), /[\u4e00-\u9fff]/);
    });

  const told = async (scope: string) =>
    (await app.data(`{ coverage(scope: ${scope}) { present findings { code ids zh en } } }`)).coverage;

  it('a chain that runs in a circle: answered, the circle by name', async () => {
    const { present, findings } = await told('{ area: "odd-area" }');
    assert.equal(present, 1);
    const [circle] = findings;
    assert.deepEqual([circle.code, circle.ids], ['FEEDS_CYCLE', ['circle-a', 'circle-b']]);
    assert.ok(circle.zh.includes('甲环节 → 乙环节 → 甲环节') && circle.en.includes('A → B → A'));
    const answers = await app.data(`{
      gaps(scope: { area: "odd-area" }) { nodes { segment { id } rules severity } }
      structure(scope: { area: "odd-area", sources: ["odd"] }) { segments(first: 5) { nodes { segment { id } order upstreamness
        upstream { nodes { id } } dominators { nodes { id } } } } }
      compare(a: { area: "odd-area" }, b: { area: "odd-area" }) { differences { totalCount } }
    }`);
    assert.deepEqual(answers.gaps.nodes, [
      { segment: { id: 'circle-b' }, rules: ['UPSTREAM_OF_ACTIVE'], severity: 0.5 },
    ]);
    assert.equal(answers.compare.differences.totalCount, 0);
    assert.deepEqual(
      answers.structure.segments.nodes.map((node: { upstreamness: number }) => node.upstreamness),
      [0, 0],
    );
  });

  it('a company in no segment is named, and counts for none', async () => {
    const { findings } = await told('{ area: "odd-area" }');
    const found = findings.find(({ code }: { code: string }) => code === 'NO_SEGMENT');
    assert.deepEqual(found.ids, ['idle-firm']);
    assert.ok(found.zh.includes('idle-firm') && found.en.startsWith('One company'));
  });

  it('a scope with nothing in it says so: every segment is unknown, none absent', async () => {
    for (const scope of ['{ area: "empty-area" }', '{ sources: [] }']) {
      const { present, findings } = await told(scope);
      assert.equal(present, 0);
      assert.ok(
        findings.some(({ code }: { code: string }) => code === 'NO_COMPANIES'),
        scope,
      );
    }
  });
});
