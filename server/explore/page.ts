import { usualPage } from '../model/limits.ts';
import { UserInputError } from '../model/user-input-error.ts';
import { checkRange } from './limits.ts';

/** How many a list holds: a number where it is here, a function where the store must be asked, which it is only when called. */
export type Total = number | (() => Promise<number>);

/** A page of a list in the shape of a Relay connection. */
export interface Page<T, Count extends Total = Total> {
  readonly edges: readonly { readonly cursor: string; readonly node: T }[];
  readonly nodes: readonly T[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: Count;
}

/** The paging arguments of a Relay connection. */
export interface PageArgs {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

/**
 * How many items are asked for and from which end: `first` from the front (50 when neither is given), `last` from the back.
 * @throws UserInputError when both are given, or one is out of 0 to `most`.
 */
export function pageSize(
  { first, last }: PageArgs,
  most = Infinity,
): { readonly size: number; readonly backwards: boolean } {
  if (typeof first === 'number' && typeof last === 'number')
    throw new UserInputError({ zh: 'first 与 last 不能同时使用', en: 'Ask for first or for last, not both' }, 'last');
  const backwards = typeof last === 'number';
  const size = last ?? first ?? usualPage;
  checkRange(backwards ? 'last' : 'first', size, 0, most);
  return { size, backwards };
}

/**
 * The page made of what was read. `read` is in list order and holds one more item than `size`, at the far end, when there
 * are more; `bounded` says whether the asked page begins (or, backwards, ends) at a cursor.
 */
export function pageFrom<T, Count extends Total>(
  read: readonly T[],
  { size, backwards }: { readonly size: number; readonly backwards: boolean },
  bounded: boolean,
  cursor: (item: T) => string,
  totalCount: Count,
): Page<T, Count> {
  const more = read.length > size;
  const nodes = backwards ? read.slice(more ? read.length - size : 0) : read.slice(0, size);
  const cursorOrNull = (item: T | undefined): string | null => (item === undefined ? null : cursor(item));
  // Edges and cursors are made for those who ask: a cursor costs a hash, and most read only `nodes`.
  return {
    get edges() {
      return nodes.map((node) => ({
        get cursor() {
          return cursor(node);
        },
        node,
      }));
    },
    nodes,
    pageInfo: {
      hasNextPage: backwards ? bounded : more,
      hasPreviousPage: backwards ? more : bounded,
      get startCursor() {
        return cursorOrNull(nodes[0]);
      },
      get endCursor() {
        return cursorOrNull(nodes.at(-1));
      },
    },
    totalCount,
  };
}
