import { neighbourhood, type NeighbourhoodArgs } from '../explore/neighbourhood.ts';
import type { ScopeInput } from '../analysis/scope.ts';
import type { Resolvers } from './executable-schema.ts';

/** Resolvers of what lies around entities. */
export const neighbourhoodResolvers: Resolvers = {
  Query: {
    neighbourhood: async (_, args: NeighbourhoodArgs & { scope?: ScopeInput | null }, context) => {
      const { graph, options, know } = context;
      const around = await neighbourhood(graph, await context.scope(args.scope), args, options);
      know(around.entities);
      return around;
    },
  },
};
