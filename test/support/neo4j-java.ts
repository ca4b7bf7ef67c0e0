import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { neo4jFiles, neo4jHome } from './neo4j-jars.ts';
import { testPassword, type Neo4jServer } from './neo4j-server.ts';

const patience = 90_000;

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function started(child: ChildProcess, home: string): Promise<void> {
  const logFile = join(home, 'logs', 'neo4j.log');
  const end = Date.now() + patience;
  for (;;) {
    // Not there yet while the JVM loads.
    const log = await readFile(logFile, 'utf8').catch(() => '');
    if (log.includes('Started.')) return;
    if (child.exitCode !== null || Date.now() > end) throw new Error(`Neo4j did not start; its log:\n${log}`);
    await sleep(100);
  }
}

/** A Neo4j Community of its own under this Java: own port, own folder, gone with this process. */
export async function startUnderJava(javaCommand: string): Promise<Neo4jServer> {
  const files = await neo4jFiles(javaCommand);
  const home = await mkdtemp(join(tmpdir(), 'zhihe-neo4j-'));
  const port = await freePort();
  await neo4jHome(files, home, port);
  const entry = ['-Xmx1g', '-cp', join(files, 'lib', '*'), 'org.neo4j.server.CommunityEntryPoint'];
  const child = spawn(javaCommand, [...entry, `--home-dir=${home}`, `--config-dir=${join(home, 'conf')}`], {
    stdio: 'ignore',
  });
  const exited = once(child, 'exit');
  const killNow = (): void => void child.kill('SIGKILL');
  // However the run ends, it leaves neither a server nor its files behind.
  const clear = (): void => {
    killNow();
    rmSync(home, { recursive: true, force: true, maxRetries: 3 });
  };
  process.once('exit', clear);
  const kill = async (): Promise<void> => {
    killNow();
    await exited;
    process.off('exit', clear);
    await rm(home, { recursive: true, force: true });
  };
  try {
    await started(child, home);
  } catch (error) {
    await kill();
    throw error;
  }
  return { uri: `bolt://127.0.0.1:${port}`, username: 'neo4j', password: testPassword, database: 'neo4j', kill };
}
