import { byCodePoint } from '../model/code-point-order.ts';
import type { Presence } from '../model/evidence.ts';
import type { Label } from '../model/labels.ts';
import { activities, type Activity, type Facts, type Feed, type Link, type Operation } from './fact.ts';
import { feedColumns } from './feeds.ts';
import type { GapState } from './gaps.ts';
import { grouped } from './grouped.ts';
import { listed } from './listed.ts';
import { isSingle, presences } from './presence.ts';
import { partsOf } from './subsegments.ts';
import { inTalks, isSampleTalk } from './talks.ts';

export interface ChainCompany {
  readonly company: string;
  readonly sample: boolean;
  readonly activity: Activity;
}

export interface ChainSegment {
  readonly segment: string;
  readonly presence: Presence;
  /** n(s) */
  readonly companyCount: number;
  /** Of these, how many only a source of kind sample names. */
  readonly sampleCount: number;
  /** Only sources of kind sample say what is shown of it: who is there, that nobody is, or who may come. */
  readonly sample: boolean;
  readonly unnamed: boolean;
  readonly single: boolean;
  /** Null when present. */
  readonly state: GapState | null;
  readonly lane: string | null;
  /** Steps on the longest FEEDS path to it through all segments, a circle counted as one. */
  readonly column: number;
  /** The segment it is a sub-segment of, the first by id; none within a circle of sub-segments. */
  readonly parent: string | null;
  /** Companies in scope that operate in this very segment, in whatever way: named ones first, then by id. */
  readonly companies: readonly ChainCompany[];
}

export interface ChainMap {
  /** Lanes of the chain in scope, or of all chains by id; then letters of listed segments that none of them has. */
  readonly lanes: readonly Label[];
  readonly blocks: readonly Label[];
  /** The listed segments, by id. */
  readonly segments: readonly ChainSegment[];
  /** FEEDS between listed segments, by ends. */
  readonly feeds: readonly Feed[];
}

const byEnds = (a: Link, b: Link): number =>
  byCodePoint(a.from, b.from) || byCodePoint(a.to, b.to) || byCodePoint(a.qualifier, b.qualifier);

/** The labels of the chain in scope, or of all, then the ids used that none of them tells, worded by any chain that can. */
const labels = (facts: Facts, of: 'lanes' | 'blocks', used: readonly (string | null)[]): Label[] => {
  const chains = [...facts.chains].sort((a, b) => byCodePoint(a.id, b.id));
  const asked = chains.filter(({ id }) => facts.scope.chain === null || id === facts.scope.chain);
  const first = (list: readonly Label[]): Map<string, Label> =>
    new Map([...list].reverse().map((label) => [label.id, label]));
  const all = first(chains.flatMap((chain) => chain[of]));
  const told = asked.flatMap((chain) => chain[of]);
  const ids = new Set(told.map(({ id }) => id));
  const rest = [...new Set(used)].filter((id) => id !== null && id !== '' && !ids.has(id)) as string[];
  const words = first(told);
  return [
    ...[...ids].map((id) => words.get(id) ?? { id, name: id, nameEn: id }),
    ...rest.sort(byCodePoint).map((id) => all.get(id) ?? { id, name: id, nameEn: id }),
  ];
};

const companiesOf = (facts: Facts, operations: readonly Operation[]): ChainCompany[] => {
  const known = new Map(facts.companies.map((company) => [company.id, company]));
  const unnamed = ({ company }: ChainCompany): number => (known.get(company)?.unnamed ? 1 : 0);
  return [...grouped(operations, ({ from }) => from)]
    .flatMap(([company, theirs]) => {
      const fact = known.get(company);
      // A company that is in one segment twice (two qualifiers) is shown once, by its strongest word.
      const activity = activities.find((word) => theirs.some((operation) => operation.activity === word));
      return fact && activity ? [{ company, sample: fact.sample, activity }] : [];
    })
    .sort((a, b) => unnamed(a) - unnamed(b) || byCodePoint(a.company, b.company));
};

/** The chain as a map: every listed segment and what feeds what among them (the field `chain` of the API). */
export function chainMap(facts: Facts): ChainMap {
  const segments = listed(facts);
  const ids = new Set(segments.map(({ id }) => id));
  const known = presences(facts);
  const columns = feedColumns(facts);
  const operations = grouped(facts.operations, ({ to }) => to);
  const wholes = grouped([...facts.subsegments].sort(byEnds), ({ from }) => from);
  const inCircle = (part: string, whole: string): boolean => partsOf(facts).get(part)?.has(whole) ?? false;
  return {
    lanes: labels(
      facts,
      'lanes',
      segments.map(({ letter }) => letter),
    ),
    blocks: labels(
      facts,
      'blocks',
      segments.map(({ cluster }) => cluster),
    ),
    segments: segments.map(({ id, letter }) => {
      const here = known.get(id) ?? {
        presence: 'unknown' as const,
        named: [],
        groups: [],
        sampleCount: 0,
        sample: false,
      };
      const talks = here.presence !== 'present' && inTalks(facts).has(id);
      return {
        segment: id,
        presence: here.presence,
        companyCount: here.named.length,
        sampleCount: here.sampleCount,
        sample: talks ? isSampleTalk(facts, id) : here.sample,
        unnamed: here.groups.length > 0,
        single: isSingle(here),
        state: here.presence === 'present' ? null : talks ? ('IN_TALKS' as const) : ('OPEN' as const),
        lane: letter,
        column: columns.get(id) ?? 0,
        parent: (wholes.get(id) ?? []).find(({ to }) => !inCircle(id, to))?.to ?? null,
        companies: companiesOf(facts, operations.get(id) ?? []),
      };
    }),
    feeds: facts.feeds.filter(({ from, to }) => ids.has(from) && ids.has(to)).sort(byEnds),
  };
}

/** SUPPLIES (read by `readSupplies`) between companies in scope that operate in listed segments, by ends. */
export function chainSupplies(facts: Facts, supplies: readonly Link[]): Link[] {
  const segments = new Set(listed(facts).map(({ id }) => id));
  const companies = new Set(facts.operations.filter(({ to }) => segments.has(to)).map(({ from }) => from));
  return supplies.filter(({ from, to }) => companies.has(from) && companies.has(to)).sort(byEnds);
}
