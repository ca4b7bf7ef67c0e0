import { closeSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';

/** What tells one state of a store from another: how many nodes and edges it holds, and its revision. */
export interface Holding {
  readonly nodes: number;
  readonly edges: number;
  /** Moved by every import, so that a state whose counts are the same is another one; 0 before the first. */
  readonly revision: number;
}

/** Grows when the layout of the store changes so that an older Zhihe must not open it. */
export const format = 1;

const whole = z.int().min(0);
// The first manifests had no revision; such a one cannot tell states of equal counts apart, and is no reason to refuse a store.
const holding = z.object({ nodes: whole, edges: whole, revision: whole.optional() });
const shape = z.object({ format: z.int().min(1), now: holding, next: holding.optional() });

/**
 * What the embedded store should hold, kept beside it because a store whose tail was lost opens as if nothing were
 * wrong. `next` is there while a transaction is being made durable: a process killed then leaves the one or the other.
 */
export type Manifest = z.infer<typeof shape>;

/** The manifest in this file; null when there is none. @throws when it cannot be read or is not a manifest. */
export function readManifest(file: string): Manifest | null {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
  return shape.parse(JSON.parse(text));
}

/** Replaces the manifest so that a crash leaves the old one or the new one, whole. */
export function writeManifest(file: string, manifest: { readonly now: Holding; readonly next?: Holding }): void {
  const fresh = `${file}.new`;
  const handle = openSync(fresh, 'w');
  try {
    writeSync(handle, `${JSON.stringify({ format, ...manifest })}\n`);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  renameSync(fresh, file);
  syncFolder(dirname(file));
}

/** The renaming itself is lost in a power cut until its folder is synced; Windows can neither need nor do it. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
