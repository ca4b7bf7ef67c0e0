import assert from 'node:assert/strict';
import { request } from 'node:http';
import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import type { Graph } from '../../server/graph/graph.ts';
import { defaultLimits } from '../../server/model/limits.ts';
import { seededGraph, start, type Problem, type Running } from '../support/app.ts';

interface Reply {
  readonly status: number;
  readonly data: unknown;
  readonly errors: Problem[];
  readonly text: string;
}

const good = '{ entity(id: "yuxinwei") { name } }';

describe('bad input leaves the server well', function () {
  this.timeout(60_000);
  let app: Running;
  before(async () => {
    app = await start(await seededGraph(['article', 'reference-chain']));
  });
  after(() => app.stop());
  afterEach('the next request works', async () => {
    assert.deepEqual(await app.data(good), { entity: { name: '御芯微' } });
  });

  const post = async (body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}): Promise<Reply> => {
    const response = await fetch(`${app.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
    });
    const text = await response.text();
    assert.match(response.headers.get('content-type') ?? '', /json/, text);
    const { data, errors = [] } = JSON.parse(text) as { data?: unknown; errors?: Problem[] };
    return { status: response.status, data, errors, text };
  };
  const ask = (query: string, variables?: object, more?: object): Promise<Reply> =>
    post(JSON.stringify({ query, variables, ...more }));

  /** One error of this code, in both languages, short, and nothing of what is inside. */
  const isRefusal = ({ status, errors, text }: Reply, wanted: number, code: string): Problem => {
    assert.equal(status, wanted, text.slice(0, 500));
    const [error] = errors;
    assert.equal(error?.extensions.code, code, text.slice(0, 500));
    assert.match(String(error.extensions.zh), /\p{Script=Han}/u);
    assert.ok(text.length < 3000, `${text.length} characters`);
    assert.ok(!/node_modules| at \w+ \(|\.ts:\d/.test(text), text);
    return error;
  };

  describe('a body', () => {
    for (const [what, body] of Object.entries({
      'that is cut off': '{"query": "{ __typename',
      'that is a text': '"{ __typename }"',
      'that is nothing': '',
      'that is a list': '[{"query":"{ __typename }"}]',
      'whose query is a number': '{"query": 5}',
      'without a query': '{"variables": {}}',
      'with a prototype in it': '{"__proto__": {"query": "{ __typename }"}}',
      'nested ten thousand deep': `{"query":"{ __typename }","variables":{"a":${'['.repeat(10_000)}`,
    }))
      it(what, async () => void isRefusal(await post(body), 400, 'BAD_REQUEST'));

    for (const type of [
      'text/plain',
      'application/xml',
      'application/x-www-form-urlencoded',
      'application/json; charset=latin1',
      '',
    ])
      it(`of the content type ${type || '(none)'}`, async () => {
        isRefusal(await post(JSON.stringify({ query: good }), { 'content-type': type }), 400, 'BAD_REQUEST');
      });

    it('that is no UTF-8', async () => {
      const bytes = Buffer.from(JSON.stringify({ query: '{ entity(id: "?") { name } }' }));
      bytes[bytes.indexOf('?')] = 0xff;
      isRefusal(await post(new Uint8Array(bytes)), 400, 'BAD_REQUEST');
    });

    it('of 1 MB and a byte, where 1 MB is answered', async () => {
      const empty = JSON.stringify({ query: good, pad: '' }).length;
      const padded = (bytes: number): string => JSON.stringify({ query: good, pad: 'x'.repeat(bytes - empty) });
      const [most, over] = [await post(padded(defaultLimits.body)), await post(padded(defaultLimits.body + 1))];
      assert.equal(most.status, 200);
      assert.match(isRefusal(over, 400, 'LIMIT_EXCEEDED').message, / 1000000 .*ZHIHE_MAX_BODY/);
    });

    it('that is small and unpacks to 50 MB', async () => {
      const packed = gzipSync(JSON.stringify({ query: good, pad: 'x'.repeat(50_000_000) }));
      assert.ok(packed.length < 100_000);
      isRefusal(await post(new Uint8Array(packed), { 'content-encoding': 'gzip' }), 400, 'LIMIT_EXCEEDED');
    });
  });

  describe('an operation', () => {
    it('whose name is not in the document', async () => {
      const error = isRefusal(
        await ask('query A { __typename }', undefined, { operationName: 'B' }),
        400,
        'OPERATION_RESOLUTION_FAILURE',
      );
      assert.match(error.message, /B/);
    });

    it('left open among several', async () => {
      isRefusal(await ask('query A { __typename } query B { __typename }'), 400, 'OPERATION_RESOLUTION_FAILURE');
    });

    it('with variables of the wrong type, however long', async () => {
      const query = 'query ($n: Int, $t: String!) { search(text: $t, first: $n) { totalCount } }';
      for (const variables of [
        { n: 'x', t: 'x' },
        { n: 1.5, t: 'x' },
        { n: 1, t: 7 },
        { n: [], t: {} },
        { t: null },
        { n: 'x'.repeat(100_000), t: 'x' },
      ])
        isRefusal(await ask(query, variables), 400, 'BAD_USER_INPUT');
      for (const variables of ['x', 7, []])
        isRefusal(await post(JSON.stringify({ query, variables })), 400, 'BAD_REQUEST');
    });

    it('with fragments that go round in a circle', async () => {
      for (const query of [
        '{ ...F } fragment F on Query { ...F }',
        '{ ...F } fragment F on Query { entity(id: "x") { ...G } } fragment G on Entity { relations { nodes { to { ...G } } } }',
      ])
        isRefusal(await ask(query), 400, 'GRAPHQL_VALIDATION_FAILED');
    });

    it('with 10,000 aliases', async () => {
      const aliases = Array.from({ length: 10_000 }, (_, i) => `a${i}: __typename`).join(' ');
      const began = performance.now();
      isRefusal(await ask(`{ ${aliases} }`), 400, 'LIMIT_EXCEEDED');
      assert.ok(performance.now() - began < 2000);
    });
  });

  describe('a cursor', () => {
    const cursorOf = async (list: string): Promise<string> => {
      const { page } = (await app.data(`{ page: ${list} { pageInfo { endCursor } } }`)) as {
        page: { pageInfo: { endCursor: string } };
      };
      assert.ok(page.pageInfo.endCursor, list);
      return page.pageInfo.endCursor;
    };
    const isNoCursor = async (list: (after: string) => string, after: string): Promise<void> => {
      const error = isRefusal(await ask(`{ ${list(JSON.stringify(after))} { totalCount } }`), 200, 'BAD_USER_INPUT');
      assert.equal(error.extensions.field, 'after');
    };
    const companies = (after: string): string => `companies(first: 2, after: ${after})`;

    it('of another list', async () => {
      for (const list of ['segments(first: 2)', 'gaps(first: 2)', 'sources(first: 1)', 'search(text: "芯", first: 2)'])
        await isNoCursor(companies, await cursorOf(list));
      await isNoCursor((after) => `gaps(after: ${after})`, await cursorOf('companies(first: 2)'));
    });

    it('of the same list in another order', async () => {
      const byName = await cursorOf('companies(first: 2, orderBy: { field: NAME })');
      await isNoCursor(companies, byName);
      await isNoCursor(
        (after) => `companies(first: 2, orderBy: { field: NAME, direction: DESC }, after: ${after})`,
        byName,
      );
      await isNoCursor((after) => `gaps(orderBy: ID, after: ${after})`, await cursorOf('gaps(first: 2)'));
    });

    it('that somebody made', async () => {
      const real = await cursorOf('companies(first: 2)');
      const inside = Buffer.from(real, 'base64url').toString();
      const forged = [
        '',
        'x',
        '%%%',
        `${real}A`,
        real.slice(0, -1),
        Buffer.from(inside.slice(8)).toString('base64url'),
        Buffer.from(inside.replace(/"[^"]*"\]$/, '"x"]')).toString('base64url'),
        Buffer.from('["companies"]').toString('base64'),
        '\u0000',
        'x'.repeat(100_000),
      ];
      for (const after of forged) await isNoCursor(companies, after);
    });
  });

  describe('an id', () => {
    const ids = [
      'a"b',
      "a'b",
      'a`b',
      '"; MATCH (n) DETACH DELETE n; //',
      'a\u0000b',
      '\\',
      '\ud800',
      '{"$ne":null}',
      'x'.repeat(100_000),
      '',
    ];
    for (const id of ids)
      it(`${JSON.stringify(id).slice(0, 40)} is of nobody`, async () => {
        const query =
          'query ($id: ID!) { entity(id: $id) { id } node(id: $id) { id } entities(filter: { ids: [$id] }) { totalCount } }';
        const { status, data, errors } = await ask(query, { id });
        assert.equal(status, 200);
        assert.deepEqual(errors, []);
        assert.deepEqual(data, { entity: null, node: null, entities: { totalCount: 0 } });
        const around = await ask('query ($id: ID!) { neighbourhood(ids: [$id]) { truncated } }', { id });
        assert.equal(isRefusal(around, 200, 'BAD_USER_INPUT').extensions.field, 'ids');
        const inside = await ask('query ($id: ID!) { coverage(scope: { area: $id }) { present } }', { id });
        assert.equal(isRefusal(inside, 200, 'BAD_USER_INPUT').extensions.field, 'scope.area');
      });
  });

  describe('a client', () => {
    it('that hangs up in the middle of its question', async () => {
      const { hostname, port } = new URL(app.url);
      await new Promise<void>((resolve, reject) => {
        const socket = connect(Number(port), hostname, () => {
          socket.write(
            `POST /graphql HTTP/1.1\r\nHost: ${hostname}\r\nContent-Type: application/json\r\nX-Request-Id: cut-off\r\nContent-Length: 5000\r\n\r\n{"query": "{ `,
            () => setTimeout(() => socket.destroy(), 30),
          );
        });
        socket.on('close', () => resolve()).on('error', reject);
      });
      for (let tries = 0; tries < 200 && !app.log.some(({ requestId }) => requestId === 'cut-off'); tries++)
        await new Promise((resolve) => setTimeout(resolve, 5));
      assert.deepEqual(
        app.log.filter(({ requestId }) => requestId === 'cut-off').map(({ msg }) => msg),
        ['client left'],
      );
    });

    it('that hangs up in the middle of the answer: no further statement is sent', async () => {
      const inner = await seededGraph(['article']);
      let reads = 0;
      let slow = false;
      const graph: Graph = {
        read: async (statement, params, options) => {
          reads += 1;
          if (slow) await new Promise((resolve) => setTimeout(resolve, 60));
          return inner.read(statement, params, options);
        },
        write: (writes) => inner.write(writes),
        health: () => inner.health(),
        load: () => inner.load(),
        close: () => inner.close(),
      };
      const running = await start(graph);
      const deep =
        '{ companies(first: 2) { nodes { sources { id } relations(first: 2) { nodes { to { relations(first: 2) { nodes { to { name } } } } } } } } }';
      slow = true;
      reads = 0;
      await running.data(deep);
      const whole = reads;
      assert.ok(whole >= 5, `${whole} reads`);
      reads = 0;
      const url = new URL(`${running.url}/graphql`);
      const asking = request(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-request-id': 'gone' },
      });
      asking.on('error', () => undefined).end(JSON.stringify({ query: deep }));
      while (reads < 2) await new Promise((resolve) => setTimeout(resolve, 5));
      asking.destroy();
      for (let tries = 0; tries < 200 && !running.log.some(({ requestId }) => requestId === 'gone'); tries++)
        await new Promise((resolve) => setTimeout(resolve, 5));
      const sent = reads;
      await new Promise((resolve) => setTimeout(resolve, 500));
      assert.ok(reads <= sent + 1 && reads < whole, `${reads} of ${whole} reads, ${sent} when it left`);
      const told = running.log.filter(({ requestId }) => requestId === 'gone').map(({ msg }) => msg);
      assert.deepEqual(told, ['client left']);
      await running.data('{ entity(id: "yuxinwei") { name } }');
      await running.stop();
    });

    it('among two hundred at once', async () => {
      const query =
        '{ companies(first: 20) { totalCount nodes { name relations(first: 3) { nodes { to { name } } } } } }';
      const wanted = await app.data(query);
      const replies = await Promise.all(Array.from({ length: 200 }, () => ask(query)));
      for (const { status, data, text } of replies) {
        assert.equal(status, 200, text);
        assert.deepEqual(data, wanted);
      }
    });
  });
});
