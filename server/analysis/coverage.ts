import { byCodePoint } from '../model/code-point-order.ts';
import type { Presence } from '../model/evidence.ts';
import { provenSince, notLater } from '../model/iso-day.ts';
import { kinds } from '../model/kinds.ts';
import { askingRules } from './asked.ts';
import type { CountFact, Facts, SegmentFact } from './fact.ts';
import { findings, type Finding } from './findings.ts';
import { grouped } from './grouped.ts';
import { listed } from './listed.ts';
import { isSingle, presences } from './presence.ts';
import { inTalks } from './talks.ts';

/** How many segments of one letter, cluster or stage are there; `id` is '' for segments that have none. */
export interface CoverageGroup {
  readonly id: string;
  readonly present: number;
  readonly absent: number;
  readonly unknown: number;
}

export interface Coverage {
  /** 0 to 1; null when nothing is asked for. */
  readonly completeness: number | null;
  readonly asked: number;
  readonly askedPresent: number;
  /** recorded ÷ known, over 1 when more are recorded than anybody said; null when nobody said how many. */
  readonly recordCompleteness: number | null;
  /** Named companies in scope that a source that is no sample names. */
  readonly recorded: number;
  readonly known: number | null;
  readonly present: number;
  readonly single: number;
  readonly absent: number;
  readonly unknown: number;
  /** Of those not present, the ones in talks. */
  readonly inTalks: number;
  readonly byLetter: readonly CoverageGroup[];
  readonly byCluster: readonly CoverageGroup[];
  readonly byStage: readonly CoverageGroup[];
  readonly findings: readonly Finding[];
}

/**
 * Companies known to exist in the scope's area: the newest Observation `companies` on it or with it as scope, not later than
 * asOf; of equally new ones that on the area itself, then by key. Null without one, without an area, and for an area
 * narrowed to a park, of which the area's figure says nothing.
 */
function knownCompanies(facts: Facts): CountFact | null {
  const { area, both, asOf } = facts.scope;
  if (area === null || both) return null;
  const onArea = ({ entity }: CountFact): number => (entity === area ? 0 : 1);
  const usable = facts.companyCounts.filter(({ period }) => notLater(period, asOf));
  const [newest] = usable.sort(
    (a, b) =>
      byCodePoint(provenSince(b.period) ?? '', provenSince(a.period) ?? '') ||
      onArea(a) - onArea(b) ||
      byCodePoint(a.key, b.key),
  );
  return newest ?? null;
}

const tally = (facts: Facts, segments: readonly SegmentFact[]): Record<Presence, number> => {
  const known = presences(facts);
  const count = { present: 0, absent: 0, unknown: 0 };
  for (const { id } of segments) count[known.get(id)?.presence ?? 'unknown']++;
  return count;
};

/** Groups in the order in which the data tells them, others after these by id, those without one last. */
const groups = (
  facts: Facts,
  by: (segment: SegmentFact) => string | null,
  told: readonly string[],
): CoverageGroup[] => {
  const place = (id: string): number =>
    id === '' ? told.length + 1 : told.includes(id) ? told.indexOf(id) : told.length;
  return [...grouped(listed(facts), (segment) => by(segment) ?? '')]
    .map(([id, segments]) => ({ id, ...tally(facts, segments) }))
    .sort((a, b) => place(a.id) - place(b.id) || byCodePoint(a.id, b.id));
};

/**
 * How much of what is asked for is there (analysis.md “Coverage”): completeness = Σ w·[asked and present] ÷ Σ w·[asked],
 * w = 1, over the listed segments; asked = NEEDED, UPSTREAM_OF_ACTIVE or TARGETED would fire, present or not.
 */
export function coverage(facts: Facts): Coverage {
  const known = presences(facts);
  const segments = listed(facts);
  const asked = segments.filter(({ id }) => askingRules(facts, id).length > 0);
  const askedPresent = asked.filter(({ id }) => known.get(id)?.presence === 'present').length;
  const recorded = facts.companies.filter(({ unnamed, sample }) => !unnamed && !sample).length;
  const exist = knownCompanies(facts)?.value ?? null;
  const present = segments.filter(({ id }) => known.get(id)?.presence === 'present');
  const chains = [...facts.chains].sort((a, b) => byCodePoint(a.id, b.id));
  const ids = (labels: (chain: (typeof chains)[number]) => readonly { readonly id: string }[]): string[] => [
    ...new Set(chains.flatMap((chain) => labels(chain).map(({ id }) => id))),
  ];
  return {
    completeness: asked.length === 0 ? null : askedPresent / asked.length,
    asked: asked.length,
    askedPresent,
    recordCompleteness: exist === null || exist === 0 ? null : recorded / exist,
    recorded,
    known: exist,
    ...tally(facts, segments),
    single: present.filter(({ id }) => isSingle(known.get(id) ?? { named: [], groups: [] })).length,
    inTalks: segments.filter(({ id }) => known.get(id)?.presence !== 'present' && inTalks(facts).has(id)).length,
    byLetter: groups(
      facts,
      ({ letter }) => letter,
      ids(({ lanes }) => lanes),
    ),
    byCluster: groups(
      facts,
      ({ cluster }) => cluster,
      ids(({ blocks }) => blocks),
    ),
    byStage: groups(facts, ({ stage }) => stage, Object.keys(kinds.Segment.properties.stage.of)),
    findings: findings(facts),
  };
}
