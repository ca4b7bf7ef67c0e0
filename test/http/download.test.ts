import assert from 'node:assert/strict';
import { parse } from 'csv-parse/sync';
import readXlsxFile from 'read-excel-file/node';
import { seededGraph, start, type Data, type Running } from '../support/app.ts';

interface Refusal {
  readonly errors: readonly [
    { readonly message: string; readonly extensions: { readonly code: string; readonly zh: string } },
  ];
}

describe('downloads', () => {
  let app: Running;
  before(async () => {
    app = await start(await seededGraph(['article', 'reference-chain']));
  });
  after(() => app.stop());

  const get = (query: string): Promise<Response> => fetch(`${app.url}/export/gaps.${query}`);
  const rowsOf = (csv: string): Partial<Record<string, string>>[] => parse(csv, { bom: true, columns: true });

  it('the gaps as CSV: those the API lists, in its order, each row saying where, when, from what and by which formula', async () => {
    const response = await get('csv?area=shapingba');
    assert.equal(response.status, 200);
    assert.match(response.headers.get('content-type') ?? '', /^text\/csv/);
    assert.match(response.headers.get('content-disposition') ?? '', /filename="gaps-shapingba-2020-11-30\.csv"/);
    const rows = rowsOf(Buffer.from(await response.arrayBuffer()).toString('utf8'));
    const { gaps } = await app.data(
      '{ gaps(scope: { area: "shapingba" }, first: 100) { nodes { segment { id name } rank severity neededBy { totalCount } } } }',
    );
    assert.deepEqual(
      rows.map((row) => [row['环节编号'], row['环节'], row['名次'], row['严重度'], row['需要它的企业数']]),
      gaps.nodes.map(
        (gap: {
          segment: { id: string; name: string };
          rank: number;
          severity: number;
          neededBy: { totalCount: number };
        }) => [
          gap.segment.id,
          gap.segment.name,
          String(gap.rank),
          String(gap.severity),
          String(gap.neededBy.totalCount),
        ],
      ),
    );
    assert.equal(rows[0]?.['并列'], '是');
    for (const row of rows) {
      assert.equal(row['范围'], '沙坪坝区 (shapingba)');
      assert.equal(row['截至'], '2020-11-30');
      assert.match(row['计入来源'] ?? '', /\(article\).*\(reference-chain\)|\(reference-chain\).*\(article\)/);
      assert.match(row['公式'] ?? '', /^严重度 B = Σ max\(1, n\)·0\.5\^d/);
      assert.equal(row['状态'], '未调查');
    }
  });

  it('the gaps as XLSX open again, in English too, with a sheet that says what they rest on', async () => {
    const response = await get('xlsx?area=shapingba&lang=en&withoutSources=article');
    assert.equal(response.status, 200);
    const bytes = Buffer.from(await response.arrayBuffer());
    const sheets = await readXlsxFile(bytes);
    assert.deepEqual(
      sheets.map(({ sheet }) => sheet),
      ['Gaps', 'About'],
    );
    const about = new Map(sheets[1]?.data.map(([item, content]) => [item, content]));
    assert.equal(about.get('As of'), '2020-11-30');
    assert.match(String(about.get('Sources left out')), /\(article\)/);
    assert.match(String(about.get('Note')), /Not surveyed is not absent/);
    const full = await readXlsxFile(Buffer.from(await (await get('xlsx?area=shapingba')).arrayBuffer()));
    assert.equal(full[0]?.data.length, 25);
    assert.equal(typeof full[0].data[1]?.[8], 'number');
  });

  it('only the gaps of a rule or state, and the list says how many there are in all', async () => {
    const needed = rowsOf(await (await get('csv?area=shapingba&rules=NEEDED')).text());
    assert.ok(needed.length > 0 && needed.length < 24);
    assert.ok(needed.every((row) => row['规则']?.includes('企业需要') && row['需要它的企业'] === '御芯微'));
    assert.deepEqual(rowsOf(await (await get('csv?area=shapingba&states=ABSENT')).text()), []);
    const sheets = await readXlsxFile(
      Buffer.from(await (await get('xlsx?area=shapingba&states=UNKNOWN&rules=NEEDED')).arrayBuffer()),
    );
    assert.deepEqual(
      sheets[1]?.data.filter(([item]) => item === '缺口数' || item === '筛选'),
      [
        ['缺口数', `${needed.length}（共 24）`],
        ['筛选', '企业需要；未调查'],
      ],
    );
  });

  it('weak links and chokepoints as files: what the API lists, in its order, each with its own formula', async () => {
    const both = await start(await seededGraph(['article', 'reference-chain', 'sample']));
    try {
      const file = async (query: string): Promise<Partial<Record<string, string>>[]> => {
        const response = await fetch(`${both.url}/export/${query}`);
        assert.equal(response.status, 200, query);
        return rowsOf(await response.text());
      };
      const { weakLinks, chokepoints } = await both.data(`{
        weakLinks(scope: { area: "shapingba" }, rules: [CONCENTRATED, SOLE_SUPPLIER], first: 100) { totalCount nodes { rank segment { id } product { id } supplier { name } severity hhiLow } }
        chokepoints(scope: { area: "shapingba" }, b: 0.5, targetedWeight: 2, first: 100) { nodes { rank entity { id } score working segmentsLost { totalCount } } }
      }`);
      const weak = await file('weak-links.csv?area=shapingba&rules=CONCENTRATED,SOLE_SUPPLIER');
      assert.equal(weak.length, weakLinks.totalCount);
      const told = (n: number | null): string => (n === null ? '' : String(Math.round(n * 1000) / 1000));
      assert.deepEqual(
        weak
          .slice(0, 100)
          .map((row) => [row['名次'], row['环节或产品编号'], row['供应商'], row['严重度'], row['HHI 下限']]),
        weakLinks.nodes.map(({ rank, segment, product, supplier, severity, hhiLow }: Data) => [
          String(rank),
          segment?.id ?? product?.id ?? '',
          supplier?.name ?? '',
          told(severity),
          told(hhiLow),
        ]),
      );
      assert.ok(weak.some((row) => row['份额']?.includes('70%')));
      const points = await file('chokepoints.csv?area=shapingba&b=0.5&targetedWeight=2&lang=en');
      assert.deepEqual(
        points.map((row) => [row.Rank, row['Company id'], row.Score, row['Segments that stop']]),
        chokepoints.nodes.map(({ rank, entity, score, segmentsLost }: Data) => [
          String(rank),
          entity.id,
          told(score),
          String(segmentsLost.totalCount),
        ]),
      );
      assert.match(points[0]?.Formula ?? '', /reach\^1 × scarcity\^0\.5.*w = 2/);
      const sheets = await readXlsxFile(
        Buffer.from(
          await (await fetch(`${both.url}/export/weak-links.xlsx?area=shapingba&rules=SINGLE`)).arrayBuffer(),
        ),
      );
      assert.deepEqual(
        sheets.map(({ sheet }) => sheet),
        ['薄弱环节', '说明'],
      );
      const about = new Map(sheets[1]?.data.map(([item, content]) => [item, content]));
      assert.equal(about.get('筛选'), '仅一家');
      assert.match(String(about.get('薄弱环节数')), /^\d+（共 \d+）$/);
      const refused = await fetch(`${both.url}/export/chokepoints.csv?a=11`);
      assert.equal(refused.status, 400);
    } finally {
      await both.stop();
    }
  });

  it('a wrong parameter, value, area or date is a sentence with 400, not a file', async () => {
    const cases: readonly (readonly [query: string, says: RegExp])[] = [
      ['csv?aera=shapingba', /aera/],
      ['csv?rules=WHATEVER', /rules/],
      ['xlsx?area=nowhere', /no Area "nowhere"/],
      ['csv?letter=Q', /no lane "Q"/],
      ['csv?asOf=2020-13', /2020-13/],
      ['csv?area=a&area=b', /area/],
      ['csv?withoutSources=none', /no source "none"/],
    ];
    for (const [query, says] of cases) {
      const response = await get(query);
      assert.equal(response.status, 400, query);
      const { errors } = (await response.json()) as Refusal;
      assert.match(errors[0].message, says);
      assert.equal(errors[0].extensions.code, 'BAD_USER_INPUT');
      assert.match(errors[0].extensions.zh, /\p{Script=Han}/u);
    }
    assert.equal((await get('pdf')).status, 404);
  });

  it('one gap by its segment is as in the list; what is no gap is null, what is no segment is named', async () => {
    const { gap, none } = await app.data(
      `{ gap(segment: "ic-test", scope: { area: "shapingba" }) { rank segment { id } rules neededBy { nodes { id } } }
         none: gap(segment: "ic-design", scope: { area: "shapingba" }) { rank } }`,
    );
    assert.equal(gap.segment.id, 'ic-test');
    assert.ok(gap.rules.includes('NEEDED'));
    assert.deepEqual(gap.neededBy.nodes, [{ id: 'yuxinwei' }]);
    assert.equal(none, null);
    const { errors } = await app.ask('{ gap(segment: "yuxinwei") { rank } }');
    assert.equal(errors?.[0]?.extensions.code, 'BAD_USER_INPUT');
    assert.match(errors[0].message, /no Segment "yuxinwei"/);
  });
});
