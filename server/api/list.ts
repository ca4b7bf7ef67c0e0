import type { ScopeInput } from '../analysis/scope.ts';
import { listEntities } from '../explore/list.ts';
import type { PageArgs } from '../explore/page.ts';
import { kindIds, kinds, type KindId } from '../model/kinds.ts';
import { columnsAsked } from './columns.ts';
import type { Resolver, Resolvers } from './executable-schema.ts';
import { checkNamed } from './known-filter.ts';
import { filterOf, orderOf, type FilterInput, type OrderInput } from './filter.ts';

interface ListArgs extends PageArgs {
  readonly filter?: FilterInput | null;
  readonly orderBy?: OrderInput | null;
  readonly scope?: ScopeInput | null;
}

/** A page of the entities of one kind, or of all kinds, with the properties that are asked for. */
const listOf =
  (kind: KindId | null): Resolver =>
  async (_, args: ListArgs, context, info) => {
    const filter = filterOf(kind, args.filter);
    await checkNamed(filter, context);
    const { first, after, last, before } = args;
    return listEntities(
      context.graph,
      await context.scope(args.scope),
      {
        ...{ first, after, last, before, kind },
        filter,
        orderBy: orderOf(kind, args.orderBy),
        directory: context.names.directory(await context.revision()),
        columns: columnsAsked(info, kind ? [kind] : kindIds),
      },
      context.options,
    );
  };

/** Resolvers of the root lists, one a kind. */
export const listResolvers: Resolvers = {
  Query: { entities: listOf(null), ...Object.fromEntries(kindIds.map((kind) => [kinds[kind].plural, listOf(kind)])) },
};
