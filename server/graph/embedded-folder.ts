import type grafeo from '@grafeo-db/js';
import { existsSync, statfsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Words } from '../model/words.ts';
import { openError } from './embedded-errors.ts';
import { holdingOf } from './embedded-holding.ts';
import { StoreError } from './graph.ts';
import { forgetHolder, holderOf, noteHolder } from './holder.ts';
import { makeFolder } from './make-folder.ts';
import { format, readManifest, writeManifest, type Holding, type Manifest } from './manifest.ts';
import { words } from './words.ts';

/** The log is folded into the file after every write; these catch what a failed fold left behind. */
const checkpoints = { intervalMs: 60_000, walBytes: 64 * 1024 * 1024 };

/** Folding writes a fresh image beside the old one, so a write needs at least that much room, and some for the log. */
const spareBytes = 4 * 1024 * 1024;

const nothing: Holding = { nodes: 0, edges: 0, revision: 0 };

const same = (found: Holding, expected: Manifest['next']): boolean =>
  found.nodes === expected?.nodes &&
  found.edges === expected.edges &&
  found.revision === (expected.revision ?? found.revision);

const [fileName, manifestName] = ['graph.grafeo', 'manifest.json'];

/** Whether a store was begun in a folder. */
export const holdsStore = (folder: string): boolean =>
  existsSync(join(folder, fileName)) || existsSync(join(folder, manifestName));

/** A folder that keeps an embedded store: the engine's file, its log, and the manifest that says what they should hold. */
export class EmbeddedFolder {
  readonly path: string;
  readonly #file: string;
  readonly #manifest: string;

  constructor(path: string) {
    this.path = path;
    this.#file = join(path, fileName);
    this.#manifest = join(path, manifestName);
  }

  /**
   * Opens the store, making folder and store when missing. A store that is not what was written is left as it lies,
   * byte for byte: it is evidence, and perhaps all there is.
   * @throws StoreError STORE_LOCKED, STORE_DAMAGED, STORE_READ_ONLY or STORE_UNAVAILABLE; the store is then closed.
   */
  async open(engine: typeof grafeo.GrafeoDB): Promise<grafeo.GrafeoDB> {
    let db: grafeo.GrafeoDB | undefined;
    try {
      makeFolder(resolve(this.path));
      // Before the engine looks at the file, which a later Zhihe may have written in a way that this one calls damaged.
      const manifest = this.#readManifest();
      if (existsSync(this.#file)) await this.#verify(engine);
      else if (manifest) throw this.#damaged({ zh: '数据文件不见了', en: 'its file is missing' });
      db = engine.create(this.#file);
      db.setCheckpointTriggers(checkpoints);
      noteHolder(this.path);
      return db;
    } catch (error) {
      db?.close();
      throw openError(error, this.path, holderOf(this.path));
    }
  }

  /** To be called before the store is closed: afterwards the note may be another's. */
  release(): void {
    forgetHolder(this.path);
  }

  /** @throws StoreError STORE_READ_ONLY before anything is done that could not be made durable afterwards. */
  requireRoom(): void {
    const { bavail, bsize } = statfsSync(this.path);
    if (bavail * bsize < statSync(this.#file).size + spareBytes)
      throw new StoreError('STORE_READ_ONLY', words.diskFull(this.path));
  }

  /** Says what the store will hold once the transaction that is about to commit is durable. */
  announce(now: Holding, next: Holding): void {
    writeManifest(this.#manifest, { now, next });
  }

  /** Makes what is committed durable: the engine by itself syncs its log only every 100 ms. */
  async secure(db: grafeo.GrafeoDB): Promise<void> {
    try {
      db.walCheckpoint();
      writeManifest(this.#manifest, { now: await holdingOf(db) });
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

  /** Opened read-only, because closing a store that may write folds its log into its file, whatever state both are in. */
  async #verify(engine: typeof grafeo.GrafeoDB): Promise<void> {
    const db = engine.openReadOnly(this.#file);
    try {
      // Read again now that nobody else can write: a process that has just ended may have moved it on.
      this.#compare(await holdingOf(db), this.#readManifest());
    } finally {
      db.close();
    }
  }

  /** A store without a manifest is one whose making was cut short: it holds nothing yet, or it is not ours. */
  #compare(found: Holding, manifest: Manifest | null): void {
    const { now, next }: Omit<Manifest, 'format'> = manifest ?? { now: nothing };
    if (same(found, now) || same(found, next)) return;
    if (found.nodes === now.nodes && found.edges === now.edges)
      throw this.#damaged({
        zh: `应为第 ${now.revision} 版，实为第 ${found.revision} 版`,
        en: `it should hold revision ${now.revision} but holds revision ${found.revision}`,
      });
    throw this.#damaged({
      zh: `应有 ${now.nodes} 个节点、${now.edges} 条关系，实有 ${found.nodes} 个、${found.edges} 条`,
      en: `it should hold ${now.nodes} nodes and ${now.edges} relations but holds ${found.nodes} and ${found.edges}`,
    });
  }

  #damaged(what: Words, cause?: unknown): StoreError {
    return new StoreError('STORE_DAMAGED', words.damaged(this.path, what), cause);
  }
}
