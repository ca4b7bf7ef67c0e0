import type { ScopeInput } from '../../server/analysis/scope.ts';
import { countingRows, plainFacts, type PlainTables } from './plain-facts.ts';

/** A candidate in words: who, why, how many back the segment, and who of the scope is near. */
export interface PlainCandidate {
  readonly entity: string;
  readonly reasons: readonly string[];
  readonly support: readonly string[];
  readonly ties: readonly string[];
}

type Pair = readonly [from: string, to: string];

/** Everything within so many steps, the start included. */
const within = (start: readonly string[], pairs: readonly Pair[], most = Infinity): Set<string> => {
  let level = [...start];
  const seen = new Set(level);
  for (let step = 0; step < most && level.length > 0; step++) {
    level = pairs.filter(([from, to]) => level.includes(from) && !seen.has(to)).map(([, to]) => to);
    for (const id of level) seen.add(id);
  }
  return seen;
};

/** The candidates of analysis.md, from the rows of tables, as plainly as can be; by id. */
export function plainCandidates(tables: PlainTables, input: ScopeInput, segment: string): PlainCandidate[] {
  const { shown, counts } = countingRows(tables, input);
  const plain = plainFacts(tables, input);
  const kind = (id: string): string => tables.entities.find((row) => row.id === id)!.kind!;
  const pairs = (...types: string[]): Pair[] =>
    counts.filter(({ type }) => types.includes(type!)).map(({ from, to }) => [from!, to!] as const);
  const turned = (some: readonly Pair[]): Pair[] => some.map(([from, to]) => [to, from] as const);
  const either = (some: readonly Pair[]): Pair[] => [...some, ...turned(some)];
  const isPlace = (id: string): boolean => ['Area', 'Park'].includes(kind(id));

  const here = new Set(plain.companies.map((text) => text.split(' ')[0]!));
  const named = (id: string): boolean => shown.get(id)?.unnamed !== 'true';
  const active = counts
    .filter(({ type, activity }) => type === 'OPERATES_IN' && (activity ?? 'active') === 'active')
    .map(({ from, to }) => [from!, to!] as const);
  const parts = within([segment], turned(pairs('SUBSEGMENT_OF')));
  const outside = active.filter(([who, where]) => parts.has(where) && !here.has(who)).map(([who]) => who);
  const doors = either(pairs('FEEDS', 'SUBSEGMENT_OF'))
    .filter(([from]) => from === segment)
    .map(([, to]) => to);
  const inside = active.filter(([who, where]) => doors.includes(where) && here.has(who)).map(([who]) => who);

  const whole = within(
    [segment],
    pairs('PART_OF').filter(([from]) => ['Segment', 'Cluster'].includes(kind(from))),
  );
  const aims = [...plain.placeTargets, ...plain.policyTargets]
    .map((text) => text.split(' ') as [string, string])
    .filter(([, to]) => whole.has(to))
    .map(([from]) => from);
  const hosts = pairs('HOSTS')
    .filter(([park, what]) => whole.has(what) && (plain.places === null || plain.places.includes(park)))
    .map(([park]) => park);
  const science = either(pairs('RELIES_ON', 'HOLDS', 'TRANSFERRED')).filter(([, to]) => !isPlace(to));
  const tied = [...within([...outside, ...hosts, ...aims], science, 2)].filter((id) =>
    ['Institute', 'PatentGroup'].includes(kind(id)),
  );

  const support = [
    ...new Set([...aims, ...pairs('FUNDS').flatMap(([fund, to]) => (to === segment ? [fund] : []))]),
  ].sort();
  const everything = either(counts.map(({ from, to }) => [from!, to!] as const)).filter(
    ([, to]) => !isPlace(to) && kind(to) !== 'Segment',
  );
  const reasons = (id: string): string[] => [
    ...(outside.includes(id) ? ['ACTIVE_OUTSIDE'] : []),
    ...(inside.includes(id) ? ['ONE_STEP_AWAY'] : []),
    ...(tied.includes(id) ? ['TIED'] : []),
  ];
  return [...new Set([...outside, ...inside, ...tied])]
    .filter((id) => kind(id) !== 'Company' || named(id))
    .sort()
    .map((entity) => ({
      entity,
      reasons: reasons(entity),
      support,
      ties: [...within([entity], everything, 3)].filter((id) => id !== entity && here.has(id) && named(id)).sort(),
    }));
}
