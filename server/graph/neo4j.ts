import neo4j, { type Driver, type Session, type SessionMode } from 'neo4j-driver';
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
import { neo4jError, readDeadline, type Where } from './neo4j-errors.ts';
import { neo4jParams, neo4jRows } from './neo4j-values.ts';
import { Queue } from './queue.ts';
import { schema } from './schema.ts';
import type { CypherStatement } from './statement.ts';
import { withoutCredentials } from '../model/without-credentials.ts';
import { words } from './words.ts';

export interface Neo4jConfig {
  /** `bolt://`, `neo4j://` (clusters), and both with `+s` or `+ssc`. */
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
}

const poolSize = 50;

/** Milliseconds for a transaction that writes: a whole data set is one transaction, so it may take longer than a read. */
const writeTimeout = 120_000;

/** The statements use `CALL (x) { … }`, which came with 5.23. */
const oldest = { major: 5, minor: 23 };

/**
 * Connects, checks that the server answers and is new enough, and makes constraints and indexes.
 * @throws StoreError STORE_UNAVAILABLE or STORE_DENIED; nothing stays open then.
 */
export async function openNeo4j(config: Neo4jConfig): Promise<Graph> {
  const graph = new Neo4jGraph(config);
  try {
    await graph.prepare();
    return graph;
  } catch (error) {
    await graph.close();
    throw error;
  }
}

/** The address without user name and password. @throws StoreError STORE_UNAVAILABLE when it is no address of a Neo4j. */
function placeOf(uri: string): string {
  const match = /^((?:bolt|neo4j)(?:\+s|\+ssc)?:\/\/)(?:.*@)?([^@/?]+)/.exec(uri);
  if (!match) throw new StoreError('STORE_UNAVAILABLE', words.badUri(withoutCredentials(uri)));
  return `${match[1] ?? ''}${match[2] ?? ''}`;
}

class Neo4jGraph implements Graph {
  readonly #driver: Driver;
  readonly #where: Where;
  // As many as the pool has connections, so that waiting for one always means that the server does not answer. The
  // deadline is our own: a pooled connection to a server that hangs waits without end.
  readonly #reads = new Queue({ atOnce: poolSize, waiting: 500, patience: 5_000, deadline: readDeadline + 1_000 });
  readonly #writes = new Queue({ atOnce: 1, waiting: 100, patience: 60_000, deadline: writeTimeout + 10_000 });
  #closing: Promise<void> | undefined;

  constructor({ uri, username, password, database }: Neo4jConfig) {
    this.#where = { place: placeOf(uri), database };
    this.#driver = neo4j.driver(this.#where.place, neo4j.auth.basic(username, password), {
      disableLosslessIntegers: true,
      maxConnectionPoolSize: poolSize,
      connectionTimeout: 5_000,
      connectionAcquisitionTimeout: 5_000,
      maxTransactionRetryTime: 5_000,
      userAgent: 'zhihe',
    });
  }

  async prepare(): Promise<void> {
    const { version } = await this.health();
    const [major = 0, minor = 0] = version.split('.').map(Number);
    if (major < oldest.major || (major === oldest.major && minor < oldest.minor))
      throw new StoreError('STORE_UNAVAILABLE', words.tooOld(this.#where.place, version));
    // One transaction each: Neo4j takes no two kinds of schema changes in one.
    for (const statement of schema('neo4j')) await this.write([{ statement, params: {} }]);
  }

  read(statement: CypherStatement, params: Params = {}, options: ReadOptions = {}): Promise<readonly Row[]> {
    return this.#reads.run(
      () =>
        this.#inSession(neo4j.session.READ, statement.name, async (session) => {
          const sent = neo4jParams(params);
          const { records } = await session.executeRead((transaction) => transaction.run(statement.text, sent), {
            timeout: readDeadline,
          });
          return neo4jRows(records);
        }),
      options.signal,
    );
  }

  async write(writes: readonly Write[]): Promise<void> {
    if (writes.length === 0) return;
    const names = [...new Set(writes.map((write) => write.statement.name))].join(', ');
    await this.#writes.run(() =>
      this.#inSession(neo4j.session.WRITE, names, async (session) => {
        const sent = writes.map(({ statement, params }) => ({ text: statement.text, params: neo4jParams(params) }));
        await session.executeWrite(
          async (transaction) => {
            for (const { text, params } of sent) await transaction.run(text, params);
          },
          { timeout: writeTimeout },
        );
      }),
    );
  }

  health(): Promise<Health> {
    return this.#reads.run(async () => {
      try {
        const { agent = '' } = await this.#driver.getServerInfo({ database: this.#where.database });
        return { engine: 'neo4j', version: agent.replace(/^Neo4j\//, ''), place: this.#where.place };
      } catch (error) {
        throw neo4jError(error, '', this.#where);
      }
    });
  }

  load(): Load {
    return { reads: this.#reads.load, writes: this.#writes.load };
  }

  close(): Promise<void> {
    this.#closing ??= Promise.all([this.#reads.drain(), this.#writes.drain()]).then(() => this.#driver.close());
    return this.#closing;
  }

  async #inSession<T>(access: SessionMode, statement: string, work: (session: Session) => Promise<T>): Promise<T> {
    const session = this.#driver.session({ database: this.#where.database, defaultAccessMode: access });
    try {
      return await work(session);
    } catch (error) {
      throw neo4jError(error, statement, this.#where, access === neo4j.session.READ ? readDeadline : writeTimeout);
    } finally {
      // What went wrong with the connection was said by the work; closing must not replace it.
      await session.close().catch(() => undefined);
    }
  }
}
