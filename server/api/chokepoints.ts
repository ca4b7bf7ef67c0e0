import { chokepoints, weightRanges, type Chokepoint, type Weights } from '../analysis/chokepoints.ts';
import { once } from '../analysis/once.ts';
import { production, type Production } from '../analysis/production.ts';
import { removal, removalEvidence } from '../analysis/removal.ts';
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

const checkWeight = (field: keyof Weights, value: number): void => {
  const [least, most] = weightRanges[field];
  if (value >= least && value <= most) return;
  const zh = `${field} 应为 ${least} 到 ${most} 之间的数，收到 ${value}。`;
  throw new UserInputError({ zh, en: `${field} must lie between ${least} and ${most}, got ${value}.` }, field);
};

/** What its removal does; the fields of one chokepoint share it. */
const removed = once(({ production: p, entity }: ChokepointOf) => removal(p, entity));

/** Resolvers of the companies whose removal stops most. */
export const chokepointResolvers: Resolvers = {
  Query: {
    chokepoints: async (_, args: ChokepointsArgs, context) => {
      const weights = { a: args.a ?? 1, b: args.b ?? 1, targetedWeight: args.targetedWeight ?? 1 };
      checkWeight('a', weights.a);
      checkWeight('b', weights.b);
      checkWeight('targetedWeight', weights.targetedWeight);
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
    segmentsLost: (one: ChokepointOf, args: PageArgs) => {
      const { after, segments } = removed(one);
      return effectPage({ production: one.production, after }, segments, args, 'segments lost');
    },
    companiesLost: (one: ChokepointOf, args: PageArgs) => {
      const { after, companies } = removed(one);
      return effectPage({ production: one.production, after }, companies, args, 'companies lost');
    },
    evidence: (one: ChokepointOf, args: PageArgs, context) => {
      const { production: p } = one;
      return relationsOfIds(removalEvidence(p, removed(one)), p.trade.facts.scope, args, context);
    },
  },
};
