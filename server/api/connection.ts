import { cursorOf, keyInCursor } from '../explore/cursor.ts';
import { pageFrom, pageSize, type Page, type PageArgs } from '../explore/page.ts';
import { UserInputError } from '../model/user-input-error.ts';

/**
 * One page of a list that is already here, as Relay says: `after` and `before` cut the list, then `first` or `last` cuts what is
 * left (50 when neither is said).
 * @param list which list in which order, `gaps SEVERITY`: a cursor of another one is refused
 * @param key unique in the list; the cursor is made of it, so that a page stays right when the list grows elsewhere
 * @throws UserInputError for a cursor that is not of this list, a negative size, or both directions; a size beyond the limit is
 * refused before anything runs (cost.ts)
 */
export function pageOf<T>(
  items: readonly T[],
  args: PageArgs,
  list: string,
  key: (item: T) => string,
): Page<T, number> {
  const size = pageSize(args);
  const place = (field: 'after' | 'before'): number | undefined => {
    const cursor = args[field];
    if (cursor == null) return undefined;
    const [wanted] = keyInCursor(list, cursor, field);
    const index = items.findIndex((item) => key(item) === wanted);
    if (index < 0)
      throw new UserInputError(
        {
          zh: `${field} 所指的条目已不在这个列表里，请从头取一页。`,
          en: `What \`${field}\` points at is not in this list any more; ask for a page from its beginning.`,
        },
        field,
      );
    return index;
  };
  const start = (place('after') ?? -1) + 1;
  const end = Math.max(start, place('before') ?? items.length);
  const wanted = size.size + 1;
  const read = size.backwards
    ? items.slice(Math.max(start, end - wanted), end)
    : items.slice(start, Math.min(end, start + wanted));
  const bounded = size.backwards ? end < items.length : start > 0;
  return pageFrom(read, size, bounded, (item) => cursorOf(list, [key(item)]), items.length);
}

/** The key of a list of ids: each is its own. */
export const ownId = (id: string): string => id;

/** The same page with something else in the place of each entry; an entry for which there is nothing is left out. */
export async function lookedUp<T, U>(
  page: Page<T>,
  find: (node: T) => U | undefined | Promise<U | undefined>,
): Promise<Page<U>> {
  const found = await Promise.all(page.nodes.map(async (node) => find(node)));
  const edges = page.edges.flatMap(({ cursor }, index) => {
    const node = found[index];
    return node === undefined ? [] : [{ cursor, node }];
  });
  return { ...page, edges, nodes: edges.map(({ node }) => node) };
}
