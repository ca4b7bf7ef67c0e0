import assert from 'node:assert/strict';
import { seededGraph, start, type Running } from '../support/app.ts';

/** What graphql-cop looks for from outside, each as a test that names the danger. */
describe('a stranger who probes the API', function () {
  this.timeout(60_000);
  let open: Running;
  /** As on a bind that others reach: introspection off. */
  let closed: Running;
  before(async () => {
    open = await start(await seededGraph(['article']));
    closed = await start(await seededGraph([]), { introspection: false, loopback: false });
  });
  after(async () => {
    await open.stop();
    await closed.stop();
  });

  interface Found {
    readonly status: number;
    readonly headers: Headers;
    readonly text: string;
    readonly codes: unknown[];
  }
  const probe = async (path: string, init: RequestInit = {}, app = open): Promise<Found> => {
    const response = await fetch(`${app.url}${path}`, init);
    const text = await response.text();
    const { errors = [] } = text.startsWith('{')
      ? (JSON.parse(text) as { errors?: { extensions: { code: unknown } }[] })
      : {};
    const codes = errors.map(({ extensions }) => extensions.code);
    return { status: response.status, headers: response.headers, text, codes };
  };
  const post = (body: unknown, app = open, type = 'application/json'): Promise<Found> =>
    probe(
      '/graphql',
      {
        method: 'POST',
        headers: { 'content-type': type },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      },
      app,
    );
  const times = (n: number, text: (i: number) => string): string =>
    Array.from({ length: n }, (_, i) => text(i)).join(' ');
  const refused = ({ status, codes, text }: Found, code: string): void => {
    assert.equal(status, 400, text);
    assert.deepEqual([...new Set(codes)], [code], text);
  };

  describe('to learn the schema', () => {
    it('gets it by introspection on this machine alone, and elsewhere not even as a file', async () => {
      assert.equal((await post({ query: '{ __schema { queryType { name } } }' })).status, 200);
      for (const query of ['{ __schema { queryType { name } } }', '{ __type(name: "Query") { name } }'])
        refused(await post({ query }, closed), 'GRAPHQL_VALIDATION_FAILED');
      const file = await probe('/schema.graphql', {}, closed);
      assert.equal(file.status, 403);
      assert.deepEqual(file.codes, ['FORBIDDEN']);
    });

    it('gets no suggestions for a field, an argument, a type or an enum value that nearly is one', async () => {
      for (const query of [
        '{ companys { totalCount } }',
        '{ companies(firs: 1) { totalCount } }',
        '{ entity(id: "x") { ... on Compani { id } } }',
        '{ search(text: "x", kinds: [Compny]) { totalCount } }',
        'query ($k: [Kin!]) { search(text: "x", kinds: $k) { totalCount } }',
      ]) {
        const { text } = await post({ query }, closed);
        assert.ok(!/did you mean|suggest/i.test(text), text);
        assert.ok(!/"companies"|\bfirst\b|"Company"|"Kind"/.test(text), text);
      }
    });

    it('gets none for a field of a variable either, and introspection says how it is turned on, not by what', async () => {
      const query = 'query ($s: Scope) { coverage(scope: $s) { present } }';
      const { text } = await post({ query, variables: { s: { aera: 'x' } } }, closed);
      assert.ok(text.includes('aera') && !/did you mean/i.test(text), text);
      const refusal = await post({ query: '{ __schema { queryType { name } } }' }, closed);
      assert.ok(refusal.text.includes('ZHIHE_INTROSPECTION') && !/apollo/i.test(refusal.text), refusal.text);
    });

    it('gets no page for people when it is a program', async () => {
      for (const accept of ['*/*', 'application/json', 'application/graphql-response+json', undefined]) {
        const { text } = await probe('/graphql', accept === undefined ? {} : { headers: { accept } });
        assert.ok(!/graphiql|<html|<!doctype/i.test(text), text);
      }
      for (const path of ['/graphiql', '/playground', '/console', '/altair'])
        assert.equal((await probe(path, { headers: { accept: 'text/html' } })).status, 404, path);
    });
  });

  describe('to wear it out', () => {
    it('is refused a hundred aliases', async () => {
      refused(await post({ query: `{ ${times(101, (i) => `a${i}: __typename`)} }` }), 'LIMIT_EXCEEDED');
    });

    it('is refused a batch of operations in one body', async () => {
      const batch = await post(Array.from({ length: 10 }, () => ({ query: '{ __typename }' })));
      refused(batch, 'BAD_REQUEST');
    });

    it('is refused a field five hundred times over', async () => {
      refused(await post({ query: `{ ${times(500, () => '__typename')} }` }), 'LIMIT_EXCEEDED');
    });

    it('is refused a field with five hundred directives, known ones or not', async () => {
      refused(await post({ query: `{ __typename ${times(500, () => '@include(if: true)')} }` }), 'LIMIT_EXCEEDED');
      const { status } = await post({ query: `{ __typename ${times(500, (i) => `@a${i}`)} }` });
      assert.equal(status, 400);
    });

    it('is refused introspection that goes round in circles', async () => {
      const { status } = await post({
        query: `{ __schema { types { fields { type { ${'fields { type { '.repeat(6)} name ${'} } '.repeat(6)} } } } } }`,
      });
      assert.equal(status, 400);
    });
  });

  describe('to act through the browser of a visitor', () => {
    it('cannot ask with GET, nor change anything by it', async () => {
      for (const query of ['{ __typename }', 'mutation { __typename }']) {
        const { status, codes } = await probe(`/graphql?query=${encodeURIComponent(query)}`);
        assert.equal(status, 400);
        assert.deepEqual(codes, ['BAD_REQUEST']);
      }
      const asked = await probe('/graphql?query=mutation{__typename}', {
        headers: { 'apollo-require-preflight': '1' },
      });
      // There are no mutations today; 405 is what one that exists would be answered.
      assert.ok([400, 405].includes(asked.status) && !asked.text.includes('"data"'), asked.text);
    });

    it('cannot post a form, in any of the ways that need no leave', async () => {
      const form = 'query=%7B__typename%7D';
      for (const type of ['application/x-www-form-urlencoded', 'text/plain', 'multipart/form-data; boundary=x'])
        refused(await post(form, open, type), 'BAD_REQUEST');
      refused(await post('{"query":"{ __typename }"}', open, 'text/plain'), 'BAD_REQUEST');
    });

    it('is given no leave by CORS', async () => {
      const { headers } = await probe('/graphql', { method: 'OPTIONS' });
      assert.equal(headers.get('access-control-allow-origin'), null);
    });
  });

  describe('to look inside', () => {
    it('gets no stack, no exception and no timings, whatever it sends', async () => {
      for (const body of [
        { query: 'query cop { abc }' },
        { query: '{ entity(id: "yuxinwei") { id } }', extensions: { tracing: true } },
        { query: '{ __typename }', extensions: { persistedQuery: { version: 1, sha256Hash: 'x' } } },
      ]) {
        const { text } = await post(body);
        assert.ok(!/exception|stacktrace|tracing|node_modules|"ftv1"/i.test(text), text);
      }
      const traced = await probe('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'apollo-federation-include-trace': 'ftv1' },
        body: '{"query":"{ __typename }"}',
      });
      assert.equal(traced.text.trim(), '{"data":{"__typename":"Query"}}');
    });

    it('gets no name of a program or its version in a header', async () => {
      const { headers } = await post({ query: '{ __typename }' });
      for (const name of ['x-powered-by', 'server', 'x-apollo-tracing']) assert.equal(headers.get(name), null, name);
    });
  });
});
