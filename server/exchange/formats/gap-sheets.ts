import type { Scope } from '../../model/scope.ts';
import { gapWords } from './gap-words.ts';
import { idsOfScope, listFrame, rounded, sharedRanks, type ListAsked } from './list-frame.ts';
import { listWords, type Language } from './list-words.ts';
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
export interface GapList extends ListAsked {
  readonly gaps: readonly ListedGap[];
  readonly filter: GapFilter;
  readonly coverage: ListAsked['coverage'] & { readonly asked: number; readonly askedPresent: number };
}

/** Ids of everything that a gap list names: its segments, dependants, companies and places. */
export const idsNamed = (gaps: readonly ListedGap[], scope: Scope): string[] => [
  ...new Set([
    ...idsOfScope(scope),
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

/** The gaps of a scope as two sheets: the list, and what the figures rest on. */
export function gapSheets(list: GapList, language: Language): readonly [list: PlainSheet, about: PlainSheet] {
  const { gaps, filter, coverage, entities } = list;
  const t = { ...listWords[language], ...gapWords[language] };
  const { nameOf, names, columns, cells, about } = listFrame(list, language, t.formulaText);
  const shown = gaps.filter(passes(filter));
  const tied = sharedRanks(gaps);
  const row = (gap: ListedGap): Cell[] => [
    gap.rank,
    tied.has(gap.rank) ? t.yes : null,
    gap.segment,
    nameOf(gap.segment),
    String(entities.get(gap.segment)?.properties.letter ?? '') || null,
    t.presences[gap.presence],
    gap.state === 'IN_TALKS' ? t.talking : null,
    gap.rules.map((rule) => t.ruleNames[rule]).join(t.joint),
    rounded(gap.severity),
    gap.dependants.length,
    gap.dependants
      .map(
        ({ segment, distance, companyCount, contribution }) =>
          `${nameOf(segment)} (d ${distance}, n ${companyCount}, ${rounded(contribution)})`,
      )
      .join(t.joint) || null,
    gap.neededBy.length,
    names(gap.neededBy),
    ...cells,
  ];
  const own: PlainSheet['columns'] = [
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
  ];
  const filters = [...filter.rules.map((rule) => t.ruleNames[rule]), ...filter.states.map((state) => t.states[state])];
  return [
    { name: t.sheet, columns: [...own, ...columns], rows: shown.map(row) },
    about(
      [
        [t.count, t.listed(shown.length, gaps.length)],
        [t.filter, filters.length === 0 ? t.all : filters.join(t.joint)],
        [t.completeness, `${coverage.askedPresent} / ${coverage.asked}`],
      ],
      t.noteText,
    ),
  ];
}
