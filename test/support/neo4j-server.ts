/** A running Neo4j that tests may fill, wipe and break. */
export interface Neo4jServer {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
  /** Ends it at once, as a power cut would; for one that was only lent to us, does nothing. */
  readonly kill: () => Promise<void>;
}

/** The version that tests run: the long-term line that the product promises. */
export const neo4jVersion = '5.26.30';

export const testPassword = 'zhihe-tests-only';
