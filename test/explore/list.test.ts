import assert from 'node:assert/strict';
import type { Graph } from '../../server/graph/graph.ts';
import { cursorOf } from '../../server/explore/cursor.ts';
import { noConditions } from '../../server/explore/conditions.ts';
import { listEntities, type ListArgs, type ListFilter } from '../../server/explore/list.ts';
import type { Page } from '../../server/explore/page.ts';
import type { Directory } from '../../server/explore/search/directory.ts';
import { openNameIndex } from '../../server/explore/search/live-index.ts';
import { byCodePoint } from '../../server/model/code-point-order.ts';
import type { Entity } from '../../server/model/entity.ts';
import { kindIds, type KindId } from '../../server/model/kinds.ts';
import { linkedFields } from '../../server/model/linked-fields.ts';
import type { Scope } from '../../server/model/scope.ts';
import { UserInputError } from '../../server/model/user-input-error.ts';
import { countingGraph } from '../support/counting-graph.ts';
import { forEachEngine } from '../support/engines.ts';
import { statement } from '../support/statement.ts';
import { fill } from './fill.ts';
import { counts, randomWorld, scopeOf, scopes, seen } from './world.ts';

const world = randomWorld(23, { entities: 160, statements: 1500 });
const ofKind = (kind: KindId): Entity[] => world.entities.filter((e) => e.kind === kind);

/** The ids a list should hold, in order, by the plain rules. */
function expected(scope: Scope, { kind, filter, orderBy }: ListArgs): string[] {
  const liesIn = (e: Entity, list: readonly string[]): boolean =>
    world.statements.some(
      (s) =>
        ['LOCATED_IN', 'SETTLED_IN'].includes(s.type) && s.from === e.id && list.includes(s.to) && counts(scope, s),
    );
  const lies = (e: Entity): boolean =>
    !scope.places ||
    (['Park', 'Area'].includes(e.kind)
      ? scope.places.includes(e.id)
      : !['Company', 'Institute', 'Cluster'].includes(e.kind) ||
        (scope.both ?? [scope.places]).every((list) => liesIn(e, list)));
  const listed = (e: Entity): boolean => e.kind !== 'Segment' || (scope.segments?.includes(e.id) ?? true);
  const { ids, kinds, sources, conditions } = filter ?? {};
  const unnamed = conditions?.ones[0]?.these[0];
  const found = world.entities.filter(
    (e) =>
      seen(scope, e) &&
      lies(e) &&
      listed(e) &&
      (!kind || e.kind === kind) &&
      (!kinds || kinds.includes(e.kind)) &&
      (!ids || ids.includes(e.id)) &&
      (!sources || e.sources.some((id) => sources.includes(id))) &&
      (typeof unnamed !== 'boolean' || (e.properties.unnamed === true) === unnamed),
  );
  const byName = orderBy?.field === 'NAME';
  found.sort((a, b) => (byName ? byCodePoint(a.name, b.name) : 0) || byCodePoint(a.id, b.id));
  if (orderBy?.direction === 'DESC') found.reverse();
  return found.map((e) => e.id);
}

/** All pages of a list, one after the other from the front or from the back. */
async function allPages(
  graph: Graph,
  scope: Scope,
  args: ListArgs,
  size: number,
  backwards: boolean,
): Promise<string[]> {
  const got: string[] = [];
  let cursor: string | null = null;
  for (let turn = 0; turn < 1000; turn++) {
    const page: Page<Entity> = await listEntities(
      graph,
      scope,
      backwards ? { ...args, last: size, before: cursor } : { ...args, first: size, after: cursor },
    );
    const ids = page.nodes.map((e) => e.id);
    if (backwards) got.unshift(...ids);
    else got.push(...ids);
    assert.deepEqual(
      page.edges.map((e) => e.node),
      page.nodes,
    );
    const { hasNextPage, hasPreviousPage, startCursor, endCursor } = page.pageInfo;
    assert.equal(backwards ? hasNextPage : hasPreviousPage, turn > 0);
    if (!(backwards ? hasPreviousPage : hasNextPage)) return got;
    cursor = backwards ? startCursor : endCursor;
  }
  throw new Error('the pages never end');
}

const unnamed = (is: boolean): ListFilter => ({
  conditions: { ...noConditions, ones: [{ key: 'unnamed', these: [is], unsaid: false }] },
});

const places = [...ofKind('Park'), ...ofKind('Area')].filter((_e, i) => i % 2 === 0).map((e) => e.id);
const both = [ofKind('Area').map((e) => e.id), ofKind('Park').map((e) => e.id)] as const;
const segments = ofKind('Segment').flatMap((e, i) => (i % 3 === 0 ? [] : [e.id]));

const cases: readonly (readonly [string, Partial<Scope>, ListArgs])[] = [
  ['everything', {}, {}],
  ['one kind', {}, { kind: 'Company' }],
  ['some kinds', {}, { filter: { kinds: ['Park', 'Area', 'Policy'] } }],
  ['no kind', {}, { kind: 'Company', filter: { kinds: ['Park'] } }],
  ['some ids', {}, { filter: { ids: [...world.entities.filter((_e, i) => i % 3 === 0).map((e) => e.id), 'nobody'] } }],
  ['a source', {}, { filter: { sources: ['s2', 's9'] } }],
  ['unnamed ones', {}, { filter: unnamed(true) }],
  ['named companies of a source', {}, { kind: 'Company', filter: { ...unnamed(false), sources: ['s1'] } }],
  ['companies in places', { places }, { kind: 'Company' }],
  ['everything in places', { places }, {}],
  [
    'some ids in places',
    { places },
    { filter: { ids: world.entities.filter((_e, i) => i % 2 === 0).map((e) => e.id) } },
  ],
  ['companies in an area and a park', { places: [], both }, { kind: 'Company' }],
  ['everything in an area and a park', { places: [], both }, {}],
  ['some ids in an area and a park', { places: [], both }, { filter: { ids: ofKind('Company').map((e) => e.id) } }],
  ['no places', { places: [] }, { kind: 'Company' }],
  ['segments that a scope lists', { segments }, { kind: 'Segment' }],
  ['segments that a scope lists, and the rest', { segments }, {}],
  ['some ids of segments that a scope lists', { segments }, { filter: { ids: segments.slice(2).concat('nobody') } }],
  ['no segments', { segments: [] }, { kind: 'Segment' }],
];

const refusal =
  (code: string, field: string) =>
  (error: unknown): boolean =>
    error instanceof UserInputError && error.code === code && error.field === field;

describe('a list of entities', () => {
  forEachEngine((_, openEmptyGraph) => {
    let graph: Graph;
    let directory: Directory;
    before(async function () {
      this.timeout(120_000);
      graph = await openEmptyGraph();
      await fill(graph, world, 3);
      const names = await openNameIndex(graph);
      await names.refresh();
      assert.equal(names.directory(4), null, 'a directory of another revision is none');
      directory = names.directory(3)!;
    });

    for (const [name, change, args] of cases)
      it(`of ${name} holds what it should, page by page, in every order`, async function () {
        this.timeout(120_000);
        let held = 0;
        for (const [i, base] of scopes.entries()) {
          const scope = scopeOf({ ...base, ...change });
          const orders = [
            { field: 'ID', direction: 'ASC' },
            { field: 'NAME', direction: 'DESC' },
            { field: 'ID', direction: 'DESC' },
            { field: 'NAME', direction: 'ASC' },
          ] as const;
          // Each scope one order forwards and one backwards, so that every pair meets in the cases together.
          for (const [backwards, orderBy] of [
            [false, orders[i % 4]],
            [true, orders[(i + 1) % 4]],
          ] as const) {
            const asked: ListArgs = { ...args, orderBy };
            const wanted = expected(scope, asked);
            for (const known of orderBy?.field === 'ID' ? [null, directory] : [null])
              assert.deepEqual(await allPages(graph, scope, { ...asked, directory: known }, 7, backwards), wanted);
            held += wanted.length;
          }
          const { totalCount } = await listEntities(graph, scope, { ...args, first: 1 });
          assert.equal(await totalCount(), expected(scope, args).length);
        }
        assert.equal(held > 0, !name.startsWith('no '));
      });

    it('keeps its place between two cursors', async () => {
      const whole = (await listEntities(graph, scopeOf(), { first: 30 })).edges;
      const page = await listEntities(graph, scopeOf(), { after: whole[3]?.cursor, before: whole[9]?.cursor });
      assert.deepEqual(
        page.nodes.map((e) => e.id),
        whole.slice(4, 9).map((e) => e.node.id),
      );
    });

    it('counts only when asked and takes few statements', async () => {
      const counted = countingGraph(graph);
      const { totalCount } = await listEntities(counted, scopeOf(), { kind: 'Company' });
      assert.deepEqual(counted.names, ['explore/list/kind']);
      await totalCount();
      assert.deepEqual(counted.names, ['explore/list/kind', 'explore/list/kind-count']);
      counted.reset();
      await listEntities(counted, scopeOf({ places, segments }), {});
      assert.ok(counted.names.length <= 4, counted.names.join());
    });

    it('reads no more than its page where it knows all ids, and all there is where too few of them pass', async () => {
      const counted = countingGraph(graph);
      const companies = expected(scopeOf(), { kind: 'Company' });
      const ids = async (args: ListArgs): Promise<string[]> =>
        (await listEntities(counted, scopeOf(), { kind: 'Company', ...args })).nodes.map((e) => e.id);
      assert.deepEqual(await ids({ directory, first: 20 }), companies.slice(0, 20));
      assert.deepEqual(await ids({ directory, last: 20 }), companies.slice(-20));
      assert.deepEqual(await ids({ directory, first: 20, filter: { sources: ['s9'] } }), [
        ...expected(scopeOf(), { kind: 'Company', filter: { sources: ['s9'] } }).slice(0, 20),
      ]);
      assert.deepEqual(
        counted.names,
        Array.from({ length: 3 }, () => 'explore/list/ids'),
      );
      const gone: Directory = (run) => ['', ...directory(run)].slice(0, run.most);
      assert.deepEqual(await ids({ directory: gone, first: 20 }), companies.slice(0, 20));
      assert.deepEqual(counted.names.slice(3), ['explore/list/ids', 'explore/list/kind']);
    });

    it('refuses cursors that are not its own', async () => {
      const { pageInfo } = await listEntities(graph, scopeOf(), { first: 2 });
      const own = pageInfo.endCursor ?? '';
      const byName = { field: 'NAME', direction: 'ASC' } as const;
      for (const after of ['', 'x', `${own}=`, `${own}A`, own.slice(1), cursorOf('gaps', ['a']), '💥'])
        await assert.rejects(listEntities(graph, scopeOf(), { after }), refusal('BAD_USER_INPUT', 'after'), after);
      await assert.rejects(
        listEntities(graph, scopeOf(), { before: own, orderBy: byName }),
        refusal('BAD_USER_INPUT', 'before'),
      );
    });

    it('refuses sizes out of range', async () => {
      const ids = Array.from({ length: 501 }, (_x, i) => `x${i}`);
      const { segments } = linkedFields.Company;
      assert.ok(segments);
      for (const [args, code, field] of [
        [{ first: 101 }, 'LIMIT_EXCEEDED', 'first'],
        [{ first: 100_000 }, 'LIMIT_EXCEEDED', 'first'],
        [{ first: -1 }, 'BAD_USER_INPUT', 'first'],
        [{ last: 101 }, 'LIMIT_EXCEEDED', 'last'],
        [{ first: 1, last: 1 }, 'BAD_USER_INPUT', 'last'],
        [{ filter: { ids } }, 'LIMIT_EXCEEDED', 'filter.ids'],
        [{ filter: { sources: ids } }, 'LIMIT_EXCEEDED', 'filter.sources'],
        [
          { filter: { linked: [{ kind: 'Company', name: 'segments', field: segments, ids }] } },
          'LIMIT_EXCEEDED',
          'filter.segments',
        ],
      ] as const)
        await assert.rejects(listEntities(graph, scopeOf(), args), refusal(code, field));
    });

    it('may be asked for nothing but its count', async () => {
      const page = await listEntities(graph, scopeOf(), { first: 0, kind: 'Company' });
      assert.deepEqual(page.nodes, []);
      assert.deepEqual(page.pageInfo, {
        hasNextPage: true,
        hasPreviousPage: false,
        startCursor: null,
        endCursor: null,
      });
    });

    it('knows every kind by its own label', async () => {
      for (const kind of kindIds)
        assert.deepEqual(
          (await listEntities(graph, scopeOf(), { kind, first: 100 })).nodes.map((e) => e.id),
          expected(scopeOf(), { kind }),
        );
    });

    // Last, for it adds to the world.
    it('keeps its place while things come before and behind it', async () => {
      const asked: ListArgs = { kind: 'Company', first: 3 };
      const page = await listEntities(graph, scopeOf(), asked);
      const rest = expected(scopeOf(), { kind: 'Company' }).slice(3);
      const [before, behind] = ['!', `${rest.at(-1)}~`];
      const create = 'UNWIND $ids AS one CREATE (e:Entity:Company {id: one}) SET e += $rest';
      await graph.write([
        {
          statement: statement(create),
          params: { ids: [before, behind], rest: { kind: 'Company', name: '新', sources: ['s1'] } },
        },
      ]);
      const next = await listEntities(graph, scopeOf(), { ...asked, first: 100, after: page.pageInfo.endCursor });
      assert.deepEqual(
        next.nodes.map((e) => e.id),
        [...rest, behind],
      );
    });
  });
});
