import assert from 'node:assert/strict';
import fc from 'fast-check';
import { pageOf } from '../../server/api/connection.ts';
import { cursorOf } from '../../server/explore/cursor.ts';
import type { Page } from '../../server/explore/page.ts';
import { UserInputError } from '../../server/model/user-input-error.ts';
import { seededGraph, start, type Data, type Running } from '../support/app.ts';

describe('connections', function () {
  this.timeout(60_000);

  describe('of a list that is here', () => {
    const own = (text: string): string => text;

    it('pages of any size, forward and backward, give the list once and in order', () => {
      fc.assert(
        fc.property(fc.uniqueArray(fc.string(), { maxLength: 40 }), fc.integer({ min: 1, max: 12 }), (list, size) => {
          const forward: string[] = [];
          let after: string | null = null;
          for (;;) {
            const page: Page<string, number> = pageOf(list, { first: size, after }, 'words', own);
            assert.equal(page.totalCount, list.length);
            assert.equal(page.pageInfo.hasPreviousPage, forward.length > 0);
            assert.deepEqual(
              page.edges.map(({ node }) => node),
              page.nodes,
            );
            forward.push(...page.nodes);
            assert.equal(page.pageInfo.hasNextPage, forward.length < list.length);
            if (!page.pageInfo.hasNextPage) break;
            after = page.pageInfo.endCursor;
          }
          assert.deepEqual(forward, list);
          const backward: string[] = [];
          let before: string | null = null;
          for (;;) {
            const page: Page<string, number> = pageOf(list, { last: size, before }, 'words', own);
            backward.unshift(...page.nodes);
            assert.equal(page.pageInfo.hasPreviousPage, backward.length < list.length);
            if (!page.pageInfo.hasPreviousPage) break;
            before = page.pageInfo.startCursor;
          }
          assert.deepEqual(backward, list);
        }),
      );
    });

    it('refuses a cursor that is not in it, a negative size, and both sizes', () => {
      const foreign = cursorOf('other words', ['b']);
      const wrong = {
        after: ['x', foreign, ''],
        before: ['OmE', foreign],
        first: [-1, 0.5],
        last: [-1, 0.5],
      };
      for (const [field, values] of Object.entries(wrong))
        for (const value of values)
          assert.throws(
            () => pageOf(['b', 'c'], { [field]: value }, 'words', own),
            (error) => error instanceof UserInputError && error.field === field,
            `${field}: ${value}`,
          );
      assert.throws(() => pageOf(['b', 'c'], { first: 1, last: 1 }, 'words', own), UserInputError);
    });

    it('goes on where an entry stood that is gone', () => {
      fc.assert(
        fc.property(fc.uniqueArray(fc.string(), { minLength: 2, maxLength: 20 }), fc.nat(), (list, any) => {
          const at = any % list.length;
          const { startCursor, endCursor } = pageOf(list.slice(0, at + 1), { last: 1 }, 'words', own).pageInfo;
          const left = list.filter((_, i) => i !== at);
          assert.deepEqual(pageOf(left, { after: endCursor }, 'words', own).nodes, list.slice(at + 1));
          assert.deepEqual(pageOf(left, { last: 50, before: startCursor }, 'words', own).nodes, list.slice(0, at));
          // So does one that held on to the end of a list that is shorter now.
          assert.deepEqual(pageOf([], { after: endCursor }, 'words', own).nodes, []);
        }),
      );
    });

    it('an empty page is an empty page', () => {
      const { nodes, pageInfo } = pageOf(['a'], { first: 0 }, 'words', own);
      assert.deepEqual(nodes, []);
      assert.deepEqual(pageInfo, { hasNextPage: true, hasPreviousPage: false, startCursor: null, endCursor: null });
    });
  });

  describe('of the API', () => {
    let app: Running;
    before(async () => {
      app = await start(await seededGraph(['article', 'reference-chain', 'sample']));
    });
    after(() => app.stop());

    /** All pages of a field, forward or backward, one after the other. */
    const walk = async (
      field: (args: string) => string,
      key: (node: Data) => string,
      size: number,
      way: 'first' | 'last',
    ): Promise<string[]> => {
      const found: string[] = [];
      let cursor: string | null = null;
      for (let pages = 0; pages < 200; pages++) {
        const from: string =
          cursor === null ? '' : `, ${way === 'first' ? 'after' : 'before'}: ${JSON.stringify(cursor)}`;
        const data = await app.data(`{ ${field(`${way}: ${size}${from}`)} }`);
        const page = 'entity' in data ? Object.values<Data>(data.entity)[0] : Object.values<Data>(data)[0];
        const keys = page.nodes.map(key);
        if (way === 'first') found.push(...keys);
        else found.unshift(...keys);
        const { hasNextPage, hasPreviousPage, startCursor, endCursor } = page.pageInfo;
        if (!(way === 'first' ? hasNextPage : hasPreviousPage)) {
          assert.equal(page.totalCount, found.length);
          return found;
        }
        cursor = way === 'first' ? endCursor : startCursor;
      }
      throw new Error('the pages do not end');
    };
    const info = 'totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';
    const id = (node: Data): string => node.id;

    const fields: Record<string, [field: (args: string) => string, key: (node: Data) => string]> = {
      'companies by id': [(args) => `companies(${args}) { ${info} nodes { id } }`, id],
      'segments by name, falling': [
        (args) => `segments(orderBy: { field: NAME, direction: DESC }, ${args}) { ${info} nodes { id } }`,
        id,
      ],
      'entities of a district': [
        (args) => `entities(scope: { area: "shapingba" }, ${args}) { ${info} nodes { id } }`,
        id,
      ],
      gaps: [(args) => `gaps(${args}) { ${info} nodes { id: severity segment { id } } }`, (gap) => gap.segment.id],
      'relations of one entity': [
        (args) => `entity(id: "shapingba") { relations(${args}) { ${info} nodes { id } } }`,
        id,
      ],
      'a search': [(args) => `search(text: "样例", ${args}) { ${info} nodes { id } }`, id],
      'parks by the day they opened, unknown ones last': [
        (args) => `parks(orderBy: { field: OPENED, direction: DESC }, ${args}) { ${info} nodes { id } }`,
        id,
      ],
      'the companies of a segment and its parts': [
        (args) =>
          `entity(id: "ic-design") { ... on Segment { companies(subsegments: true, orderBy: { field: NAME }, ${args}) { ${info} nodes { id } } } }`,
        id,
      ],
      'the companies of a district': [
        (args) => `entity(id: "shapingba") { ... on Area { companies(${args}) { ${info} nodes { id } } } }`,
        id,
      ],
      'figures of one entity': [
        (args) => `entity(id: "shapingba") { observations(${args}) { ${info} nodes { id: quote metric value } } }`,
        (one) => `${one.metric} ${one.value} ${one.id}`,
      ],
      sources: [(args) => `sources(${args}) { ${info} nodes { id } }`, id],
    };
    for (const [what, [field, key]] of Object.entries(fields))
      it(`${what}: small pages give what one large page gives, once and in order`, async () => {
        const whole = (await walk(field, key, 100, 'first')).slice();
        assert.ok(whole.length > 3, `${whole.length}`);
        assert.equal(new Set(whole).size, whole.length);
        const small = whole.length > 60 ? 17 : 2;
        assert.deepEqual(await walk(field, key, small, 'first'), whole);
        assert.deepEqual(await walk(field, key, small, 'last'), whole);
      });

    it('refuse cursors of every other list, other orders, forged ones and none at all, naming the argument', async () => {
      const cursors: string[] = [];
      for (const [field] of Object.values(fields)) {
        const data = await app.data(`{ ${field('first: 2')} }`);
        const page = 'entity' in data ? Object.values<Data>(data.entity)[0] : Object.values<Data>(data)[0];
        cursors.push(page.pageInfo.endCursor);
      }
      assert.equal(new Set(cursors).size, cursors.length);
      for (const [i, [field]] of Object.values(fields).entries()) {
        const own = cursors[i] ?? '';
        const flipped = `${own.slice(0, -3)}${own.at(-3) === 'A' ? 'B' : 'A'}${own.slice(-2)}`;
        const foreign = cursors.filter((_, j) => j !== i);
        for (const argument of ['after', 'before'])
          for (const cursor of [...foreign, flipped, `${own}=`, '', '💥', 'x'.repeat(5_000)]) {
            const { errors, status } = await app.ask(`{ ${field(`${argument}: ${JSON.stringify(cursor)}`)} }`);
            assert.equal(status, 200);
            assert.deepEqual(
              errors?.map(({ extensions }) => [extensions.code, extensions.field]),
              [['BAD_USER_INPUT', argument]],
              `${Object.keys(fields)[i]}: ${cursor.slice(0, 60)}`,
            );
          }
      }
    });
  });
});
