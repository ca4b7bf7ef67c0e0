import { factsOf } from './facts-of.ts';
import type { ShortChange, ShortTrade } from './trade-of.ts';

type Ends = 'from' | 'to';

/** Everything met when one walks over links from one end to the other, the start too. */
const closure = (
  start: string,
  links: readonly Readonly<Record<Ends, string>>[],
  near: Ends,
  far: Ends,
): ReadonlySet<string> => {
  const met = new Set([start]);
  for (const id of met) for (const link of links) if (link[near] === id) met.add(link[far]);
  return met;
};

/**
 * What-if read off analysis.md word by word: sets of names, everything looked at again in every round, nothing of the server's
 * measures. A company of the world that is in no list of companies lies outside the scope.
 */
export function plainWhatIf(world: ShortTrade, { remove = [], add = [] }: ShortChange) {
  const facts = factsOf(world);
  const segments = facts.segments.map(({ id }) => id);
  const inScope = new Set(facts.companies.map(({ id }) => id));
  const isGroup = (id: string): boolean => id.startsWith('(');
  const parts = (s: string) => closure(s, facts.subsegments, 'to', 'from');
  const active = facts.operations.filter(({ activity }) => activity === 'active').map(({ from, to }) => [from, to]);
  const whoBefore = (s: string) => new Set(active.filter(([, to]) => parts(s).has(to!)).map(([from]) => from!));
  const arrivals = add.map(([id, s], i) => [id ?? `new ${i}`, s] as const);
  const back = new Set(arrivals.map(([id]) => id));
  const stays = active.filter(([from]) => !remove.includes(from!));
  const whoThen = (s: string) =>
    new Set([...stays, ...arrivals].filter(([, to]) => parts(s).has(to)).map(([from]) => from));
  const present = new Set(segments.filter((s) => whoBefore(s).size > 0));
  const purchases = world.supplies ?? [];
  const everybody = new Set([...inScope, ...purchases.flatMap(([a, b]) => [a, b]), ...back]);

  const gone = new Map<string, number>(
    remove.filter((id) => !segments.includes(id) && !back.has(id)).map((id) => [id, 0]),
  );
  const stopped = new Map<string, number>(remove.filter((id) => segments.includes(id)).map((id) => [id, 0]));
  const inputs = (id: string) => [
    ...new Set(purchases.filter(([, to]) => to === id).map(([, , input]) => input ?? '')),
  ];
  const canWork = (id: string): boolean =>
    inputs(id).every((input) =>
      purchases.some(([from, to, what]) => to === id && (what ?? '') === input && !gone.has(from)),
    );
  const peopled = (s: string): boolean => [...whoThen(s)].some((id) => !gone.has(id));
  const fed = (s: string): boolean =>
    facts.feeds.every(
      ({ from, to, essential }) => !essential || to !== s || from === s || !present.has(from) || !stopped.has(from),
    );
  // Who was there at the start: a segment in which nobody ever was does not stop.
  const begun = segments.filter((s) => whoBefore(s).size > 0 || whoThen(s).size > 0);
  for (let round = 1, before = -1; before !== gone.size + stopped.size; round++) {
    before = gone.size + stopped.size;
    const companies = [...everybody].filter((id) => !gone.has(id) && !canWork(id));
    const halted = begun.filter((s) => !stopped.has(s) && !(peopled(s) && fed(s)));
    for (const id of companies) gone.set(id, round);
    for (const s of halted) stopped.set(s, round);
  }

  const works = (s: string): boolean => begun.includes(s) && !stopped.has(s);
  const reaches = (s: string, working: (t: string) => boolean): boolean =>
    segments.some(
      (t) =>
        t !== s &&
        working(t) &&
        closure(
          s,
          facts.feeds.filter(({ essential }) => essential),
          'from',
          'to',
        ).has(t),
    );
  const isGap = (s: string, working: (t: string) => boolean, there: (id: string) => boolean): boolean =>
    !working(s) &&
    (facts.needs.some(({ from, to }) => to === s && there(from)) ||
      facts.placeTargets.some(({ to }) => to === s) ||
      reaches(s, working));
  const was = segments.filter((s) =>
    isGap(
      s,
      (t) => present.has(t),
      () => true,
    ),
  );
  const is = segments.filter((s) => isGap(s, works, (id) => !gone.has(id)));
  const single = (who: readonly string[]): boolean => who.length === 1 && !isGroup(who[0]!);
  const told = (all: ReadonlyMap<string, number>, shown: (id: string) => boolean) =>
    [...all]
      .filter(([id, round]) => round > 0 && shown(id))
      .map(([id, round]) => `${id} ${round}`)
      .sort();
  return {
    companiesLost: told(gone, (id) => inScope.has(id) || back.has(id)),
    segmentsLost: told(stopped, (s) => present.has(s)),
    segmentsSingle: segments
      .filter((s) => works(s) && single([...whoThen(s)].filter((id) => !gone.has(id))) && !single([...whoBefore(s)]))
      .sort(),
    gapsOpened: is.filter((s) => !was.includes(s)).sort(),
    gapsClosed: was
      .filter((s) => !is.includes(s))
      .map((s) => `${s} ${works(s) ? 'FILLED' : 'DEMAND_GONE'}`)
      .sort(),
    resilience: present.size === 0 ? null : segments.filter(works).length / present.size,
  };
}
