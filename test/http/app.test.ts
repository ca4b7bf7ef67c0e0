import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seededGraph, start, type Problem, type Running } from '../support/app.ts';

describe('HTTP around the API', function () {
  this.timeout(60_000);
  let app: Running;
  let folder: string;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'zhihe-client-'));
    await mkdir(join(folder, 'assets'));
    await writeFile(join(folder, 'index.html'), '<!doctype html><title>app</title>');
    await writeFile(join(folder, 'query.html'), '<!doctype html><title>query</title>');
    await writeFile(join(folder, 'assets', 'main-abc123.js'), `/* ${'x'.repeat(5000)} */`);
    app = await start(await seededGraph(['article']), { clientFolder: folder });
  });
  after(async () => {
    await app.stop();
    await rm(folder, { recursive: true });
  });

  /** A request with headers that fetch does not let one set. */
  const raw = (path: string, headers: Record<string, string>): Promise<{ status: number; body: string }> =>
    new Promise((resolve, reject) => {
      request(`${app.url}${path}`, { headers }, (response) => {
        let body = '';
        response.on('data', (chunk: Buffer) => (body += chunk.toString()));
        response.on('end', () => resolve({ status: response.statusCode ?? 0, body }));
      })
        .on('error', reject)
        .end();
    });

  it('/ is the app, asked for anew each time; its assets are kept for a year and come compressed', async () => {
    const page = await fetch(`${app.url}/?scope=x`);
    assert.equal(page.status, 200);
    assert.match(await page.text(), /<title>app/);
    assert.equal(page.headers.get('cache-control'), 'no-cache');
    const asset = await fetch(`${app.url}/assets/main-abc123.js`);
    assert.match(asset.headers.get('cache-control') ?? '', /max-age=31536000, immutable/);
    assert.equal(asset.headers.get('content-encoding'), 'gzip');
    assert.match(asset.headers.get('content-type') ?? '', /javascript/);
  });

  it('/graphql in a browser is the query page; a program that asks with GET gets the API', async () => {
    const browser = await fetch(`${app.url}/graphql`, {
      headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' },
    });
    assert.match(await browser.text(), /<title>query/);
    const program = await fetch(`${app.url}/graphql?query={__typename}`, {
      headers: { accept: 'application/json', 'apollo-require-preflight': 'yes' },
    });
    assert.deepEqual(await program.json(), { data: { __typename: 'Query' } });
  });

  it('no inline script anywhere, no inline style but on the query page, nothing from another host', async () => {
    const policy = async (path: string): Promise<string> =>
      (await fetch(`${app.url}${path}`, { headers: { accept: 'text/html' } })).headers.get('content-security-policy') ??
      '';
    const [own, query] = [await policy('/'), await policy('/graphql')];
    for (const csp of [own, query]) {
      assert.match(csp, /default-src 'self'/);
      assert.match(csp, /script-src 'self';/);
      assert.match(csp, /connect-src 'self';/);
      assert.match(csp, /object-src 'none'/);
      assert.match(csp, /frame-ancestors 'none'/);
      assert.ok(!csp.includes('unsafe-eval') && !csp.includes('http'), csp);
    }
    assert.ok(!own.includes('unsafe-inline'), own);
    assert.match(query, /style-src 'self' 'unsafe-inline'/);
    const { headers } = await fetch(app.url);
    assert.equal(headers.get('x-content-type-options'), 'nosniff');
    assert.equal(headers.get('x-powered-by'), null);
  });

  it("on one's own machine, a page from elsewhere is refused by Host and by Origin", async () => {
    for (const host of [
      'evil.example',
      'evil.example:4000',
      '127.0.0.1.evil.example',
      '10.0.0.1',
      'localhost.evil.example',
    ])
      assert.equal((await raw('/graphql', { host })).status, 403, host);
    for (const origin of ['http://evil.example', 'null', 'https://127.0.0.1.evil.example'])
      assert.equal((await raw('/', { origin })).status, 403, origin);
    for (const host of ['localhost:4000', '127.0.0.1', '[::1]:80', 'zhihe.localhost'])
      assert.equal((await raw('/', { host })).status, 200, host);
    assert.equal((await raw('/', { origin: 'http://localhost:5173' })).status, 200);
    assert.equal((await raw('/metrics', { host: 'evil.example' })).status, 403);
    assert.equal((await raw('/metrics', { origin: 'http://evil.example' })).status, 403);
    for (const path of ['/livez', '/readyz']) {
      assert.equal((await raw(path, { host: 'balancer.example' })).status, 200);
      const { headers } = await fetch(`${app.url}${path}`);
      assert.equal(headers.get('x-content-type-options'), 'nosniff', path);
    }
    const { body } = await raw('/', { host: 'evil.example' });
    assert.match(body, /"FORBIDDEN"/);
  });

  it('/livez, /readyz and /metrics answer; draining makes it not ready while it still answers', async () => {
    assert.equal((await fetch(`${app.url}/livez`)).status, 200);
    const ready = await fetch(`${app.url}/readyz?verbose`);
    assert.equal(ready.status, 200);
    const report = (await ready.json()) as { store: { engine: string; version: string } };
    assert.equal(report.store.engine, 'embedded');
    assert.match(report.store.version, /^\d+\.\d+/);
    await app.data('{ statistics { entities } }');
    const metrics = await (await fetch(`${app.url}/metrics`)).text();
    assert.match(metrics, /zhihe_http_request_seconds_count\{method="POST",status="200"\} [1-9]/);
    assert.match(metrics, /zhihe_store_statements_total [1-9]/);
    const other = await start(await seededGraph([]));
    other.app.drain();
    const draining = await fetch(`${other.url}/readyz?verbose`);
    assert.equal(draining.status, 503);
    assert.equal(((await draining.json()) as { accepting: boolean }).accepting, false);
    assert.equal((await other.ask('{ __typename }')).status, 200);
    await other.stop();
  });

  it('every answer has a request id, a sensible given one is kept, and the log line has it, the operation and its statements', async () => {
    const given = 'from-a-proxy.1';
    const { headers, statements } = await app.ask('query Named { sources { totalCount } }', undefined, {
      'x-request-id': given,
    });
    assert.equal(headers.get('x-request-id'), given);
    const line = app.log.find(({ requestId }) => requestId === given);
    assert.equal(line?.operation, 'Named');
    assert.equal(line.path, '/graphql');
    assert.equal(line.statements, statements);
    assert.ok(Number(line.ms) >= 0);
    const strange = await raw('/livez', { 'x-request-id': 'a b<script>' });
    assert.equal(strange.status, 200);
    assert.ok(!JSON.stringify(app.log).includes('<script>'));
  });

  it('what is not there is a page with a way home for a browser, whatever the path holds', async () => {
    const open = (path: string) => fetch(`${app.url}${path}`, { headers: { accept: 'text/html,*/*;q=0.8' } });
    const page = await open('/map/of/<b>nothing</b>');
    assert.equal(page.status, 404);
    assert.match(page.headers.get('content-type') ?? '', /^text\/html/);
    assert.match(page.headers.get('vary') ?? '', /Accept\b/);
    const text = await page.text();
    assert.match(text, /这里没有 \/map\/of\/.*There is nothing at \/map\/of\//s);
    assert.match(text, /<a href="\.\.\/\.\.\/\.\.\/"/);
    assert.ok(!text.includes('<b>'), text);
    // Its style is let through by its hash: the header holds the hash of what stands between the tags.
    const [, style = ''] = /<style>(.*?)<\/style>/s.exec(text) ?? [];
    const hash = createHash('sha256').update(style).digest('base64');
    assert.ok(page.headers.get('content-security-policy')?.includes(`'sha256-${hash}'`));
    assert.match(await (await open('/nothing')).text(), /<a href="\.\/"/);
    const { headers } = await fetch(`${app.url}/nothing`, { headers: { accept: '*/*' } });
    assert.match(headers.get('content-type') ?? '', /json/);
  });

  it('a POST without a query, of whatever body, is told what to send', async () => {
    const type = { 'content-type': 'application/json' };
    for (const init of [{}, { headers: type }, { headers: type, body: '{}' }, { body: 'query=x' }]) {
      const answer = await fetch(`${app.url}/graphql`, { method: 'POST', ...init });
      assert.equal(answer.status, 400);
      const { errors } = (await answer.json()) as { errors: [Problem] };
      assert.equal(errors[0].extensions.code, 'BAD_REQUEST');
      for (const words of [errors[0].message, String(errors[0].extensions.zh)])
        assert.match(words, /\{"query": "…"\}.*Content-Type: application\/json/);
    }
  });

  it('what is not there is JSON with NOT_FOUND, and no path leads out of the folder', async () => {
    const { status, body } = await raw('/nothing/here', {});
    assert.equal(status, 404);
    assert.match(body, /"NOT_FOUND"/);
    for (const path of ['/../package.json', '/assets/..%2f..%2fpackage.json', '/%2e%2e/etc/passwd', '/.env'])
      assert.notEqual((await raw(path, {})).status, 200, path);
  });

  it('beyond the rate a client gets 429 with Retry-After, as JSON', async () => {
    const slow = await start(await seededGraph([]), { rate: 3 });
    for (let i = 0; i < 3; i++) assert.equal((await slow.ask('{ __typename }')).status, 200);
    const { status, headers, errors } = await slow.ask('{ __typename }');
    assert.equal(status, 429);
    assert.ok(Number(headers.get('retry-after')) > 0);
    assert.equal(errors?.[0]?.extensions.code, 'LIMIT_EXCEEDED');
    assert.equal((await fetch(`${slow.url}/livez`)).status, 200);
    await slow.stop();
  });

  it('without a built client the page says what to do', async () => {
    const bare = await start(await seededGraph([]), { clientFolder: join(folder, 'none') });
    assert.match(await (await fetch(bare.url)).text(), /npm start/);
    await bare.stop();
  });
});
