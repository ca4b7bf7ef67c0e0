import type { Page, PageArgs } from '../explore/page.ts';
import { relationsByIds } from '../explore/relations-by-id.ts';
import type { Relation } from '../model/entity.ts';
import type { Scope } from '../model/scope.ts';
import { lookedUp, ownId, pageOf } from './connection.ts';
import type { Context } from './context.ts';

/** A page of the relations with these ids; those of all pages of a moment are read together. */
export const relationsOfIds = (
  ids: readonly string[],
  scope: Scope,
  args: PageArgs,
  { graph, options, loader }: Context,
): Promise<Page<Relation>> => {
  const load = loader('relations by id', scope, (wanted) => relationsByIds(graph, scope, wanted, options));
  return lookedUp(pageOf(ids, args, 'evidence', ownId), load);
};
