import assert from 'node:assert/strict';
import { rowsOf, tableOf, type CsvRow } from './tables.ts';

const article = tableOf('relations', ['article']);
const stated = article.filter(({ status }) => status !== 'inferred');
const chain = tableOf('relations', ['reference-chain']);

const ofType = (rows: readonly CsvRow[], ...types: string[]): CsvRow[] =>
  rows.filter(({ type }) => types.includes(type!));

/** Everything reached from `start` over `edges`, one way, without `start`. */
const reached = (start: readonly string[], edges: readonly CsvRow[], from: string, to: string): Set<string> => {
  const seen = new Set<string>(start);
  for (const id of seen) for (const edge of edges) if (edge[from] === id) seen.add(edge[to]!);
  for (const id of start) seen.delete(id);
  return seen;
};

const on = (month: string) => (row: CsvRow) => (!row.since || row.since <= month) && (!row.until || row.until >= month);

describe('what the seeds must say, and must not', () => {
  it('inside 沙坪坝区 lie exactly the places and firms that the article says, at each date', () => {
    const inside = (month: string) =>
      [...reached(['shapingba'], ofType(stated, 'LOCATED_IN', 'SETTLED_IN').filter(on(month)), 'to', 'from')].sort();
    assert.deepEqual(inside('2017-10'), ['chip-design-cluster', 'gongtou-building']);
    assert.deepEqual(inside('2017-12'), ['chip-design-cluster', 'gongtou-building', 'yuxinwei']);
    assert.deepEqual(inside('2020-11'), [
      'chip-design-cluster',
      'chip-design-followers',
      'gongtou-building',
      'yuxinwei',
    ]);
  });

  it('the district targets 20 segments; with what is needed and what lies upstream of the active ones, 25 are asked for', () => {
    const goals = ofType(stated, 'TARGETS')
      .filter(({ from }) => from === 'shapingba')
      .map(({ to }) => to!);
    const kinds = new Map(tableOf('entities', ['reference-chain']).map((e) => [e.id, e.kind]));
    const parts = [...reached(goals, ofType(stated, 'PART_OF'), 'to', 'from'), ...goals];
    const targeted = parts.filter((id) => kinds.get(id) === 'Segment');
    assert.equal(targeted.length, 20);
    const essential = ofType(chain, 'FEEDS').filter((row) => row.essential === 'true');
    const upstream = reached(['ic-design', 'iot-soc-design'], essential, 'to', 'from');
    assert.deepEqual([...upstream].sort(), ['eda-tools', 'ip-core']);
    assert.equal(new Set([...targeted, ...upstream, 'ic-packaging', 'ic-test', 'wireless-module']).size, 25);
  });

  it('御芯微 needs exactly three segments, and nobody active operates in them', () => {
    const products = ofType(article, 'PRODUCES')
      .filter(({ from }) => from === 'yuxinwei')
      .map(({ to }) => to);
    const needs = ofType(article, 'NEEDS').filter(({ from }) => from === 'yuxinwei' || products.includes(from));
    const needed = needs.map(({ to }) => to!).sort();
    assert.deepEqual(needed, ['ic-packaging', 'ic-test', 'wireless-module']);
    const within = new Set([...needed, ...reached(needed, ofType(chain, 'SUBSEGMENT_OF'), 'to', 'from')]);
    assert.deepEqual(
      ofType(article, 'OPERATES_IN').filter(({ to }) => within.has(to!)),
      [],
    );
  });

  it('no supplier is named, no FEEDS follows from the article, and 联合微电子中心 lies nowhere', () => {
    assert.deepEqual(ofType(article, 'SUPPLIES', 'FEEDS'), []);
    assert.deepEqual(
      ofType(article, 'LOCATED_IN', 'SETTLED_IN').filter(({ from }) => from === 'cumec'),
      [],
    );
  });

  it('firms in talks are not active: the unnamed candidates only negotiate', () => {
    const rows = ofType(article, 'OPERATES_IN').filter(({ from }) => from === 'chain-candidates');
    assert.deepEqual(
      rows.map((row) => [row.to, row.activity]),
      [
        ['ic-design', 'negotiating'],
        ['iot-platform', 'negotiating'],
      ],
    );
  });

  it('first contact 2017-07, settled 2017-11; 106 firms signed and registered in the district', () => {
    const of = (type: string) => ofType(article, type).find(({ from }) => from === 'yuxinwei')!;
    assert.deepEqual([of('NEGOTIATES_WITH').since, of('NEGOTIATES_WITH').until], ['2017-07', '2017-11']);
    assert.deepEqual([of('SETTLED_IN').to, of('SETTLED_IN').since], ['gongtou-building', '2017-11']);
    const known = tableOf('observations', ['article']).filter(({ metric }) => metric === 'companies');
    assert.deepEqual(
      known.map((o) => [o.entity, o.scope, o.operator, o.value]),
      [['xhqwf', 'shapingba', '=', '106']],
    );
  });
});

describe('the reference chain', () => {
  const feeds = ofType(chain, 'FEEDS');
  const essential = feeds.filter((row) => row.essential === 'true');

  it('has 120 segments, 247 FEEDS and 33 SUBSEGMENT_OF, and claims no membership', () => {
    const segments = tableOf('entities', ['reference-chain']).filter(({ kind }) => kind === 'Segment');
    assert.deepEqual([segments.length, feeds.length, ofType(chain, 'SUBSEGMENT_OF').length], [120, 247, 33]);
    assert.deepEqual(ofType(chain, 'PART_OF'), []);
    assert.ok(feeds.every((row) => ['true', 'false'].includes(row.essential!)));
  });

  it('puts every segment into a lane and a block that the chain declares', () => {
    const rows = tableOf('entities', ['reference-chain']);
    const xhqwf = rows.find(({ id }) => id === 'xhqwf')!;
    const declared = (column: string) => new Set(xhqwf[column]!.split('|').map((label) => label.split(':')[0]));
    assert.deepEqual([...declared('lanes')], ['芯', '核', '器', '网', '服']);
    for (const row of rows.filter(({ kind }) => kind === 'Segment'))
      assert.ok(declared('lanes').has(row.letter) && declared('blocks').has(row.cluster) && row.stage, row.id);
  });

  it('holds no cycle', () => {
    const left = new Set(feeds.flatMap(({ from, to }) => [from!, to!]));
    for (let before = -1; before !== left.size;) {
      before = left.size;
      for (const id of [...left]) if (!feeds.some((e) => e.to === id && left.has(e.from!))) left.delete(id);
    }
    assert.deepEqual([...left], []);
  });

  it('has the closures and reaches that the measures build on', () => {
    const up = (id: string) => reached([id], essential, 'to', 'from').size;
    const down = (id: string) => reached([id], feeds, 'from', 'to').size;
    assert.deepEqual([up('iot-chip'), up('wearable-medical-device'), up('nev')], [28, 42, 54]);
    assert.deepEqual([down('eda-tools'), down('ip-core'), down('test-equipment')], [69, 64, 61]);
  });

  it('says in its title and on the chain that the reading of the five letters is ours', () => {
    const [source] = tableOf('sources', ['reference-chain']);
    assert.match(source!.title!, /五字的解读为本项目所拟/);
    const xhqwf = tableOf('entities', ['reference-chain']).find(({ id }) => id === 'xhqwf')!;
    assert.match(xhqwf.description!, /本项目的解读/);
  });

  it('is newer than the article, so that its names stand on the map, and the article’s wording is found', () => {
    const [reference] = tableOf('sources', ['reference-chain']);
    const [told] = tableOf('sources', ['article']);
    assert.ok(reference!.published! > told!.published!);
    const names = new Map(tableOf('entities', ['reference-chain']).map((e) => [e.id, e.name]));
    const fold = rowsOf('article/facts/folding.csv').filter((f) => f.table === 'entities' && f.part === '');
    const wordings = new Map(fold.map((f) => [f.key, f.fact!.slice(f.fact!.indexOf(' ') + 1)]));
    for (const row of tableOf('entities', ['article']).filter(({ kind }) => kind === 'Segment')) {
      const found = new Set([names.get(row.id), row.name, ...row.aliases!.split('|')]);
      for (const word of wordings
        .get(row.id)!
        .split(/[/（）]/)
        .filter(Boolean))
        assert.ok(found.has(word) || word === '紧固件', `${row.id!}: ${word}`);
    }
  });
});
