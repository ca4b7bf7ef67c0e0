import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { paired, line } from './paired.ts';

const root = join(import.meta.dirname, '..', '..');

/** Starts the server on a free port and waits until /readyz answers 200, then stops it. */
async function serveOnce(data: string): Promise<void> {
  const child = spawn(process.execPath, ['server/zhihe.js', 'serve', '--port', '0', '--data', data], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const gone = new Promise((resolve) => child.once('exit', resolve));
  let printed = '';
  for await (const chunk of child.stdout) {
    printed += String(chunk);
    const address = /http:\/\/[\w.:]+/.exec(printed)?.[0];
    if (address !== undefined) {
      if (!(await fetch(`${address}/readyz`)).ok) throw new Error('not ready');
      break;
    }
  }
  child.kill('SIGKILL');
  await gone;
}

const bare = (): Promise<unknown> =>
  new Promise((resolve) =>
    spawn(process.execPath, ['--import', 'tsx', '-e', '0'], { cwd: root, stdio: 'ignore' }).once('exit', resolve),
  );

/**
 * Cold start to ready, whole process: once with an empty folder that is filled with the three seeds, once with a store that
 * is already filled, each against a Node that loads tsx and does nothing.
 */
export async function start(): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'zhihe-bench-'));
  let next = 0;
  const filled = join(folder, 'filled');
  try {
    await serveOnce(filled);
    const peer = 'node --import tsx -e 0';
    return [
      line(
        'cold start to ready, filling the seeds',
        peer,
        await paired(() => serveOnce(join(folder, String(next++))), bare, 7),
      ),
      line('cold start to ready, already filled', peer, await paired(() => serveOnce(filled), bare, 7)),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
