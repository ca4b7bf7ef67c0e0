import { cursorOf, keyInCursor } from '../explore/cursor.ts';
import { pageFrom, pageSize, type Page, type PageArgs } from '../explore/page.ts';

/**
 * One page of a list that is already here, as Relay says: `after` and `before` cut the list, then `first` or `last` cuts what is
 * left (50 when neither is said).
 * @param list which list in which order, `gaps SEVERITY`: a cursor of another one is refused
 * @param key unique in the list; the cursor is made of it, so that a page stays right when the list
 * changes elsewhere; where its entry is gone, the page goes on from the place at which it stood
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
  const place = (field: 'after' | 'before'): { readonly at: number; readonly gone: boolean } | null => {
    const cursor = args[field];
    if (cursor == null) return null;
    const [wanted, stood] = keyInCursor(list, cursor, field);
    const index = items.findIndex((item) => key(item) === wanted);
    return { at: index < 0 ? Math.min(typeof stood === 'number' ? stood : 0, items.length) : index, gone: index < 0 };
  };
  const after = place('after');
  // What stood behind an entry that is gone stands in its place now.
  const start = after ? after.at + (after.gone ? 0 : 1) : 0;
  const end = Math.max(start, place('before')?.at ?? items.length);
  const wanted = size.size + 1;
  const from = size.backwards ? Math.max(start, end - wanted) : start;
  const read = items.slice(from, Math.min(end, from + wanted));
  const places = new Map(read.map((item, at) => [item, from + at]));
  const bounded = size.backwards ? end < items.length : start > 0;
  return pageFrom(read, size, bounded, (item) => cursorOf(list, [key(item), places.get(item) ?? 0]), items.length);
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
