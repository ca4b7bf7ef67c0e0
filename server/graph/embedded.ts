import type grafeo from '@grafeo-db/js';
import { availableParallelism } from 'node:os';
import { isConflict, openError, statementError } from './embedded-errors.ts';
import { EmbeddedFolder } from './embedded-folder.ts';
import { holdingOf, revisionOf } from './embedded-holding.ts';
import { embeddedParams, embeddedRows } from './embedded-values.ts';
import {
  StoreError,
  type Graph,
  type Health,
  type Load,
  type Params,
  type ReadOptions,
  type Row,
  type Write,
} from './graph.ts';
import { Queue } from './queue.ts';
import { schema } from './schema.ts';
import { cypher, type CypherStatement } from './statement.ts';
import { words } from './words.ts';

let engine: typeof grafeo | undefined;

/**
 * The engine is a native library with a build a platform: loaded when it is meant, so that Neo4j runs without it. (Only the
 * package is loaded late, never a module of ours: under the tests' loader that would be a second copy, with a second StoreError.)
 */
async function engineOfThisPlatform(): Promise<typeof grafeo> {
  try {
    // Once found it is not looked for again: a process may since have given up the right to read its own packages.
    return (engine ??= (await import('@grafeo-db/js')).default);
  } catch (error) {
    const platform = `${process.platform}-${process.arch}`;
    throw new StoreError('STORE_UNAVAILABLE', words.noEmbeddedEngine(platform), error);
  }
}

/**
 * Opens the embedded engine over a folder, made when missing, or in memory when `folder` is null.
 * @throws StoreError STORE_LOCKED, STORE_DAMAGED, STORE_READ_ONLY or STORE_UNAVAILABLE.
 */
export async function openEmbedded(folder: string | null): Promise<Graph> {
  const { GrafeoDB } = await engineOfThisPlatform();
  const files = folder === null ? null : new EmbeddedFolder(folder);
  const db = (await files?.open(GrafeoDB)) ?? GrafeoDB.create();
  try {
    for (const statement of schema('embedded')) await db.executeCypher(statement.text);
    await files?.secure(db);
  } catch (error) {
    db.close();
    throw openError(error, folder ?? ':memory:');
  }
  return new EmbeddedGraph(db, files);
}

class EmbeddedGraph implements Graph {
  readonly #db: grafeo.GrafeoDB;
  readonly #files: EmbeddedFolder | null;
  readonly #place: string;
  readonly #reads = new Queue({ atOnce: 2 * availableParallelism(), waiting: 500, patience: 5_000, deadline: 10_000 });
  // No deadline: a write that runs cannot be stopped, and giving up would hide how it ended.
  readonly #writes = new Queue({ atOnce: 1, waiting: 100, patience: 60_000 });
  #closing: Promise<void> | undefined;

  constructor(db: grafeo.GrafeoDB, files: EmbeddedFolder | null) {
    this.#db = db;
    this.#files = files;
    this.#place = files?.path ?? ':memory:';
  }

  read(statement: CypherStatement, params: Params = {}, options: ReadOptions = {}): Promise<readonly Row[]> {
    return this.#reads.run(() => this.#answer(statement, params), options.signal);
  }

  async write(writes: readonly Write[]): Promise<void> {
    if (writes.length === 0) return;
    await this.#writes.run(async () => {
      try {
        await this.#transact(writes);
      } catch (error) {
        if (!isConflict(error)) throw this.#explained(error, writes);
        await this.#transact(writes).catch((again: unknown) => {
          throw this.#explained(again, writes);
        });
      }
    });
  }

  health(): Promise<Health> {
    return this.#reads.run(async () => {
      await this.#answer(cypher('store/health'), {});
      return { engine: 'embedded', version: this.#db.version(), place: this.#place };
    });
  }

  load(): Load {
    return { reads: this.#reads.load, writes: this.#writes.load };
  }

  close(): Promise<void> {
    this.#closing ??= Promise.all([this.#reads.drain(), this.#writes.drain()]).then(() => {
      try {
        this.#files?.release();
        this.#db.close();
      } catch (error) {
        throw new StoreError('STORE_READ_ONLY', words.notSecured(this.#place), error);
      }
    });
    return this.#closing;
  }

  /** The engine cannot be told to refuse writes, so every read is rolled back: then it cannot have made any. */
  async #answer(statement: CypherStatement, params: Params): Promise<readonly Row[]> {
    const transaction = this.#begin(statement.name);
    try {
      const answer = await transaction.executeCypher(statement.text, embeddedParams(params));
      if (Object.values(answer.counters).some((changes) => changes > 0)) throw new Error('a read that writes');
      return embeddedRows(answer.columns, answer.rows());
    } catch (error) {
      throw statementError(error, statement.name, this.#place);
    } finally {
      transaction.rollback();
    }
  }

  #begin(name: string): grafeo.Transaction {
    try {
      return this.#db.beginTransaction();
    } catch (error) {
      throw statementError(error, name, this.#place);
    }
  }

  async #transact(writes: readonly Write[]): Promise<void> {
    this.#files?.requireRoom();
    const now = await holdingOf(this.#db);
    const next = { ...now };
    const transaction = this.#db.beginTransaction();
    try {
      for (const { statement, params } of writes) {
        const { counters } = await transaction.executeCypher(statement.text, embeddedParams(params));
        next.nodes += counters.nodesCreated - counters.nodesDeleted;
        next.edges += counters.edgesCreated - counters.edgesDeleted;
      }
      next.revision = await revisionOf(transaction);
      this.#files?.announce(now, next);
      transaction.commit();
    } catch (error) {
      // The engine leaves a failed transaction open, and would commit its first half if asked.
      if (transaction.isActive) transaction.rollback();
      throw error;
    }
    await this.#files?.secure(this.#db);
  }

  #explained(error: unknown, writes: readonly Write[]): StoreError {
    return statementError(error, [...new Set(writes.map((write) => write.statement.name))].join(', '), this.#place);
  }
}
