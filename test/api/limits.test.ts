import assert from 'node:assert/strict';
import { getIntrospectionQuery } from 'graphql';
import { defaultLimits } from '../../server/model/limits.ts';
import { seededGraph, start, type Running } from '../support/app.ts';

const times = (n: number, text: (i: number) => string): string =>
  Array.from({ length: n }, (_, i) => text(i)).join(' ');

/** `{ a { a { … id } } }`, n fields deep over relations and their ends. */
const nested = (levels: number): string => {
  const pairs = Math.floor((levels - 2) / 3);
  return `{ entity(id: "yuxinwei") { ${'relations(first: 1) { nodes { to { '.repeat(pairs)} id ${'} } } '.repeat(pairs)} } }`;
};

/** Fourteen fragments, each spreading the next one twice: 2¹⁴ copies of the innermost. */
const bomb = (inner: string): string =>
  `{ entity(id: "yuxinwei") { ...F0 } } ${times(14, (i) => `fragment F${i} on Entity { ...F${i + 1} ... on Entity { ...F${i + 1} } }`)} fragment F14 on Entity { ${inner} }`;

describe('limits refuse a request with 400, LIMIT_EXCEEDED and a sentence, before anything runs', function () {
  this.timeout(60_000);
  let app: Running;
  before(async () => {
    app = await start(await seededGraph(['article', 'reference-chain']));
  });
  after(() => app.stop());

  const hostile: Record<string, string> = {
    'more than 2000 tokens': `{ entity(id: "yuxinwei") { ${times(2000, () => 'id')} } }`,
    'deeper than 10': nested(11),
    'deep through fragments': `{ entity(id: "x") { ...A } } fragment A on Entity { relations { nodes { to { ...B } } } } fragment B on Entity { relations { nodes { to { ...C } } } } fragment C on Entity { relations { nodes { to { id } } } }`,
    'more than 15 aliases': `{ entity(id: "yuxinwei") { ${times(16, (i) => `a${i}: id`)} } }`,
    'aliases of __typename': `{ ${times(16, (i) => `a${i}: __typename`)} }`,
    'aliases inside a fragment that is spread twice': `{ entity(id: "yuxinwei") { ...F ... on Company { ...F } } } fragment F on Entity { ${times(8, (i) => `a${i}: id`)} }`,
    'more than 15 root fields': `{ ${times(16, () => '__typename')} }`,
    'more than 50 directives': `{ entity(id: "yuxinwei") { ${times(51, () => 'id @include(if: true)')} } }`,
    'a fragment bomb of aliases': bomb('a: id'),
    'a fragment bomb of fields': bomb('id name'),
    'a list in a list in a list':
      '{ companies(first: 100) { nodes { relations(first: 100) { nodes { to { relations(first: 100) { nodes { id } } } } } } } }',
    'a list in a list, sizes left out':
      '{ companies { nodes { relations { nodes { to { relations { nodes { id } } } } } } } }',
    'a list in every segment of the chain':
      '{ chain { segments { segment { relations(first: 100) { nodes { to { id } } } } } } }',
  };
  for (const [what, query] of Object.entries(hostile))
    it(what, async () => {
      const began = performance.now();
      const { status, errors, data, statements } = await app.ask(query);
      assert.equal(status, 400);
      assert.deepEqual(
        errors?.map(({ extensions }) => extensions.code),
        ['LIMIT_EXCEEDED'],
        JSON.stringify(errors),
      );
      assert.ok(/limit|too many|more tha/.test(errors[0]?.message ?? ''), errors[0]?.message);
      assert.match(String(errors[0]?.extensions.zh), /上限|过多|过长/);
      assert.equal(data, undefined);
      assert.equal(statements, 0);
      assert.ok(performance.now() - began < 2000);
    });

  it('sizes in variables count like sizes in the text', async () => {
    const query = 'query ($n: Int) { companies(first: $n) { nodes { relations(first: $n) { nodes { to { id } } } } } }';
    assert.equal((await app.ask(query, { n: 100 })).errors?.[0]?.extensions.code, 'LIMIT_EXCEEDED');
    assert.equal((await app.ask(query, { n: 5 })).errors, undefined);
  });

  it('what one may ask for is answered: ten levels, 100 of a list, 500 neighbours with their proofs, the whole map', async () => {
    const fine = [
      nested(10),
      '{ companies(first: 100) { nodes { id name sources { title } relations(first: 10) { nodes { type to { name } } } } } }',
      '{ neighbourhood(ids: ["shapingba"], depth: 3, first: 500) { entities { id kind name } relations { id type from { id } to { id } statements { source { id } quote status since until } } hidden { entity type count } } }',
      '{ chain { lanes { id name } segments { segment { id name } presence companies { company { id name } activity } } feeds { from { id } to { id } statements { essential } } supplies { from { id } to { id } } } }',
    ];
    for (const query of fine) assert.equal((await app.ask(query)).errors, undefined, query);
  });

  it("an editor's introspection passes, and can be switched off", async () => {
    const query = getIntrospectionQuery();
    assert.equal((await app.ask(query)).status, 200);
    const closed = await start(await seededGraph([]), { introspection: false });
    const { status, errors } = await closed.ask(query);
    assert.equal(status, 400);
    assert.equal(errors?.[0]?.extensions.code, 'GRAPHQL_VALIDATION_FAILED');
    await closed.stop();
  });

  it('a body of 1 MB and one byte, or one that is no JSON, is refused as JSON', async () => {
    const post = (body: string, type = 'application/json'): Promise<Response> =>
      fetch(`${app.url}/graphql`, { method: 'POST', headers: { 'content-type': type }, body });
    const empty = JSON.stringify({ query: '{ __typename }', pad: '' });
    const padded = (bytes: number): string =>
      JSON.stringify({ query: '{ __typename }', pad: 'x'.repeat(bytes - empty.length) });
    assert.equal((await post(padded(defaultLimits.body))).status, 200);
    const cases: [Response, number, string][] = [
      [await post(padded(defaultLimits.body + 1)), 400, 'LIMIT_EXCEEDED'],
      [await post('{"query": '), 400, 'BAD_REQUEST'],
      [await post('"{ __typename }"'), 400, 'BAD_REQUEST'],
      [await post(''), 400, 'BAD_REQUEST'],
      [await post('[{"query":"{ __typename }"}]'), 400, 'BAD_REQUEST'],
      [await post('{"query": 5}'), 400, 'BAD_REQUEST'],
      [await post('{"variables": {}}'), 400, 'BAD_REQUEST'],
      [await post('{"query":"{ __typename }"}', 'application/json; charset=latin1'), 400, 'BAD_REQUEST'],
    ];
    for (const [response, status, code] of cases) {
      const text = await response.text();
      assert.equal(response.status, status, text);
      assert.match(response.headers.get('content-type') ?? '', /json/, text);
      const { errors } = JSON.parse(text) as { errors: { extensions: { code: string } }[] };
      assert.equal(errors[0]?.extensions.code, code, text);
      assert.ok(!text.includes('    at ') && !text.includes('node_modules'), text);
    }
  });

  it('a request that a page elsewhere can send without asking (CSRF) is refused', async () => {
    const body = '{"query":"{ __typename }"}';
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])
      assert.equal(
        (await fetch(`${app.url}/graphql`, { method: 'POST', headers: { 'content-type': type }, body })).status,
        400,
      );
    const get = `${app.url}/graphql?query={__typename}`;
    const told = await fetch(get, { headers: { accept: 'application/json' } });
    assert.equal(told.status, 400);
    const { errors } = (await told.json()) as { errors: { message: string; extensions: { zh: string } }[] };
    assert.match(errors[0]?.message ?? '', /^Send it by POST/);
    assert.match(errors[0]?.extensions.zh ?? '', /请用 POST/);
    assert.equal(
      (await fetch(get, { headers: { accept: 'application/json', 'apollo-require-preflight': '1' } })).status,
      200,
    );
  });
});
