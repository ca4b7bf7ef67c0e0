import { kindIds, kinds, type KindId } from '../../server/model/kinds.ts';
import { operators, sourceKinds, statuses } from '../../server/model/evidence.ts';
import { relationId, statementKey } from '../../server/model/entity.ts';
import { relations, relationTypeIds, type RelationTypeId } from '../../server/model/relations.ts';
import type { Properties, Property } from '../../server/model/property.ts';
import type { Cell } from '../../server/graph/graph.ts';
import { text, type Dataset, type Flat, type StoredEntity, type StoredRelation } from './dataset.ts';

/** Numbers in [0, 1) that are the same in every run (the mulberry32 generator). */
export function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const sourceIds = ['alpha', 'beta', 'gamma|δ', 'sample'];
/** Letters that sorting, quoting and UTF-16 get wrong: astral, full-width, quotes, a backslash, a backtick. */
const marks = ['', '', '', '', '𠮷', '（渝）', '"', "'", '\\', '`$x', 'é', 'Z', 'a b'];
const days = ['2015', '2016-03', '2017-11', '2017-11-05', '2019', '2020-11', '2020-11-30', '2024-02'];

/** A graph with this many companies and everything else the vocabulary knows; the same for the same arguments. */
export function generated(companies: number, seed = 1): Dataset {
  const random = dice(seed);
  const below = (n: number): number => Math.floor(random() * n);
  const pick = <T>(items: readonly T[]): T => items[below(items.length)]!;
  const maybe = <T>(chance: number, make: () => T): T | undefined => (random() < chance ? make() : undefined);

  const value = (property: Property): Cell => {
    switch (property.type as string) {
      case 'int':
        return below(1000);
      case 'float':
        return property.max === 1 ? below(101) / 100 : below(1e6) / 4;
      case 'bool':
        return random() < 0.5;
      case 'date':
        return pick(days);
      case 'list':
      case 'labels':
        return Array.from({ length: 1 + below(3) }, (_, i) => `${i}:标签${pick(marks)}:Label`);
      case 'enum':
        return pick(Object.keys(property.of ?? {}));
      default:
        return `${property.en} ${below(9)}${pick(marks)}`;
    }
  };
  const values = (properties: Properties, chance: number): Record<string, Cell> =>
    Object.fromEntries(
      Object.entries(properties).flatMap(([key, property]) => (random() < chance ? [[key, value(property)]] : [])),
    );

  const size = (kind: KindId): number => (kind === 'Company' ? companies : Math.max(4, Math.round(companies / 60)));
  const ids = Object.fromEntries(
    kindIds.map((kind) => [kind, Array.from({ length: size(kind) }, (_, i) => `${kind.toLowerCase()}-${i}`)]),
  ) as Record<KindId, string[]>;

  const records: Flat[] = [];
  const entities: StoredEntity[] = kindIds.flatMap((kind) =>
    ids[kind].map((id, i) => {
      const name = `${pick(['', '', '', '（未具名）'])}${kinds[kind].zh}${below(companies)}${pick(marks)}`;
      // The last of each kind is a placeholder that no source describes any more.
      const said = i === ids[kind].length - 1 ? [] : sourceIds.filter((_, at) => at === i % 4 || random() < 0.2);
      const own = { nameEn: `${kind} ${i}`, ...values(kinds[kind].properties, 0.5), ...values({ unnamed: flag }, 0.1) };
      for (const source of said) records.push({ id: `${source}|${id}`, entity: id, source, kind, name, ...own });
      return { labels: [kind], properties: { id, kind, name, sources: said, ...own } };
    }),
  );

  const told: StoredRelation[] = relationTypeIds.flatMap((type) =>
    relations[type].joins.flatMap(([from, to]) =>
      Array.from({ length: Math.max(3, Math.round(ids[from].length / 4)) }, () =>
        statementsOf(type, pick(ids[from]), pick(ids[to]), maybe(0.1, () => pick(ids.Product)) ?? ''),
      ).flat(),
    ),
  );

  function statementsOf(type: RelationTypeId, from: string, to: string, qualifier: string): StoredRelation[] {
    const tellers = sourceIds.filter(() => random() < 0.2);
    return (tellers.length > 0 ? tellers : [pick(sourceIds)]).map((source) => {
      const since = maybe(0.5, () => pick(days));
      const until = maybe(0.3, () => pick(days));
      const link = { from, type, to, qualifier, source, since: since ?? null };
      const properties = {
        ...{
          key: statementKey(link),
          qualifier,
          source,
          quote: `引${pick(marks)}`,
          status: pick(Object.keys(statuses)),
        },
        ...(since === undefined ? {} : { since }),
        ...(until === undefined ? {} : { until }),
        ...values(relations[type].properties, 0.6),
      };
      return { type, from, to, properties };
    });
  }

  const observations: Flat[] = Array.from({ length: companies }, (_, i) => {
    const metric = pick(['surveyed', 'companies', 'employees', 'surveyed']);
    const entity = pick(ids[metric === 'surveyed' ? 'Segment' : metric === 'companies' ? 'Area' : 'Company']);
    const optional = {
      valueMax: maybe(0.2, () => 50 + below(50)),
      unit: maybe(0.5, () => '家'),
      period: maybe(0.7, () => pick([...days, '2019/2020', '/2018'])),
      scope: maybe(0.6, () => pick([...ids.Area, ...ids.Park])),
    };
    const given = Object.entries(optional).filter(([, cell]) => cell !== undefined) as [string, Cell][];
    const base = { key: `o${i}${pick(marks)}`, entity, metric, operator: pick(operators), value: below(50) / 2 };
    return { ...base, source: pick(sourceIds), quote: '引', ...Object.fromEntries(given) };
  });

  return {
    entities,
    relations: [
      ...new Map(told.map((r) => [`${relationId(r.from, r.type, r.to)}${text(r.properties.key)}`, r])).values(),
    ],
    records,
    observations,
    sources: sourceIds.map((id, i) => ({
      id,
      title: `来源 ${id}`,
      kind: Object.keys(sourceKinds)[i] ?? '',
      published: '2020',
    })),
    store: [{ id: 'store', revision: 7 }],
  };
}

const flag: Property = { zh: '未具名', en: 'Unnamed', type: 'bool' };
