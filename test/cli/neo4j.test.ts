import assert from 'node:assert/strict';
import { neo4jOrSkip, wipe } from '../support/neo4j.ts';
import type { Neo4jServer } from '../support/neo4j-server.ts';
import { zhihe } from '../support/zhihe.ts';

describe('the zhihe command on a Neo4j', function () {
  this.timeout(180_000);
  let server: Neo4jServer;
  before(async function () {
    server = await neo4jOrSkip(this);
    await wipe(server);
  });

  const settings = (password: string): Record<string, string> => ({
    NEO4J_URI: server.uri,
    NEO4J_USERNAME: server.username,
    NEO4J_PASSWORD: password,
    NEO4J_DATABASE: server.database,
  });

  it('serves from it, changing nothing but the settings', async () => {
    const running = zhihe(['serve', '--port', '0', '--seeds', 'article', '--json'], settings(server.password));
    const [, json = ''] = await running.says(/^(\{.*\})\n/);
    const { url, engine } = JSON.parse(json) as { url: string; engine: string };
    assert.equal(engine, 'neo4j');
    const answer = await fetch(`${url}graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ search(text: \\"yxw\\") { nodes { id } } }"}',
    });
    assert.match(await answer.text(), /"yuxinwei"/);
    running.process.kill('SIGTERM');
    assert.equal((await running.ended).code, 0);
  });

  it('a wrong password ends with 1, a sentence and no stack, and tells no password', async () => {
    const { code, out, err } = await zhihe(['gaps'], settings('not-the-word')).ended;
    assert.equal(code, 1);
    assert.match(err, /password/i);
    assert.equal(err.trim().split('\n').length, 1);
    assert.ok(!(out + err).includes('not-the-word') && !/\n\s+at /.test(err));
  });
});
