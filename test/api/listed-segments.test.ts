import assert from 'node:assert/strict';
import { seededGraph, start, type Running } from '../support/app.ts';

describe('the segments of a scope are the same wherever they are listed or counted', function () {
  this.timeout(60_000);
  let app: Running;
  before(async () => {
    app = await start(await seededGraph(['article', 'reference-chain', 'sample']));
  });
  after(() => app.stop());

  /** All pages of `segments` in a scope. */
  async function segmentsOf(scope: object): Promise<string[]> {
    const ids: string[] = [];
    let after: string | null = null;
    do {
      const { segments } = await app.data(
        'query ($scope: Scope, $after: String) { segments(scope: $scope, first: 100, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } totalCount } }',
        { scope, after },
      );
      ids.push(...segments.nodes.map(({ id }: { id: string }) => id));
      after = segments.pageInfo.hasNextPage ? segments.pageInfo.endCursor : null;
      if (after === null) assert.equal(segments.totalCount, ids.length);
    } while (after !== null);
    return ids;
  }

  const scopes: readonly (readonly [scope: object, least: number])[] = [
    [{}, 120],
    [{ chain: 'xhqwf' }, 100],
    [{ chain: 'xhqwf', withoutSources: ['reference-chain'] }, 0],
    [{ chain: 'chip-iot-vertical-chain', asOf: '2020-11' }, 1],
    [{ letter: '芯' }, 5],
    [{ letter: '网', area: 'shapingba' }, 5],
    [{ letter: '芯', withoutSources: ['reference-chain'] }, 0],
    [{ cluster: 'chip-design-cluster' }, 0],
    [{ chain: 'xhqwf', letter: '服', sources: ['reference-chain'] }, 5],
  ];
  for (const [scope, least] of scopes)
    it(JSON.stringify(scope), async () => {
      const listed = await segmentsOf(scope);
      assert.ok(listed.length >= least, `${listed.length} segments`);
      const { chain, coverage, search, companies } = await app.data(
        `query ($scope: Scope) {
          chain(scope: $scope) { segments { segment { id } } }
          coverage(scope: $scope) { present absent unknown }
          search(text: "片", kinds: [Segment], scope: $scope, first: 100) { nodes { id } }
          companies(scope: $scope, first: 1) { totalCount }
        }`,
        { scope },
      );
      assert.deepEqual(
        chain.segments.map(({ segment }: { segment: { id: string } }) => segment.id),
        listed,
      );
      const { present, absent, unknown } = coverage as Record<string, number>;
      assert.equal(present! + absent! + unknown!, listed.length);
      const found = search.nodes.map(({ id }: { id: string }) => id);
      assert.deepEqual(
        found.filter((id: string) => !listed.includes(id)),
        [],
      );
      if (listed.length >= 120) assert.ok(found.length > 1);
      // Other kinds are not narrowed by a chain, cluster or letter.
      const { companies: all } = await app.data('query ($scope: Scope) { companies(scope: $scope) { totalCount } }', {
        scope: { ...scope, chain: null, cluster: null, letter: null },
      });
      assert.equal(companies.totalCount, all.totalCount);
    });

  it('a place narrows what a search finds as it narrows lists', async () => {
    for (const scope of [
      { area: 'sample-control-district' },
      { area: 'shapingba' },
      { area: 'shapingba', park: 'sample-cixi-park' },
    ]) {
      const { search, entities } = await app.data(
        `query ($scope: Scope) {
          search(text: "样例", scope: $scope, first: 100) { totalCount nodes { id } }
          entities(scope: $scope, filter: { kinds: [Company] }, first: 100) { nodes { id } }
        }`,
        { scope },
      );
      const all = await app.data('{ search(text: "样例", first: 1) { totalCount } }');
      assert.ok(search.totalCount < all.search.totalCount);
      const listed = await app.data(
        'query ($scope: Scope, $ids: [ID!]) { entities(scope: $scope, filter: { ids: $ids }, first: 100) { nodes { id } } }',
        { scope, ids: search.nodes.map(({ id }: { id: string }) => id) },
      );
      assert.equal(listed.entities.nodes.length, search.nodes.length);
      assert.ok(entities.nodes.length > 0);
    }
  });
});
