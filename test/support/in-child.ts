import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { promisify } from 'node:util';

const checkout = join(import.meta.dirname, '..', '..');

const program = (body: string): string => `
  const { openGraph } = await import('./server/graph/open.ts');
  const statement = (text) => ({ name: 'a statement of a test', text, returns: '' });
  const say = (line) => process.stdout.write(JSON.stringify(line) + '\\n');
  const fails = async (work) => { try { await work(); return 'done'; } catch (error) { return error.code; } };
  ${body}
`;

const node = ['--import', 'tsx', '--input-type=module', '-e'];

/**
 * What a process of its own says, one JSON value a `say(…)`, that runs `body` with openGraph, statement(text) and
 * fails(work), which is the code of what work throws. With `fileLimit`, its files grow to that many KiB and no further,
 * as on a full disk (EFBIG for ENOSPC).
 */
export async function said(body: string, fileLimit?: number): Promise<unknown[]> {
  const command = [process.execPath, ...node, program(body)];
  const limited = ['-c', `trap '' XFSZ; ulimit -f ${fileLimit}; exec "$@"`, 'bash', ...command];
  const { stdout } = await (fileLimit === undefined
    ? promisify(execFile)(command[0]!, command.slice(1), { cwd: checkout })
    : promisify(execFile)('bash', limited, { cwd: checkout }));
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as unknown);
}

/** A process of its own that runs `body` and has just said something; whoever asks for it ends it. */
export async function running(body: string): Promise<ChildProcess> {
  const child = spawn(process.execPath, [...node, program(body)], {
    cwd: checkout,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  return child;
}
