import neo4j, { type Neo4jError } from 'neo4j-driver';
import type { Words } from '../model/words.ts';
import { StoreError, type StoreErrorCode } from './graph.ts';
import { ValueError } from './value-error.ts';
import { words } from './words.ts';

/** Where the server is, for sentences: no credentials. */
export interface Where {
  readonly place: string;
  readonly database: string;
}

/**
 * What each code of the server or driver means, first match wins. By `code`, because the newer `gqlStatus` is nearly
 * always the same 50N42.
 */
const meanings: readonly [
  pattern: RegExp,
  code: StoreErrorCode,
  say: (where: Where, statement: string, waited: number) => Words,
][] = [
  [/^ServiceUnavailable$|^SessionExpired$/, 'STORE_UNAVAILABLE', ({ place }) => words.unreachable(place)],
  [/^Neo\.ClientError\.Security\./, 'STORE_DENIED', ({ place }) => words.denied(place)],
  [
    /^Neo\.ClientError\.Database\.DatabaseNotFound$/,
    'STORE_UNAVAILABLE',
    ({ place, database }) => words.noDatabase(place, database),
  ],
  [/DatabaseUnavailable$/, 'STORE_UNAVAILABLE', ({ place }) => words.unreachable(place)],
  [/\.Schema\.ConstraintValidationFailed$/, 'CONFLICT', () => words.conflict()],
  [/\.Transaction\.TransactionTimedOut/, 'DEADLINE_EXCEEDED', (_where, _statement, waited) => words.deadline(waited)],
  [/ReadOnly|\.TransactionCommitFailed$|DiskSpace/i, 'STORE_READ_ONLY', ({ place }) => words.serverReadOnly(place)],
  [/^Neo\.TransientError\./, 'STORE_BUSY', () => words.changedMeanwhile()],
];

/** Milliseconds a read may take on the server, and as long again is never waited for here. */
export const readDeadline = 10_000;

const isNeo4jError = (error: unknown): error is Neo4jError => error instanceof neo4j.Neo4jError;

/** What it means that a statement, or the first contact when `statement` is '', failed after at most `waited` milliseconds. */
export function neo4jError(error: unknown, statement: string, where: Where, waited = readDeadline): StoreError {
  if (error instanceof StoreError) return error;
  if (error instanceof ValueError || !isNeo4jError(error))
    return new StoreError('STORE_FAULT', words.fault(statement), error);
  // The driver gives no code to a server that accepts the connection and then says nothing.
  const code = /timed out in \d+ ms/.test(error.message) ? 'ServiceUnavailable' : error.code;
  const meaning = meanings.find(([pattern]) => pattern.test(code));
  if (meaning) return new StoreError(meaning[1], meaning[2](where, statement, waited), error);
  // A host that speaks, but not Bolt, fails the handshake without a code of the server.
  if (statement === '' && !code.startsWith('Neo.'))
    return new StoreError('STORE_UNAVAILABLE', words.unreachable(where.place), error);
  return new StoreError('STORE_FAULT', words.fault(statement), error);
}
