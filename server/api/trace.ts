import type { ScopeInput } from '../analysis/scope.ts';
import { trace, type TraceArgs } from '../explore/trace.ts';
import type { Resolvers } from './executable-schema.ts';

/** Resolvers of what lies upstream and downstream. */
export const traceResolvers: Resolvers = {
  Query: {
    trace: async (_, args: TraceArgs & { scope?: ScopeInput | null }, context) => {
      const { graph, options, know } = context;
      const found = await trace(graph, await context.scope(args.scope), args, options);
      know(found.steps.map(({ entity }) => entity));
      return found;
    },
  },
};
