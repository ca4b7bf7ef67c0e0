import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const bin = join(import.meta.dirname, '..', '..', 'server', 'zhihe.js');

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** A command under way: what it printed so far, and its end. */
export interface Command {
  readonly process: ChildProcess;
  readonly printed: () => { readonly out: string; readonly err: string };
  /** Waits until standard output matches. @throws when the command ends before */
  readonly says: (pattern: RegExp) => Promise<RegExpMatchArray>;
  readonly ended: Promise<Ended>;
}

/** Starts the `zhihe` command as a person would, with an environment of its own: nothing of the tester's settings leaks in. */
export function zhihe(args: readonly string[], environment: Record<string, string> = {}): Command {
  const { PATH, HOME, TMPDIR } = process.env;
  const child = spawn(process.execPath, [bin, ...args], {
    cwd: tmpdir(),
    env: { PATH, HOME, ...(TMPDIR ? { TMPDIR } : {}), LANG: 'C', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
  const ended = once(child, 'close').then(([code]) => ({ code: code as number | null, out, err }));
  return {
    process: child,
    printed: () => ({ out, err }),
    ended,
    says: async (pattern) => {
      while (child.exitCode === null && child.signalCode === null) {
        const match = pattern.exec(out);
        if (match) return match;
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      throw new Error(`ended without saying ${String(pattern)}: ${out}${err}`);
    },
  };
}
