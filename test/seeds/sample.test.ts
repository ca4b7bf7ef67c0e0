import assert from 'node:assert/strict';
import { sampleFiles } from '../../seeds/sample/sample.ts';
import { codePoints, rowsOf, tableOf, textOf, type CsvRow } from './tables.ts';

const entities = rowsOf('sample/entities.csv');
const statements = rowsOf('sample/relations.csv');
const companies = entities.filter(({ kind }) => kind === 'Company');
const kindById = new Map(tableOf('entities').map((row) => [row.id!, row.kind!]));
const today = '2026-11-25';

const ofType = (...types: string[]): CsvRow[] => statements.filter(({ type }) => types.includes(type!));
const linkOf = (row: CsvRow): string => [row.from, row.type, row.to, row.qualifier].join('|');
const counts = (row: CsvRow): boolean =>
  row.status !== 'inferred' && (!row.since || row.since <= today) && (!row.until || row.until >= today.slice(0, 7));

// Map.groupBy came with Node 21.
const groupsOf = (rows: readonly CsvRow[], key: (row: CsvRow) => string): Map<string, CsvRow[]> => {
  const groups = new Map<string, CsvRow[]>();
  for (const row of rows) groups.set(key(row), [...(groups.get(key(row)) ?? []), row]);
  return groups;
};

const insideOf = (area: string): Set<string> => {
  const inside = new Set([area]);
  const steps = tableOf('relations').filter((r) => ['LOCATED_IN', 'SETTLED_IN'].includes(r.type!) && counts(r));
  for (const place of inside) for (const step of steps) if (step.to === place) inside.add(step.from!);
  return inside;
};

const partOf = tableOf('relations', ['reference-chain']).filter(({ type }) => type === 'SUBSEGMENT_OF');
const within = (segment: string): string[] => [
  segment,
  ...partOf.filter(({ to }) => to === segment).flatMap(({ from }) => within(from!)),
];

describe('the sample', () => {
  it('is written by its generator: a second run gives the same bytes', () => {
    assert.deepEqual(sampleFiles(), sampleFiles());
    for (const [file, text] of Object.entries(sampleFiles())) assert.equal(text, textOf(`sample/${file}`), file);
  });

  it('has 106 companies, each called 样例· and short enough for its slot on the map', () => {
    assert.equal(companies.length, 106);
    for (const row of companies) assert.ok(codePoints(row.name!) <= 7, row.name);
    assert.equal(new Set(entities.map(({ name }) => name)).size, entities.length);
  });

  it('marks every entity and every alias of it', () => {
    for (const { id, name, nameEn, aliases, source } of entities) {
      assert.ok(id!.startsWith('sample-') && source === 'sample', id);
      assert.ok(nameEn!.startsWith('Sample · '), id);
      for (const word of [name!, ...aliases!.split('|').filter(Boolean)]) assert.ok(word.startsWith('样例·'), word);
    }
  });

  it('touches nothing real but segments, and 沙坪坝区 as a place', () => {
    for (const row of statements) {
      const real = [row.from!, row.to!].filter((id) => !id.startsWith('sample-'));
      assert.ok(real.length < 2, linkOf(row));
      for (const id of real) assert.ok(id === 'shapingba' || kindById.get(id) === 'Segment', linkOf(row));
      assert.ok(row.from!.startsWith('sample-'), linkOf(row));
    }
  });

  it('leaves nothing to see once its source is off: the registry names no entity and tells only its links', () => {
    for (const { kind } of rowsOf('sample/sources.csv')) assert.equal(kind, 'sample');
    const told = new Set(statements.filter(({ source }) => source === 'sample').map(linkOf));
    const registered = statements.filter(({ source }) => source !== 'sample');
    assert.ok(registered.length > 0);
    for (const row of registered) assert.ok(told.has(linkOf(row)), linkOf(row));
    assert.ok(rowsOf('sample/observations.csv').every(({ source }) => source === 'sample'));
  });

  it('says where each company is, and lets it sell only what it makes', () => {
    for (const { id } of companies)
      assert.ok(
        ofType('LOCATED_IN', 'SETTLED_IN').some(({ from }) => from === id),
        id,
      );
    for (const row of ofType('SUPPLIES').filter(({ segment }) => segment !== '')) {
      const made = ofType('OPERATES_IN')
        .filter(({ from }) => from === row.from)
        .map(({ to }) => to!);
      assert.ok(
        made.some((segment) => within(row.segment!).includes(segment)),
        linkOf(row),
      );
      assert.equal(row.qualifier, row.segment);
    }
  });

  it('has no company founded after it is somewhere', () => {
    const founded = new Map(companies.map((row) => [row.id, row.founded!]));
    for (const { from, since } of ofType('LOCATED_IN', 'SETTLED_IN'))
      if (since && founded.get(from)) assert.ok(founded.get(from)! <= since, `${from!} ${founded.get(from)!} ${since}`);
  });

  it('lets nobody settle in a park before it opened', () => {
    const opened = new Map(entities.map((row) => [row.id, row.opened!]));
    for (const row of ofType('SETTLED_IN')) if (row.since) assert.ok(opened.get(row.to)! <= row.since, linkOf(row));
  });

  it('fills the map of 沙坪坝区 about as drawn: 34 with several, 33 with one, 12 absent, 2 in talks, 39 unknown', () => {
    const inside = insideOf('shapingba');
    const active = tableOf('relations').filter(
      (r) => r.type === 'OPERATES_IN' && r.activity === 'active' && counts(r) && inside.has(r.from!),
    );
    const none = rowsOf('sample/observations.csv').filter(
      (o) => o.metric === 'surveyed' && o.value === '0' && o.scope === 'shapingba',
    );
    const talks = ofType('OPERATES_IN').filter(({ activity }) => activity === 'negotiating' || activity === 'planned');
    const found = { several: 0, one: 0, absent: 0, talks: 0, unknown: 0 };
    for (const { id } of tableOf('entities', ['reference-chain']).filter(({ kind }) => kind === 'Segment')) {
      const firms = new Set(active.filter(({ to }) => within(id!).includes(to!)).map(({ from }) => from));
      const state =
        firms.size > 1
          ? 'several'
          : firms.size === 1
            ? 'one'
            : none.some(({ entity }) => entity === id)
              ? 'absent'
              : talks.some(({ to }) => to === id)
                ? 'talks'
                : 'unknown';
      found[state] += 1;
    }
    assert.deepEqual(found, { several: 34, one: 33, absent: 12, talks: 2, unknown: 39 });
  });

  it('holds a supply cycle, sole suppliers, and two inputs between one pair', () => {
    const buys = (buyer: string) => ofType('SUPPLIES').filter(({ to }) => to === `sample-${buyer}`);
    const ring = ['jiuping-machines', 'qiwan-screws', 'xiangping-bearings', 'jiuping-machines'];
    for (const [i, buyer] of ring.slice(0, -1).entries())
      assert.ok(
        buys(buyer).some(({ from }) => from === `sample-${ring[i + 1]!}`),
        buyer,
      );
    assert.equal(
      new Set(
        buys('yufeng-packaging')
          .filter(({ segment }) => segment === 'bond-wire')
          .map(({ from }) => from),
      ).size,
      1,
    );
    const pairs = groupsOf(ofType('SUPPLIES'), ({ from, to }) => `${from!} ${to!}`);
    assert.ok([...pairs.values()].some((rows) => new Set(rows.map(linkOf)).size > 1));
  });

  it('has segments with all shares known, some known, and none', () => {
    const shares = (segment: string) =>
      ofType('OPERATES_IN')
        .filter((r) => r.to === segment && r.source === 'sample' && insideOf('shapingba').has(r.from!))
        .map(({ share }) => share);
    assert.deepEqual(shares('smart-meter').sort(), ['0.1', '0.2', '0.7']);
    assert.deepEqual(shares('pcb').sort(), ['', '', '0.45']);
    assert.deepEqual(shares('ai-algorithm').filter(Boolean), []);
  });

  it('has a firm that came back, one yet to come, one that left, and a share that changed', () => {
    const spans = groupsOf(
      statements.filter(({ source }) => source === 'sample'),
      linkOf,
    );
    const twice = [...spans.values()].filter((rows) => rows.length > 1).map((rows) => rows[0]!.type);
    assert.deepEqual(twice.sort(), ['SETTLED_IN', 'SUPPLIES']);
    assert.ok(ofType('SETTLED_IN').some(({ since }) => since! > today));
    const settled = groupsOf(ofType('SETTLED_IN'), ({ from }) => from!);
    assert.ok(
      [...settled.values()].some(
        (rows) => new Set(rows.map(({ to }) => to)).size > 1 && rows.some(({ until }) => until !== ''),
      ),
    );
  });

  it('has two sources on one link, one of them disputed, and some inferred', () => {
    const bySource = groupsOf(statements, linkOf);
    const shared = [...bySource.values()].filter((rows) => new Set(rows.map(({ source }) => source)).size > 1);
    assert.ok(shared.length >= 5);
    assert.equal(shared.flat().filter(({ status }) => status === 'disputed').length, 1);
    assert.ok(statements.some(({ status }) => status === 'inferred'));
  });

  it('has a survey that found some whom nobody recorded', () => {
    const some = rowsOf('sample/observations.csv').filter(
      ({ metric, value }) => metric === 'surveyed' && value !== '0',
    );
    assert.ok(some.length > 0);
    for (const { entity } of some) assert.ok(!ofType('OPERATES_IN').some(({ to }) => to === entity), entity);
  });
});
