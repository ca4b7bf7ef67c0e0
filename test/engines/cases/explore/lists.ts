import fc from 'fast-check';
import { boundParams } from '../../../../server/explore/list-order.ts';
import { kindIds } from '../../../../server/model/kinds.ts';
import { list, text, type Dataset, type StoredEntity } from '../../../support/dataset.ts';
import { read, type Case } from '../../case.ts';
import {
  byCodePoint,
  counts,
  distinct,
  entering,
  entityId,
  entityOf,
  idsOf,
  isPlace,
  kindOf,
  limits,
  views,
  visible,
  type View,
} from '../../plain.ts';

interface ListParams extends View {
  readonly kinds: readonly string[];
  readonly places: readonly string[];
  readonly anyId: boolean;
  readonly ids: readonly string[];
  readonly lowId: string;
  readonly highId: string;
  readonly lowName: string;
  readonly highName: string;
  readonly noHigh: boolean;
  readonly lowWide: readonly string[];
  readonly lowNarrow: readonly string[];
  readonly highWide: readonly string[];
  readonly highNarrow: readonly string[];
  readonly unnamed: readonly boolean[];
  readonly anySource: boolean;
  readonly sources: readonly string[];
  readonly first: number;
}

const params = (data: Dataset): fc.Arbitrary<ListParams> => {
  const names = data.entities.map((e) => text(e.properties.name));
  const ids = data.entities.map(entityId);
  const between = (all: string[]): fc.Arbitrary<[string, string]> =>
    fc.tuple(fc.oneof(fc.constant(''), fc.constantFrom(...all)), fc.constantFrom(...all));
  return fc
    .record({
      view: views(data),
      kinds: fc.subarray([...kindIds], { minLength: 1 }),
      places: idsOf(data, isPlace, 20),
      anyId: fc.boolean(),
      ids: idsOf(data, (e) => kindOf(e) === 'Company', 200),
      id: between(ids),
      name: between(names),
      noHigh: fc.constantFrom(true, true, false),
      unnamed: fc.constantFrom([false, true], [false], [true]),
      anySource: fc.boolean(),
      sources: fc.subarray(
        data.sources.map((source) => text(source.id)),
        { minLength: 1 },
      ),
      first: limits,
    })
    .map(({ view, id, name, ...rest }) => ({
      ...view,
      ...rest,
      ...boundParams({ noHigh: rest.noHigh, lowId: id[0], highId: id[1], lowName: name[0], highName: name[1] }),
    }));
};

const passes = (e: StoredEntity, p: ListParams): boolean =>
  p.unnamed.includes(e.properties.unnamed === true) &&
  (p.anySource || list(e.properties.sources).some((source) => p.sources.includes(text(source)))) &&
  visible(e, p);

const ofKinds = (data: Dataset, p: ListParams): StoredEntity[] =>
  data.entities.filter((e) => p.kinds.includes(kindOf(e)));

const placed = (data: Dataset, p: ListParams): StoredEntity[] =>
  distinct(
    p.places
      .flatMap((place) => entering(data, place))
      .filter((r) => ['LOCATED_IN', 'SETTLED_IN'].includes(r.type) && counts(r, p))
      .map((r) => r.from),
  )
    .map((id) => entityOf(data, id)!)
    .filter((e) => p.kinds.includes(kindOf(e)) && (p.anyId || p.ids.includes(entityId(e))));

const byId = (a: StoredEntity, b: StoredEntity): number => byCodePoint(entityId(a), entityId(b));
const nameOf = (e: StoredEntity): string => text(e.properties.name);
const byName = (a: StoredEntity, b: StoredEntity): number => byCodePoint(nameOf(a), nameOf(b)) || byId(a, b);

/** The five files over one set of entities: both orders, both directions, and the count. */
function lists(
  stem: string,
  from: (data: Dataset, p: ListParams, kind: string) => StoredEntity[],
): Record<string, Case> {
  const found = (data: Dataset, p: ListParams, kind = ''): StoredEntity[] =>
    from(data, p, kind).filter((e) => passes(e, p));
  const idWithin = (e: StoredEntity, p: ListParams): boolean =>
    byCodePoint(entityId(e), p.lowId) > 0 && (p.noHigh || byCodePoint(entityId(e), p.highId) < 0);
  const nameWithin = (e: StoredEntity, p: ListParams): boolean => {
    const low = byCodePoint(nameOf(e), p.lowName) || byCodePoint(entityId(e), p.lowId);
    const high = byCodePoint(nameOf(e), p.highName) || byCodePoint(entityId(e), p.highId);
    return low > 0 && (p.noHigh || high < 0);
  };
  const made: Record<string, Case> = {
    [`explore/list/${stem}-count`]: read<ListParams>({
      params,
      rows: (data, p, { kind }) => [{ count: found(data, p, kind).length }],
    }),
  };
  for (const [direction, sign] of [
    ['up', 1],
    ['down', -1],
  ] as const) {
    made[`explore/list/${stem}-by-id-${direction}`] = read<ListParams>({
      params,
      ordered: true,
      limit: 'first',
      rows: (data, p, { kind }) =>
        found(data, p, kind)
          .filter((e) => idWithin(e, p))
          .sort((a, b) => sign * byId(a, b))
          .map((e) => ({ id: entityId(e), entity: e.properties })),
    });
    made[`explore/list/${stem}-by-name-${direction}`] = read<ListParams>({
      params,
      ordered: true,
      limit: 'first',
      rows: (data, p, { kind }) =>
        found(data, p, kind)
          .filter((e) => nameWithin(e, p))
          .sort((a, b) => sign * byName(a, b))
          .map((e) => ({ id: entityId(e), name: nameOf(e), entity: e.properties })),
    });
  }
  return made;
}

export const cases: Record<string, Case> = {
  ...lists('kind', (data, _, kind) => data.entities.filter((e) => e.labels.includes(kind))),
  ...lists('kinds', ofKinds),
  ...lists('placed', placed),
  'explore/lying-in': read<ListParams>({
    params,
    limit: 'first',
    rows: (data, p) =>
      placed(data, { ...p, anyId: true })
        .filter((e) => visible(e, p))
        .map((e) => ({ id: entityId(e) })),
  }),
};
