import type { Entity, EntityRecord, Source } from '../model/entity.ts';
import { newestFirst } from '../model/newest-first.ts';
import type { Value } from '../model/property.ts';

type Dated = Pick<Source, 'id' | 'published'>;

/** Newest source first. */
const byNewestSource = (sources: ReadonlyMap<string, Dated>) => (a: EntityRecord, b: EntityRecord) => {
  const dated = ({ source }: EntityRecord): Dated => sources.get(source) ?? { id: source, published: null };
  return newestFirst(dated(a), dated(b));
};

/**
 * One entity of everything that sources said of it: of each property the newest source's word, an unsaid one never
 * overriding; `name` likewise. Aliases are not a choice but a sum: those of all sources, newest first, then the names that
 * other sources use, so that a search finds each source's own wording. `sources` in order of their ids.
 * `records` must be of one entity and one kind, at least one.
 */
export function mergeRecords(records: readonly EntityRecord[], sources: ReadonlyMap<string, Dated>): Entity {
  const ordered = [...records].sort(byNewestSource(sources));
  const [newest] = ordered;
  if (newest === undefined) throw new Error('an entity is merged from at least one record');
  const properties: Record<string, Value> = {};
  for (const record of ordered)
    for (const [key, value] of Object.entries(record.properties))
      if (!Object.hasOwn(properties, key)) properties[key] = value;
  const told = ordered.flatMap((record) => record.properties.aliases ?? []);
  const aliases = new Set([...told.map(String), ...ordered.map((record) => record.name)]);
  aliases.delete(newest.name);
  if (aliases.size > 0) properties.aliases = [...aliases];
  else delete properties.aliases;
  const ids = [...new Set(ordered.map((record) => record.source))].sort();
  return { id: newest.entity, kind: newest.kind, name: newest.name, sources: ids, properties };
}
