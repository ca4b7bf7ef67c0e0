import assert from 'node:assert/strict';
import { checkTables, nothingKnown, type KnownIds } from '../../server/exchange/check.ts';
import { findingLimit, Findings, finding } from '../../server/exchange/finding.ts';
import { findingWords } from '../../server/exchange/finding-words.ts';
import type { TableName } from '../../server/exchange/tables.ts';
import { tables } from './tables.ts';

type Lines = Partial<Record<TableName, readonly string[]>>;

const good: Record<TableName, readonly string[]> = {
  sources: ['id,title,publisher,published,url,retrieved,licence,kind', 's,源,,2020-11,https://a.cn/b,,MIT,article'],
  entities: [
    'id,kind,name,aliases,employees,stage,creditCode,founded,unnamed,revenue,lanes,policyKind',
    'firm,Company,甲,,50,,91350100M000100Y43,2017-11,false,1.5e9,,',
    'other,Company,乙,丙|丁,,,,,,,,',
    'seg,Segment,环节,,,up,,,,,,',
    'area,Area,区,,,,,,,,,',
    'goal,Policy,目标,,,,,,,,,goal',
    'plan,Policy,计划,,,,,,,,,plan',
    'line,Chain,链,,,,,,,,芯:芯片:Chips|核:核心:Core,',
  ],
  relations: [
    'type,from,to,quote,status,since,until,qualifier,segment,share',
    'SUPPLIES,firm,other,供应,stated,2017,2017-05,seg,seg,0.5',
    'TARGETS,area,goal,目标,stated,,,,,',
  ],
  observations: [
    'entity,metric,operator,value,valueMax,unit,period,scope,quote',
    'firm,employees,range,3,4,人,2017/2018,area,三四人',
    'firm,employees,>,100000,,人,2017/2018,area,10万余',
  ],
};

/** The good tables with one row more. */
const withRow = (table: TableName, row: string): Lines => ({ ...good, [table]: [...good[table], row] });
const withHeader = (table: TableName, column: string): Lines => ({
  ...good,
  [table]: [`${String(good[table][0])},${column}`, ...good[table].slice(1)],
});

const known: KnownIds = {
  entities: new Map([
    ['there', { kind: 'Company', goal: false }],
    ['gone', { kind: 'Policy', goal: null }],
    ['plain', { kind: 'Policy', goal: false }],
  ]),
  sources: new Set(['t']),
  lanes: new Set(['网']),
};

const quote41 = '引'.repeat(41);

/** A row that is wrong in one way: its table, the row, and where which finding must stand. */
const bad: [TableName, string, ...[string, string][]][] = [
  ['sources', ',源,,,,,,article', ['id', 'MISSING']],
  ['sources', 'x y,源,,,,,,article', ['id', 'BAD_ID']],
  ['sources', 's,,,,,,,article', ['title', 'MISSING']],
  ['sources', 's,源,,,,,,blog', ['kind', 'UNKNOWN_VALUE']],
  ['sources', 's,源,,2020-13,,,,article', ['published', 'BAD_DATE']],
  ['sources', 's,源,,,javascript:alert(1),,,article', ['url', 'BAD_URL']],
  ['sources', 's,源,,,,明天,,article', ['retrieved', 'BAD_DATE']],
  ['sources', 's,另一,,,,,,article', ['id', 'DUPLICATE']],
  ['entities', 'x,Firm,名,,,,,,,,,', ['kind', 'UNKNOWN_KIND']],
  ['entities', 'x,constructor,名,,,,,,,,,', ['kind', 'UNKNOWN_KIND']],
  ['entities', ',Company,名,,,,,,,,,', ['id', 'MISSING']],
  ['entities', `${'a'.repeat(101)},Company,名,,,,,,,,,`, ['id', 'BAD_ID']],
  ['entities', 'a|b,Company,名,,,,,,,,,', ['id', 'BAD_ID']],
  ['entities', 'x,Company,,,,,,,,,,', ['name', 'MISSING']],
  ['entities', `x,Company,${'名'.repeat(201)},,,,,,,,,`, ['name', 'TOO_LONG']],
  ['entities', 'x,Company,名\u0007,,,,,,,,,', ['name', 'CONTROL_CHARACTER']],
  ['entities', 'x,Segment,名,,5,,,,,,,', ['employees', 'NOT_A_PROPERTY']],
  ['entities', 'x,Company,名,,五,,,,,,,', ['employees', 'BAD_NUMBER']],
  ['entities', 'x,Company,名,,0x10,,,,,,,', ['employees', 'BAD_NUMBER']],
  ['entities', 'x,Company,名,,,,,,,1e400,,', ['revenue', 'BAD_NUMBER']],
  ['entities', 'x,Company,名,,1.5,,,,,,,', ['employees', 'NOT_WHOLE']],
  ['entities', 'x,Company,名,,-1,,,,,,,', ['employees', 'OUT_OF_RANGE']],
  ['entities', 'x,Company,名,,9007199254740993,,,,,,,', ['employees', 'OUT_OF_RANGE']],
  ['entities', 'x,Segment,名,,,middle,,,,,,', ['stage', 'UNKNOWN_VALUE']],
  ['entities', 'x,Company,名,,,,91350100M000100Y44,,,,,', ['creditCode', 'BAD_CREDIT_CODE']],
  ['entities', 'x,Company,名,,,,,2017-02-30,,,,', ['founded', 'BAD_DATE']],
  ['entities', 'x,Company,名,,,,,,maybe,,,', ['unnamed', 'UNKNOWN_VALUE']],
  ['entities', 'x,Chain,名,,,,,,,,芯:芯片|核:核心:Core,', ['lanes', 'BAD_LABELS']],
  ['entities', 'x,Chain,名,,,,,,,,芯:a:b|芯:c:d,', ['lanes', 'BAD_LABELS']],
  ['entities', 'firm,Company,甲,,51,,,,,,,', ['id', 'DUPLICATE']],
  ['entities', 'there,Segment,环节,,,,,,,,,', ['kind', 'TWO_KINDS']],
  ['relations', 'MAKES,firm,other,引,stated,,,,,', ['type', 'UNKNOWN_TYPE']],
  ['relations', '__proto__,firm,other,引,stated,,,,,', ['type', 'UNKNOWN_TYPE']],
  ['relations', 'LOCATED_IN,firm,area,,stated,,,,,', ['quote', 'MISSING']],
  ['relations', `LOCATED_IN,firm,area,${quote41},stated,,,,,`, ['quote', 'QUOTE_TOO_LONG']],
  ['relations', 'LOCATED_IN,firm,area,引,,,,,,', ['status', 'MISSING']],
  ['relations', 'LOCATED_IN,firm,area,引,rumoured,,,,,', ['status', 'UNKNOWN_VALUE']],
  ['relations', 'LOCATED_IN,firm,area,引,stated,2017-13,,,,', ['since', 'BAD_DATE']],
  ['relations', 'LOCATED_IN,firm,area,引,stated,2018,2017,,,', ['until', 'DATES_REVERSED']],
  ['relations', 'LOCATED_IN,firm,area,引,stated,,,,,0.5', ['share', 'NOT_A_PROPERTY']],
  ['relations', 'SUPPLIES,firm,other,引,stated,,,,,1.5', ['share', 'OUT_OF_RANGE']],
  ['relations', 'SUPPLIES,firm,nobody,引,stated,,,,,', ['to', 'UNKNOWN_ENTITY']],
  ['relations', 'SUPPLIES,nobody,firm,引,stated,,,,,', ['from', 'UNKNOWN_ENTITY']],
  ['relations', 'SUPPLIES,firm,other,引,stated,,,,nothing,', ['segment', 'UNKNOWN_ENTITY']],
  ['relations', 'SUPPLIES,firm,other,引,stated,,,,area,', ['segment', 'WRONG_KIND']],
  ['relations', 'SUPPLIES,firm,seg,引,stated,,,,,', ['type', 'WRONG_ENDS']],
  ['relations', 'TARGETS,area,plan,引,stated,,,,,', ['to', 'NOT_A_GOAL']],
  ['relations', 'TARGETS,area,plain,引,stated,,,,,', ['to', 'NOT_A_GOAL']],
  ['relations', 'SUPPLIES,firm,other,另引,stated,2017,,seg,,', ['from', 'DUPLICATE']],
  ['observations', 'firm,m,=,,,,,,引', ['value', 'MISSING']],
  ['observations', 'firm,,=,1,,,,,引', ['metric', 'MISSING']],
  ['observations', 'firm,m,~,1,,,,,引', ['operator', 'UNKNOWN_VALUE']],
  ['observations', 'firm,m,=,1万,,,,,引', ['value', 'BAD_NUMBER']],
  ['observations', 'firm,m,range,3,,,,,引', ['valueMax', 'RANGE_WITHOUT_END']],
  ['observations', 'firm,m,range,3,2,,,,引', ['valueMax', 'RANGE_WITHOUT_END']],
  ['observations', 'firm,m,=,3,4,,,,引', ['valueMax', 'END_WITHOUT_RANGE']],
  ['observations', 'firm,m,=,1,,,2018/2017,,引', ['period', 'BAD_PERIOD']],
  ['observations', 'firm,m,=,1,,,,nowhere,引', ['scope', 'UNKNOWN_ENTITY']],
  ['observations', 'firm,m,=,1,,,,other,引', ['scope', 'WRONG_KIND']],
  ['observations', 'nobody,m,=,1,,,,,引', ['entity', 'UNKNOWN_ENTITY']],
  ['observations', 'firm,m,=,1,,,,,', ['quote', 'MISSING']],
  ['observations', 'firm,employees,>,7,,人,2017/2018,area,7余', ['entity', 'DUPLICATE']],
  [
    'relations',
    'LOCATED_IN,,seg2,,stated,2017-13,,,,',
    ['from', 'MISSING'],
    ['quote', 'MISSING'],
    ['since', 'BAD_DATE'],
    ['to', 'UNKNOWN_ENTITY'],
  ],
  [
    'relations',
    'SUPPLIES,firm,nobody,,stated,,,,area,',
    ['quote', 'MISSING'],
    ['to', 'UNKNOWN_ENTITY'],
    ['segment', 'WRONG_KIND'],
  ],
  ['relations', 'MAKES,nobody,other,引,stated,,,,,', ['type', 'UNKNOWN_TYPE'], ['from', 'UNKNOWN_ENTITY']],
  ['relations', 'SUPPLIES,firm,seg,,stated,,,,,', ['quote', 'MISSING'], ['type', 'WRONG_ENDS']],
  ['entities', 'there,Segment,,,,,,,,,,', ['name', 'MISSING'], ['kind', 'TWO_KINDS']],
  [
    'observations',
    'nobody,m,=,1万,,,,other,引',
    ['value', 'BAD_NUMBER'],
    ['entity', 'UNKNOWN_ENTITY'],
    ['scope', 'WRONG_KIND'],
  ],
];

const told = (lines: Lines) =>
  checkTables(tables(lines), known).map(({ code, file, row, column }) => [code, file, row, column]);

describe('checking tables', () => {
  const seen = new Set<string>();
  it('finds nothing wrong with good ones', () => assert.deepEqual(told(good), []));

  for (const [table, row, ...wrong] of bad)
    it(`names the bad cell of ${table}: ${row.slice(0, 60)}`, () => {
      const at = good[table].length + 1;
      assert.deepEqual(
        told(withRow(table, row)),
        wrong.map(([column, code]) => [code, `${table}.csv`, at, column]),
      );
      for (const [, code] of wrong) seen.add(code);
    });

  it('refuses a strange and a repeated column by name, even __proto__', () => {
    for (const column of ['colour', '__proto__', 'constructor', 'employees'])
      assert.deepEqual(told(withHeader('relations', column)), [['UNKNOWN_COLUMN', 'relations.csv', 1, column]]);
    assert.deepEqual(told(withHeader('entities', 'name')), [['DUPLICATE_COLUMN', 'entities.csv', 1, 'name']]);
    seen.add('UNKNOWN_COLUMN').add('DUPLICATE_COLUMN');
  });
  it('wants a source for every row, its own or the only one there is', () => {
    const two = withRow('sources', 'u,又一,,,,,,user');
    assert.deepEqual(new Set(told(two).map(([code]) => code)), new Set(['NO_SOURCE']));
    const of = (source: string) =>
      tables({ sources: good.sources, entities: ['id,kind,name,source', `x,Area,区,${source}`] });
    assert.deepEqual(checkTables(of('s'), known), []);
    assert.deepEqual(checkTables(of('t'), known), []);
    assert.deepEqual(
      checkTables(of('t'), nothingKnown).map(({ code, column }) => [code, column]),
      [['UNKNOWN_SOURCE', 'source']],
    );
    seen.add('NO_SOURCE').add('UNKNOWN_SOURCE');
  });
  it('tells a row that is there twice in the same words, without refusing it', () => {
    const [notice, ...more] = checkTables(tables(withRow('relations', good.relations[1] ?? '')), known);
    assert.deepEqual([notice?.code, notice?.level, notice?.row, more], ['REPEATED', 'notice', 4, []]);
    seen.add('REPEATED');
  });
  it('takes ends that the store knows, and a goal that nobody describes any more', () => {
    const relations = [...good.relations, 'SUPPLIES,firm,there,引,stated,,,,,', 'TARGETS,area,gone,引,stated,,,,,'];
    assert.deepEqual(told({ ...good, relations }), []);
  });
  it('does not call an end dangling because its own row is wrong', () => {
    const lines = withRow('entities', 'x,Company,名,,五,,,,,,,');
    const relations = [...good.relations, 'SUPPLIES,x,other,引,stated,,,,,'];
    assert.deepEqual(
      told({ ...lines, relations }).map(([code]) => code),
      ['BAD_NUMBER'],
    );
  });
  it('says what it could not check for want of a kind or type, once a file', () => {
    const lines = {
      ...withRow('entities', 'x,Planet,名,,5,,,,,,,'),
      relations: [...good.relations, 'MAKES,firm,other,引,stated,,,,,0.5', ',firm,other,引,stated,,,,,0.5'],
    };
    assert.deepEqual(told(lines), [
      ['UNKNOWN_KIND', 'entities.csv', 9, 'kind'],
      ['UNKNOWN_TYPE', 'relations.csv', 4, 'type'],
      ['MISSING', 'relations.csv', 5, 'type'],
      ['PROPERTIES_UNCHECKED', 'entities.csv', 0, 'kind'],
      ['PROPERTIES_UNCHECKED', 'relations.csv', 0, 'type'],
    ]);
    const [notice] = checkTables(tables(lines), known).filter(
      ({ file, level }) => file.startsWith('r') && level === 'notice',
    );
    assert.match(notice?.en ?? '', /of 2 rows/);
    seen.add('PROPERTIES_UNCHECKED');
  });
  it('calls nothing unknown that the rest of a file cut short may have, and says so', () => {
    const { sheets } = tables({
      ...withRow('relations', 'SUPPLIES,firm,nobody,,stated,,,,,'),
      entities: [`${String(good.entities[0])},source`, ...good.entities.slice(1)],
    });
    const cut = (name: TableName) => ({
      sheets: sheets.map((one) => (one.table === name ? { ...one, cut: true as const } : one)),
    });
    assert.deepEqual(
      checkTables(cut('entities'), known).map(({ code, file, column }) => [code, file, column]),
      [
        ['MISSING', 'relations.csv', 'quote'],
        ['UNCHECKED', 'relations.csv', 'to'],
      ],
    );
    assert.deepEqual(
      checkTables(cut('sources'), known).map(({ code, file, column, level }) => [code, file, column, level]),
      [
        ['MISSING', 'relations.csv', 'quote', 'error'],
        ['UNCHECKED', 'entities.csv', 'source', 'notice'],
        ['UNCHECKED', 'relations.csv', 'source', 'notice'],
        ['UNCHECKED', 'observations.csv', 'source', 'notice'],
        ['UNKNOWN_ENTITY', 'relations.csv', 'to', 'error'],
      ],
    );
    seen.add('UNCHECKED');
  });
  it('tells a lane that no chain has, once, and refuses nothing for it', () => {
    const segments = ['芯', 'Q', '网', 'Q'].map((letter, i) => `s${i},Segment,环节,,,,,,,,,,${letter}`);
    const lines = withHeader('entities', 'letter');
    const found = checkTables(tables({ ...lines, entities: [...(lines.entities ?? []), ...segments] }), known);
    assert.deepEqual(
      found.map(({ code, level, row, value }) => [code, level, row, value]),
      [['NO_SUCH_LANE', 'notice', 10, 'Q']],
    );
    seen.add('NO_SUCH_LANE');
  });
  it('finds two kinds for one id between two places', () => {
    const place = (source: string, kind: string) =>
      tables({ sources: ['id,title,kind', `${source},源,user`], entities: ['id,kind,name', `x,${kind},名`] });
    assert.deepEqual(
      checkTables([place('a', 'Company'), place('b', 'Segment')]).map(({ code }) => code),
      ['TWO_KINDS'],
    );
    assert.deepEqual(checkTables([place('a', 'Company'), place('b', 'Company')]), []);
  });
  it('counts a quote in characters, not in UTF-16 units', () => {
    assert.deepEqual(told(withRow('relations', `LOCATED_IN,firm,area,${'𠮷'.repeat(40)},stated,,,,,`)), []);
  });
  it('lists a thousand findings, errors before notices, and counts the rest', () => {
    const findings = new Findings();
    const at = { file: 'f', row: 2 };
    for (let i = 0; i < findingLimit + 5; i += 1) findings.add(finding('REPEATED', at));
    findings.add(finding('MISSING', at, 'id'));
    assert.deepEqual([findings.list.length, findings.total, findings.errors], [findingLimit, findingLimit + 6, 1]);
    assert.ok(findings.list.some(({ code }) => code === 'MISSING'));
  });
  it('has tried every finding that a check can make, each with a sentence in both languages', () => {
    const ofReading = ['NO_TABLES', 'UNREADABLE', 'FILE_TOO_LARGE', 'TOO_MANY_ROWS', 'TOO_MANY_COLUMNS'];
    const atReading = new Set([...ofReading, 'CELL_TOO_LONG', 'NOT_UTF8', 'BAD_CSV', 'ROW_TOO_LONG']);
    assert.deepEqual(
      Object.keys(findingWords).filter((code) => !atReading.has(code) && !seen.has(code)),
      [],
    );
    for (const words of Object.values(findingWords)) {
      const { zh, en } = words({ column: 'c', value: 'v', detail: 'd' });
      assert.match(zh, /\p{Script=Han}.*。$/u);
      assert.match(en, /^\S.*[.]$/);
    }
  });
});
