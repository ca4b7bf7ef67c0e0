import assert from 'node:assert/strict';
import { orderValue, sorts } from '../../server/api/filter.ts';
import { byCodePoint } from '../../server/model/code-point-order.ts';
import { kindIds, kinds, propertiesOf, type KindId } from '../../server/model/kinds.ts';
import type { Property } from '../../server/model/property.ts';
import { seededGraph, start, type Data, type Running } from '../support/app.ts';

/** What a date, meant whole, may be compared by: its first and its last moment. */
const span = (date: string): [string, string] => [date, `${date}~`];

/** How a property of this type can be asked for a value that something has, and what then passes. */
function questions({ type }: Property, value: Data): [input: string, passes: (other: Data) => boolean][] {
  const text = JSON.stringify(value);
  const middle = String(value).slice(1, 3);
  switch (type) {
    case 'enum':
      return [[`[${value}]`, (other) => other === value]];
    case 'bool':
      return [[text, (other) => other === value]];
    case 'int':
    case 'float':
      return [
        [`{ from: ${value} }`, (other) => other >= value],
        [`{ to: ${value} }`, (other) => other <= value],
        [`{ from: ${value}, to: ${value} }`, (other) => other === value],
      ];
    case 'date':
      return [
        [`{ from: ${text} }`, (other) => span(other)[1] >= value],
        [`{ to: ${text} }`, (other) => other <= span(value)[1]],
        [`{ from: "1800", to: "1801-02-03" }`, () => false],
      ];
    case 'list':
      return value.length === 0 ? [] : [[JSON.stringify([value[0]]), (other) => other.includes(value[0])]];
    case 'labels':
    case 'ref':
      return [];
    case 'string':
    case 'text':
    case 'url':
    case 'period':
    case 'creditCode':
      return [
        [`{ in: [${text}] }`, (other) => other === value],
        [`{ contains: ${JSON.stringify(middle)} }`, (other) => other.includes(middle)],
        [
          `{ startsWith: ${JSON.stringify(Array.from(String(value))[0])} }`,
          (other) => other.startsWith(Array.from(String(value))[0]),
        ],
      ];
  }
}

describe('lists are filtered and sorted by what their kind has', function () {
  this.timeout(60_000);
  let app: Running;
  before(async () => {
    app = await start(await seededGraph(['article', 'reference-chain', 'sample']), { limits: { cost: 1e9 } });
  });
  after(() => app.stop());

  /** All of a list, page by page. */
  async function all(kind: KindId, args: string, fields: string): Promise<Data[]> {
    const found: Data[] = [];
    for (let after = ''; ;) {
      const list = kinds[kind].plural;
      const data = await app.data(
        `{ ${list}(first: 37${after}${args}) { totalCount nodes { id name ${fields} } pageInfo { hasNextPage endCursor } } }`,
      );
      found.push(...data[list].nodes);
      const { hasNextPage, endCursor } = data[list].pageInfo;
      if (!hasNextPage) {
        assert.equal(data[list].totalCount, found.length);
        return found;
      }
      after = `, after: "${endCursor}"`;
    }
  }
  const ids = (list: Data[]): string[] => list.map(({ id }) => id);

  for (const kind of kindIds)
    it(`${kind}: every property that something has`, async () => {
      const properties = Object.entries(propertiesOf(kind)).filter(([, { type }]) => type !== 'labels');
      const whole = await all(kind, '', properties.map(([id]) => id).join(' '));
      let asked = 0;
      for (const [id, property] of [['name', { type: 'string' } as Property] as const, ...properties]) {
        const values = whole.map((one) => one[id]).filter((value) => value !== null && value !== undefined);
        for (const [input, passes] of values.length === 0 ? [] : questions(property, values[values.length >> 1])) {
          const found = await all(kind, `, filter: { ${id}: ${input} }`, '');
          const wanted = whole.filter((one) => one[id] !== null && passes(one[id]));
          assert.deepEqual(ids(found), ids(wanted), `${id}: ${input}`);
          asked += 1;
        }
        if (!sorts(property)) continue;
        for (const direction of ['ASC', 'DESC']) {
          const sign = direction === 'ASC' ? 1 : -1;
          const compare = (a: Data, b: Data): number =>
            typeof a === 'number' ? a - b : byCodePoint(String(a), String(b));
          const wanted = whole.toSorted(
            (a, b) =>
              Number(a[id] === null) - Number(b[id] === null) ||
              sign * ((a[id] === null ? 0 : compare(a[id], b[id])) || byCodePoint(a.id, b.id)),
          );
          const order = `, orderBy: { field: ${orderValue(id)}, direction: ${direction} }`;
          assert.deepEqual(ids(await all(kind, order, '')), ids(wanted), `${id} ${direction}`);
        }
      }
      assert.ok(asked > 2, `${asked}`);
    });

  it('refuses a bound that is no date, naming it', async () => {
    const { errors } = await app.ask('{ companies(filter: { founded: { from: "2020-02-30" } }) { totalCount } }');
    assert.deepEqual(
      errors?.map(({ extensions }) => [extensions.code, extensions.field]),
      [['BAD_USER_INPUT', 'filter.founded.from']],
    );
  });

  it('observations of some metrics are those and no others', async () => {
    const figures = (metrics: string): string =>
      `entity(id: "shapingba") { observations(first: 100${metrics}) { totalCount nodes { metric quote } } }`;
    const { all, some, none } = await app.data(
      `{ all: ${figures('')} some: ${figures(', metrics: ["companies", "techWorkers"]')} none: ${figures(', metrics: ["nope"]')} }`,
    );
    const wanted = all.observations.nodes.filter(({ metric }: Data) => ['companies', 'techWorkers'].includes(metric));
    assert.deepEqual(some.observations.nodes, wanted);
    assert.equal(some.observations.totalCount, wanted.length);
    assert.ok(wanted.length > 1 && wanted.length < all.observations.totalCount);
    assert.equal(none.observations.totalCount, 0);
  });
});
