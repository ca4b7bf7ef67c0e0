import type { ScopeInput } from '../analysis/scope.ts';
import { paths, type PathsArgs } from '../explore/paths.ts';
import type { Resolvers } from './executable-schema.ts';

/** Resolvers of the shortest paths between two entities. */
export const pathResolvers: Resolvers = {
  Query: {
    paths: async (_, args: PathsArgs & { scope?: ScopeInput | null }, context) => {
      const { graph, options, know } = context;
      const found = await paths(graph, await context.scope(args.scope), args, options);
      know(found.flatMap(({ entities }) => entities));
      return found;
    },
  },
};
