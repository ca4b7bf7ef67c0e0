import { leftIn, type Cascade } from '../analysis/cascade.ts';
import { because, companyLeft, type Effect } from '../analysis/effect.ts';
import type { Production } from '../analysis/production.ts';
import { effectEvidence, reasonEvidence } from '../analysis/reason-evidence.ts';
import type { Reason } from '../analysis/reasons.ts';
import type { Page, PageArgs } from '../explore/page.ts';
import type { Relation } from '../model/entity.ts';
import { lookedUp, pageOf } from './connection.ts';
import type { Context } from './context.ts';
import type { Resolvers } from './executable-schema.ts';
import { relationsOfIds } from './relation-ids.ts';

/** What happened where: an effect or reason with the cascade it belongs to. */
export type After<T> = T & { readonly production: Production; readonly after: Cascade };

const inScopeOf = ({ trade }: Production): Production['trade']['facts']['scope'] => trade.facts.scope;

/** A page of effects, each knowing where it happened. */
export const effectPage = <T extends Effect>(
  { production, after }: Pick<After<T>, 'production' | 'after'>,
  effects: readonly T[],
  args: PageArgs,
  list: string,
): Promise<Page<After<T>>> =>
  lookedUp(
    pageOf(effects, args, list, ({ entity }) => entity),
    (effect): After<T> => ({ ...effect, production, after }),
  );

/** The chain of reasons of an effect, a page of it. */
export const becausePage = (effect: After<Effect>, args: PageArgs): Promise<Page<After<Reason>>> => {
  const { production, after } = effect;
  const chain = because(production, after, effect).map((reason, at) => ({ ...reason, at }));
  return lookedUp(
    pageOf(chain, args, 'because', ({ at }) => String(at)),
    (reason) => ({ ...reason, production, after }),
  );
};

/** The relations behind an effect, a page of them. */
export const effectEvidencePage = (effect: After<Effect>, args: PageArgs, context: Context): Promise<Page<Relation>> =>
  relationsOfIds(effectEvidence(effect.production, effect.after, effect), inScopeOf(effect.production), args, context);

const segmentOf = ({ production, entity }: After<Effect>): number | undefined => production.feeds.index.get(entity);

/** Resolvers of what happens after a change, and why. */
export const effectResolvers: Resolvers = {
  Effect: {
    entity: ({ entity }: Effect, _args, context) => context.entity(entity),
    because: becausePage,
    companiesBefore: (effect: After<Effect>) => {
      const segment = segmentOf(effect);
      return segment === undefined ? null : (effect.production.named[segment] ?? 0);
    },
    companiesAfter: (effect: After<Effect>) => {
      const segment = segmentOf(effect);
      return segment === undefined ? null : leftIn(effect.production, effect.after, segment).named;
    },
    left: (effect: After<Effect>, _args, { entity }) => {
      const left = companyLeft(effect.production, effect.after, effect);
      return left === null ? null : entity(left);
    },
    evidence: effectEvidencePage,
  },
  Reason: {
    entity: ({ entity }: Reason, _args, context) => (entity === null ? null : context.entity(entity)),
    input: ({ input }: Reason, _args, { entity }) => (input === null ? null : entity(input)),
    evidence: (reason: After<Reason>, args: PageArgs, context) =>
      relationsOfIds(
        reasonEvidence(reason.production, reason.after, reason),
        inScopeOf(reason.production),
        args,
        context,
      ),
  },
};
