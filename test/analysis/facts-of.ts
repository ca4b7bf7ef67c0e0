import type { Activity, CountFact, Facts, Link, SegmentFact } from '../../server/analysis/fact.ts';
import { listedSegments } from '../../server/analysis/listed.ts';
import type { Scope } from '../../server/model/scope.ts';

type Pair = readonly [from: string, to: string];

/** A world in short: pairs are links, a third entry is what the link carries. */
export interface Short {
  readonly scope?: Partial<Scope>;
  readonly around?: readonly string[];
  readonly segments: readonly (string | (Partial<SegmentFact> & { readonly id: string }))[];
  /** Essential unless said otherwise. */
  readonly feeds?: readonly (readonly [string, string, boolean?])[];
  /** Ids; `(group)` in brackets is unnamed, `*sample` with a star is from a sample. */
  readonly companies?: readonly string[];
  readonly operations?: readonly (readonly [string, string, Activity?])[];
  readonly talkerOperations?: readonly (readonly [string, string, Activity?])[];
  readonly subsegments?: readonly Pair[];
  readonly needs?: readonly Pair[];
  readonly produces?: readonly Pair[];
  readonly productNeeds?: readonly Pair[];
  readonly talks?: readonly Pair[];
  readonly partOf?: readonly Pair[];
  readonly placeTargets?: readonly Pair[];
  readonly policyTargets?: readonly Pair[];
  readonly established?: readonly Pair[];
  readonly serves?: readonly Pair[];
  readonly chains?: Facts['chains'];
  readonly surveys?: readonly Partial<CountFact>[];
  readonly companyCounts?: readonly Partial<CountFact>[];
}

export const link = ([from, to]: readonly [string, string, ...unknown[]]): Link => ({ from, to, qualifier: '' });

const links = (pairs: readonly Pair[] = []): Link[] => pairs.map(link);

const operations = (list: Short['operations'] = []): Facts['operations'] =>
  list.map((entry) => ({ ...link(entry), activity: entry[2] ?? 'active' }));

const counts = (list: readonly Partial<CountFact>[] = []): CountFact[] =>
  list.map((fact, i) => ({
    key: `count-${i}`,
    entity: '',
    operator: '=',
    value: 0,
    valueMax: null,
    period: null,
    scope: null,
    source: 'told',
    ...fact,
  }));

/** Plain facts for the pure measures; what is not said is empty, the scope is everywhere at the end of 2020. */
export function factsOf(world: Short): Facts {
  const facts = factsWithout(world);
  // As resolveScope does; where the scope itself says which segments it lists, that stands.
  const { chain, cluster, letter } = facts.scope;
  const segments = (chain ?? cluster ?? letter) ? listedSegments(facts.scope, facts) : null;
  return { ...facts, scope: { ...facts.scope, segments: facts.scope.segments ?? segments } };
}

const factsWithout = (world: Short): Facts => ({
  scope: {
    area: null,
    park: null,
    cluster: null,
    chain: null,
    letter: null,
    asOf: '2020-12-31',
    without: [],
    statuses: ['stated', 'disputed'],
    places: null,
    segments: null,
    sampleSources: [],
    ...world.scope,
  },
  around: world.around ?? [],
  companies: (world.companies ?? []).map((id) => ({ id, unnamed: id.startsWith('('), sample: id.startsWith('*') })),
  operations: operations(world.operations),
  talkerOperations: operations(world.talkerOperations),
  needs: links(world.needs),
  produces: links(world.produces),
  productNeeds: links(world.productNeeds),
  talks: links(world.talks),
  segments: world.segments.map((segment) => ({
    name: typeof segment === 'string' ? segment : segment.id,
    nameEn: null,
    letter: null,
    cluster: null,
    stage: null,
    ...(typeof segment === 'string' ? { id: segment } : segment),
  })),
  feeds: (world.feeds ?? []).map((entry) => ({ ...link(entry), essential: entry[2] ?? true })),
  subsegments: links(world.subsegments),
  partOf: links(world.partOf),
  placeTargets: links(world.placeTargets),
  policyTargets: links(world.policyTargets),
  established: links(world.established),
  serves: links(world.serves),
  chains: world.chains ?? [],
  surveys: counts(world.surveys),
  companyCounts: counts(world.companyCounts),
});

/** The worked example of analysis.md: a → b → c, x → c essential, d → c optional; A1 in a, B1 and B2 in b, C1 in c. */
export const workedExample = {
  segments: ['a', 'b', 'c', 'x', 'd'],
  feeds: [
    ['a', 'b'],
    ['b', 'c'],
    ['x', 'c'],
    ['d', 'c', false],
  ],
  companies: ['A1', 'B1', 'B2', 'C1'],
  operations: [
    ['A1', 'a'],
    ['B1', 'b'],
    ['B2', 'b'],
    ['C1', 'c'],
  ],
} as const satisfies Short;
