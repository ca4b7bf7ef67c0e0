import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rename, rm, stat, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { neo4jVersion, testPassword } from './neo4j-server.ts';

const run = promisify(execFile);

const pom = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>zhihe.test</groupId><artifactId>neo4j</artifactId><version>1</version><packaging>pom</packaging>
  <dependencies>
    <dependency><groupId>org.neo4j</groupId><artifactId>neo4j</artifactId><version>${neo4jVersion}</version></dependency>
  </dependencies>
</project>
`;

const copyDependencies = 'org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy-dependencies';

const cacheFolder = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'zhihe', `neo4j-${neo4jVersion}`);

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

/** The Java on this machine, when it is 17 or newer; else null. */
export async function java(): Promise<string | null> {
  const home = process.env.JAVA_HOME;
  const command = home === undefined ? 'java' : join(home, 'bin', 'java');
  try {
    const { stderr } = await run(command, ['-version']);
    return Number(/version "(\d+)/.exec(stderr)?.[1]) >= 17 ? command : null;
  } catch {
    return null; // Not installed: the caller says how to get it.
  }
}

/** Whether Neo4j's jars are here already or Maven can fetch them. */
export const jarsAvailable = async (): Promise<boolean> =>
  (await exists(cacheFolder)) ||
  run('mvn', ['-v']).then(
    () => true,
    () => false,
  );

/**
 * A folder outside the checkout with Neo4j's jars in `lib/` and a home whose password is set in `home/`, fetched once a
 * machine (about 120 MB). Test runs that fetch at the same time each fetch into a folder of their own; the first to
 * finish gives its folder the name, so no run ever sees half of one.
 */
export async function neo4jFiles(javaCommand: string): Promise<string> {
  if (await exists(cacheFolder)) return cacheFolder;
  await mkdir(join(cacheFolder, '..'), { recursive: true });
  const fresh = await mkdtemp(`${cacheFolder}-`);
  try {
    await writeFile(join(fresh, 'pom.xml'), pom);
    await run('mvn', ['-B', '-q', copyDependencies, '-DoutputDirectory=lib'], { cwd: fresh });
    await mkdir(join(fresh, 'home', 'conf'), { recursive: true });
    await writeFile(join(fresh, 'home', 'conf', 'neo4j.conf'), '');
    const admin = ['-cp', join(fresh, 'lib', '*'), 'org.neo4j.cli.AdminTool'];
    const env = { ...process.env, NEO4J_HOME: join(fresh, 'home'), NEO4J_CONF: join(fresh, 'home', 'conf') };
    await run(javaCommand, [...admin, 'dbms', 'set-initial-password', testPassword], { env });
    await rename(fresh, cacheFolder);
  } catch (error) {
    if (!(await exists(cacheFolder))) throw error;
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
  return cacheFolder;
}

/** A home of its own for one server, listening on this port of the loopback interface only. */
export async function neo4jHome(files: string, home: string, port: number): Promise<void> {
  await cp(join(files, 'home'), home, { recursive: true });
  const settings = {
    'server.bolt.listen_address': `127.0.0.1:${port}`,
    'server.bolt.advertised_address': `127.0.0.1:${port}`,
    'server.http.enabled': 'false',
    'server.memory.pagecache.size': '256m',
    'db.tx_log.preallocate': 'false',
    'dbms.usage_report.enabled': 'false',
  };
  const lines = Object.entries(settings).map(([key, value]) => `${key}=${value}\n`);
  await writeFile(join(home, 'conf', 'neo4j.conf'), lines.join(''));
}
