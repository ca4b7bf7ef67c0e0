import type { ScopeInput } from '../analysis/scope.ts';
import { listedBy } from '../explore/listed-by.ts';
import { keyInCursor } from '../explore/cursor.ts';
import { pageSize, type PageArgs } from '../explore/page.ts';
import type { FoundNames, Match } from '../explore/search/name-index.ts';
import type { KindId } from '../model/kinds.ts';
import { UserInputError } from '../model/user-input-error.ts';
import { pageOf } from './connection.ts';
import type { Resolvers } from './executable-schema.ts';
import { unlessAborted } from './kept.ts';

interface SearchArgs extends PageArgs {
  readonly text: string;
  readonly kinds?: readonly KindId[] | null;
  readonly scope?: ScopeInput | null;
}

const matched = ({ field, text, start, length, tier }: Match) => ({ field, text, start, length, how: tier });

/** How far down a search can be paged: nobody reads on, and each page finds all before it again. */
const deepest = 10_000;

/**
 * As many matches as the page needs, and one more, which tells whether there are more.
 * @throws UserInputError for a cursor that is not of this list; LIMIT_EXCEEDED beyond 10,000 matches
 */
async function upToPage(
  find: (first: number) => Promise<FoundNames>,
  args: PageArgs,
  list: string,
): Promise<FoundNames> {
  const { size, backwards } = pageSize(args);
  const cursors = (['after', 'before'] as const).flatMap((field) => {
    const cursor = args[field];
    return cursor == null ? [] : keyInCursor(list, cursor, field);
  });
  // The end of a list is known only when all of it is.
  const whole = backwards && args.before == null;
  if (cursors.length === 0 && !whole) return find(size + 1);
  for (let first = whole ? deepest : 2 * size + 100; first <= deepest; first *= 4) {
    const found = await find(first);
    const places = cursors.map((id) => found.matches.findIndex((one) => one.id === id));
    const isThere = !whole && places.every((at) => at >= 0 && at + size + 1 < first);
    if (found.matches.length < first || isThere) return found;
  }
  throw new UserInputError(
    {
      zh: `搜索最多翻到第 ${deepest} 个结果，请输入更多文字`,
      en: `A search can be paged through its first ${deepest} matches; ask for a longer text`,
    },
    backwards ? 'last' : 'after',
    'LIMIT_EXCEEDED',
  );
}

/** Resolvers of the search by name: the index answers from memory, one statement fetches the entities of the page. */
export const searchResolvers: Resolvers = {
  Query: {
    search: async (_, args: SearchArgs, { graph, names, scope, entity, options }) => {
      const looked = await scope(args.scope);
      const sought = { kinds: args.kinds, without: looked.without, visible: await listedBy(graph, looked, options) };
      const list = `search ${args.text}`;
      const found = await upToPage(
        (first) => unlessAborted(names.find(args.text, { ...sought, first }), options.signal),
        args,
        list,
      );
      const page = pageOf(found.matches, args, list, ({ id }) => id);
      // What was removed since the index last looked has no entity any more.
      const edges = (
        await Promise.all(
          page.edges.map(async ({ cursor, node }) => {
            const found = await entity(node.id);
            return found && { cursor, node: found, score: node.score, matched: matched(node) };
          }),
        )
      ).filter((edge) => edge !== undefined);
      return { ...page, edges, nodes: edges.map(({ node }) => node), totalCount: found.total };
    },
  },
};
