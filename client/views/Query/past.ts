import type { Shelf } from '../../state/preferences.ts';

/** A query that was run here before. */
export interface Past {
  readonly query: string;
  readonly variables: string;
  /** When it ran, in milliseconds since 1970. */
  readonly at: number;
}

const place = 'zhihe.queries';
/** How many are remembered. */
export const pastLimit = 20;

/** The list with this run on top; the same query with the same variables stands in it once. */
export const remembered = (list: readonly Past[], past: Past): readonly Past[] =>
  [past, ...list.filter((other) => other.query !== past.query || other.variables !== past.variables)].slice(
    0,
    pastLimit,
  );

const isPast = (value: unknown): value is Past => {
  const { query, variables, at } = (value ?? {}) as Readonly<Record<string, unknown>>;
  return typeof query === 'string' && typeof variables === 'string' && typeof at === 'number';
};

/** What this browser kept; what is not of this form is left out. Never throws. */
export function readPast(shelf: Shelf | null): readonly Past[] {
  try {
    const kept: unknown = JSON.parse(shelf?.getItem(place) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isPast).slice(0, pastLimit) : [];
  } catch {
    // Another program wrote there, or a disk was full: what ran before is forgotten, the page works.
    return [];
  }
}

/** Keeps the list for the next visit; says whether that worked. */
export function keepPast(list: readonly Past[], shelf: Shelf | null): boolean {
  if (!shelf) return false;
  try {
    shelf.setItem(place, JSON.stringify(list));
    return true;
  } catch {
    return false;
  }
}

/** What a query is called in a list: its operation's name and, where it asked about one thing, that thing's id. */
export function titleOf({ query, variables }: Pick<Past, 'query' | 'variables'>): string {
  const name = /\bquery\s+(\w+)/.exec(query)?.[1] ?? /\{\s*(\w+)/.exec(query)?.[1] ?? 'query';
  const about = /"(?:id|ids|text)":\s*\[?\s*"([^"]{1,40})"/.exec(variables)?.[1];
  return about === undefined ? name : `${name} ${about}`;
}
