import { chokepoints, removalOf, type Chokepoint, type Weights } from '../analysis/chokepoints.ts';
import { companyStops, nearestFirst, segmentStops, type Effect } from '../analysis/effect.ts';
import { once } from '../analysis/once.ts';
import { production, type Production } from '../analysis/production.ts';
import { wasPresent } from '../analysis/cascade.ts';
import { effectEvidence } from '../analysis/reason-evidence.ts';
import type { ScopeInput } from '../analysis/scope.ts';
import type { PageArgs } from '../explore/page.ts';
import { UserInputError } from '../model/user-input-error.ts';
import { lookedUp, pageOf } from './connection.ts';
import { effectPage } from './effect.ts';
import type { Resolvers } from './executable-schema.ts';
import { relationsOfIds } from './relation-ids.ts';

interface ChokepointsArgs extends PageArgs, Partial<Record<keyof Weights, number | null>> {
  readonly scope?: ScopeInput | null;
}

interface ChokepointOf extends Chokepoint {
  readonly production: Production;
}

const checkWeight = (field: keyof Weights, value: number, least: number, most: number): void => {
  if (value >= least && value <= most) return;
  const zh = `${field} 应为 ${least} 到 ${most} 之间的数，收到 ${value}。`;
  throw new UserInputError({ zh, en: `${field} must lie between ${least} and ${most}, got ${value}.` }, field);
};

/** What its removal does; the fields of one chokepoint share it. */
const removal = once(({ production: p, entity }: ChokepointOf) => {
  const after = removalOf(p, p.companyAt.get(entity) ?? -1);
  const segments = [...after.segments].flatMap(([s]) =>
    p.listed[s] === 1 && wasPresent(p, s) ? [segmentStops(p, after, s)] : [],
  );
  const companies = [...after.companies].flatMap(([company, round]) =>
    round > 0 && company < p.inScope ? [companyStops(p, after, company)] : [],
  );
  const sorted = (effects: Effect[]): Effect[] => effects.sort(nearestFirst);
  return { production: p, after, segments: sorted(segments), companies: sorted(companies) };
});

/** Resolvers of the companies whose removal stops most. */
export const chokepointResolvers: Resolvers = {
  Query: {
    chokepoints: async (_, args: ChokepointsArgs, context) => {
      const weights = { a: args.a ?? 1, b: args.b ?? 1, targetedWeight: args.targetedWeight ?? 1 };
      checkWeight('a', weights.a, 0, 10);
      checkWeight('b', weights.b, 0, 10);
      checkWeight('targetedWeight', weights.targetedWeight, 0, 100);
      const p = production(await context.trade(args.scope));
      const list = `chokepoints ${JSON.stringify(weights)}`;
      return lookedUp(
        pageOf(chokepoints(p, weights), args, list, ({ entity }) => entity),
        (one): ChokepointOf => ({ ...one, production: p }),
      );
    },
  },
  Chokepoint: {
    entity: ({ entity }: Chokepoint, _args, context) => context.entity(entity),
    segmentsLost: (one: ChokepointOf, args: PageArgs) =>
      effectPage(removal(one), removal(one).segments, args, 'segments lost'),
    companiesLost: (one: ChokepointOf, args: PageArgs) =>
      effectPage(removal(one), removal(one).companies, args, 'companies lost'),
    evidence: (one: ChokepointOf, args: PageArgs, context) => {
      const { after, segments } = removal(one);
      const { production: p } = one;
      const ids = [...new Set(segments.flatMap((effect) => effectEvidence(p, after, effect)))];
      return relationsOfIds(ids, p.trade.facts.scope, args, context);
    },
  },
};
