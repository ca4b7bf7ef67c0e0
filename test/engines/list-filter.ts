import fc from 'fast-check';
import type { Cell } from '../../server/graph/graph.ts';
import type { Conditions } from '../../server/explore/conditions.ts';
import { linkParams } from '../../server/explore/conditions.ts';
import { placeParams } from '../../server/explore/list-order.ts';
import { conditionLists, type FilterPart, type Order } from '../../server/graph/fragments.ts';
import type { Expansion } from '../../server/graph/statement.ts';
import { kindIds, propertiesOf } from '../../server/model/kinds.ts';
import { list, text, type Dataset, type Flat, type StoredEntity } from '../support/dataset.ts';
import { byCodePoint, entityId, idsOf, isPlace, kindOf, limits, views, visible, type View } from './plain.ts';

/** What every statement of cypher/explore/list may be given. */
export interface ListParams extends View, Conditions, ReturnType<typeof placeParams>, ReturnType<typeof linkParams> {
  readonly kinds: readonly string[];
  readonly columns: readonly string[];
  /** None are asked for when empty. */
  readonly sources: readonly string[];
  readonly anyId: boolean;
  readonly ids: readonly string[];
  readonly first: number;
  readonly placedKinds: readonly string[];
  readonly places: readonly string[];
  readonly oneList: boolean;
  readonly andPlaces: readonly string[];
  readonly listedKinds: readonly string[];
  readonly listed: readonly string[];
  readonly near: readonly { readonly id: string; readonly anchors: readonly string[] }[];
  readonly anchors: readonly string[];
}

/** The columns that statements are asked for. */
export const cellColumns = [
  'id',
  'kind',
  'name',
  'sources',
  'employees',
  'founded',
  'tier',
  'aliases',
  'unnamed',
  'area',
];
/** More than a statement names in its text. */
export const manyColumns = [
  ...new Set(kindIds.flatMap((kind) => ['id', 'kind', 'name', ...Object.keys(propertiesOf(kind))])),
];
const sortable = ['employees', 'founded', 'opened', 'area', 'count', 'amount'];

/** None in two of three; else one condition of some sort on one of these properties. */
const conditions = (asked: {
  ones: fc.Arbitrary<Conditions['ones'][number]>;
  numbers: readonly string[];
  dates: readonly string[];
  texts: readonly string[];
}): fc.Arbitrary<Conditions> => {
  const some = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
    fc.oneof({ weight: 7, arbitrary: fc.constant<T[]>([]) }, { weight: 1, arbitrary: one.map((item) => [item]) });
  const number = fc.record({ key: fc.constantFrom(...asked.numbers), than: fc.constantFrom(0, 1, 0.5, 300, 500.5) });
  const date = fc.record({
    key: fc.constantFrom(...asked.dates),
    than: fc.constantFrom('2016-03', '2017-11-05', '2019'),
  });
  return fc.record({
    ones: some(asked.ones),
    atLeast: some(
      fc.oneof(number, date).map((one) => ({ ...one, begins: one.than === '2017-11-05' ? ['2017', '2017-11'] : [] })),
    ),
    atMost: some(
      fc.oneof(
        number,
        date.map((one) => ({ ...one, than: `${one.than}~` })),
      ),
    ),
    texts: some(
      fc.record({
        key: fc.constantFrom(...asked.texts),
        start: fc.constantFrom('', 'T', '企业1'),
        part: fc.constantFrom('', '渝', '2', '"'),
      }),
    ),
    lists: some(
      fc.record({ key: fc.constant('aliases'), these: fc.constant(['0:标签:Label', '0:标签𠮷:Label', '模组']) }),
    ),
  });
};

const one = (key: string, these: Cell[], unsaid: Cell): Conditions['ones'][number] => ({ key, these, unsaid });

const ofEntities = conditions({
  ones: fc.constantFrom(
    one('unnamed', [true], false),
    one('unnamed', [false], false),
    one('stage', ['up', 'mid'], null),
  ),
  numbers: ['employees', 'area'],
  dates: ['founded', 'opened'],
  texts: ['name', 'tier', 'capacity'],
});

const ofLinks = conditions({
  ones: fc.constantFrom(
    one('activity', ['active'], 'active'),
    one('activity', ['planned', 'stopped'], 'active'),
    one('essential', [false], false),
    one('status', ['stated'], null),
  ),
  numbers: ['share'],
  dates: ['since', 'until'],
  texts: ['capacity', 'quote'],
}).map((links) => ({ ...links, lists: [] }));

/** Conditions of the lists that a statement asks for; the other lists are empty, as whoever leaves them out has them. */
const onlyAsked = (all: Conditions, asked: readonly FilterPart[]): Conditions =>
  conditionLists.reduce((some, name) => (asked.includes(name) ? some : { ...some, [name]: [] }), all);

export const listParams = (
  data: Dataset,
  { passes: asked = [], told = [], columns: named }: Expansion,
): fc.Arbitrary<ListParams> => {
  const place = fc.oneof(
    fc.constant(null),
    fc.record({ id: fc.constantFrom('', ...data.entities.map(entityId)), entity: fc.constantFrom(...data.entities) }),
  );
  const places = idsOf(data, isPlace, 30);
  const kinds = fc.subarray([...kindIds], { minLength: 1 });
  return fc
    .record({
      view: views(data),
      columns: named ? fc.constant(named) : fc.shuffledSubarray(cellColumns, { minLength: 2 }),
      ...{ kinds, place, by: fc.constantFrom(...sortable) },
      filter: ofEntities,
      links: ofLinks,
      sources: fc.subarray(
        data.sources.map((source) => text(source.id)),
        { minLength: 1 },
      ),
      anyId: fc.constantFrom(true, true, false),
      ids: idsOf(data, undefined, 200),
      first: limits,
      ...{
        placedKinds: fc.subarray(['Company', 'Institute', 'Cluster']),
        places,
        oneList: fc.boolean(),
        andPlaces: places,
      },
      listedKinds: fc.subarray(['Park', 'Area', 'Segment']),
      listed: idsOf(data, (e) => ['Park', 'Area', 'Segment'].includes(kindOf(e)), 60),
      near: fc.array(fc.record({ id: fc.string(), anchors: idsOf(data, undefined, 12) }), { maxLength: 3 }),
      anchors: idsOf(data, undefined, 12),
    })
    .map(({ view, filter, links, place: from, by, sources, ...rest }) => ({
      ...view,
      ...onlyAsked(filter, asked),
      ...linkParams(onlyAsked(links, told)),
      sources: asked.includes('sources') ? sources : [],
      ...placeParams(from && placeOf(from.entity, by, from.id), by),
      ...rest,
      near: rest.near.map(({ id, anchors }, i) => ({ id: `${i}${id}`, anchors })),
    }));
};

const placeOf = (e: StoredEntity, by: string, id = entityId(e)) => ({
  ...{ id, name: text(e.properties.name) },
  value: (e.properties[by] ?? null) as string | number | null,
});

const compared = (a: Cell, b: Cell): number | null => {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return typeof a === 'string' && typeof b === 'string' ? byCodePoint(a, b) : null;
};

/** Whether properties meet conditions. */
export function meets(properties: Flat, { ones, atLeast, atMost, texts, lists }: Conditions): boolean {
  const value = (key: string): Cell => properties[key] ?? null;
  const within = (key: string, than: Cell, sign: number): boolean => {
    const order = compared(value(key), than);
    return order !== null && order * sign >= 0;
  };
  return (
    ones.every(({ key, these, unsaid }) => these.includes(value(key) ?? unsaid)) &&
    atLeast.every(({ key, than, begins }) => within(key, than, 1) || begins.includes(text(value(key)))) &&
    atMost.every(({ key, than }) => within(key, than, -1)) &&
    texts.every(({ key, start, part }) => {
      const words = value(key);
      return typeof words === 'string' && words.startsWith(start) && words.includes(part);
    }) &&
    lists.every(({ key, these }) => list(properties[key]).some((item) => these.includes(text(item))))
  );
}

export const linkConditions = (p: ListParams): Conditions => ({
  ...{ ones: p.linkOnes, atLeast: p.linkAtLeast, atMost: p.linkAtMost, texts: p.linkTexts, lists: p.linkLists },
});

export const passes = (e: StoredEntity, p: ListParams): boolean =>
  (p.sources.length === 0 || list(e.properties.sources).some((source) => p.sources.includes(text(source)))) &&
  meets(e.properties, p) &&
  visible(e, p);

/** How two entities stand in an order. */
export function ordering(order: Order, by: string) {
  const sign = order.includes(' up') ? 1 : -1;
  const first = order.endsWith('first') ? -1 : 1;
  type Place = ReturnType<typeof placeOf>;
  const compare = (a: Place, b: Place): number => {
    if (order.startsWith('id')) return sign * byCodePoint(a.id, b.id);
    if (order.startsWith('name')) return sign * (byCodePoint(a.name, b.name) || byCodePoint(a.id, b.id));
    const unknown = first * (Number(a.value === null) - Number(b.value === null));
    return unknown || sign * ((compared(a.value, b.value) ?? 0) || byCodePoint(a.id, b.id));
  };
  return {
    compare: (a: StoredEntity, b: StoredEntity): number => compare(placeOf(a, by), placeOf(b, by)),
    isAfter: (e: StoredEntity, p: ListParams): boolean =>
      p.start || compare(placeOf(e, by), { id: p.id, name: p.name, value: p.none === 1 ? null : p.value }) > 0,
  };
}
