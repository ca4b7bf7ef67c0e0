import { statistics, type Statistics } from '../explore/statistics.ts';
import type { Resolvers } from './executable-schema.ts';

/** Resolvers of the counts of the store. */
export const statisticsResolvers: Resolvers = {
  Query: { statistics: (_, _args, { graph, options }) => statistics(graph, options) },
  SourceCount: {
    source: (count: Statistics['bySource'][number], _args, { source }) => source(count.source),
  },
};
