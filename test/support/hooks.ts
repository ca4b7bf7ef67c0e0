import fc from 'fast-check';
import { stopSharedNeo4j } from './neo4j.ts';

// One seed for everybody, so that a red run means a change and not a throw of the dice; FAST_CHECK_SEED=<number>
// draws other worlds. Every failure prints its own seed and path besides.
fc.configureGlobal({ seed: Number(process.env.FAST_CHECK_SEED ?? 20_251_125) });

/** What mocha runs around all suites: the database server that they shared ends with them. */
export const mochaHooks = {
  async afterAll(this: Mocha.Context): Promise<void> {
    this.timeout(60_000);
    await stopSharedNeo4j();
  },
};
