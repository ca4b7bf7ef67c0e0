import fc from 'fast-check';
import { statuses } from '../../server/model/evidence.ts';
import { list, text, type Dataset, type Flat, type StoredEntity, type StoredRelation } from '../support/dataset.ts';

/** What `<COUNTS r>` and `<VISIBLE e>` want, in plain TypeScript. */
export interface View {
  readonly without: readonly string[];
  readonly statuses: readonly string[];
  readonly asOf: string;
  readonly upTo: string;
}

export const counts = (r: StoredRelation, view: View): boolean => {
  const { source, status, since, until } = r.properties;
  const started = text(since) <= view.upTo;
  // A month or a year is meant whole: it has not ended on a day that begins with it.
  const ended = text(until) !== '' && !view.asOf.startsWith(text(until)) && text(until) < view.asOf;
  return !view.without.includes(text(source)) && view.statuses.includes(text(status)) && started && !ended;
};

export const visible = (e: StoredEntity | undefined, view: Pick<View, 'without'>): boolean =>
  list(e?.properties.sources).some((source) => !view.without.includes(text(source)));

const sourceIds = (data: Dataset): string[] => data.sources.map((source) => text(source.id));

const day = fc.constantFrom('2016-12-31', '2017-11-04', '2017-11-30', '2020-11-30', '2026-01-01');

/** Mostly everything on; sometimes sources off, inferred ones in, and another day. */
export const views = (data: Dataset): fc.Arbitrary<View> =>
  fc
    .record({
      without: fc.oneof(fc.constant([]), fc.subarray(sourceIds(data))),
      statuses: fc.oneof(fc.constant(['stated', 'disputed']), fc.subarray(Object.keys(statuses), { minLength: 1 })),
      // One day, and now and then a span or all time.
      span: fc.oneof(
        { weight: 5, arbitrary: day.map((one) => [one, one] as const) },
        { weight: 1, arbitrary: fc.tuple(day, day).map(([a, b]) => (a < b ? ([a, b] as const) : ([b, a] as const))) },
        { weight: 1, arbitrary: fc.constant(['', '~'] as const) },
      ),
    })
    .map(({ span: [asOf, upTo], ...view }) => ({ ...view, asOf, upTo }));

export const entityId = (e: StoredEntity): string => text(e.properties.id);
export const kindOf = (e: StoredEntity | undefined): string => text(e?.properties.kind);

/** Ids of the data that pass, and now and then one that nobody has. */
export const idOf = (data: Dataset, passes: (e: StoredEntity) => boolean = () => true): fc.Arbitrary<string> => {
  const ids = data.entities.filter(passes).map(entityId);
  const nobody = fc.constant('nobody');
  return ids.length === 0
    ? nobody
    : fc.oneof({ weight: 19, arbitrary: fc.constantFrom(...ids) }, { weight: 1, arbitrary: nobody });
};

/** Up to `most` different ids of the data that pass, at times none. */
export const idsOf = (data: Dataset, passes?: (e: StoredEntity) => boolean, most = 6): fc.Arbitrary<string[]> =>
  fc.uniqueArray(idOf(data, passes), { maxLength: most });

/** A limit that mostly does not bite. */
export const limits = fc.oneof(fc.constant(1_000_000), fc.integer({ min: 1, max: 12 }));

export const isPlace = (e: StoredEntity): boolean => ['Park', 'Area'].includes(kindOf(e));

/** Look-ups over a data set, made once. */
export interface Index {
  readonly entity: ReadonlyMap<string, StoredEntity>;
  readonly out: ReadonlyMap<string, readonly StoredRelation[]>;
  readonly in: ReadonlyMap<string, readonly StoredRelation[]>;
}

const indexes = new WeakMap<Dataset, Index>();

export function indexOf(data: Dataset): Index {
  const known = indexes.get(data);
  if (known) return known;
  const by = (end: 'from' | 'to'): Map<string, StoredRelation[]> => {
    const map = new Map<string, StoredRelation[]>();
    for (const r of data.relations) map.set(r[end], [...(map.get(r[end]) ?? []), r]);
    return map;
  };
  const index = { entity: new Map(data.entities.map((e) => [entityId(e), e])), out: by('from'), in: by('to') };
  indexes.set(data, index);
  return index;
}

/** The relations that leave an entity, or enter it. */
export const leaving = (data: Dataset, id: string): readonly StoredRelation[] => indexOf(data).out.get(id) ?? [];
export const entering = (data: Dataset, id: string): readonly StoredRelation[] => indexOf(data).in.get(id) ?? [];
export const entityOf = (data: Dataset, id: string): StoredEntity | undefined => indexOf(data).entity.get(id);

/** The rows without repetitions. */
export const distinct = <T>(rows: readonly T[]): T[] => [
  ...new Map(rows.map((row) => [JSON.stringify(row), row])).values(),
];

/** Compares texts by code point, as both engines order them. */
export function byCodePoint(a: string, b: string): number {
  for (let i = 0; i < Math.min(a.length, b.length); i += 1) {
    const [x, y] = [a.codePointAt(i) ?? 0, b.codePointAt(i) ?? 0];
    if (x !== y) return x - y;
  }
  return a.length - b.length;
}

export const propertiesOf = (rows: readonly Flat[], key: string, value: string): Flat[] =>
  rows.filter((row) => row[key] === value);
