import { readBuyers } from '../analysis/buyers.ts';
import { potentialSuppliers, type PotentialSupplier } from '../analysis/potential-suppliers.ts';
import type { ScopeInput } from '../analysis/scope.ts';
import type { Entity } from '../model/entity.ts';
import { pageOf, type PageArgs } from './connection.ts';
import type { Resolvers } from './executable-schema.ts';

/** Resolvers of who could supply a company; what the buyers of a moment need is read together. */
export const potentialSupplierResolvers: Resolvers = {
  Company: {
    potentialSuppliers: async (company: Entity, args: PageArgs & { scope?: ScopeInput | null }, context) => {
      const { graph, options } = context;
      const facts = await context.facts(args.scope);
      const load = context.loader('buyers', args.scope, (ids) => readBuyers(graph, facts.scope, ids, options));
      const buyer = await load(company.id);
      return pageOf(buyer ? potentialSuppliers(facts, buyer) : [], args, ({ company: id, segment, reason }) =>
        JSON.stringify([reason, segment, id]),
      );
    },
  },
  PotentialSupplier: {
    company: ({ company }: PotentialSupplier, _args, { entity }) => entity(company),
    segment: ({ segment }: PotentialSupplier, _args, { entity }) => entity(segment),
  },
};
