import { numberIn } from '../graph/cells.ts';
import type { Graph, ReadOptions } from '../graph/graph.ts';
import { entityColumns, entityOf } from '../graph/rebuilt.ts';
import { cypher, type CypherStatement } from '../graph/statement.ts';
import type { Entity } from '../model/entity.ts';
import { kindIds, kinds as vocabulary, propertiesOf, type KindId } from '../model/kinds.ts';
import type { Link } from '../model/linked-fields.ts';
import { counting, type Scope } from '../model/scope.ts';
import { noConditions, type Conditions } from './conditions.ts';
import type { Limits } from '../model/limits.ts';
import { checkMost, limitsOf, type ExploreOptions } from './limits.ts';
import { backwards, common, idsLinkedTo, isOneStep, type LinkedToOne } from './linked-to-one.ts';
import { countLinked, filterExpansion, filterParams, linkedIds, linkedTo, type LinkedFilter } from './linked.ts';
import { byId, readingOf, type ListOrder } from './list-order.ts';
import { listParts, lying, type ListPart } from './list-parts.ts';
import type { Directory } from './search/directory.ts';
import type { Page, PageArgs } from './page.ts';

/** Which entities a list holds; every field given must hold. */
export interface ListFilter {
  readonly ids?: readonly string[] | null | undefined;
  readonly kinds?: readonly KindId[] | null | undefined;
  /** Named by at least one of these sources. */
  readonly sources?: readonly string[] | null | undefined;
  readonly conditions?: Conditions | undefined;
  /** Whose field of this name lists one of these ids, by statements that count. */
  readonly linked?: readonly LinkedToOne[] | undefined;
}

export interface ListArgs extends PageArgs {
  /** The kind a list is of; all kinds when missing. */
  readonly kind?: KindId | null | undefined;
  readonly filter?: ListFilter | null | undefined;
  /** By id, rising, when missing. */
  readonly orderBy?: ListOrder | null | undefined;
  /** The properties that the entities shall have; all of their kind when missing. */
  readonly columns?: readonly string[] | undefined;
  /** The ids of the store as it is; without it a list by id costs a look at all there is. */
  readonly directory?: Directory | null | undefined;
}

/** A part that is read by one statement. */
type ReadPart =
  | Exclude<ListPart, { readonly at: 'placed-in-all' | 'placed' }>
  | {
      readonly at: 'linked';
      readonly kinds: readonly KindId[];
      readonly link: Link;
      readonly anchors: readonly string[];
    };

/** All properties that entities of these kinds may have, once. */
const allColumns = (kinds: readonly KindId[]): string[] => [
  ...new Set(kinds.flatMap((kind) => Object.keys(propertiesOf(kind)))),
];

/** @throws UserInputError LIMIT_EXCEEDED where one of its fields names more ids than the limits let it. */
export function checkFilter({ ids, sources, linked = [] }: ListFilter, { subgraphSize }: Limits): void {
  checkMost('filter.ids', ids?.length ?? 0, subgraphSize);
  checkMost('filter.sources', sources?.length ?? 0, subgraphSize);
  for (const one of linked) checkMost(`filter.${one.name}`, one.ids.length, subgraphSize);
}

/**
 * A page of the entities that are visible in the scope (list-parts.ts says what its places, chain, cluster and letter
 * keep) and pass the filter. `first` ≤ 100 unless the limits say otherwise, 50 by
 * default; keyset paging, so a page stays right while the list changes.
 * At most four statements for the page, two more in an area and a park, one more a `linked` but the first; `totalCount`
 * reads only when called.
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
  const filter = args.filter ?? {};
  const list = args.kind ? vocabulary[args.kind].plural : 'entities';
  const reading = readingOf(list, args.orderBy ?? byId, args, listSize);
  const { order } = reading;
  checkFilter(filter, limitsOf(options));
  const wanted = kindIds.filter(
    (kind) => (!args.kind || kind === args.kind) && (!filter.kinds || filter.kinds.includes(kind)),
  );
  const columns = args.columns ?? allColumns(wanted);
  const cells = [...entityColumns, ...new Set([...columns, ...reading.needs])];
  const filtered = (kinds: readonly KindId[], ids: readonly string[] | null): LinkedFilter => ({
    ...{ kinds, ids },
    sources: filter.sources ?? null,
    conditions: filter.conditions ?? noConditions,
  });
  const asked = filter.ids ? [...new Set(filter.ids)] : null;
  const { parts, ids, scope: left } = await partsOf(graph, scope, wanted, asked, filter.linked ?? [], options);

  const filterOf = (part: ReadPart): LinkedFilter =>
    filtered('kinds' in part ? part.kinds : [part.kind], part.at === 'ids' ? part.ids : ids);
  const parameters = (part: ReadPart) => ({ ...counting(scope), ...filterParams(filterOf(part)) });
  const expansion = (part: ReadPart) => ({
    ...(part.at === 'kind' ? { kind: part.kind } : {}),
    passes: filterExpansion(filterOf(part)).passes,
  });
  const near = (part: ReadPart & { at: 'linked' }) => [{ id: '', anchors: part.anchors }];
  const read = async (part: ReadPart): Promise<Entity[]> => {
    if (part.at === 'linked') {
      const wants = filtered(part.kinds, ids);
      const found = await linkedTo(graph, left, near(part), part.link, wants, reading, columns, options);
      return found.get('') ?? [];
    }
    return (await readNext(part)) ?? readBy(cypher(`explore/list/${part.at}`, { ...expansion(part), order }), part);
  };
  const readBy = async (statement: CypherStatement, part: ReadPart, ids?: readonly string[]): Promise<Entity[]> => {
    const rows = await graph.read(
      statement,
      { ...parameters(part), ...(ids ? { ids } : {}), ...reading.params, columns: cells },
      options,
    );
    return rows.map((row) => entityOf(cells, row.cells));
  };
  /** By what the directory says comes next; null when nothing says so, or too few of it are still there and pass the filter. */
  const readNext = async (part: ReadPart): Promise<Entity[] | null> => {
    const { directory } = args;
    if (!directory || part.at === 'ids' || !order.startsWith('id')) return null;
    const { passes } = expansion(part);
    const first = Number(reading.params.first);
    const most = passes.length > 0 ? subgraphSize : first;
    const next = directory({
      kinds: 'kinds' in part ? part.kinds : [part.kind],
      falling: order === 'id down',
      behind: reading.params.start === true ? null : String(reading.params.id),
      without: scope.without,
      most,
    });
    if (next.length === 0) return [];
    const found = await readBy(cypher('explore/list/ids', { order, passes }), part, next);
    const isEnd = passes.length > 0 && next.length < most;
    return isEnd || found.length === Math.min(first, next.length) ? found : null;
  };
  const count = async (part: ReadPart): Promise<number> => {
    if (part.at === 'linked')
      return (await countLinked(graph, left, near(part), part.link, filtered(part.kinds, ids), options)).get('') ?? 0;
    const [row] = await graph.read(cypher(`explore/list/${part.at}-count`, expansion(part)), parameters(part), options);
    return row ? numberIn(row, 'count') : 0;
  };
  const found = (await Promise.all(parts.map(read))).flat();
  return reading.page(found, async () => (await Promise.all(parts.map(count))).reduce((a, b) => a + b, 0));
}

/** The statements a list is read by, and the ids that all of them keep to; null for all. */
async function partsOf(
  graph: Graph,
  scope: Scope,
  wanted: readonly KindId[],
  asked: readonly string[] | null,
  linked: readonly LinkedToOne[],
  options?: ReadOptions,
): Promise<{ readonly parts: readonly ReadPart[]; readonly ids: readonly string[] | null; readonly scope: Scope }> {
  const anchor = linked.find(({ field }) => isOneStep(field));
  const others = linked.filter((one) => one !== anchor);
  const sets = await Promise.all(others.map((one) => idsLinkedTo(graph, scope, one, options)));
  const ids = asked || sets.length > 0 ? common([...(asked ? [new Set(asked)] : []), ...sets]) : null;
  if (anchor) {
    const part = { at: 'linked', kinds: wanted, link: backwards(anchor), anchors: [...new Set(anchor.ids)] } as const;
    return { parts: [part], ids, scope };
  }
  const parts = await Promise.all(
    listParts(scope, wanted, ids).map(async (part): Promise<ReadPart> => {
      if (part.at === 'placed')
        return { at: 'linked', kinds: part.kinds, link: lying(part.kinds), anchors: part.places };
      if (part.at !== 'placed-in-all') return part;
      const lists = part.lists.map((places) => linkedIds(graph, scope, lying(part.kinds), places, options));
      return {
        at: 'ids',
        kinds: part.kinds,
        ids: common([...(await Promise.all(lists)), ...(ids ? [new Set(ids)] : [])]),
      };
    }),
  );
  // What is anchored at the places of the scope, or chosen by its segments, needs no second look.
  return { parts, ids, scope: { ...scope, places: null, segments: null } };
}
