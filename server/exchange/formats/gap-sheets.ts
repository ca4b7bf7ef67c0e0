import type { Entity, Source } from '../../model/entity.ts';
import type { Scope } from '../../model/scope.ts';
import { gapWords, type Language } from './gap-words.ts';
import type { Cell, PlainSheet } from './sheet.ts';

/** A gap as analysis gives it, in so far as it is written. */
interface ListedGap {
  readonly segment: string;
  readonly rank: number;
  readonly rules: readonly (keyof (typeof gapWords.zh)['ruleNames'])[];
  readonly severity: number;
  readonly presence: 'absent' | 'unknown';
  readonly state: 'OPEN' | 'IN_TALKS';
  readonly dependants: readonly {
    readonly segment: string;
    readonly distance: number;
    readonly companyCount: number;
    readonly contribution: number;
  }[];
  readonly neededBy: readonly string[];
}

/** Which gaps are written: those that one of the rules asks for and that are in one of the states; none named = all. */
export interface GapFilter {
  readonly rules: readonly (keyof (typeof gapWords.zh)['ruleNames'])[];
  readonly states: readonly (keyof (typeof gapWords.zh)['states'])[];
}

/** Everything a gap list as a file tells. */
export interface GapList {
  readonly gaps: readonly ListedGap[];
  readonly filter: GapFilter;
  readonly coverage: {
    readonly asked: number;
    readonly askedPresent: number;
    readonly recorded: number;
    readonly known: number | null;
  };
  readonly scope: Scope;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly sources: readonly Source[];
}

const placeFields = ['area', 'park', 'cluster', 'chain'] as const;

/** Ids of everything that a gap list names: its segments, dependants, companies and places. */
export const idsNamed = (gaps: readonly ListedGap[], scope: Scope): string[] => [
  ...new Set([
    ...placeFields.flatMap((field) => scope[field] ?? []),
    ...gaps.flatMap(({ segment, dependants, neededBy }) => [
      segment,
      ...dependants.map((dependant) => dependant.segment),
      ...neededBy,
    ]),
  ]),
];

const stateOf = ({ presence, state }: ListedGap): GapFilter['states'][number] =>
  state === 'IN_TALKS' ? 'IN_TALKS' : presence === 'absent' ? 'ABSENT' : 'UNKNOWN';

const passes =
  ({ rules, states }: GapFilter) =>
  (gap: ListedGap): boolean =>
    (rules.length === 0 || gap.rules.some((rule) => rules.includes(rule))) &&
    (states.length === 0 || states.includes(stateOf(gap)));

/** Three decimals tell equal from unequal; a spreadsheet shows no more. */
const rounded = (n: number): number => Math.round(n * 1000) / 1000;

/**
 * The gaps of a scope as two sheets: the list, each row of which carries scope, date, sources and formula so that it still says
 * what it is when it is copied elsewhere; and what the figures rest on.
 */
export function gapSheets(list: GapList, language: Language): readonly [list: PlainSheet, about: PlainSheet] {
  const { gaps, filter, coverage, scope, entities, sources } = list;
  const t = gapWords[language];
  const nameOf = (id: string): string => {
    const entity = entities.get(id);
    const english = entity?.properties.nameEn;
    return language === 'en' && typeof english === 'string' ? english : (entity?.name ?? id);
  };
  const joint = language === 'zh' ? '；' : '; ';
  const places = [
    ...placeFields.flatMap((field) => (scope[field] === null ? [] : [`${nameOf(scope[field])} (${scope[field]})`])),
    ...(scope.letter === null ? [] : [scope.letter]),
  ];
  const place = places.length === 0 ? t.everywhere : places.join(' · ');
  const titled = (which: (id: string) => boolean): string =>
    sources
      .filter(({ id }) => which(id))
      .map(({ id, title, titleEn }) => `${language === 'en' ? (titleEn ?? title) : title} (${id})`)
      .join(joint);
  const on = titled((id) => !scope.without.includes(id));
  const off = titled((id) => scope.without.includes(id));
  const shown = gaps.filter(passes(filter));
  const sharers = new Map<number, number>();
  for (const { rank } of gaps) sharers.set(rank, (sharers.get(rank) ?? 0) + 1);
  const row = (gap: ListedGap): Cell[] => [
    gap.rank,
    (sharers.get(gap.rank) ?? 0) > 1 ? t.yes : null,
    gap.segment,
    nameOf(gap.segment),
    String(entities.get(gap.segment)?.properties.letter ?? '') || null,
    t.presences[gap.presence],
    gap.state === 'IN_TALKS' ? t.talking : null,
    gap.rules.map((rule) => t.ruleNames[rule]).join(joint),
    rounded(gap.severity),
    gap.dependants.length,
    gap.dependants
      .map(
        ({ segment, distance, companyCount, contribution }) =>
          `${nameOf(segment)} (d ${distance}, n ${companyCount}, ${rounded(contribution)})`,
      )
      .join(joint) || null,
    gap.neededBy.length,
    gap.neededBy.map(nameOf).join(joint) || null,
    place,
    scope.asOf,
    on,
    off || null,
    t.formulaText,
  ];
  const columns: PlainSheet['columns'] = [
    { title: t.rank, width: 6 },
    { title: t.tied, width: 6 },
    { title: t.id, width: 22 },
    { title: t.name, width: 24 },
    { title: t.letter, width: 6 },
    { title: t.presence, width: 18 },
    { title: t.talks, width: 10 },
    { title: t.rules, width: 22 },
    { title: t.severity, width: 10 },
    { title: t.dependants, width: 14 },
    { title: t.dependantList, width: 60 },
    { title: t.needed, width: 14 },
    { title: t.neededList, width: 24 },
    { title: t.scope, width: 24 },
    { title: t.asOf, width: 12 },
    { title: t.sources, width: 40 },
    { title: t.sourcesOff, width: 24 },
    { title: t.formula, width: 40 },
  ];
  const filters = [...filter.rules.map((rule) => t.ruleNames[rule]), ...filter.states.map((state) => t.states[state])];
  const about: readonly (readonly [string, string])[] = [
    [t.scope, place],
    [t.asOf, scope.asOf],
    [t.count, t.listed(shown.length, gaps.length)],
    [t.filter, filters.length === 0 ? t.all : filters.join(joint)],
    [t.completeness, `${coverage.askedPresent} / ${coverage.asked}`],
    [t.records, `${coverage.recorded} / ${coverage.known ?? t.unknownTotal}`],
    [t.sources, on],
    [t.sourcesOff, off],
    [t.inferred, scope.statuses.includes('inferred') ? t.counted : t.notCounted],
    [t.formula, t.formulaText],
    [t.note, t.noteText],
  ];
  return [
    { name: t.sheet, columns, rows: shown.map(row) },
    {
      name: t.about,
      columns: [
        { title: t.item, width: 30 },
        { title: t.content, width: 90 },
      ],
      rows: about,
    },
  ];
}
