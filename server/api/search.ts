import type { ScopeInput } from '../analysis/scope.ts';
import { isVisible } from '../explore/entities.ts';
import type { PageArgs } from '../explore/page.ts';
import type { Match } from '../explore/search/name-index.ts';
import type { KindId } from '../model/kinds.ts';
import { listing } from '../model/scope.ts';
import { pageOf } from './connection.ts';
import type { Resolvers } from './executable-schema.ts';

interface SearchArgs extends PageArgs {
  readonly text: string;
  readonly kinds?: readonly KindId[] | null;
  readonly scope?: ScopeInput | null;
}

const matched = ({ field, text, start, length, tier }: Match) => ({ field, text, start, length, how: tier });

/** Resolvers of the search by name: the index answers from memory, one statement fetches the entities of the page. */
export const searchResolvers: Resolvers = {
  Query: {
    search: async (_, args: SearchArgs, { names, scope, entity }) => {
      const looked = await scope(args.scope);
      const isListed = listing(looked);
      const found = names.search(args.text, {
        kinds: args.kinds,
        first: Infinity,
        visible: (named) => isVisible(named, looked.without) && isListed(named),
      });
      const page = pageOf(found, args, `search ${args.text}`, ({ id }) => id);
      // What was removed since the index last looked has no entity any more.
      const edges = (
        await Promise.all(
          page.edges.map(async ({ cursor, node }) => {
            const found = await entity(node.id);
            return found && { cursor, node: found, score: node.score, matched: matched(node) };
          }),
        )
      ).filter((edge) => edge !== undefined);
      return { ...page, edges, nodes: edges.map(({ node }) => node) };
    },
  },
};
