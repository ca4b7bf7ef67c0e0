import { coverage, type Coverage, type CoverageGroup } from '../analysis/coverage.ts';
import type { ScopeInput } from '../analysis/scope.ts';
import type { Page, PageArgs } from '../explore/page.ts';
import { pageOf } from './connection.ts';
import type { Resolvers } from './executable-schema.ts';
import { enumValue } from './vocabulary-sdl.ts';

const page = (groups: readonly CoverageGroup[], args: PageArgs, by: string): Page<CoverageGroup> =>
  pageOf(groups, args, `coverage by ${by}`, ({ id }) => id);

/** Resolvers of how much of what is asked for is there. */
export const coverageResolvers: Resolvers = {
  Query: {
    coverage: async (_, args: { scope?: ScopeInput | null }, { facts }) => coverage(await facts(args.scope)),
  },
  Coverage: {
    byLetter: ({ byLetter }: Coverage, args: PageArgs) => page(byLetter, args, 'letter'),
    byCluster: ({ byCluster }: Coverage, args: PageArgs) => page(byCluster, args, 'cluster'),
    byStage: ({ byStage }: Coverage, args: PageArgs) =>
      page(
        byStage.map((group) => ({ ...group, id: enumValue(group.id) })),
        args,
        'stage',
      ),
  },
};
