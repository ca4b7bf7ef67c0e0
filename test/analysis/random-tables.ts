import fc from 'fast-check';
import type { ScopeInput } from '../../server/analysis/scope.ts';
import type { PlainRow, PlainTables } from './plain-facts.ts';

const sources: readonly PlainRow[] = [
  { id: 'one', title: 'one', kind: 'report' },
  { id: 'two', title: 'two', kind: 'survey' },
  { id: 'sample', title: 'sample', kind: 'sample' },
];
const sourceIds = sources.map(({ id }) => id!);

const ids = (stem: string, count: number): string[] => Array.from({ length: count }, (_, i) => `${stem}${i}`);
type Kinds = Readonly<Record<string, readonly string[]>>;
type Joins = readonly (readonly [type: string, from: string, to: string])[];

const byKind: Kinds = {
  Area: ids('area', 4),
  Park: ids('park', 3),
  Company: ids('firm', 6),
  Product: ids('product', 2),
  Segment: ids('seg', 5),
  Cluster: ids('cluster', 2),
  Chain: ids('chain', 1),
  Policy: ids('policy', 3),
};

const dates = ['2018', '2019-06', '2019-06-15', '2019-07-01', '2020-02', '2020-02-29', '2021'];
const date = fc.constantFrom(...dates);

/** Which ends each type may join here, often enough to meet. */
const types: Joins = [
  ['LOCATED_IN', 'Company', 'Area'],
  ['LOCATED_IN', 'Company', 'Park'],
  ['SETTLED_IN', 'Company', 'Park'],
  ['LOCATED_IN', 'Park', 'Area'],
  ['LOCATED_IN', 'Park', 'Park'],
  ['LOCATED_IN', 'Area', 'Area'],
  ['LOCATED_IN', 'Cluster', 'Park'],
  ['OPERATES_IN', 'Company', 'Segment'],
  ['OPERATES_IN', 'Company', 'Segment'],
  ['PRODUCES', 'Company', 'Product'],
  ['NEEDS', 'Company', 'Segment'],
  ['NEEDS', 'Product', 'Segment'],
  ['FEEDS', 'Segment', 'Segment'],
  ['FEEDS', 'Segment', 'Segment'],
  ['SUBSEGMENT_OF', 'Segment', 'Segment'],
  ['PART_OF', 'Segment', 'Cluster'],
  ['PART_OF', 'Segment', 'Chain'],
  ['PART_OF', 'Cluster', 'Chain'],
  ['NEGOTIATES_WITH', 'Company', 'Area'],
  ['NEGOTIATES_WITH', 'Company', 'Park'],
  ['TARGETS', 'Area', 'Segment'],
  ['TARGETS', 'Park', 'Cluster'],
  ['TARGETS', 'Policy', 'Segment'],
  ['ESTABLISHED', 'Area', 'Policy'],
  ['ESTABLISHED', 'Area', 'Park'],
  ['SERVES', 'Policy', 'Park'],
  ['SERVES', 'Policy', 'Area'],
  ['SERVES', 'Segment', 'Area'],
  ['SUPPLIES', 'Company', 'Company'],
];

const relation = (kinds: Kinds, joins: Joins): fc.Arbitrary<PlainRow> =>
  fc
    .record({
      type: fc.constantFrom(...joins),
      a: fc.nat(),
      b: fc.nat(),
      source: fc.constantFrom(...sourceIds),
      status: fc.constantFrom('stated', 'stated', 'disputed', 'inferred'),
      since: fc.option(date, { freq: 2 }),
      until: fc.option(date, { freq: 3, nil: null }),
      activity: fc.constantFrom('', '', 'active', 'negotiating', 'planned', 'stopped'),
      essential: fc.constantFrom('', 'true', 'true', 'false'),
    })
    .map(({ type: [type, from, to], a, b, since, until, activity, essential, ...row }): PlainRow => {
      const [ends, others] = [kinds[from]!, kinds[to]!];
      const wrong = since !== null && until !== null && since > `${until}~`;
      return {
        type,
        from: ends[a % ends.length]!,
        to: others[b % others.length]!,
        quote: 'q',
        ...row,
        ...(since !== null && { since }),
        ...(until !== null && !wrong && { until }),
        ...(type === 'OPERATES_IN' && activity !== '' && { activity }),
        ...(type === 'FEEDS' && essential !== '' && { essential }),
      };
    });

/** One row a statement, and no entity tied to itself: the importer would refuse or warn. */
const relations = (kinds: Kinds, joins: Joins, least: number): fc.Arbitrary<PlainRow[]> =>
  fc
    .uniqueArray(relation(kinds, joins), {
      minLength: least,
      maxLength: least + 50,
      selector: ({ type, from, to, source, since }) => [type, from, to, source, since].join(),
    })
    .map((rows) => rows.filter(({ from, to }) => from !== to));

const named = (kind: string, id: string): fc.Arbitrary<PlainRow[]> =>
  fc
    .record({
      by: fc.subarray(sourceIds, { minLength: 1 }),
      unnamed: fc.boolean(),
    })
    .map(({ by, unnamed }) =>
      by.map((source): PlainRow => ({
        id,
        kind,
        name: id,
        source,
        ...(kind === 'Company' && unnamed && { unnamed: 'true' }),
      })),
    );

const entities = (kinds: Kinds): fc.Arbitrary<PlainRow[]> =>
  fc
    .tuple(...Object.entries(kinds).flatMap(([kind, list]) => list.map((id) => named(kind, id))))
    .map((rows) => rows.flat());

const place = fc.constantFrom(...byKind.Area!, ...byKind.Park!);

const observation = fc
  .record({
    entity: fc.constantFrom(...byKind.Segment!, 'area0', 'area1', 'chain0'),
    metric: fc.constantFrom('surveyed', 'companies', 'tenantFirms'),
    value: fc.constantFrom('0', '3', '106'),
    scope: fc.option(place),
    period: fc.option(fc.constantFrom(...dates, '2018/2019-06', '/2020', '2020/')),
    source: fc.constantFrom(...sourceIds),
    operator: fc.constantFrom('=', '>', '≈'),
  })
  .map(({ scope, period, ...row }): PlainRow => ({
    ...row,
    quote: 'q',
    ...(scope !== null && { scope }),
    ...(period !== null && { period }),
  }));

const observations = fc.uniqueArray(observation, {
  minLength: 4,
  maxLength: 14,
  selector: ({ entity, metric, scope, period, source }) => [entity, metric, scope, period, source].join(),
});

const tables = (kinds: Kinds, joins: Joins, least: number): fc.Arbitrary<PlainTables> =>
  fc.record({
    sources: fc.constant(sources),
    entities: entities(kinds),
    relations: relations(kinds, joins, least),
    observations,
  });

/** Three sources (one a sample) that tell of the same few dozen entities, in part of the same links, at several dates. */
export const randomTables: fc.Arbitrary<PlainTables> = tables(byKind, types, 60);

/** As `randomTables`, with funds, institutes, patents and people, and more that ties companies to each other. */
export const tiedTables: fc.Arbitrary<PlainTables> = tables(
  {
    ...byKind,
    ...{ Fund: ids('fund', 2), Institute: ids('school', 2), PatentGroup: ids('patents', 3), Person: ids('person', 2) },
  },
  [
    ...types,
    ['FUNDS', 'Fund', 'Segment'],
    ['FUNDS', 'Fund', 'Company'],
    ['HOSTS', 'Park', 'Segment'],
    ['HOSTS', 'Park', 'Cluster'],
    ['RELIES_ON', 'Park', 'Institute'],
    ['RELIES_ON', 'Policy', 'Institute'],
    ['HOLDS', 'Company', 'PatentGroup'],
    ['HOLDS', 'Institute', 'PatentGroup'],
    ['TRANSFERRED', 'Institute', 'PatentGroup'],
    ['WORKS_FOR', 'Person', 'Company'],
    ['WORKS_FOR', 'Person', 'Institute'],
    ['MEMBER_OF', 'Company', 'Cluster'],
    ['TARGETS', 'Policy', 'Cluster'],
  ],
  100,
);

/** Scopes of every shape: places, dates of each length, sources on and off, inferred statements in and out. */
export const randomScope: fc.Arbitrary<ScopeInput> = fc.record({
  area: fc.option(fc.constantFrom(...byKind.Area!), { freq: 3, nil: null }),
  park: fc.option(fc.constantFrom(...byKind.Park!), { freq: 2, nil: null }),
  asOf: date,
  sources: fc.option(fc.subarray(sourceIds, { minLength: 1 }), { freq: 2, nil: null }),
  withoutSources: fc.option(fc.subarray(sourceIds, { maxLength: 1 }), { nil: null }),
  includeInferred: fc.boolean(),
});
