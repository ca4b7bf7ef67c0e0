import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, parse, validate } from 'graphql';
import { viewOf } from '../../../client/state/link.ts';
import { emptyView } from '../../../client/state/view.ts';
import { asks, toggled } from '../../../client/views/Query/fields.ts';
import { depthOf, operationOf, tokensIn } from '../../../client/views/Query/operation.ts';
import { keepPast, pastLimit, readPast, remembered, titleOf, type Past } from '../../../client/views/Query/past.ts';
import { pictureLimit, pictureOf, scopeAsked } from '../../../client/views/Query/picture.ts';
import { entitySpots, idsAt, withIds } from '../../../client/views/Query/spots.ts';
import { csvOf, tablesOf } from '../../../client/views/Query/tables.ts';

const schema = buildSchema(readFileSync(join(import.meta.dirname, '../../../client/api/schema.graphql'), 'utf8'));

describe('a result as a picture', () => {
  const text = `query A($scope: Scope) {
    gaps(scope: $scope, first: 2) { nodes { it: segment { key: id } evidence { nodes { from { ...Named } source: statements { source { id } } } } } }
    vocabulary { kinds { id } }
    entity(id: "x") { ... on Company { suppliers { nodes { id } } } }
  }
  fragment Named on Entity { id }`;

  it('holds the ids of entities, under whatever key, and of nothing else', () => {
    const document = parse(text);
    assert.deepEqual(validate(schema, document), []);
    const data = {
      gaps: {
        nodes: [
          { it: { key: 's1' }, evidence: { nodes: [{ from: { id: 'c1' }, source: [{ source: { id: 'paper' } }] }] } },
          { it: { key: 's2' }, evidence: { nodes: [{ from: null }, { from: { id: 's1' } }] } },
        ],
      },
      vocabulary: { kinds: [{ id: 'Company' }] },
      entity: { suppliers: { nodes: [{ id: 'c2' }] } },
    };
    const spots = entitySpots(document, schema);
    assert.deepEqual(idsAt(data, spots), ['s1', 's2', 'c1', 'c2']);
    assert.deepEqual(idsAt(null, spots), []);
    assert.deepEqual(
      spots.filter(({ id }) => id === null).map(({ path }) => path),
      [['entity']],
    );
  });

  it('asks for the ids that are not there, once and nowhere else', () => {
    const asked = withIds('{ gaps { nodes { rank segment { name } } } entity(id: "x") { id name } }', schema);
    assert.deepEqual(validate(schema, parse(asked)), []);
    assert.deepEqual(
      entitySpots(parse(asked), schema).map(({ id }) => id),
      ['id', 'id'],
    );
    assert.equal(asked.match(/\bid\n/g)?.length, 2);
    assert.equal(withIds(asked, schema), asked);
  });

  it('keeps the scope it was asked in, from variables as from the text', () => {
    const scope = { area: 'a', asOf: '2017-12', withoutSources: ['sample'], includeInferred: true };
    const asked = scopeAsked(parse('query Q($s: Scope) { gaps(scope: $s) { totalCount } }'), { s: scope });
    assert.deepEqual(asked, scope);
    assert.deepEqual(
      scopeAsked(parse('{ gaps(scope: { park: "p", asOf: "2020" }) { totalCount } }'), {}),
      Object.assign(Object.create(null) as object, { park: 'p', asOf: '2020' }),
    );
    const link = pictureOf(['one', 'two,~%', 'three'], asked) ?? '';
    assert.ok(link.startsWith('./?'));
    assert.deepEqual(viewOf(link.slice(3)), {
      ...emptyView,
      place: { kind: 'area', id: 'a' },
      asOf: '2017-12',
      off: ['sample'],
      inferred: true,
      free: 'one',
      beside: ['two,~%', 'three'],
    });
    assert.equal(pictureOf([], {}), null);
    const many = Array.from({ length: 3 * pictureLimit }, (_, i) => `e${i}`);
    assert.equal(viewOf((pictureOf(many, {}) ?? '').slice(3)).beside.length, pictureLimit - 1);
  });
});

describe('a result as tables', () => {
  const data = {
    gaps: {
      totalCount: 41,
      pageInfo: { hasNextPage: true, endCursor: 'c' },
      nodes: [
        {
          rank: 1,
          segment: { id: 's', name: '封装' },
          rules: ['NEEDED', 'BRIDGE'],
          of: { nodes: [{ segment: { name: 'x' } }] },
        },
        { rank: 2, segment: { id: 't', name: ' =1+1' }, rules: [], of: { nodes: [] } },
      ],
    },
    search: { edges: [{ score: 0.5, node: { id: 'a' } }] },
    coverage: { completeness: null, present: 3 },
  };

  it('has one for each outer list and one for what is single', () => {
    const tables = tablesOf(data);
    assert.deepEqual(
      tables.map(({ path, columns, rows, total, next }) => ({ path, columns, rows: rows.length, total, next })),
      [
        { path: '', columns: ['field', 'value'], rows: 2, total: null, next: null },
        { path: 'gaps', columns: ['rank', 'segment.id', 'segment.name', 'rules', 'of'], rows: 2, total: 41, next: 'c' },
        { path: 'search', columns: ['score', 'id'], rows: 1, total: null, next: null },
      ],
    );
    assert.deepEqual(tables[1]?.rows[0], {
      rank: 1,
      'segment.id': 's',
      'segment.name': '封装',
      rules: ['NEEDED', 'BRIDGE'],
      of: ['x'],
    });
    assert.deepEqual(tablesOf(undefined), []);
    assert.deepEqual(tablesOf({ entity: null })[0]?.rows, [{ field: 'entity', value: null }]);
  });

  it('is CSV that no spreadsheet takes for a formula', () => {
    const [, gaps] = tablesOf(data);
    assert.ok(gaps);
    assert.equal(csvOf(gaps), "rank,segment.id,segment.name,rules,of\r\n1,s,封装,NEEDED|BRIDGE,x\r\n2,t,' =1+1,,\r\n");
  });
});

describe('fields put into a query', () => {
  const put = (text: string, ...way: string[]) => toggled(text, way, schema);

  it('make a valid query of an empty one, level by level', () => {
    const first = put('', 'gaps').text;
    assert.deepEqual(validate(schema, parse(first)), []);
    const second = put(first, 'gaps', 'nodes', 'dependants').text;
    assert.deepEqual(validate(schema, parse(second)), []);
    assert.ok(asks(operationOf(parse(second)), ['gaps', 'nodes', 'dependants', 'nodes']));
    assert.ok(!asks(operationOf(parse(second)), ['gaps', 'totalCount']));
  });

  it('bring the variables they need, and take them along when they go', () => {
    const { text, wanted } = put('{ gaps { totalCount } }', 'entity', '...Company', 'employees');
    assert.deepEqual(validate(schema, parse(text)), []);
    assert.deepEqual(
      wanted.map(({ name, value }) => ({ name, value })),
      [{ name: 'id', value: '' }],
    );
    const without = put(text, 'entity').text;
    assert.deepEqual(validate(schema, parse(without)), []);
    assert.ok(!without.includes('$id') && without.includes('totalCount'));
    assert.equal(put(put(without, 'gaps').text, 'coverage').text.includes('gaps'), false);
  });

  it('every root field alone is a valid query', () => {
    for (const field of Object.keys(schema.getQueryType()?.getFields() ?? {}))
      assert.deepEqual(validate(schema, parse(put('', field).text)), [], field);
  });

  it('leave what they do not know, and refuse what is no GraphQL', () => {
    assert.throws(() => put('{ gaps {', 'coverage'));
    const kept = put('query A { coverage { present } } query B { statistics { revision } }', 'coverage', 'absent').text;
    assert.ok(kept.includes('query B'));
  });
});

describe('recent queries', () => {
  const past = (query: string, at: number): Past => ({ query, variables: '', at });

  it('stand once each, newest first, so many', () => {
    let list: readonly Past[] = [];
    for (let i = 0; i < 2 * pastLimit; i++) list = remembered(list, past(`{ q${i % 30} }`, i));
    assert.equal(list.length, pastLimit);
    assert.equal(new Set(list.map(({ query }) => query)).size, pastLimit);
    assert.equal(list[0]?.at, 2 * pastLimit - 1);
  });

  it('are read from whatever a browser kept', () => {
    const kept = new Map<string, string>();
    const shelf = {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, v: string) => void kept.set(key, v),
    };
    assert.ok(keepPast([past('{ a }', 1)], shelf));
    assert.deepEqual(readPast(shelf), [past('{ a }', 1)]);
    for (const broken of ['{', 'null', '{"a":1}', '[null, 3, {"query": 1}]']) {
      kept.set('zhihe.queries', broken);
      assert.deepEqual(readPast(shelf), []);
    }
    assert.deepEqual(readPast(null), []);
    const full = {
      getItem: () => null,
      setItem: () => {
        throw new Error('full');
      },
    };
    assert.equal(keepPast([], full), false);
  });

  it('are called by their operation and what it asked about', () => {
    assert.equal(
      titleOf({ query: 'query Around($id: ID!) { x }', variables: '{ "id": "yuxinwei" }' }),
      'Around yuxinwei',
    );
    assert.equal(titleOf({ query: '{ statistics { revision } }', variables: '' }), 'statistics');
  });
});

describe('the size of a query', () => {
  it('counts depth through fragments, cyclic ones too, and tokens', () => {
    assert.equal(depthOf(parse('{ a { ...F } } fragment F on T { b { c } }')), 3);
    assert.equal(depthOf(parse('{ a { ...F } } fragment F on T { b { ...F } }')), 2);
    assert.equal(tokensIn('{ a(b: "c d") } # no'), 8);
  });
});
