/** What the query page opens with: an operation and its variables as text. */
export interface Opened {
  readonly query: string;
  readonly variables: string;
}

/** Longest operation taken from a link; the server refuses longer ones anyway. */
const limit = 20_000;

/** Reads `#query=…&variables=…`; null when the link names no operation. */
export function openedBy(hash: string): Opened | null {
  const given = new URLSearchParams(hash.replace(/^#/, ''));
  const query = given.get('query');
  if (query === null || query.trim() === '' || query.length > limit) return null;
  return { query, variables: (given.get('variables') ?? '').slice(0, limit) };
}

/** The hash that opens an operation. */
export const hashOf = ({ query, variables }: Opened): string =>
  `#${new URLSearchParams({ query, variables }).toString()}`;
