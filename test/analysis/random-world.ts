import fc from 'fast-check';
import { activities, type Facts } from '../../server/analysis/fact.ts';
import { factsOf, type Short } from './facts-of.ts';

const size = 7;
const segments = Array.from({ length: size }, (_, i) => `s${i}`);
const companies = ['c0', 'c1', 'c2', '(g0)', '*m0'];
const segment = fc.constantFrom(...segments);
const company = fc.constantFrom(...companies);
const product = fc.constantFrom('p0', 'p1');
const policy = fc.constantFrom('plan0', 'plan1', 'plan2');
const activity = fc.constantFrom(...activities, 'active' as const);

const distinct = <T extends readonly [string, string, ...unknown[]]>(pair: fc.Arbitrary<T>, maxLength: number) =>
  fc.uniqueArray(pair, { maxLength, selector: ([from, to]) => `${from} ${to}` });

/** Surveys of the scope, of what holds it, of somewhere else and of everywhere, before and after the day asked about. */
const survey = fc.record({
  entity: segment,
  operator: fc.constantFrom('=' as const, '=' as const, '>' as const, '≈' as const, 'range' as const),
  value: fc.constantFrom(0, 0, 2),
  valueMax: fc.constantFrom(null, 0, 3),
  scope: fc.constantFrom(null, 'district', 'city', 'elsewhere'),
  period: fc.constantFrom(null, '2019', '2020-12', '2021', '2018/2019-06', '2020/2021-05', '/2020'),
});

/** Small worlds with circles, sub-segments, groups, samples, surveys, talks, targets and policies. */
export const world: fc.Arbitrary<Short> = fc.record({
  segments: fc.constant(segments),
  companies: fc.subarray(companies),
  feeds: distinct(fc.tuple(segment, segment, fc.boolean()), 14),
  subsegments: distinct(fc.tuple(segment, segment), 4),
  operations: distinct(fc.tuple(company, segment, activity), 6),
  talkerOperations: distinct(fc.tuple(company, segment, activity), 3),
  talks: distinct(fc.tuple(company, fc.constant('district')), 2),
  needs: distinct(fc.tuple(company, segment), 3),
  produces: distinct(fc.tuple(company, product), 3),
  productNeeds: distinct(fc.tuple(product, segment), 3),
  partOf: distinct(fc.tuple(fc.constantFrom(...segments, 'k'), fc.constantFrom('k', 'chain')), 4),
  placeTargets: distinct(fc.tuple(fc.constant('district'), fc.constantFrom(...segments, 'k', 'chain')), 2),
  policyTargets: distinct(fc.tuple(policy, fc.constantFrom(...segments, 'k', 'chain')), 3),
  // Not every policy that targets something speaks for the scope.
  established: distinct(fc.tuple(fc.constant('district'), policy), 1),
  serves: distinct(fc.tuple(policy, fc.constant('district')), 1),
  around: fc.constant(['district', 'city']),
  surveys: fc.array(survey, { maxLength: 3 }),
});

/** The same facts with every list in another order. */
export const shuffled = (facts: Facts, seed: number): Facts => {
  let state = seed;
  const next = (): number => (state = (state * 1103515245 + 12345) % 2147483648);
  const mix = <T>(list: readonly T[]): T[] =>
    list
      .map((item) => ({ item, at: next() }))
      .sort((a, b) => a.at - b.at)
      .map(({ item }) => item);
  return Object.fromEntries(
    Object.entries(facts).map(([key, value]) => [key, Array.isArray(value) ? mix(value) : value]),
  ) as unknown as Facts;
};

export const facts: fc.Arbitrary<Facts> = world.map(factsOf);
