import type { Graph, Params } from '../graph/graph.ts';
import { entityIn } from '../graph/rebuilt.ts';
import { cypher } from '../graph/statement.ts';
import type { Entity } from '../model/entity.ts';
import { kindIds, type KindId } from '../model/kinds.ts';
import { counting, type Scope } from '../model/scope.ts';
import { numberIn } from '../graph/cells.ts';
import { isVisible, readStored } from './entities.ts';
import { checkMost, limitsOf, type ExploreOptions } from './limits.ts';
import { boundParams, boundsOf, byOrder, entityCursor, isWithin, type ListOrder } from './list-order.ts';
import { listParts, type ListPart } from './list-parts.ts';
import { lyingInAll } from './lying-in.ts';
import { pageFrom, pageSize, type Page, type PageArgs } from './page.ts';

/** Which entities a list holds; every field given must hold. */
export interface ListFilter {
  readonly ids?: readonly string[] | null | undefined;
  readonly kinds?: readonly KindId[] | null | undefined;
  /** Named by at least one of these sources. */
  readonly sources?: readonly string[] | null | undefined;
  readonly unnamed?: boolean | null | undefined;
}

export interface ListArgs extends PageArgs {
  /** The kind a list is of; all kinds when missing. */
  readonly kind?: KindId | null | undefined;
  readonly filter?: ListFilter | null | undefined;
  /** By id, rising, when missing. */
  readonly orderBy?: ListOrder | null | undefined;
}

/** A part whose places are looked up. */
type ReadPart = Exclude<ListPart, { readonly at: 'placed-in-all' }>;

/**
 * A page of the entities that are visible in the scope (list-parts.ts says what its places, chain, cluster and letter
 * keep) and pass the filter. `first` ≤ 100 unless the limits say otherwise, 50 by default; keyset paging, so a page stays right while the list changes.
 * At most three statements for the page, five in an area and a park; `totalCount` reads only when called.
 * @throws UserInputError for a cursor that is not of this list and order, first and last together or out of range, and
 * more than 500 ids.
 */
export async function listEntities(
  graph: Graph,
  scope: Scope,
  args: ListArgs,
  options?: ExploreOptions,
): Promise<Page<Entity, () => Promise<number>>> {
  const { listSize, subgraphSize } = limitsOf(options);
  const order: ListOrder = args.orderBy ?? { field: 'ID', direction: 'ASC' };
  const size = pageSize(args, listSize);
  const bounds = boundsOf(order, args);
  const filter = args.filter ?? {};
  checkMost('filter.ids', filter.ids?.length ?? 0, subgraphSize);
  const wanted = kindIds.filter(
    (kind) => (!args.kind || kind === args.kind) && (!filter.kinds || filter.kinds.includes(kind)),
  );
  const ids = filter.ids ? [...new Set(filter.ids)] : null;
  const parts = await Promise.all(
    listParts(scope, wanted, ids).map(async (part): Promise<ReadPart> =>
      part.at === 'placed-in-all'
        ? { at: 'ids', kinds: part.kinds, ids: await lyingInAll(graph, scope, part, options) }
        : part,
    ),
  );

  const passes = passing(scope, filter, ids);
  const common = {
    ...counting(scope),
    anyId: !ids,
    ids: ids ?? [],
    anySource: !filter.sources,
    sources: filter.sources ?? [],
    unnamed: typeof filter.unnamed === 'boolean' ? [filter.unnamed] : [false, true],
  };
  const falling = (order.direction === 'DESC') !== size.backwards;
  const file = (part: ReadPart): string =>
    `explore/list/${part.at}-by-${order.field === 'NAME' ? 'name' : 'id'}-${falling ? 'down' : 'up'}`;
  const read = async (part: ReadPart): Promise<Entity[]> => {
    if (part.at === 'ids') {
      const stored = await readStored(graph, part.ids, options);
      return [...stored.values()].filter((e) => part.kinds.includes(e.kind) && passes(e) && isWithin(order, bounds, e));
    }
    const rows = await graph.read(
      statementFor(file(part), part),
      { ...common, ...anchor(part), ...boundParams(bounds), first: size.size + 1 },
      options,
    );
    return rows.map((row) => entityIn(row.entity));
  };
  const count = async (part: ReadPart): Promise<number> => {
    if (part.at === 'ids') {
      const stored = await readStored(graph, part.ids, options);
      return [...stored.values()].filter((e) => part.kinds.includes(e.kind) && passes(e)).length;
    }
    const [row] = await graph.read(
      statementFor(`explore/list/${part.at}-count`, part),
      { ...common, ...anchor(part) },
      options,
    );
    return row ? numberIn(row, 'count') : 0;
  };

  const found = (await Promise.all(parts.map(read))).flat().sort(byOrder(order));
  const cut = size.backwards ? found.slice(-(size.size + 1)) : found.slice(0, size.size + 1);
  const bounded = typeof (size.backwards ? args.before : args.after) === 'string';
  return pageFrom(
    cut,
    size,
    bounded,
    (entity) => entityCursor(order, entity),
    async () => (await Promise.all(parts.map(count))).reduce((a, b) => a + b, 0),
  );
}

const statementFor = (file: string, part: ReadPart) => cypher(file, part.at === 'kind' ? { kind: part.kind } : {});

function anchor(part: ReadPart): Params {
  if (part.at === 'placed') return { kinds: part.kinds, places: part.places };
  return part.at === 'kinds' ? { kinds: part.kinds } : {};
}

/** The filter as the statements of cypher/explore/list have it, for what was read by id. */
const passing =
  (scope: Scope, { sources, unnamed }: ListFilter, ids: readonly string[] | null) =>
  (entity: Entity): boolean =>
    isVisible(entity, scope.without) &&
    (!ids || ids.includes(entity.id)) &&
    (!sources || entity.sources.some((source) => sources.includes(source))) &&
    (typeof unnamed !== 'boolean' || (entity.properties.unnamed ?? false) === unnamed);
