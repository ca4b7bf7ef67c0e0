import type { Words } from '../model/words.ts';
import type { CypherStatement } from './statement.ts';

/** What a parameter or a column may hold: text, number, truth value, null, and lists and maps of them. */
export type Cell = string | number | boolean | null | readonly Cell[] | { readonly [key: string]: Cell };

/** Parameters of a statement. Whole numbers are sent as integers, others as floats. */
export type Params = Readonly<Record<string, Cell>>;

/** One row of an answer, keyed by its columns. Whole numbers come back as numbers; beyond 2^53 is an error. */
export type Row = Readonly<Record<string, Cell>>;

export interface Write {
  readonly statement: CypherStatement;
  readonly params: Params;
}

export interface Health {
  readonly engine: 'neo4j' | 'embedded';
  /** The server's or library's own version. */
  readonly version: string;
  /** Where the data lies: a URI without credentials, a folder, or `:memory:`. */
  readonly place: string;
}

/** Statements under way and those that wait for their turn. */
export interface Load {
  readonly reads: QueueLoad;
  readonly writes: QueueLoad;
}

export interface QueueLoad {
  readonly running: number;
  readonly waiting: number;
}

export interface ReadOptions {
  /** Gives up waiting when aborted: the answer is then a `DEADLINE_EXCEEDED` StoreError. */
  readonly signal?: AbortSignal;
}

/**
 * A property graph that answers the statements of cypher/. Which engine answers is known to server/graph alone.
 * Every failure is a StoreError.
 */
export interface Graph {
  /** All rows of one read-only statement. */
  read(statement: CypherStatement, params?: Params, options?: ReadOptions): Promise<readonly Row[]>;
  /** All writes in one transaction, one transaction at a time: either every write holds afterwards, durably, or none. */
  write(writes: readonly Write[]): Promise<void>;
  /** Fails when the store cannot answer. */
  health(): Promise<Health>;
  /** How busy it is at this moment. */
  load(): Load;
  /** Lets what runs finish, then lets go of the store; a second call does nothing. */
  close(): Promise<void>;
}

export type StoreErrorCode =
  /** Cannot be reached or opened. */
  | 'STORE_UNAVAILABLE'
  /** Too much is running; try again. */
  | 'STORE_BUSY'
  /** Another process holds the embedded store. */
  | 'STORE_LOCKED'
  /** The embedded store's files are not what was written. */
  | 'STORE_DAMAGED'
  /** The folder or the disk takes no writes. */
  | 'STORE_READ_ONLY'
  /** User name or password refused. */
  | 'STORE_DENIED'
  /** A uniqueness rule of the store was broken. */
  | 'CONFLICT'
  | 'DEADLINE_EXCEEDED'
  /** A statement or parameter the engine does not take: a mistake of ours. */
  | 'STORE_FAULT';

/** A failure of the store, in words for people (zh and en) and a code for programs. `cause` keeps the engine's own error. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly code: StoreErrorCode;
  readonly zh: string;

  constructor(code: StoreErrorCode, words: Words, cause?: unknown) {
    super(words.en, { cause });
    this.code = code;
    this.zh = words.zh;
  }
}
