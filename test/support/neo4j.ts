import neo4j, { type Driver } from 'neo4j-driver';
import { dockerAnswers, startInDocker } from './neo4j-docker.ts';
import { java, jarsAvailable } from './neo4j-jars.ts';
import { startUnderJava } from './neo4j-java.ts';
import type { Neo4jServer } from './neo4j-server.ts';

const howToGetOne =
  'No Neo4j for the tests. Any of these is enough: start Docker; install Java 17 or newer and Maven ' +
  '(Debian, Ubuntu: apt-get install default-jdk-headless maven; macOS: brew install openjdk maven); ' +
  'or set NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD to an empty database.';

let shared: Promise<Neo4jServer | null> | undefined;

/** The database that the environment names, which must be empty or left over from a test run: tests wipe it. */
async function lent(uri: string): Promise<Neo4jServer> {
  const server = {
    uri,
    username: process.env.NEO4J_USERNAME ?? 'neo4j',
    password: process.env.NEO4J_PASSWORD ?? 'neo4j',
    database: process.env.NEO4J_DATABASE ?? 'neo4j',
    kill: () => Promise.resolve(),
  };
  await withDriver(server, async (driver) => {
    const { records } = await driver.executeQuery(
      'OPTIONAL MATCH (n) WITH count(n) AS all OPTIONAL MATCH (t:ZhiheTests) RETURN all, count(t) AS marks',
      {},
      { database: server.database },
    );
    if (Number(records[0]?.get('all')) > 0 && Number(records[0]?.get('marks')) === 0)
      throw new Error(`The database at ${uri} holds data. Tests wipe what they use: give them an empty one.`);
    await driver.executeQuery('MERGE (:ZhiheTests)', {}, { database: server.database });
  });
  return server;
}

async function withDriver(server: Neo4jServer, work: (driver: Driver) => Promise<void>): Promise<void> {
  const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.username, server.password));
  try {
    await work(driver);
  } finally {
    await driver.close();
  }
}

/** A Neo4j of one's own, to be killed by whoever asked for it; null when neither Docker nor Java and Maven are here. */
export async function startNeo4j(): Promise<Neo4jServer | null> {
  if (await dockerAnswers()) return startInDocker();
  const command = await java();
  return command !== null && (await jarsAvailable()) ? startUnderJava(command) : null;
}

/**
 * The one Neo4j that all suites of this test process share: NEO4J_URI if set, else Docker, else Java and Maven.
 * null, after a word on how to get one, when there is none. @throws when there is none and CI is true.
 */
export async function sharedNeo4j(): Promise<Neo4jServer | null> {
  const uri = process.env.NEO4J_URI;
  shared ??= uri === undefined || uri === '' ? startNeo4j() : lent(uri);
  const server = await shared;
  if (server === null && process.env.CI === 'true') throw new Error(howToGetOne);
  return server;
}

/** For a suite that needs Neo4j: skips it, saying how to get one, when there is none. */
export async function neo4jOrSkip(
  context: Mocha.Context,
  get: () => Promise<Neo4jServer | null> = sharedNeo4j,
): Promise<Neo4jServer> {
  context.timeout(240_000);
  const server = await get();
  if (server !== null) return server;
  if (process.env.CI === 'true') throw new Error(howToGetOne);
  process.stderr.write(`\n${howToGetOne}\n`);
  context.skip();
}

/** Removes everything from the server but constraints, indexes and the mark that it is for tests. */
export const wipe = (server: Neo4jServer): Promise<void> =>
  withDriver(server, async (driver) => {
    for (;;) {
      const { records } = await driver.executeQuery(
        'MATCH (n) WHERE NOT n:ZhiheTests WITH n LIMIT 5000 DETACH DELETE n RETURN count(*) AS gone',
        {},
        { database: server.database },
      );
      if (Number(records[0]?.get('gone')) === 0) return;
    }
  });

/** Ends the shared server, when one was started; a lent one is left empty. */
export async function stopSharedNeo4j(): Promise<void> {
  const server = await shared?.catch(() => null);
  if (!server) return;
  if (process.env.NEO4J_URI) {
    await wipe(server);
    await withDriver(server, async (driver) => {
      await driver.executeQuery('MATCH (t:ZhiheTests) DELETE t', {}, { database: server.database });
    });
  }
  await server.kill();
}
