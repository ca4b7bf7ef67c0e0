import type { GraphQLResolveInfo } from 'graphql';
import type { ScopeInput } from '../analysis/scope.ts';
import { noConditions } from '../explore/conditions.ts';
import { isVisible } from '../explore/entities.ts';
import { countLinked, linkedTo, type LinkedFilter, type Near } from '../explore/linked.ts';
import { common, idsLinkedTo } from '../explore/linked-to-one.ts';
import { checkFilter } from '../explore/list.ts';
import { byId, readingOf } from '../explore/list-order.ts';
import type { PageArgs } from '../explore/page.ts';
import { reachOf } from '../explore/reach.ts';
import type { Entity } from '../model/entity.ts';
import type { KindId } from '../model/kinds.ts';
import { linkedFields, type LinkedField } from '../model/linked-fields.ts';
import type { Scope } from '../model/scope.ts';
import { columnsAsked } from './columns.ts';
import type { Context } from './context.ts';
import type { Resolver } from './executable-schema.ts';
import { filterOf, linksOf, orderOf, type FilterInput, type OrderInput } from './filter.ts';
import { checkNamed } from './known-filter.ts';
import { relationsBehind } from './linked-relations.ts';

interface LinkedArgs extends PageArgs {
  readonly filter?: FilterInput | null;
  readonly links?: FilterInput | null;
  readonly orderBy?: OrderInput | null;
  readonly scope?: ScopeInput | null;
  /** The argument that has a field walk further, if it has one. */
  readonly [argument: string]: unknown;
}

/** What a field's lists are linked to: of each id itself, or what the field walks first when `walked` says so. */
export interface Anchors {
  readonly walked: boolean;
  readonly of: (ids: readonly string[]) => Promise<Near[]>;
}

/** What a field is linked to: the entity itself, or what the field walks first, read once for list, count and relations. */
function anchorsOf(field: LinkedField, args: LinkedArgs, scope: Scope, context: Context): Anchors {
  const { through } = field;
  if (!through || (through.argument && args[through.argument.name] !== true))
    return { walked: false, of: (ids) => Promise.resolve(ids.map((id) => ({ id, anchors: [id] }))) };
  const { types, way } = through;
  const walk = context.loader('reach', [types, way, args.scope], (ids) =>
    reachOf(context.graph, scope, ids, through, { options: context.options }),
  );
  return {
    walked: true,
    of: (ids) =>
      Promise.all(ids.map(async (id) => ({ id, anchors: ((await walk(id)) ?? []).map((reached) => reached.id) }))),
  };
}

const wantedKinds = ({ kinds }: LinkedField, only: readonly KindId[] | null | undefined): readonly KindId[] =>
  only ? kinds.filter((kind) => only.includes(kind)) : kinds;

/** A field that lists what is linked to an entity; lists of one moment that are asked for alike are read together. */
const listed =
  (kind: KindId, name: string, field: LinkedField): Resolver<Entity> =>
  async (entity, args: LinkedArgs, context, info: GraphQLResolveInfo) => {
    const { graph, options } = context;
    const [only, ...more] = field.kinds;
    const target = only !== undefined && more.length === 0 ? only : null;
    const reading = readingOf(
      `${name} of ${entity.id}`,
      orderOf(target, args.orderBy) ?? byId,
      args,
      options.limits.listSize,
    );
    const filter = filterOf(target, args.filter);
    checkFilter(filter, options.limits);
    await checkNamed(filter, context);
    const { ids, kinds, sources, conditions, linked } = filter;
    const links = linksOf(field.types, args.links);
    const scope = await context.scope(args.scope);
    if (!isVisible(entity, scope.without)) return reading.page([], 0);
    const columns = columnsAsked(info, field.kinds);
    const anchors = anchorsOf(field, args, scope, context);
    const filtered = async (): Promise<LinkedFilter> => {
      const sets = await Promise.all((linked ?? []).map((one) => idsLinkedTo(graph, scope, one, options)));
      const chosen = [...(ids ? [new Set(ids)] : []), ...sets];
      return {
        kinds: wantedKinds(field, kinds),
        ids: chosen.length > 0 ? common(chosen) : null,
        sources: sources ?? null,
        conditions: conditions ?? noConditions,
        links,
      };
    };
    const load = context.loader(`${kind}.${name}`, [args, columns], async (near) =>
      linkedTo(graph, scope, await anchors.of(near), field, await filtered(), reading, columns, options),
    );
    const count = context.loader(`${kind}.${name} counts`, args, async (near) =>
      countLinked(graph, scope, await anchors.of(near), field, await filtered(), options),
    );
    const page = reading.page((await load(entity.id)) ?? [], async () => (await count(entity.id)) ?? 0);
    const behind = relationsBehind(field, anchors, scope, args.scope, context);
    const { nodes, pageInfo, totalCount } = page;
    return {
      ...{ nodes, pageInfo, totalCount },
      edges: () =>
        page.edges.map((edge) => ({
          get cursor() {
            return edge.cursor;
          },
          node: edge.node,
          relations: () => behind(entity.id, edge.node.id),
        })),
    };
  };

/** The nearest of what a field lists. */
const nearest =
  (field: LinkedField): Resolver<Entity> =>
  async (entity, args: LinkedArgs, context) => {
    const scope = await context.scope(args.scope);
    if (!isVisible(entity, scope.without)) return null;
    const { through } = field;
    const walk = context.loader('nearest', [field, args.scope], (ids) =>
      reachOf(context.graph, scope, ids, through ?? field, {
        ...(through ? {} : { steps: 1 }),
        options: context.options,
      }),
    );
    const found = ((await walk(entity.id)) ?? []).find((one) => field.kinds.some((kind) => kind === one.kind));
    return found ? context.entity(found.id) : null;
  };

/** Resolvers of every kind's fields that list other entities. */
export const linkedResolvers = (kind: KindId): Record<string, Resolver<Entity>> =>
  Object.fromEntries(
    Object.entries(linkedFields[kind]).flatMap(([name, field]): [string, Resolver<Entity>][] => [
      [name, listed(kind, name, field)],
      ...(field.nearest === undefined ? [] : [[field.nearest, nearest(field)] as [string, Resolver<Entity>]]),
    ]),
  );
