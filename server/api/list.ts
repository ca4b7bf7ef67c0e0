import type { ScopeInput } from '../analysis/scope.ts';
import { listEntities, type ListArgs } from '../explore/list.ts';
import { kindIds, kinds, type KindId } from '../model/kinds.ts';
import type { Resolver, Resolvers } from './executable-schema.ts';

/** A page of the entities of one kind, or of all kinds; they need no look-up afterwards. */
const listOf =
  (kind: KindId | null): Resolver =>
  async (_, args: Omit<ListArgs, 'kind'> & { scope?: ScopeInput | null }, context) => {
    const { graph, options, know } = context;
    const page = await listEntities(graph, await context.scope(args.scope), { ...args, kind }, options);
    know(page.nodes);
    return page;
  };

/** Resolvers of the root lists, one a kind. */
export const listResolvers: Resolvers = {
  Query: { entities: listOf(null), ...Object.fromEntries(kindIds.map((kind) => [kinds[kind].plural, listOf(kind)])) },
};
