import { numberIn, textIn } from '../graph/cells.ts';
import type { Graph, Params, ReadOptions } from '../graph/graph.ts';
import { readWhole } from '../graph/read-whole.ts';
import { entityColumns, entityOf } from '../graph/rebuilt.ts';
import { cypher } from '../graph/statement.ts';
import type { Entity } from '../model/entity.ts';
import type { KindId } from '../model/kinds.ts';
import type { Link } from '../model/linked-fields.ts';
import { counting, liesIn, type Scope } from '../model/scope.ts';
import { linkParams, listsAsked, noConditions, type Conditions } from './conditions.ts';
import type { Reading } from './list-order.ts';
import { placedKinds, placeKinds } from './list-parts.ts';

/** What is listed at once: an id, and the entities to which what is listed for it is linked. */
export interface Near {
  readonly id: string;
  readonly anchors: readonly string[];
}

/** Which of the linked entities are wanted. */
export interface LinkedFilter {
  readonly kinds: readonly KindId[];
  /** Only these; all when null. */
  readonly ids: readonly string[] | null;
  /** Named by one of these sources; whoever names them when null. */
  readonly sources: readonly string[] | null;
  readonly conditions: Conditions;
  /** Asked of the statements that lead to them. */
  readonly links?: Conditions;
}

/** More than this in one set is refused: a list of a part of them would be wrong. */
const most = 500_000;

/** What a filter asks of the statements of cypher/explore/list. */
export const filterExpansion = ({ sources, conditions, links }: LinkedFilter) => ({
  passes: [...(sources === null ? [] : (['sources'] as const)), ...listsAsked(conditions)],
  told: listsAsked(links ?? noConditions),
});

/** The parameters of a filter, as every statement of cypher/explore/list has it. */
export const filterParams = ({ kinds, ids, sources, conditions, links }: LinkedFilter) => ({
  kinds,
  anyId: ids === null,
  ids: ids ?? [],
  sources: sources ?? [],
  ...conditions,
  ...linkParams(links ?? noConditions),
});

/** The parameters of `<HERE e>`; null when the scope lists everything of these kinds. */
function hereParams(scope: Scope, kinds: readonly KindId[]): Params | null {
  const [places, andPlaces] = liesIn(scope);
  const placed = places ? placedKinds.filter((kind) => kinds.includes(kind)) : [];
  const inside = scope.places ? placeKinds.filter((kind) => kinds.includes(kind)) : [];
  const segments = scope.segments && kinds.includes('Segment') ? scope.segments : null;
  if (placed.length === 0 && inside.length === 0 && !segments) return null;
  return {
    placedKinds: placed,
    ...{ places: places ?? [], oneList: !andPlaces, andPlaces: andPlaces ?? [] },
    listedKinds: [...inside, ...(segments ? ['Segment'] : [])],
    listed: [...(inside.length > 0 ? (scope.places ?? []) : []), ...(segments ?? [])],
  };
}

/**
 * What is linked to the anchors of each of these, counts in the scope and is listed by it: at most as many as the reading
 * wants, in no order. One statement, however many there are.
 * @param columns properties that the entities shall have; all others are missing
 */
export async function linkedTo(
  graph: Graph,
  scope: Scope,
  near: readonly Near[],
  link: Pick<Link, 'types' | 'way'>,
  filter: LinkedFilter,
  { order, params, needs }: Pick<Reading, 'order' | 'params' | 'needs'>,
  columns: readonly string[],
  options?: ReadOptions,
): Promise<Map<string, Entity[]>> {
  const found = new Map<string, Entity[]>(near.map(({ id }) => [id, []]));
  if (near.length === 0 || filter.kinds.length === 0) return found;
  const cells = [...entityColumns, ...new Set([...columns, ...needs])];
  const here = hereParams(scope, filter.kinds);
  const rows = await graph.read(
    cypher(`explore/list/linked${here ? '-here' : ''}`, { link, order, columns: cells, ...filterExpansion(filter) }),
    { ...counting(scope), ...filterParams(filter), ...here, ...params, near: near.map(asCells), columns: cells },
    options,
  );
  for (const row of rows) found.get(textIn(row, 'near'))?.push(entityOf(cells, row.cells));
  return found;
}

const asCells = ({ id, anchors }: Near) => ({ id, anchors });

/** How many `linkedTo` would list for each of these without an end. One statement. */
export async function countLinked(
  graph: Graph,
  scope: Scope,
  near: readonly Near[],
  link: Pick<Link, 'types' | 'way'>,
  filter: LinkedFilter,
  options?: ReadOptions,
): Promise<Map<string, number>> {
  if (near.length === 0 || filter.kinds.length === 0) return new Map();
  const here = hereParams(scope, filter.kinds);
  const rows = await graph.read(
    cypher(`explore/list/linked${here ? '-here' : ''}-count`, { link, ...filterExpansion(filter) }),
    { ...counting(scope), ...filterParams(filter), ...here, near: near.map(asCells) },
    options,
  );
  return new Map(rows.map((row) => [textIn(row, 'near'), numberIn(row, 'count')]));
}

/**
 * Ids of all visible entities of these kinds that are linked to one of the anchors, by statements that count in the scope, in
 * no order. One statement.
 * @throws UserInputError LIMIT_EXCEEDED when there are more than 500,000.
 */
export async function linkedIds(
  graph: Graph,
  scope: Scope,
  link: Link,
  anchors: readonly string[],
  options?: ReadOptions,
): Promise<Set<string>> {
  const limit = {
    most,
    words: {
      zh: `范围过大：一处最多列出 ${most} 个实体，请缩小范围。`,
      en: `The scope is too big: at most ${most} entities of one place are listed. Choose a smaller one.`,
    },
    field: 'scope',
  };
  const params = { ...counting(scope), kinds: link.kinds, anchors };
  const rows = await readWhole(graph, cypher('explore/list/linked-ids', { link }), params, limit, options);
  return new Set(rows.map((row) => textIn(row, 'id')));
}
