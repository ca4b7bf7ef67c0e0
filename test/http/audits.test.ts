import assert from 'node:assert/strict';
import { serverAudits } from 'graphql-http';
import { seededGraph, start, type Running } from '../support/app.ts';

describe('GraphQL over HTTP, as the audits of graphql-http read it', function () {
  this.timeout(60_000);
  let app: Running;
  before(async () => {
    app = await start(await seededGraph([]));
  });
  after(() => app.stop());

  const audits = serverAudits({
    url: () => `${app.url}/graphql`,
    // A GET needs a header that no page elsewhere can send unasked: with CSRF prevention a client of ours sends it too.
    fetchFn: (url: string, init: RequestInit = {}) =>
      fetch(url, {
        ...init,
        headers: { ...(init.headers as Record<string, string>), 'apollo-require-preflight': '1' },
      }),
  });

  it('are 61', () => {
    assert.equal(audits.length, 61);
    assert.equal(new Set(audits.map(({ id }) => id)).size, 61);
  });
  for (const { id, name, fn } of audits)
    it(`${id} ${name}`, async () => {
      const result = await fn();
      assert.equal(result.status, 'ok', 'reason' in result ? result.reason : '');
    });
});
