import { spans, type SpanCount } from '../explore/spans.ts';
import { statistics, type Statistics } from '../explore/statistics.ts';
import type { Resolvers } from './executable-schema.ts';
import { enumValue } from './vocabulary-sdl.ts';

/** Resolvers of the counts of the store. */
export const statisticsResolvers: Resolvers = {
  Query: { statistics: (_, _args, { graph, options }) => statistics(graph, options) },
  Statistics: { spans: (_, _args, { graph, options }) => spans(graph, options) },
  SpanCount: {
    source: (count: SpanCount, _args, { source }) => source(count.source),
    status: ({ status }: SpanCount) => enumValue(status),
  },
  SourceCount: {
    source: (count: Statistics['bySource'][number], _args, { source }) => source(count.source),
  },
};
