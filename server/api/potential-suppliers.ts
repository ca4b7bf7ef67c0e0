import { readBuyers } from '../analysis/buyers.ts';
import { supplierEvidence } from '../analysis/evidence.ts';
import type { Buyer, Facts } from '../analysis/fact.ts';
import { potentialSuppliers, type PotentialSupplier } from '../analysis/potential-suppliers.ts';
import type { ScopeInput } from '../analysis/scope.ts';
import type { PageArgs } from '../explore/page.ts';
import type { Entity } from '../model/entity.ts';
import { pageOf } from './connection.ts';
import type { Resolvers } from './executable-schema.ts';
import { relationsOfIds } from './relation-ids.ts';

interface Offer extends PotentialSupplier {
  readonly facts: Facts;
  readonly buyer: Buyer;
}

/** Resolvers of who could supply a company; what the buyers of a moment need is read together. */
export const potentialSupplierResolvers: Resolvers = {
  Company: {
    potentialSuppliers: async (company: Entity, args: PageArgs & { scope?: ScopeInput | null }, context) => {
      const { graph, options } = context;
      const facts = await context.facts(args.scope);
      const load = context.loader('buyers', args.scope, (ids) => readBuyers(graph, facts.scope, ids, options));
      const buyer = await load(company.id);
      const found = buyer ? potentialSuppliers(facts, buyer).map((offer): Offer => ({ ...offer, facts, buyer })) : [];
      return pageOf(found, args, 'potential suppliers', ({ company: id, segment, reason }) =>
        JSON.stringify([reason, segment, id]),
      );
    },
  },
  PotentialSupplier: {
    company: ({ company }: PotentialSupplier, _args, { entity }) => entity(company),
    segment: ({ segment }: PotentialSupplier, _args, { entity }) => entity(segment),
    evidence: (offer: Offer, args: PageArgs, context) =>
      relationsOfIds(supplierEvidence(offer.facts, offer.buyer, offer), offer.facts.scope, args, context),
  },
};
