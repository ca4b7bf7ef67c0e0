import { readBuyers } from '../analysis/buyers.ts';
import type { Facts } from '../analysis/fact.ts';
import { readLying, type LyingTold } from '../analysis/lying.ts';
import type { ScopeInput } from '../analysis/scope.ts';
import { substituteEvidence } from '../analysis/substitute-evidence.ts';
import { segmentsOf, substituteIds, substitutes, type Replaced, type Substitute } from '../analysis/substitutes.ts';
import { tradeWith, type Trade } from '../analysis/trade.ts';
import { independence, readUpstream, type Independence } from '../analysis/upstream.ts';
import { isVisible } from '../explore/entities.ts';
import type { PageArgs } from '../explore/page.ts';
import { UserInputError } from '../model/user-input-error.ts';
import { lookedUp, ownId, pageOf } from './connection.ts';
import type { Context } from './context.ts';
import type { Resolvers } from './executable-schema.ts';
import { relationsOfIds } from './relation-ids.ts';

interface SubstitutesArgs extends PageArgs {
  readonly company: string;
  readonly scope?: ScopeInput | null;
}

interface SubstituteOf extends Substitute, Independence {
  readonly trade: Trade;
  readonly replaced: Replaced;
  readonly lying: ReadonlyMap<string, LyingTold>;
}

const wrong = (zh: string, en: string): UserInputError => new UserInputError({ zh, en }, 'company');

/** @throws UserInputError when it is no company that anybody sees, or one in no segment. */
async function replacedBy({ scope }: Facts, id: string, { graph, options, entity }: Context): Promise<Replaced> {
  const found = await entity(id);
  if (!found || !isVisible(found, scope.without)) throw wrong(`没有“${id}”。`, `There is nothing with the id "${id}".`);
  if (found.kind !== 'Company') throw wrong(`“${id}”不是企业。`, `"${id}" is no company.`);
  const replaced = (await readBuyers(graph, scope, [id], options)).get(id);
  if (!replaced || segmentsOf(replaced).length === 0)
    throw wrong(
      `“${id}”没有在任何环节从业的记录，无从比较。`,
      `"${id}" is active in no segment: nobody can be compared.`,
    );
  return replaced;
}

/** Resolvers of who could stand in for a company. */
export const substituteResolvers: Resolvers = {
  Query: {
    substitutes: async (_, args: SubstitutesArgs, context) => {
      const { graph, options } = context;
      const known = await context.trade(args.scope);
      const { facts } = known;
      const replaced = await replacedBy(facts, args.company, context);
      const isHere = facts.companies.some(({ id }) => id === replaced.id);
      const trade = isHere ? known : await tradeWith(graph, known, [replaced.id], options);
      const lying = await readLying(graph, facts.scope, [replaced.id, ...substituteIds(facts, replaced)], options);
      const page = pageOf(
        substitutes(trade, replaced, lying),
        args,
        `substitutes ${args.company}`,
        ({ company }) => company,
      );
      const upstream = await readUpstream(
        graph,
        trade,
        [replaced.id, ...page.nodes.map(({ company }) => company)],
        options,
      );
      return lookedUp(page, (one): SubstituteOf => ({
        ...one,
        ...independence(upstream, one.company, replaced.id),
        ...{ trade, replaced, lying },
      }));
    },
  },
  Substitute: {
    company: ({ company }: Substitute, _args, { entity }) => entity(company),
    sharedCustomers: ({ sharedCustomers }: Substitute, args: PageArgs, { entity }) =>
      lookedUp(pageOf(sharedCustomers, args, 'shared customers', ownId), entity),
    segments: ({ segments }: Substitute, args: PageArgs, { entity }) =>
      lookedUp(pageOf(segments, args, 'segments', ownId), entity),
    sameUpstream: ({ independence: free }: SubstituteOf) => free === 0,
    shared: ({ shared }: SubstituteOf, args: PageArgs, { entity }) =>
      lookedUp(pageOf(shared, args, 'shared upstream', ownId), entity),
    evidence: (one: SubstituteOf, args: PageArgs, context) =>
      relationsOfIds(substituteEvidence(one.trade, one.replaced, one, one.lying), one.trade.facts.scope, args, context),
  },
};
