import type grafeo from '@grafeo-db/js';
import { existsSync, mkdirSync, statfsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { openError } from './embedded-errors.ts';
import { StoreError } from './graph.ts';
import { format, readManifest, writeManifest, type Counts, type Manifest } from './manifest.ts';
import { words, type Words } from './words.ts';

/** The log is folded into the file after every write; these catch what a failed fold left behind. */
const checkpoints = { intervalMs: 60_000, walBytes: 64 * 1024 * 1024 };

/** Folding writes a fresh image beside the old one, so a write needs at least that much room, and some for the log. */
const spareBytes = 4 * 1024 * 1024;

export const countsOf = (db: grafeo.GrafeoDB): Counts => ({ nodes: db.nodeCount(), edges: db.edgeCount() });

const same = (a: Counts, b: Counts | undefined): boolean => a.nodes === b?.nodes && a.edges === b.edges;

/** A folder that keeps an embedded store: the engine's file, its log, and the manifest that says what they should hold. */
export class EmbeddedFolder {
  readonly path: string;
  readonly #file: string;
  readonly #manifest: string;

  constructor(path: string) {
    this.path = path;
    this.#file = join(path, 'graph.grafeo');
    this.#manifest = join(path, 'manifest.json');
  }

  /**
   * Opens the store, making folder and store when missing.
   * @throws StoreError STORE_LOCKED, STORE_DAMAGED, STORE_READ_ONLY or STORE_UNAVAILABLE; the store is then closed.
   */
  open(engine: typeof grafeo.GrafeoDB): grafeo.GrafeoDB {
    let db: grafeo.GrafeoDB | undefined;
    try {
      mkdirSync(this.path, { recursive: true });
      const manifest = this.#readManifest();
      if (manifest && !existsSync(this.#file)) throw this.#damaged({ zh: '数据文件不见了', en: 'its file is missing' });
      db = engine.create(this.#file);
      this.#verify(countsOf(db), manifest);
      db.setCheckpointTriggers(checkpoints);
      return db;
    } catch (error) {
      db?.close();
      throw openError(error, this.path);
    }
  }

  /** @throws StoreError STORE_READ_ONLY before anything is done that could not be made durable afterwards. */
  requireRoom(): void {
    const { bavail, bsize } = statfsSync(this.path);
    if (bavail * bsize < statSync(this.#file).size + spareBytes)
      throw new StoreError('STORE_READ_ONLY', words.diskFull(this.path));
  }

  /** Says what the store will hold once the transaction that is about to commit is durable. */
  announce(now: Counts, next: Counts): void {
    writeManifest(this.#manifest, { now, next });
  }

  /** Makes what is committed durable: the engine by itself syncs its log only every 100 ms. */
  secure(db: grafeo.GrafeoDB): void {
    try {
      db.walCheckpoint();
      writeManifest(this.#manifest, { now: countsOf(db) });
    } catch (error) {
      throw new StoreError('STORE_READ_ONLY', words.notSecured(this.path), error);
    }
  }

  #readManifest(): Manifest | null {
    let manifest: Manifest | null;
    try {
      manifest = readManifest(this.#manifest);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== undefined) throw error;
      throw this.#damaged({ zh: 'manifest.json 无法识别', en: 'its manifest.json is not what was written' }, error);
    }
    if (manifest && manifest.format > format) throw new StoreError('STORE_UNAVAILABLE', words.newer(this.path));
    return manifest;
  }

  /** A store without a manifest is one whose making was cut short: it holds nothing yet, or it is not ours. */
  #verify(found: Counts, manifest: Manifest | null): void {
    const expected = manifest ?? { now: { nodes: 0, edges: 0 }, next: undefined };
    if (same(found, expected.now) || same(found, expected.next)) return;
    const { nodes, edges } = expected.now;
    throw this.#damaged({
      zh: `应有 ${nodes} 个节点、${edges} 条关系，实有 ${found.nodes} 个、${found.edges} 条`,
      en: `it should hold ${nodes} nodes and ${edges} relations but holds ${found.nodes} and ${found.edges}`,
    });
  }

  #damaged(what: Words, cause?: unknown): StoreError {
    return new StoreError('STORE_DAMAGED', words.damaged(this.path, what), cause);
  }
}
