import assert from 'node:assert/strict';
import { seededGraph, start, type Data, type Running } from '../support/app.ts';

const district = '{ area: "shapingba", asOf: "2020-11" }';

describe('walks over the article, the reference chain and the sample', function () {
  this.timeout(60_000);
  let app: Running;
  before(async () => {
    app = await start(await seededGraph(['article', 'reference-chain', 'sample']));
  });
  after(() => app.stop());

  const closure = `query ($id: ID!, $direction: TraceDirection!, $essential: Boolean) {
    trace(id: $id, direction: $direction, essential: $essential, scope: ${district}) {
      truncated steps { entity { __typename id } distance } relations { id from { id } to { id } statements { essential } }
    }
  }`;

  for (const [id, size] of [
    ['iot-chip', 28],
    ['wearable-medical-device', 42],
    ['nev', 54],
  ] as const)
    it(`trace: ${size} segments lie upstream of ${id} over essential FEEDS`, async () => {
      const { trace } = await app.data(closure, { id, direction: 'UPSTREAM', essential: true });
      assert.equal(trace.steps.length, size);
      assert.equal(trace.truncated, false);
      const distance = new Map<string, number>([
        [id, 0],
        ...trace.steps.map((step: Data) => [step.entity.id, step.distance] as const),
      ]);
      assert.equal(distance.size, size + 1);
      assert.ok(trace.relations.every((link: Data) => link.statements.some((one: Data) => one.essential === true)));
      // Each step is fed into one that is a link nearer, and none into one that is nearer still.
      for (const step of trace.steps) {
        const next = trace.relations
          .filter((link: Data) => link.from.id === step.entity.id)
          .map((link: Data) => distance.get(link.to.id));
        assert.equal(Math.min(...next), step.distance - 1);
      }
    });

  for (const [id, size] of [
    ['eda-tools', 69],
    ['ip-core', 64],
    ['test-equipment', 61],
  ] as const)
    it(`trace: ${size} segments lie downstream of ${id} over all FEEDS`, async () => {
      const { trace } = await app.data(closure, { id, direction: 'DOWNSTREAM' });
      assert.equal(trace.steps.length, size);
      assert.equal(trace.truncated, false);
    });

  it('paths: from 御芯微 to what it needs over its product, in order, each link between its two entities', async () => {
    const { paths } = await app.data(
      '{ paths(from: "yuxinwei", to: "ic-packaging") { entities { id } relations { type from { id } to { id } statements { source { id } } } } }',
    );
    assert.deepEqual(
      paths[0].entities.map(({ id }: Data) => id),
      ['yuxinwei', 'yuxinwei-product', 'ic-packaging'],
    );
    assert.deepEqual(
      paths[0].relations.map(({ type }: Data) => type),
      ['PRODUCES', 'NEEDS'],
    );
    for (const { entities, relations } of paths)
      for (const [i, { from, to }] of relations.entries())
        assert.deepEqual([from.id, to.id].sort(), [entities[i].id, entities[Number(i) + 1].id].sort());
  });

  it('subgraph: what was saved, what runs between it, and what is gone', async () => {
    const { subgraph } = await app.data(
      '{ subgraph(ids: ["ic-design", "gone", "eda-tools"]) { entities { id } relations { id } missing truncated hidden { count } } }',
    );
    assert.deepEqual(subgraph, {
      entities: [{ id: 'ic-design' }, { id: 'eda-tools' }],
      relations: [{ id: 'eda-tools|FEEDS|ic-design|' }],
      missing: ['gone'],
      truncated: false,
      hidden: [],
    });
  });

  for (const [query, code, field, status] of [
    ['{ trace(id: "nobody", direction: UPSTREAM) { truncated } }', 'BAD_USER_INPUT', 'id', 200],
    ['{ trace(id: "yuxinwei", direction: UPSTREAM) { truncated } }', 'BAD_USER_INPUT', 'id', 200],
    ['{ trace(id: "ic-design", direction: UPSTREAM, depth: 0) { truncated } }', 'BAD_USER_INPUT', 'depth', 400],
    ['{ trace(id: "ic-design", direction: UPSTREAM, depth: 31) { truncated } }', 'LIMIT_EXCEEDED', 'depth', 400],
    ['{ trace(id: "ic-design", direction: UPSTREAM, first: 501) { truncated } }', 'LIMIT_EXCEEDED', 'first', 400],
    ['{ paths(from: "yuxinwei", to: "yuxinwei") { entities { id } } }', 'BAD_USER_INPUT', 'to', 200],
    ['{ paths(from: "nobody", to: "yuxinwei") { entities { id } } }', 'BAD_USER_INPUT', 'from', 200],
    ['{ paths(from: "yuxinwei", to: "nev", first: 101) { entities { id } } }', 'LIMIT_EXCEEDED', 'first', 400],
    [`{ subgraph(ids: [${'"x" '.repeat(501)}]) { missing } }`, 'LIMIT_EXCEEDED', 'ids', 400],
  ] as const)
    it(`refuses ${query.slice(0, 70)} with ${code} of ${field}`, async () => {
      const answer = await app.ask(query);
      assert.equal(answer.status, status);
      assert.deepEqual(
        answer.errors?.map(({ extensions }) => [extensions.code, extensions.field]),
        [[code, field]],
      );
      assert.match(String(answer.errors[0]?.extensions.zh), /\p{Script=Han}/u);
    });

  it('search: pages meet without a gap or a repetition, and a foreign cursor is refused', async () => {
    const page =
      'query ($after: String) { search(text: "样例", first: 40, after: $after) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } }';
    const seen: string[] = [];
    let after: string | null = null;
    let total: number;
    do {
      const { search } = await app.data(page, { after });
      seen.push(...search.nodes.map(({ id }: Data) => id));
      after = search.pageInfo.hasNextPage ? search.pageInfo.endCursor : null;
      total = search.totalCount;
    } while (after !== null);
    assert.ok(total > 100);
    assert.equal(seen.length, total);
    assert.equal(new Set(seen).size, total);
    const foreign = await app.ask(page, { after: Buffer.from('["x"]').toString('base64url') });
    assert.deepEqual(
      foreign.errors?.map(({ extensions }) => [extensions.code, extensions.field]),
      [['BAD_USER_INPUT', 'after']],
    );
  });
});
