import { gapEvidence } from '../analysis/evidence.ts';
import type { Facts } from '../analysis/fact.ts';
import type { Dependant } from '../analysis/dependants.ts';
import { gaps, type Gap } from '../analysis/gaps.ts';
import type { ScopeInput } from '../analysis/scope.ts';
import type { PageArgs } from '../explore/page.ts';
import { byCodePoint } from '../model/code-point-order.ts';
import { noSuch } from '../model/no-such.ts';
import { lookedUp, ownId, pageOf } from './connection.ts';
import type { Resolvers } from './executable-schema.ts';
import { relationsOfIds } from './relation-ids.ts';
import { enumValue } from './vocabulary-sdl.ts';

interface GapsArgs extends PageArgs {
  readonly scope?: ScopeInput | null;
  readonly orderBy: 'SEVERITY' | 'ID' | null;
}

interface GapOf extends Gap {
  readonly facts: Facts;
}

/** Resolvers of the gaps of a scope. */
export const gapResolvers: Resolvers = {
  Query: {
    gaps: async (_, args: GapsArgs, context) => {
      const facts = await context.facts(args.scope);
      const found = gaps(facts);
      const ordered = args.orderBy === 'ID' ? [...found].sort((a, b) => byCodePoint(a.segment, b.segment)) : found;
      return lookedUp(
        pageOf(ordered, args, `gaps ${args.orderBy ?? 'SEVERITY'}`, ({ segment }) => segment),
        (gap): GapOf => ({ ...gap, facts }),
      );
    },
    gap: async (_, { segment, scope }: { segment: string; scope?: ScopeInput | null }, context) => {
      const facts = await context.facts(scope);
      if (!facts.segments.some(({ id }) => id === segment)) throw noSuch(['Segment'], segment, 'segment');
      const found = gaps(facts).find((gap) => gap.segment === segment);
      return found ? ({ ...found, facts } satisfies GapOf) : null;
    },
  },
  Gap: {
    segment: ({ segment }: Gap, _args, { entity }) => entity(segment),
    presence: ({ presence }: Gap) => enumValue(presence),
    dependants: ({ dependants }: Gap, args: PageArgs) =>
      pageOf(dependants, args, 'dependants', ({ segment }) => segment),
    neededBy: ({ neededBy }: Gap, args: PageArgs, { entity }) =>
      lookedUp(pageOf(neededBy, args, 'needed by', ownId), entity),
    evidence: (gap: GapOf, args: PageArgs, context) =>
      relationsOfIds(gapEvidence(gap.facts, gap), gap.facts.scope, args, context),
  },
  Dependant: { segment: ({ segment }: Dependant, _args, { entity }) => entity(segment) },
};
