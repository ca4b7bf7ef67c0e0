import type { PageArgs } from '../explore/page.ts';
import { readSources } from '../explore/sources.ts';
import type { Source } from '../model/entity.ts';
import { pageOf } from './connection.ts';
import type { Resolvers } from './executable-schema.ts';
import { enumValue } from './vocabulary-sdl.ts';

/** Resolvers of sources. */
export const sourceResolvers: Resolvers = {
  Query: {
    sources: async (_, args: PageArgs, { graph, options }) =>
      pageOf(await readSources(graph, options), args, 'sources', (source) => source.id),
  },
  Source: { kind: ({ kind }: Source) => enumValue(kind) },
};
