import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';

const fileIn = (folder: string): string => join(folder, 'holder');

/**
 * Notes beside a store that this process holds it, for whoever finds it locked. The lock itself is the engine's: the note alone
 * keeps nobody out, and what one that was killed leaves behind is replaced by the next.
 */
export const noteHolder = (folder: string): void => writeFileSync(fileIn(folder), `${process.pid} ${hostname()}\n`);

/** Takes the note away. */
export const forgetHolder = (folder: string): void => rmSync(fileIn(folder), { force: true });

/** The process that holds a locked store: its number, and its machine where that is another. Null when it left no note. */
export function holderOf(folder: string): string | null {
  let note: string;
  try {
    note = readFileSync(fileIn(folder), 'utf8');
  } catch {
    // Without a note, or one that may not be read, the store is locked all the same, and that is what is told.
    return null;
  }
  const [, pid, host] = /^(\d+) (\S+)\s*$/.exec(note) ?? [];
  if (pid === undefined) return null;
  return host === hostname() ? pid : `${pid} @ ${host}`;
}
