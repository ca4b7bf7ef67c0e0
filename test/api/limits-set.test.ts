import assert from 'node:assert/strict';
import { parse } from 'graphql';
import { parsedDocuments } from '../../server/api/parsed-documents.ts';
import type { Graph } from '../../server/graph/graph.ts';
import { defaultLimits, limitIds, usualPage, type Limits } from '../../server/model/limits.ts';
import { seededGraph, start } from '../support/app.ts';

const around = (args: string): string => `{ neighbourhood(ids: ["shapingba"], ${args}) { truncated } }`;

/** What is fine by default, and refused where the limit of this name is set to this figure. */
const lowered: Readonly<Record<Exclude<keyof Limits, 'deadline'>, [to: number, query: string]>> = {
  tokens: [10, '{ entity(id: "yuxinwei") { id name kind } }'],
  depth: [2, '{ companies(first: 1) { nodes { id } } }'],
  aliases: [0, '{ a: __typename }'],
  rootFields: [1, '{ __typename statistics { entities } }'],
  directives: [0, '{ __typename @include(if: true) }'],
  cost: [5, '{ companies(first: 6) { nodes { id } } }'],
  listSize: [usualPage, '{ companies(first: 51) { totalCount } }'],
  subgraphSize: [usualPage, around('first: 51')],
  steps: [1, around('depth: 2')],
  reach: [2, '{ trace(id: "ic-design", direction: DOWNSTREAM, depth: 3) { truncated } }'],
  body: [40, '{ entity(id: "yuxinwei") { id } }'],
};

describe('a limit that an operator sets', function () {
  this.timeout(60_000);
  let graph: Graph;
  before(async () => {
    graph = await seededGraph(['article', 'reference-chain']);
  });
  after(() => graph.close());
  /** One store for all: it is not an app's to close. */
  const shared = (): Graph => ({
    read: (...args) => graph.read(...args),
    write: (...args) => graph.write(...args),
    health: () => graph.health(),
    load: () => graph.load(),
    close: () => Promise.resolve(),
  });

  it('is each of those that there are', () => {
    assert.deepEqual([...Object.keys(lowered), 'deadline'].sort(), [...limitIds].sort());
  });

  for (const [name, [to, query]] of Object.entries(lowered))
    it(`${name}: ${to} in place of ${defaultLimits[name as keyof Limits]}`, async () => {
      const usual = await start(shared());
      const fine = await usual.ask(query);
      assert.equal(fine.errors, undefined, JSON.stringify(fine.errors));
      await usual.stop();
      const low = await start(shared(), { limits: { [name]: to } });
      // The body has no log line of an operation, so it is asked for without one.
      const response = await fetch(`${low.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      });
      const { errors } = (await response.json()) as { errors: { extensions: { code: string; zh: string } }[] };
      assert.equal(response.status, 400);
      assert.equal(errors[0]?.extensions.code, 'LIMIT_EXCEEDED');
      assert.ok(errors[0].extensions.zh);
      await low.stop();
    });

  it('holds what the schema asks for by itself down too, and lets nobody be refused for what they did not say', async () => {
    const low = await start(shared(), { limits: { listSize: usualPage, subgraphSize: usualPage } });
    const data = await low.data(
      '{ sources { totalCount } coverage { byLetter { totalCount } } chain { supplies { id } segments { companies { activity } } } trace(id: "ic-design", direction: DOWNSTREAM) { truncated steps { distance } } }',
    );
    assert.ok(data.trace.steps.length <= usualPage);
    await low.stop();
  });

  it('lets more through where it is set higher', async () => {
    const high = await start(shared(), { limits: { listSize: 1000, subgraphSize: 1000, steps: 5 } });
    const { segments } = await high.data('{ segments(first: 200) { totalCount nodes { id } } }');
    assert.ok(segments.nodes.length > defaultLimits.listSize && segments.nodes.length === segments.totalCount);
    assert.equal((await high.ask(around('first: 600, depth: 5'))).errors, undefined);
    await high.stop();
  });
});

describe('the documents that are kept parsed', () => {
  it('are bounded by the length of their texts, the longest unused going first', async () => {
    const store = parsedDocuments(30);
    const ten = parse('{ a b c d}');
    assert.equal(ten.loc?.source.body.length, 10);
    for (const key of ['one', 'two', 'three']) await store.set(key, ten);
    assert.equal(await store.get('one'), ten);
    await store.set('four', ten);
    assert.equal(await store.get('two'), undefined);
    assert.equal(await store.get('one'), ten);
    await store.set('one', ten);
    await store.delete('three');
    await store.set('five', ten);
    for (const key of ['one', 'four', 'five']) assert.equal(await store.get(key), ten, key);
  });
});
