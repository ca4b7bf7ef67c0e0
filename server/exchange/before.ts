import { textIn, textsIn } from '../graph/cells.ts';
import type { Graph } from '../graph/graph.ts';
import { entityIn, recordIn } from '../graph/rebuilt.ts';
import { cypher } from '../graph/statement.ts';
import type { Entity, EntityRecord, Source } from '../model/entity.ts';
import { referencesOf, relationTypeIds, isGoal } from '../model/relations.ts';
import { lettersOf, type KnownIds } from './check.ts';
import { pageSize, readByIds } from './pages.ts';
import { namedBy, readSaid, readSources, type Said } from './said.ts';

/** As much of the store as a replacement of some sources can touch. */
export interface Before {
  readonly revision: number;
  readonly sources: ReadonlyMap<string, Source>;
  /** What the replaced sources say now. */
  readonly said: Said;
  /** Of the entities that old or new rows name, those that are in the store. */
  readonly entities: ReadonlyMap<string, Entity>;
  /** What sources that stay said of these entities. */
  readonly others: readonly EntityRecord[];
  /** Of the entities that no record is sure of, those that a source that stays names all the same. */
  readonly held: ReadonlySet<string>;
  /** Letters of the lanes that chains of sources that stay have. */
  readonly lanes: ReadonlySet<string>;
}

async function readHeld(graph: Graph, ids: readonly string[], without: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const rows = [
    await readByIds(graph, cypher('exchange/held-by-statements'), ids, { without }),
    await readByIds(graph, cypher('exchange/held-by-observations'), ids, { without }),
    await readByIds(graph, cypher('exchange/held-by-scopes'), ids, { without }),
  ];
  for (const type of relationTypeIds)
    for (const property of referencesOf(type))
      rows.push(await readByIds(graph, cypher('exchange/held-by-references', { type }), ids, { without, property }));
  return new Set(rows.flat().map((row) => textIn(row, 'id')));
}

/**
 * The store as it is before the sources `replaced` say `now` instead of what they said.
 * @param alsoNamed entities to look up beside those that old and new rows name
 */
export async function readBefore(
  graph: Graph,
  replaced: ReadonlySet<string>,
  now: Said,
  alsoNamed: ReadonlySet<string> = new Set(),
): Promise<Before> {
  const [row] = await graph.read(cypher('explore/revision'));
  const revision = Number(row?.revision ?? 0);
  const sources = new Map((await readSources(graph)).map((source) => [source.id, source]));
  const without = [...replaced];
  const said = await readSaid(
    graph,
    without.filter((id) => sources.has(id)),
  );
  const recorded = new Set(now.records.map((record) => record.entity));
  const named = [recorded, said.records.map((record) => record.entity), namedBy(said), namedBy(now), alsoNamed];
  const ids = sources.size === 0 ? [] : [...new Set(named.flatMap((group) => [...group]))];
  const rows = await readByIds(graph, cypher('exchange/entities'), ids);
  const entities = new Map(rows.map((row) => entityIn(row.entity)).map((entity) => [entity.id, entity]));
  const stays = (entity: Entity): boolean => entity.sources.some((source) => !replaced.has(source));
  const shared = [...entities.values()].filter(stays).map(({ id }) => id);
  const others = await readByIds(graph, cypher('exchange/records-of-entities'), shared, { without }, sources.size);
  const loose = [...entities.values()].filter((entity) => !stays(entity) && !recorded.has(entity.id));
  const held = await readHeld(
    graph,
    loose.map(({ id }) => id),
    without,
  );
  const lanes = await graph.read(cypher('exchange/lanes'), { without, limit: pageSize });
  return {
    ...{ revision, sources, said, entities, held },
    others: others.map(({ record }) => recordIn(record)),
    lanes: new Set(lanes.flatMap((row) => (row.lanes === null ? [] : lettersOf(textsIn(row, 'lanes'))))),
  };
}

/**
 * What the store knows without the sources replaced. An entity that only they describe is not known, unless it is a
 * placeholder already or another source names it: what may be loaded must not hang on what the same source said before.
 */
export function knownOf({ entities, sources, held, lanes }: Before, replaced: ReadonlySet<string>): KnownIds {
  const known = [...entities.values()].filter(
    (entity) => entity.sources.length === 0 || held.has(entity.id) || entity.sources.some((id) => !replaced.has(id)),
  );
  const goalOf = (entity: Entity) => (entity.sources.length === 0 ? null : isGoal(entity.properties));
  return {
    entities: new Map(known.map((entity) => [entity.id, { kind: entity.kind, goal: goalOf(entity) }])),
    sources: new Set(sources.keys()),
    lanes,
  };
}
