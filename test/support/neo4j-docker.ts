import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { neo4jVersion, testPassword, type Neo4jServer } from './neo4j-server.ts';

/** Whether a Docker daemon answers within 5 s. */
export const dockerAnswers = (): Promise<boolean> =>
  promisify(execFile)('docker', ['version', '--format', '{{.Server.Version}}'], { timeout: 5_000 }).then(
    () => true,
    () => false,
  );

/** A Neo4j Community in a container of its own. */
export async function startInDocker(): Promise<Neo4jServer> {
  // Imported only here: it is slow to load, and most machines run the tests without Docker.
  const { Neo4jContainer } = await import('@testcontainers/neo4j');
  const container = await new Neo4jContainer(`neo4j:${neo4jVersion}-community`).withPassword(testPassword).start();
  let gone: Promise<unknown> | undefined;
  return {
    uri: container.getBoltUri(),
    username: container.getUsername(),
    password: container.getPassword(),
    database: 'neo4j',
    kill: async () => {
      gone ??= container.stop({ timeout: 0 });
      await gone;
    },
  };
}
