import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSchema } from 'graphql';
import { seededGraph, start, type Running } from '../support/app.ts';

describe('what operators and engineers see of the API', function () {
  this.timeout(60_000);
  let app: Running;
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'zhihe-observed-'));
    await writeFile(
      join(folder, 'operations.json'),
      JSON.stringify({ 'sha256:1': 'query Sources { sources { totalCount } }' }),
    );
    app = await start(await seededGraph(['article']), { clientFolder: folder });
  });
  after(async () => {
    await app.stop();
    await rm(folder, { recursive: true });
  });

  const metrics = async (): Promise<string> => (await fetch(`${app.url}/metrics`)).text();
  const lineOf = (id: string) => app.log.find(({ requestId, msg }) => requestId === id && msg === 'answered');

  it('the log line of a request stands in the trace that its header names', async () => {
    const trace = '4bf92f3577b34da6a3ce929d0e0e4736';
    await app.ask('{ __typename }', undefined, {
      'x-request-id': 'traced',
      traceparent: `00-${trace}-00f067aa0ba902b7-01`,
    });
    const { trace_id, span_id, trace_flags, ms, errors, statements } = lineOf('traced') ?? {};
    assert.deepEqual(
      { trace_id, span_id, trace_flags },
      { trace_id: trace, span_id: '00f067aa0ba902b7', trace_flags: '01' },
    );
    assert.ok(Number(ms) >= 0);
    assert.deepEqual({ errors, statements }, { errors: 0, statements: 0 });
    const bad = [
      '',
      'x',
      `00-${'0'.repeat(32)}-00f067aa0ba902b7-01`,
      `ff-${trace}-00f067aa0ba902b7-01`,
      `00-${trace}-1-01`,
    ];
    for (const [i, traceparent] of bad.entries()) {
      await app.ask('{ __typename }', undefined, { 'x-request-id': `untraced-${i}`, traceparent });
      assert.ok(!('trace_id' in (lineOf(`untraced-${i}`) ?? { trace_id: '' })), traceparent);
    }
  });

  it('an error is counted in the log line', async () => {
    await app.ask('{ a: coverage(scope: { area: "x" }) { present } }', undefined, { 'x-request-id': 'wrong' });
    assert.equal(lineOf('wrong')?.errors, 1);
  });

  it('operations are timed by name where the name is one of ours; others cannot fill the page', async () => {
    await app.data('query Sources { sources { totalCount } }');
    for (let i = 0; i < 5; i++) await app.data(`query Strange${i} { sources { totalCount } }`);
    await app.ask('query Sources { coverage(scope: { area: "x" }) { present } }');
    const page = await metrics();
    assert.match(page, /zhihe_graphql_operation_seconds_count\{operation="Sources",outcome="ok"\} 1\n/);
    assert.match(page, /zhihe_graphql_operation_seconds_count\{operation="Sources",outcome="errors"\} 1\n/);
    assert.match(page, /zhihe_graphql_operation_seconds_count\{operation="other",outcome="ok"\} \d+\n/);
    assert.ok(!page.includes('Strange'));
  });

  it('statements are timed by their file; the store, its queue and the search are gauges', async () => {
    await app.data('{ sources { totalCount } }');
    const page = await metrics();
    assert.match(page, /zhihe_store_statement_seconds_count\{statement="explore\/[\w-]+"\} [1-9]/);
    assert.match(page, /zhihe_store_up 1\n/);
    assert.match(page, /zhihe_store_queue\{access="read",state="waiting"\} 0\n/);
    assert.match(page, /zhihe_store_queue\{access="read",state="running"\} 0\n/);
    assert.match(page, /zhihe_store_queue\{access="write",state="running"\} 0\n/);
    assert.match(page, /zhihe_search_entities [1-9]\d+\n/);
  });

  it('/schema.graphql is the schema as it is asked', async () => {
    const response = await fetch(`${app.url}/schema.graphql`);
    assert.match(response.headers.get('content-type') ?? '', /^text\/plain; charset=utf-8/);
    assert.match(response.headers.get('content-disposition') ?? '', /schema\.graphql/);
    const told = buildSchema(await response.text());
    const { __schema } = await app.data('{ __schema { types { name } } }');
    assert.deepEqual(
      Object.keys(told.getTypeMap()).sort(),
      __schema.types.map(({ name }: { name: string }) => name).sort(),
    );
  });

  it('behind a proxy that is trusted, the rate is counted by the client it names; otherwise nobody is believed', async () => {
    const from = (client: string): Record<string, string> => ({ 'x-forwarded-for': client });
    const behind = await start(await seededGraph([]), { rate: 2, trustProxy: ['loopback'] });
    for (const client of ['203.0.113.1', '203.0.113.2', '203.0.113.3'])
      for (let i = 0; i < 2; i++)
        assert.equal((await behind.ask('{ __typename }', undefined, from(client))).status, 200);
    assert.equal((await behind.ask('{ __typename }', undefined, from('203.0.113.1'))).status, 429);
    await behind.stop();
    const plain = await start(await seededGraph([]), { rate: 2 });
    for (const client of ['203.0.113.1', '203.0.113.2'])
      assert.equal((await plain.ask('{ __typename }', undefined, from(client))).status, 200);
    assert.equal((await plain.ask('{ __typename }', undefined, from('203.0.113.3'))).status, 429);
    await plain.stop();
  });
});
