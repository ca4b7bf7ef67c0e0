import type { ScopeInput } from '../analysis/scope.ts';
import { subgraph } from '../explore/subgraph.ts';
import type { Resolvers } from './executable-schema.ts';

/** Resolvers of a part of the graph asked for by ids. */
export const subgraphResolvers: Resolvers = {
  Query: {
    subgraph: async (_, args: { ids: readonly string[]; scope?: ScopeInput | null }, context) => {
      const { graph, options, know } = context;
      const found = await subgraph(graph, await context.scope(args.scope), args.ids, options);
      know(found.entities);
      return found;
    },
  },
};
