import { coverage, type Coverage, type CoverageGroup } from '../analysis/coverage.ts';
import type { ScopeInput } from '../analysis/scope.ts';
import { shareFindings } from '../analysis/share-findings.ts';
import type { Page, PageArgs } from '../explore/page.ts';
import { pageOf } from './connection.ts';
import type { Resolvers } from './executable-schema.ts';
import { enumValue } from './vocabulary-sdl.ts';

const page = (groups: readonly CoverageGroup[], args: PageArgs, by: string): Page<CoverageGroup> =>
  pageOf(groups, args, `coverage by ${by}`, ({ id }) => id);

interface CoverageOf extends Coverage {
  readonly scope: ScopeInput | null | undefined;
}

/** Resolvers of how much of what is asked for is there. */
export const coverageResolvers: Resolvers = {
  Query: {
    coverage: async (_, { scope }: { scope?: ScopeInput | null }, { facts }): Promise<CoverageOf> => ({
      ...coverage(await facts(scope)),
      scope,
    }),
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
    shareFindings: async ({ scope }: CoverageOf, _args, { trade }) => shareFindings(await trade(scope)),
  },
};
