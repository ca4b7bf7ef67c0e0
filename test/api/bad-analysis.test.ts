import assert from 'node:assert/strict';
import type { ImportRefused } from '../../server/exchange/finding.ts';
import { importTables } from '../../server/exchange/import.ts';
import { readTables } from '../../server/exchange/read-tables.ts';
import { seedFolder } from '../../server/exchange/seed.ts';
import { tablesOf } from '../analysis/plain-tables.ts';
import { start, type Problem, type Running } from '../support/app.ts';
import { forEachEngine } from '../support/engines.ts';
import { odd } from '../support/odd-data.ts';

describe('nonsense put to the analysis is answered with a clear sentence, and nothing is computed on it', function () {
  this.timeout(120_000);
  forEachEngine((_, openEmptyGraph) => {
    let app: Running;
    before(async () => {
      const graph = await openEmptyGraph();
      const seeds = await Promise.all(['article', 'reference-chain'].map((seed) => readTables(seedFolder(seed))));
      await importTables(graph, [...seeds, tablesOf(odd)]);
      // A Neo4j that has just started plans each statement anew.
      app = await start(graph, { limits: { deadline: 60_000 } });
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
        'a removal of what is not there',
        `{ whatIf(${district}, remove: ["nobody"]) { resilience } }`,
        'remove',
        'nobody',
      ],
      [
        'a removal of who is somewhere else',
        `{ whatIf(${district}, remove: ["idle-firm"]) { resilience } }`,
        'remove',
        'idle-firm',
      ],
      [
        'a removal of a segment where nobody is',
        `{ whatIf(${district}, remove: ["ic-test"]) { resilience } }`,
        'remove',
        'ic-test',
      ],
      [
        'a company that comes without a segment',
        `{ whatIf(${district}, add: [{ company: "big-firm" }]) { resilience } }`,
        'add',
        'big-firm',
      ],
      [
        'substitutes for a company in no segment',
        '{ substitutes(company: "idle-firm", scope: { area: "odd-area" }) { totalCount } }',
        'company',
        'idle-firm',
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
      const circle = findings.find(({ code }: { code: string }) => code === 'FEEDS_CYCLE');
      assert.deepEqual([circle.code, circle.ids], ['FEEDS_CYCLE', ['circle-a', 'circle-b']]);
      assert.ok(circle.zh.includes('甲环节 → 乙环节 → 甲环节') && circle.en.includes('A → B → A'));
      const answers = await app.data(`{
      gaps(scope: { area: "odd-area" }) { nodes { segment { id } rules severity } }
      structure(scope: { area: "odd-area", sources: ["odd"] }) { segments(first: 5) { nodes { segment { id } order upstreamness
        upstream { nodes { id } } dominators { nodes { id } } } } }
      compare(a: { area: "odd-area" }, b: { area: "odd-area" }) { differences { totalCount } }
    }`);
      assert.deepEqual(answers.gaps.nodes, [
        { segment: { id: 'circle-b' }, rules: ['UPSTREAM_OF_ACTIVE'], severity: 1 },
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

    it('shares that sum over 1, of a market and of a need: named, and no concentration is computed of them', async () => {
      const { coverage, weakLinks } = await app.data(`{
      coverage(scope: { area: "odd-area" }) { shareFindings { code ids zh en } }
      weakLinks(scope: { area: "odd-area" }) { nodes { segment { id } rules hhiLow hhiHigh } }
    }`);
      assert.deepEqual(
        coverage.shareFindings.map(({ code, ids }: { code: string; ids: string[] }) => [code, ids]),
        [
          ['SHARES_OVER_ONE', ['circle-a', 'big-firm', 'odd-firm']],
          ['SHARES_OVER_ONE', ['idle-firm', 'circle-a', 'big-firm', 'odd-firm']],
        ],
      );
      assert.match(coverage.shareFindings[0].zh, /甲环节.*150%/);
      assert.match(coverage.shareFindings[1].en, /120%/);
      assert.ok(weakLinks.nodes.every((link: { rules: string[] }) => !link.rules.includes('CONCENTRATED')));
    });

    it('a statement that ends before it begins is not taken in: the row is named', async () => {
      const reversed = {
        ...odd,
        relations: odd.relations.map((row) => ({ ...row, since: '2020-05', until: '2019-12' })).slice(0, 1),
      };
      await assert.rejects(importTables(app.graph, [tablesOf(reversed)]), (error: ImportRefused) => {
        const [finding] = error.findings;
        assert.equal(finding?.code, 'DATES_REVERSED');
        return true;
      });
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
});
