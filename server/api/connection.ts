import { UserInputError } from '../model/user-input-error.ts';
import { defaultPage } from './cost.ts';

export interface PageArgs {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

export interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

export interface Edge<T> {
  readonly cursor: string;
  readonly node: T;
}

export interface Connection<T, E extends Edge<T> = Edge<T>> {
  readonly edges: readonly E[];
  readonly nodes: readonly T[];
  readonly pageInfo: PageInfo;
  readonly totalCount: number;
}

/** An opaque cursor for the entry with this key. The mark before it keeps the empty key from making an empty cursor. */
export const toCursor = (key: string): string => Buffer.from(`:${key}`, 'utf8').toString('base64url');

/** The key inside a cursor. @throws UserInputError when it is no cursor of ours */
export function fromCursor(cursor: string, field: string): string {
  const key = Buffer.from(cursor, 'base64url').toString('utf8').slice(1);
  if (toCursor(key) === cursor) return key;
  throw badCursor(cursor, field);
}

const badCursor = (cursor: string, field: string): UserInputError =>
  new UserInputError(
    {
      zh: `${field} 的游标“${cursor}”不在这个列表里。`,
      en: `The cursor "${cursor}" of \`${field}\` is not in this list.`,
    },
    field,
  );

/** Refuses what Relay leaves undefined: both directions at once, a negative size. @throws UserInputError */
export function checkPage({ first, last }: PageArgs): void {
  if (first != null && last != null)
    throw new UserInputError(
      { zh: 'first 与 last 不能同时给出。', en: 'Give either `first` or `last`, not both.' },
      'last',
    );
  for (const [field, size] of Object.entries({ first, last }))
    if (size != null && size < 0)
      throw new UserInputError({ zh: `${field} 不能是负数。`, en: `\`${field}\` cannot be negative.` }, field);
}

/**
 * One page of a list that is already here, as Relay says: `after` and `before` cut the list, then `first` or `last` cuts what is
 * left (50 when neither is said).
 * @param key unique in the list; the cursor is made of it, so that a page stays right when the list grows elsewhere
 * @throws UserInputError for a cursor that is not in the list, a negative size, or both directions
 */
export function pageOf<T>(list: readonly T[], args: PageArgs, key: (item: T) => string): Connection<T> {
  checkPage(args);
  const position = (cursor: string | null | undefined, field: string): number | undefined => {
    if (cursor == null) return undefined;
    const wanted = fromCursor(cursor, field);
    const index = list.findIndex((item) => key(item) === wanted);
    if (index < 0) throw badCursor(cursor, field);
    return index;
  };
  const start = (position(args.after, 'after') ?? -1) + 1;
  const end = Math.max(start, position(args.before, 'before') ?? list.length);
  const from = args.last == null ? start : Math.max(start, end - args.last);
  const to = args.last == null ? Math.min(end, start + (args.first ?? defaultPage)) : end;
  const nodes = list.slice(from, to);
  const edges = nodes.map((node) => ({ cursor: toCursor(key(node)), node }));
  return {
    edges,
    nodes,
    pageInfo: {
      hasNextPage: to < list.length,
      hasPreviousPage: from > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: list.length,
  };
}

/** The same page with something else in the place of each entry; an entry for which there is nothing is left out. */
export async function lookedUp<T, U>(
  page: Connection<T>,
  find: (node: T) => U | undefined | Promise<U | undefined>,
): Promise<Connection<U>> {
  const found = await Promise.all(page.nodes.map(async (node) => find(node)));
  const edges = page.edges.flatMap(({ cursor }, index) => {
    const node = found[index];
    return node === undefined ? [] : [{ cursor, node }];
  });
  return { ...page, edges, nodes: edges.map(({ node }) => node) };
}
