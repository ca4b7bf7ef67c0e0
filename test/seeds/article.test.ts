import assert from 'node:assert/strict';
import { rowsOf, textOf, type CsvRow } from './tables.ts';

const facts = {
  entities: rowsOf('article/facts/entities.csv'),
  relations: rowsOf('article/facts/relations.csv'),
  observations: rowsOf('article/facts/observations.csv'),
};
type Table = keyof typeof facts;

const folding = rowsOf('article/facts/folding.csv');

const keyOf: Record<string, (row: CsvRow) => string> = {
  sources: (row) => row.id!,
  entities: (row) => row.id!,
  relations: (row) => `${row.from!} ${row.type!} ${row.to!}`,
  observations: (row) => `${row.entity!} ${row.metric!} ${row.operator!}`,
};

const seed = Object.fromEntries(
  Object.entries(keyOf).map(([table, key]) => [
    table,
    new Map(rowsOf(`article/${table}.csv`).map((row) => [key(row), row])),
  ]),
);

/** The names of the properties of a fact: JSON in entities.csv, `a=1,b=2` in relations.csv. */
const partsOf = (table: Table, row: CsvRow): string[] => {
  const props = row.props ?? '';
  if (props === '') return [];
  if (table === 'entities') return Object.keys(JSON.parse(props) as object);
  return props.split(',').map((part) => part.split(/[=≈]/)[0]!);
};

const rowsFor = (table: Table, row: number, part: string): CsvRow[] =>
  folding.filter((f) => f.table === table && Number(f.row) === row && f.part === part);

describe('the article seed', () => {
  it('has 91 entities, 155 relations and 29 observations to account for', () => {
    assert.deepEqual(
      Object.values(facts).map((rows) => rows.length),
      [91, 155, 29],
    );
  });

  it('drops nothing silently: each fact became rows of the seed, or is left out with a reason', () => {
    for (const table of Object.keys(facts) as Table[])
      facts[table].forEach((fact, index) => {
        const lines = rowsFor(table, index + 1, '');
        const left = lines.filter((line) => line.reason !== '');
        assert.ok(left.length === 1 ? lines.length === 1 : lines.length > 0, `${table} ${index + 1}`);
        for (const part of left.length > 0 ? [] : partsOf(table, fact))
          assert.ok(rowsFor(table, index + 1, part).length > 0, `${table} ${index + 1} ${part}`);
      });
  });

  it('accounts for nothing that is no fact', () => {
    for (const line of folding) {
      const fact = facts[line.table as Table][Number(line.row) - 1];
      assert.ok(fact !== undefined, JSON.stringify(line));
      if (line.part !== '') assert.ok(partsOf(line.table as Table, fact).includes(line.part!), line.fact);
      const start = line.table === 'relations' ? `${fact.from!} ${fact.type!}` : (fact.id ?? fact.subject);
      assert.ok(line.fact!.startsWith(start!), line.fact);
      assert.equal(line.seed === '', line.reason !== '', line.fact);
    }
  });

  it('points only at rows and cells that are there, and no row of the seed comes from nowhere', () => {
    const reached = new Set<string>();
    for (const line of folding.filter(({ reason }) => reason === '')) {
      const row = seed[line.seed!]?.get(line.key!);
      assert.ok(row !== undefined, JSON.stringify(line));
      if (line.column !== '') assert.ok(row[line.column!], JSON.stringify(line));
      reached.add(`${line.seed!} ${line.key!}`);
    }
    for (const [table, rows] of Object.entries(seed))
      for (const key of rows.keys()) assert.ok(reached.has(`${table} ${key}`), `${table} ${key}`);
  });

  it('lists in its README exactly what was left out', () => {
    const listed = [...textOf('article/README.md').matchAll(/^\| (\w+) (\d+) \| `(.+)` \| (.+) \|$/gm)];
    assert.deepEqual(
      listed.map(([, table, row, fact, reason]) => [table, row, fact, reason]),
      folding.filter(({ reason }) => reason !== '').map((line) => [line.table, line.row, line.fact, line.reason]),
    );
    assert.ok(listed.length > 0);
  });

  it('proves each relation and observation by a fragment of the very sentence of its fact', () => {
    let checked = 0;
    for (const line of folding) {
      if (line.part !== '' || !['relations', 'observations'].includes(line.seed!)) continue;
      const fact = facts[line.table as Table][Number(line.row) - 1]!;
      const quote = seed[line.seed!]!.get(line.key!)!.quote!;
      assert.ok(fact.quote!.includes(quote) && !quote.includes('……'), `${line.key!}: ${quote}`);
      checked += 1;
    }
    assert.equal(checked, seed.relations!.size + seed.observations!.size);
  });

  it('keeps the values of observations, with 近500 below and 三四家 a range', () => {
    facts.observations.forEach((fact, index) => {
      const row = seed.observations!.get(rowsFor('observations', index + 1, '')[0]!.key!)!;
      const value = row.valueMax === '' ? row.value : `${row.value!}~${row.valueMax!}`;
      assert.deepEqual([value, row.unit], [fact.value, fact.unit]);
      assert.equal(row.operator === 'range' ? '=' : row.operator, fact.op);
    });
    assert.equal(seed.observations!.get('shapingba newInnovationEntities <')!.value, '500');
    assert.equal(seed.observations!.get('gongtou-building newChipDesignFirms range')!.valueMax, '4');
  });

  it('folds what the facts call inferred, and nothing stated, into status inferred', () => {
    const inferred = [...seed.relations!].filter(([, row]) => row.status === 'inferred').map(([key]) => key);
    assert.deepEqual(inferred.sort(), [
      'chain-candidates OPERATES_IN iot-platform',
      'cqnu-ecosystem RELIES_ON cqnu',
      'cqu-ecosystem RELIES_ON cqu',
      'iot-platform PART_OF chip-iot-vertical-chain',
      'qingfeng-park LOCATED_IN shapingba',
      'vc-ic FUNDS ic-design',
      'zhichuang-park RELIES_ON cqnu',
      'zhichuang-park RELIES_ON cqu',
    ]);
  });
});
