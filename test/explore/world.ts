import type { Entity, EntityRecord, Observation, Source, Statement } from '../../server/model/entity.ts';
import { observationKey, statementKey } from '../../server/model/entity.ts';
import { operators, statuses, type Status } from '../../server/model/evidence.ts';
import { kindIds, type KindId } from '../../server/model/kinds.ts';
import { relationTypeIds, relations } from '../../server/model/relations.ts';
import type { Scope } from '../../server/model/scope.ts';

/** Everything a store holds, as plain data: what a test computes its own answers from. */
export interface World {
  readonly sources: readonly Source[];
  readonly entities: readonly Entity[];
  readonly records: readonly EntityRecord[];
  readonly statements: readonly Statement[];
  readonly observations: readonly Observation[];
}

/** A random number generator (mulberry32): the same seed gives the same world. */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

const names = ['芯片', '模组', '封装', '𠮷测试', '（园区）', 'EDA', 'Alpha', '传感', '光电', '芯片'];
const dates = [null, '2015', '2017-03', '2018-07-15', '2019', '2020-11', '2021-02-01'];

export const source = (id: string, published: string | null): Source => ({
  id,
  title: `来源 ${id}`,
  titleEn: null,
  publisher: null,
  publisherEn: null,
  published,
  url: null,
  retrieved: null,
  licence: null,
  kind: 'report',
});

/** A world with all kinds and types, parallel statements, loops, dates, placeholders and several sources. */
export function randomWorld(seed: number, { entities: count = 120, statements: links = 900 } = {}): World {
  const below = random(seed);
  const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  const sources = [source('s1', '2018-01'), source('s2', '2020-05-01'), source('s3', null), source('s4', '2020-05-01')];
  const records: EntityRecord[] = [];
  const entities = Array.from({ length: count }, (_, i): Entity => {
    const kind = pick(kindIds);
    const id = `e${below(10)}-${i}`;
    const name = `${pick(names)}${pick(names)}`;
    // One in ten is a placeholder that no source names any more.
    const said = below(10) === 0 ? [] : sources.map((s) => s.id).filter(() => below(2) === 0);
    const properties: Record<string, boolean | string | readonly string[]> = { aliases: [`别名${i}`] };
    if (below(4) === 0) properties.unnamed = true;
    if (kind === 'Segment') properties.letter = pick(['芯', '核']);
    for (const told of said) records.push({ entity: id, source: told, kind, name, properties: { description: told } });
    return { id, kind, name, sources: said, properties };
  });
  const byKind = new Map<KindId, Entity[]>(kindIds.map((kind) => [kind, entities.filter((e) => e.kind === kind)]));
  const statements = new Map<string, Statement>();
  for (let i = 0; i < links; i++) {
    const type = pick(relationTypeIds);
    const [from, to] = pick(relations[type].joins);
    const [a, b] = [byKind.get(from) ?? [], byKind.get(to) ?? []];
    if (a.length === 0 || b.length === 0) continue;
    const parts = {
      type,
      // Few ends, so that links have several statements and entities many neighbours.
      from: pick(a.slice(0, 6)).id,
      to: pick(b.slice(0, 6)).id,
      qualifier: type === 'SUPPLIES' ? pick(['', 'wafer', 'module']) : '',
      source: pick(sources).id,
      since: pick(dates),
    };
    const until = pick([null, null, null, '2019-06', '2021']);
    const status = pick(Object.keys(statuses) as Status[]);
    const key = statementKey(parts);
    statements.set(key, { ...parts, key, quote: `引文${i}`, status, until, properties: {} });
  }
  const observations = new Map<string, Observation>();
  for (let i = 0; i < count; i++) {
    const o = {
      entity: pick(entities).id,
      metric: pick(['companies', 'surveyed']),
      operator: pick(operators),
      value: below(1000) / 4,
      valueMax: below(2) === 0 ? null : 1000,
      unit: null,
      period: pick([null, '2017', '2019-02', '2018/2020', '2021/', '/2016']),
      scope: null,
      source: pick(sources).id,
      quote: '',
    };
    observations.set(observationKey(o), { ...o, key: observationKey(o) });
  }
  return {
    sources,
    entities,
    records,
    statements: [...statements.values()],
    observations: [...observations.values()],
  };
}

/** A scope of everything, on a day after all dates, changed as asked. */
export const scopeOf = (change: Partial<Scope> = {}): Scope => ({
  area: null,
  park: null,
  cluster: null,
  chain: null,
  letter: null,
  asOf: '2022-01-01',
  without: [],
  statuses: ['stated', 'disputed'],
  places: null,
  segments: null,
  sampleSources: [],
  ...change,
});

/** The scopes every test runs in. */
export const scopes: readonly Scope[] = [
  scopeOf(),
  scopeOf({ asOf: '2018-07-14', statuses: ['stated', 'inferred', 'disputed'] }),
  scopeOf({ asOf: '2019-06-30', without: ['s2'] }),
  scopeOf({ without: ['s1', 's4'], statuses: ['stated', 'inferred'] }),
];

/** Whether an entity is seen, told without the code under test. */
export const seen = (scope: Scope, entity: Entity | undefined): boolean =>
  entity?.sources.some((id) => !scope.without.includes(id)) ?? false;

const first = (date: string): string => (date + '-01-01').slice(0, 10);
const last = (date: string): string => (date + '-12-31').slice(0, 10);

/** Whether a statement counts, told without the code under test (a month's last day is taken as the 31st). */
export const counts = (scope: Scope, s: Statement): boolean =>
  !scope.without.includes(s.source) &&
  scope.statuses.includes(s.status) &&
  (s.since === null || first(s.since) <= scope.asOf) &&
  (s.until === null || scope.asOf <= (s.until.length === 7 ? `${s.until}-31` : last(s.until)));
