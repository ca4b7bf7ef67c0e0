import fc from 'fast-check';
import type { Cell } from '../../../../server/graph/graph.ts';
import { text, type Dataset, type Flat, type StoredRelation } from '../../../support/dataset.ts';
import { write, type Case } from '../../case.ts';
import { entityId, idOf, idsOf } from '../../plain.ts';

type Changes = Readonly<Record<string, Cell>>;

/** Properties to set, some of them null, which takes away: names that the data has and has not, all types of values. */
const changes: fc.Arbitrary<Changes> = fc.dictionary(
  fc.constantFrom('quote', 'unit', 'period', 'nameEn', 'description', 'aliases', 'count', 'share', 'unnamed', 'since'),
  fc.oneof(
    fc.constant(null),
    fc.string(),
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }).filter((x) => !Object.is(x, -0)),
    fc.boolean(),
    fc.array(fc.string(), { minLength: 1, maxLength: 3 }),
  ),
  { minKeys: 1, maxKeys: 5 },
);

const changed = (before: Flat, change: Changes): Flat =>
  Object.fromEntries(Object.entries({ ...before, ...change }).filter(([, cell]) => cell !== null));

/** Some of the rows, each with changes. */
const someRows = <T extends object>(all: readonly T[]): fc.Arbitrary<(T & { properties: Changes })[]> =>
  fc
    .uniqueArray(fc.nat(all.length - 1), { minLength: 1, maxLength: 4 })
    .chain((at) => fc.tuple(...at.map((i) => changes.map((properties) => ({ ...all[i]!, properties })))));

interface Rows<R> {
  readonly rows: readonly R[];
}
interface Change {
  readonly id?: string;
  readonly key?: string;
  readonly properties: Changes;
}

const fresh = fc.uniqueArray(fc.stringMatching(/^new-[a-z]{1,6}$/), { minLength: 1, maxLength: 4 });

/** Rows with new ids, each with properties and an entity of the data. */
const freshRows = (data: Dataset): fc.Arbitrary<{ id: string; key: string; entity: string; properties: Changes }[]> =>
  fresh.chain((ids) =>
    fc.tuple(
      ...ids.map((id) =>
        fc.record({ id: fc.constant(id), key: fc.constant(id), entity: idOf(data), properties: changes }),
      ),
    ),
  );

const stored = (data: Dataset, id: string): boolean => data.entities.some((e) => entityId(e) === id);

const change =
  (key: string) =>
  (all: readonly Flat[], rows: readonly Change[]): Flat[] =>
    all.map((one) => {
      const row = rows.find((r) => r[key as 'id' | 'key'] === one[key]);
      return row ? changed(one, row.properties) : one;
    });

const statements = (data: Dataset, type: string): { from: string; key: string }[] =>
  data.relations.filter((r) => r.type === type).map((r) => ({ from: r.from, key: text(r.properties.key) }));

const isRow = (r: StoredRelation, type: string) => (row: { from: string; key: string }) =>
  r.type === type && r.from === row.from && r.properties.key === row.key;

/** The data without these entities and what hangs on them; a record or observation on nothing is never dumped. */
const withoutEntities = (data: Dataset, ids: readonly string[]): Dataset => ({
  ...data,
  entities: data.entities.filter((e) => !ids.includes(entityId(e))),
  relations: data.relations.filter((r) => !ids.includes(r.from) && !ids.includes(r.to)),
  records: data.records.filter((r) => !ids.includes(text(r.entity))),
  observations: data.observations.filter((o) => !ids.includes(text(o.entity))),
});

/** Some of the values of one key, and one that nobody has. */
const some = (rows: readonly Flat[], key: string): fc.Arbitrary<string[]> =>
  fc
    .uniqueArray(fc.constantFrom(...rows.map((row) => text(row[key]))), { minLength: 1, maxLength: 5 })
    .map((found) => [...found, 'nobody']);

export const cases: Record<string, Case> = {
  'exchange/create-entities': write<Rows<{ id: string; properties: Changes }>>({
    params: (data) => fc.record({ rows: freshRows(data) }),
    after: (data, { rows }, { kind = '' }) => ({
      ...data,
      entities: [
        ...data.entities,
        ...rows.map(({ id, properties }) => ({ labels: [kind], properties: changed({ id }, properties) })),
      ],
    }),
  }),
  'exchange/change-entities': write<Rows<Change>>({
    params: (data) => fc.record({ rows: someRows(data.entities.map((e) => ({ id: entityId(e) }))) }),
    after: (data, { rows }, { kind = '' }) => ({
      ...data,
      entities: data.entities.map((e) => {
        const row = rows.find(({ id }) => id === entityId(e));
        if (!row) return e;
        return { labels: [...new Set([...e.labels, kind])], properties: changed(e.properties, row.properties) };
      }),
    }),
  }),
  'exchange/unlabel-entities': write<{ ids: readonly string[] }>({
    params: (data, { kind = '' }) =>
      fc
        .tuple(
          idsOf(data),
          idOf(data, (e) => e.labels.includes(kind)),
        )
        .map(([ids, one]) => ({ ids: [...new Set([...ids, one])] })),
    after: (data, { ids }, { kind = '' }) => ({
      ...data,
      entities: data.entities.map((e) =>
        ids.includes(entityId(e)) ? { ...e, labels: e.labels.filter((label) => label !== kind) } : e,
      ),
    }),
  }),
  'exchange/remove-entities': write<{ ids: readonly string[] }>({
    params: (data) => fc.record({ ids: idsOf(data) }),
    after: (data, { ids }) => withoutEntities(data, ids),
  }),
  'exchange/create-records': write<Rows<{ id: string; entity: string; properties: Changes }>>({
    params: (data) =>
      fc.record({
        rows: freshRows(data).map((rows) =>
          rows.map((row) => ({ ...row, properties: { ...row.properties, entity: row.entity } })),
        ),
      }),
    after: (data, { rows }) => ({
      ...data,
      records: [
        ...data.records,
        ...rows.filter(({ entity }) => stored(data, entity)).map(({ id, properties }) => changed({ id }, properties)),
      ],
    }),
  }),
  'exchange/change-records': write<Rows<Change>>({
    params: (data) => fc.record({ rows: someRows(data.records.map((r) => ({ id: text(r.id) }))) }),
    after: (data, { rows }) => ({ ...data, records: change('id')(data.records, rows) }),
  }),
  'exchange/remove-records': write<{ ids: readonly string[] }>({
    params: (data) => fc.record({ ids: some(data.records, 'id') }),
    after: (data, { ids }) => ({ ...data, records: data.records.filter((r) => !ids.includes(text(r.id))) }),
  }),
  'exchange/create-observations': write<Rows<{ key: string; entity: string; properties: Changes }>>({
    params: (data) =>
      fc.record({
        rows: freshRows(data).map((rows) =>
          rows.map((row) => ({ ...row, properties: { ...row.properties, entity: row.entity } })),
        ),
      }),
    after: (data, { rows }) => ({
      ...data,
      observations: [
        ...data.observations,
        ...rows.filter(({ entity }) => stored(data, entity)).map(({ key, properties }) => changed({ key }, properties)),
      ],
    }),
  }),
  'exchange/change-observations': write<Rows<Change>>({
    params: (data) => fc.record({ rows: someRows(data.observations.map((o) => ({ key: text(o.key) }))) }),
    after: (data, { rows }) => ({ ...data, observations: change('key')(data.observations, rows) }),
  }),
  'exchange/remove-observations': write<{ keys: readonly string[] }>({
    params: (data) => fc.record({ keys: some(data.observations, 'key') }),
    after: (data, { keys }) => ({
      ...data,
      observations: data.observations.filter((o) => !keys.includes(text(o.key))),
    }),
  }),
  'exchange/create-statements': write<Rows<{ from: string; to: string; key: string; properties: Changes }>>({
    params: (data) =>
      fc.record({
        rows: freshRows(data).chain((rows) =>
          fc.tuple(
            ...rows.map(({ key, entity, properties }) =>
              idOf(data).map((to) => ({ from: entity, to, key, properties })),
            ),
          ),
        ),
      }),
    after: (data, { rows }, { type = '' }) => ({
      ...data,
      relations: [
        ...data.relations,
        ...rows
          .filter(({ from, to }) => stored(data, from) && stored(data, to))
          .map(({ from, to, key, properties }) => ({ type, from, to, properties: changed({ key }, properties) })),
      ],
    }),
  }),
  'exchange/change-statements': write<Rows<{ from: string; key: string; properties: Changes }>>({
    params: (data, { type = '' }) => fc.record({ rows: someRows(statements(data, type)) }),
    after: (data, { rows }, { type = '' }) => ({
      ...data,
      relations: data.relations.map((r) => {
        const row = rows.find(isRow(r, type));
        return row ? { ...r, properties: changed(r.properties, row.properties) } : r;
      }),
    }),
  }),
  'exchange/remove-statements': write<Rows<{ from: string; key: string }>>({
    params: (data, { type = '' }) => fc.record({ rows: fc.subarray(statements(data, type), { minLength: 1 }) }),
    after: (data, { rows }, { type = '' }) => ({
      ...data,
      relations: data.relations.filter((r) => !rows.some(isRow(r, type))),
    }),
  }),
  'exchange/put-sources': write<Rows<{ id: string; properties: Changes }>>({
    params: (data) =>
      fc
        .tuple(someRows(data.sources.map((source) => ({ id: text(source.id) }))), freshRows(data))
        .map(([old, made]) => ({ rows: [...old, ...made.map(({ id, properties }) => ({ id, properties }))] })),
    after: (data, { rows }) => ({
      ...data,
      sources: [
        ...change('id')(data.sources, rows),
        ...rows
          .filter(({ id }) => !data.sources.some((source) => source.id === id))
          .map(({ id, properties }) => changed({ id }, properties)),
      ],
    }),
  }),
  'exchange/remove-sources': write<{ ids: readonly string[] }>({
    params: (data) => fc.record({ ids: some(data.sources, 'id') }),
    after: (data, { ids }) => ({
      ...data,
      sources: data.sources.filter((source) => !ids.includes(text(source.id))),
    }),
  }),
  'exchange/hold-store': write<{ seen: number }>({
    params: () => fc.record({ seen: fc.nat(9) }),
    after: (data, { seen }) => ({
      ...data,
      store:
        data.store.length > 0
          ? data.store.map((store) => ({ ...store, writing: true }))
          : [{ id: 'store', revision: seen, writing: true }],
    }),
  }),
  'exchange/next-revision': write<{ seen: number; next: number }>({
    params: (data) =>
      fc.record({ seen: fc.constant(Number(data.store[0]?.revision)), next: fc.integer({ min: 8, max: 99 }) }),
    after: (data, { next }) => ({ ...data, store: data.store.map((store) => ({ ...store, revision: next })) }),
  }),
};
