import { compare, differences, namedCount, severitySum, type ComparedSegment } from '../analysis/compare.ts';
import { coverage } from '../analysis/coverage.ts';
import type { Facts } from '../analysis/fact.ts';
import { gaps } from '../analysis/gaps.ts';
import type { ScopeInput } from '../analysis/scope.ts';
import type { Standing } from '../analysis/standing.ts';
import type { PageArgs } from '../explore/page.ts';
import { UserInputError } from '../model/user-input-error.ts';
import { lookedUp, ownId, pageOf } from './connection.ts';
import type { Context } from './context.ts';
import type { Resolvers } from './executable-schema.ts';
import { enumValue } from './vocabulary-sdl.ts';

interface Comparison {
  readonly a: Facts;
  readonly b: Facts;
  readonly segments: readonly ComparedSegment[];
}

/** The facts of one side; what is wrong with its scope is told by the name of the argument, `b.area`. */
async function side(name: 'a' | 'b', input: ScopeInput, { facts }: Context): Promise<Facts> {
  try {
    return await facts(input);
  } catch (error) {
    if (!(error instanceof UserInputError)) throw error;
    throw new UserInputError({ zh: error.zh, en: error.message }, error.field?.replace(/^scope/, name), error.code);
  }
}

/** Resolvers of two scopes side by side. */
export const compareResolvers: Resolvers = {
  Query: {
    compare: async (_, args: { a: ScopeInput; b: ScopeInput }, context): Promise<Comparison> => {
      const [a, b] = await Promise.all([side('a', args.a, context), side('b', args.b, context)]);
      return { a, b, segments: compare(a, b) };
    },
  },
  Comparison: {
    differences: ({ segments }: Comparison, args: PageArgs) =>
      pageOf(differences(segments), args, 'differences', ({ segment }) => segment),
    segments: ({ segments }: Comparison, args: PageArgs) =>
      pageOf(segments, args, 'compared segments', ({ segment }) => segment),
  },
  ComparedScope: {
    asOf: ({ scope }: Facts) => scope.asOf,
    coverage: (facts: Facts) => coverage(facts),
    companies: namedCount,
    gaps: (facts: Facts) => gaps(facts).length,
    severity: severitySum,
  },
  ComparedSegment: {
    segment: ({ segment }: ComparedSegment, _args, { entity }) => entity(segment),
    onlyInA: ({ onlyInA }: ComparedSegment, args: PageArgs, { entity }) =>
      lookedUp(pageOf(onlyInA, args, 'only in a', ownId), entity),
    onlyInB: ({ onlyInB }: ComparedSegment, args: PageArgs, { entity }) =>
      lookedUp(pageOf(onlyInB, args, 'only in b', ownId), entity),
  },
  SegmentStanding: { presence: ({ presence }: Standing) => enumValue(presence) },
};
