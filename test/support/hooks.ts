import { stopSharedNeo4j } from './neo4j.ts';

/** What mocha runs around all suites: the database server that they shared ends with them. */
export const mochaHooks = {
  async afterAll(this: Mocha.Context): Promise<void> {
    this.timeout(60_000);
    await stopSharedNeo4j();
  },
};
