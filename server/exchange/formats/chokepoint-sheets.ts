import type { Scope } from '../../model/scope.ts';
import { chokepointWords } from './chokepoint-words.ts';
import { idsOfScope, listFrame, rounded, sharedRanks, type ListAsked } from './list-frame.ts';
import { listWords, type Language } from './list-words.ts';
import type { Cell, PlainSheet } from './sheet.ts';

interface Stop {
  readonly entity: string;
  readonly distance: number;
}

/** A chokepoint as analysis gives it, with what stops without it. */
interface ListedChokepoint {
  readonly entity: string;
  readonly rank: number;
  readonly score: number;
  readonly reach: number;
  readonly scarcity: number;
  readonly resilience: number;
  readonly working: number;
  readonly substituteCount: number;
  /** The segments it is active in. */
  readonly own: readonly string[];
  readonly segments: readonly Stop[];
  readonly companies: readonly Stop[];
}

/** Everything a list of chokepoints as a file tells. */
export interface ChokepointList extends ListAsked {
  readonly chokepoints: readonly ListedChokepoint[];
  readonly weights: { readonly a: number; readonly b: number; readonly targetedWeight: number };
}

/** Ids of everything that a list of chokepoints names. */
export const idsOfChokepoints = (chokepoints: readonly ListedChokepoint[], scope: Scope): string[] => [
  ...new Set([
    ...idsOfScope(scope),
    ...chokepoints.flatMap(({ entity, own, segments, companies }) => [
      entity,
      ...own,
      ...[...segments, ...companies].map((stop) => stop.entity),
    ]),
  ]),
];

/** The chokepoints of a scope as two sheets: the list, and what the figures rest on. */
export function chokepointSheets(
  list: ChokepointList,
  language: Language,
): readonly [list: PlainSheet, about: PlainSheet] {
  const { chokepoints } = list;
  const { a, b, targetedWeight } = list.weights;
  const t = { ...listWords[language], ...chokepointWords[language] };
  const { nameOf, names, columns, cells, about } = listFrame(list, language, t.formulaText(a, b, targetedWeight));
  const tied = sharedRanks(chokepoints);
  const stops = (all: readonly Stop[]): string | null =>
    all.map(({ entity, distance }) => `${nameOf(entity)} (${distance})`).join(t.joint) || null;
  const row = (one: ListedChokepoint): Cell[] => [
    one.rank,
    tied.has(one.rank) ? t.yes : null,
    one.entity,
    nameOf(one.entity),
    names(one.own),
    rounded(one.reach),
    rounded(one.scarcity),
    rounded(one.score),
    rounded(one.resilience),
    one.working,
    one.substituteCount,
    one.segments.length,
    stops(one.segments),
    one.companies.length,
    stops(one.companies),
    ...cells,
  ];
  const own: PlainSheet['columns'] = [
    { title: t.rank, width: 6 },
    { title: t.tied, width: 6 },
    { title: t.id, width: 22 },
    { title: t.name, width: 28 },
    { title: t.segments, width: 24 },
    { title: t.reach, width: 8 },
    { title: t.scarcity, width: 8 },
    { title: t.score, width: 8 },
    { title: t.resilience, width: 12 },
    { title: t.working, width: 14 },
    { title: t.substitutes, width: 14 },
    { title: t.segmentCount, width: 12 },
    { title: t.segmentList, width: 60 },
    { title: t.companyCount, width: 12 },
    { title: t.companyList, width: 60 },
  ];
  return [
    { name: t.sheet, columns: [...own, ...columns], rows: chokepoints.map(row) },
    about(
      [
        [t.points, String(chokepoints.length)],
        [t.weights, `a = ${a}, b = ${b}, w = ${targetedWeight}`],
      ],
      t.noteText,
    ),
  ];
}
