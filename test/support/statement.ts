import type { CypherStatement } from '../../server/graph/statement.ts';

/** A statement that only a test asks. */
export const statement = (text: string): CypherStatement => ({ name: 'a statement of a test', text, returns: '' });
