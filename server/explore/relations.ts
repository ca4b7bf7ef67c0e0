import { listIn, mapOf, numberIn, textIn, textOrNull } from '../graph/cells.ts';
import type { Graph, ReadOptions } from '../graph/graph.ts';
import { endsIn } from '../graph/rebuilt.ts';
import { cypher } from '../graph/statement.ts';
import { byCodePoint } from '../model/code-point-order.ts';
import { relationId, type Relation } from '../model/entity.ts';
import { relationTypeIds, type RelationTypeId } from '../model/relations.ts';
import { counting, type Scope } from '../model/scope.ts';
import { typeRanks, wantedTypes, type LinkFilter } from './direction.ts';
import { linksOf } from './links.ts';

/** The place of a link in the list of one entity's relations; the next page starts after it. */
export interface LinkPlace {
  readonly type: RelationTypeId;
  /** The other end. */
  readonly other: string;
  readonly qualifier: string;
  readonly way: 'OUT' | 'IN';
}

/** Where a relation stands in the list of this entity's relations. */
export const placeOf = (entity: string, relation: Relation): LinkPlace =>
  relation.from === entity
    ? { type: relation.type, other: relation.to, qualifier: relation.qualifier, way: 'OUT' }
    : { type: relation.type, other: relation.from, qualifier: relation.qualifier, way: 'IN' };

const byPlace = (a: LinkPlace, b: LinkPlace): number =>
  typeRanks[a.type] - typeRanks[b.type] ||
  byCodePoint(a.other, b.other) ||
  byCodePoint(a.qualifier, b.qualifier) ||
  byCodePoint(b.way, a.way);

export interface RelationsArgs extends LinkFilter {
  /** At most this many links an entity; the statements of one link count once. */
  readonly first: number;
  /** Only links after this place. */
  readonly after?: LinkPlace | null | undefined;
  /** Only links before this place. */
  readonly before?: LinkPlace | null | undefined;
  /** The last `first` of them instead of the first. */
  readonly backwards?: boolean | undefined;
}

/** The parameters that say where reading begins: at an end of everything, or behind a place in the direction of reading. */
function start(place: LinkPlace | null | undefined, way: 'OUT' | 'IN', backwards: boolean) {
  if (!place) return { rank: backwards ? relationTypeIds.length : -1, other: '', qualifier: '', same: false };
  // OUT comes before IN where all else is equal.
  const same = way !== place.way && way === (backwards ? 'OUT' : 'IN');
  return { rank: typeRanks[place.type], other: place.other, qualifier: place.qualifier, same };
}

/**
 * The relations of each of these entities that count in the scope and lead to visible ones: by type in vocabulary order,
 * then the other end's id, then the qualifier, then OUT before IN. An entity without any has an empty list.
 * Two statements at most (one a direction) and one for the sources, however many ids.
 */
export async function relationsOf(
  graph: Graph,
  scope: Scope,
  ids: readonly string[],
  { types, direction, first, after, before, backwards = false }: RelationsArgs,
  options?: ReadOptions,
): Promise<Map<string, Relation[]>> {
  const asked = [...new Set(ids)];
  const wanted = direction ?? 'BOTH';
  const ways = (['OUT', 'IN'] as const).filter((way) => wanted === 'BOTH' || wanted === way);
  const read = async (way: 'OUT' | 'IN') => {
    const rows = await graph.read(
      cypher(`explore/relations-${way === 'OUT' ? 'out' : 'in'}${backwards ? '-back' : ''}`),
      {
        ...counting(scope),
        ids: asked,
        types: wantedTypes(types),
        ranks: typeRanks,
        first,
        ...start(backwards ? before : after, way, backwards),
        // A link from an entity to itself leaves and enters it: listed once where both are asked for.
        loops: way === 'OUT' || wanted !== 'BOTH',
      },
      options,
    );
    return rows.map((row) => ({ near: textIn(row, 'near'), way, ends: endsIn(row), told: listIn(row, 'told') }));
  };
  const found = new Map<string, Relation[]>(asked.map((id) => [id, []]));
  if (asked.length === 0) return found;
  const rows = (await Promise.all(ways.map(read))).flat();
  const links = await linksOf(
    graph,
    rows.flatMap(({ ends, told }) => told.map((cell) => [ends, cell] as const)),
    options,
  );
  const byId = new Map(links.map((link) => [link.id, link]));
  for (const { near, ends, told } of rows) {
    const qualifier = textOrNull(mapOf(told[0]), 'qualifier') ?? '';
    const link = byId.get(relationId(ends.from, ends.type, ends.to, qualifier));
    if (link) found.get(near)?.push(link);
  }
  for (const [id, list] of found) {
    const places = list
      .map((link) => ({ link, place: placeOf(id, link) }))
      .filter(({ place }) => (!after || byPlace(place, after) > 0) && (!before || byPlace(place, before) < 0))
      .sort((a, b) => byPlace(a.place, b.place));
    found.set(
      id,
      (backwards ? places.slice(-first) : places.slice(0, first)).map(({ link }) => link),
    );
  }
  return found;
}

/** How many links `relationsOf` would list for each of these entities without a cap. One statement a direction. */
export async function countRelations(
  graph: Graph,
  scope: Scope,
  ids: readonly string[],
  { types, direction }: LinkFilter,
  options?: ReadOptions,
): Promise<Map<string, number>> {
  const found = new Map<string, number>(ids.map((id) => [id, 0]));
  const wanted = direction ?? 'BOTH';
  const params = { ...counting(scope), ids: [...found.keys()], types: wantedTypes(types) };
  const files = [
    ...(wanted === 'IN' ? [] : [{ file: 'explore/relations-out-count', loops: true }]),
    ...(wanted === 'OUT' ? [] : [{ file: 'explore/relations-in-count', loops: wanted === 'IN' }]),
  ];
  if (found.size === 0) return found;
  const rows = (
    await Promise.all(files.map(({ file, loops }) => graph.read(cypher(file), { ...params, loops }, options)))
  ).flat();
  for (const row of rows) {
    const near = textIn(row, 'near');
    found.set(near, (found.get(near) ?? 0) + numberIn(row, 'links'));
  }
  return found;
}
