import assert from 'node:assert/strict';
import { closeServer, listen } from '../../server/http/listen.ts';

describe('listening', () => {
  it('takes a link as long as an arrangement of 2,000 nodes', async () => {
    const { server, port } = await listen((_, answer) => answer.end('here'), 0, '127.0.0.1');
    try {
      const response = await fetch(`http://127.0.0.1:${port}/?steps=${'x'.repeat(30_000)}`);
      assert.deepEqual([response.status, await response.text()], [200, 'here']);
    } finally {
      await closeServer(server, 1_000);
    }
  });
});
