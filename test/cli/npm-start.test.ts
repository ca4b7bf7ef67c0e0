import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const bin = join(import.meta.dirname, '..', '..', 'server', 'zhihe.js');

describe('npm start', function () {
  this.timeout(60_000);
  if (process.platform === 'win32') return;

  it('ends with the shell that npm put between: who stops npm has the store free again', async () => {
    const { PATH, HOME } = process.env;
    const shell = spawn(
      'sh',
      ['-c', '"$@"; :', 'sh', process.execPath, bin, 'serve', '--port', '0', '--seeds', 'none', '--data', ':memory:'],
      { cwd: tmpdir(), env: { PATH, HOME, npm_lifecycle_event: 'start' }, stdio: ['ignore', 'pipe', 'ignore'] },
    );
    await once(shell.stdout, 'data');
    // The pipe closes when the last who holds it has ended: the server, which outlives its shell for a moment.
    const closed = once(shell, 'close');
    shell.kill('SIGTERM');
    await closed;
  });
});
