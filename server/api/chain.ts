import { chainMap, chainSupplies, type ChainCompany, type ChainMap, type ChainSegment } from '../analysis/chain-map.ts';
import { linkId, type Facts } from '../analysis/fact.ts';
import type { ScopeInput } from '../analysis/scope.ts';
import { readSupplies } from '../analysis/supplies.ts';
import { relationsByIds } from '../explore/relations-by-id.ts';
import type { Relation } from '../model/entity.ts';
import { usualPage } from '../model/limits.ts';
import type { Context } from './context.ts';
import type { Resolvers } from './executable-schema.ts';
import { enumValue } from './vocabulary-sdl.ts';

interface Map extends ChainMap {
  readonly facts: Facts;
}

const relationsOf = async (
  ids: readonly string[],
  { scope }: Facts,
  { graph, options }: Context,
): Promise<Relation[]> => [...(await relationsByIds(graph, scope, ids, options)).values()];

/** Resolvers of the chain as a map; its relations are read only where they are asked for. */
export const chainResolvers: Resolvers = {
  Query: {
    chain: async (_, args: { scope?: ScopeInput | null }, context): Promise<Map> => {
      const facts = await context.facts(args.scope);
      return { ...chainMap(facts), facts };
    },
  },
  ChainMap: {
    feeds: ({ feeds, facts }: Map, _args, context) =>
      relationsOf(
        feeds.map((feed) => linkId('FEEDS', feed)),
        facts,
        context,
      ),
    supplies: async ({ facts }: Map, { first }: { first: number | null }, context) => {
      const supplies = chainSupplies(facts, await readSupplies(context.graph, facts.scope, context.options));
      const ids = supplies.slice(0, first ?? usualPage).map((link) => linkId('SUPPLIES', link));
      return relationsOf(ids, facts, context);
    },
  },
  ChainSegment: {
    segment: ({ segment }: ChainSegment, _args, { entity }) => entity(segment),
    presence: ({ presence }: ChainSegment) => enumValue(presence),
    companies: ({ companies }: ChainSegment, { first }: { first: number | null }) => companies.slice(0, first ?? 12),
  },
  ChainCompany: {
    company: ({ company }: ChainCompany, _args, { entity }) => entity(company),
    activity: ({ activity }: ChainCompany) => enumValue(activity),
  },
};
