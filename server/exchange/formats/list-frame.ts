import type { Entity, Source } from '../../model/entity.ts';
import type { Scope } from '../../model/scope.ts';
import { listWords, type Language } from './list-words.ts';
import type { Cell, PlainSheet } from './sheet.ts';

/** What every list as a file is told with: the scope it was asked for, and who is who. */
export interface ListAsked {
  readonly scope: Scope;
  readonly coverage: { readonly recorded: number; readonly known: number | null };
  readonly entities: ReadonlyMap<string, Entity>;
  readonly sources: readonly Source[];
}

const placeFields = ['area', 'park', 'cluster', 'chain'] as const;

/** Ids of the places and structures a scope names. */
export const idsOfScope = (scope: Scope): string[] => placeFields.flatMap((field) => scope[field] ?? []);

/** Three decimals tell equal from unequal; a spreadsheet shows no more. */
export const rounded = (n: number): number => Math.round(n * 1000) / 1000;

/** The ranks that more than one row has. */
export function sharedRanks(rows: readonly { readonly rank: number }[]): ReadonlySet<number> {
  const seen = new Set<number>();
  return new Set(rows.flatMap(({ rank }) => (seen.size === seen.add(rank).size ? [rank] : [])));
}

/**
 * What the lists have in common: names in the reader's language, the columns that tell scope, date, sources and formula in each
 * row, so that a row still says what it is when it is copied elsewhere, and the sheet of what the figures rest on.
 * @param formula the one that the list's figures come from, in words
 */
export function listFrame({ scope, coverage, entities, sources }: ListAsked, language: Language, formula: string) {
  const t = listWords[language];
  const nameOf = (id: string): string => {
    const entity = entities.get(id);
    const english = entity?.properties.nameEn;
    return language === 'en' && typeof english === 'string' ? english : (entity?.name ?? id);
  };
  const places = [
    ...idsOfScope(scope).map((id) => `${nameOf(id)} (${id})`),
    ...(scope.letter === null ? [] : [scope.letter]),
  ];
  const place = places.length === 0 ? t.everywhere : places.join(' · ');
  const titled = (which: (id: string) => boolean): string =>
    sources
      .filter(({ id }) => which(id))
      .map(({ id, title, titleEn }) => `${language === 'en' ? (titleEn ?? title) : title} (${id})`)
      .join(t.joint);
  const on = titled((id) => !scope.without.includes(id));
  const off = titled((id) => scope.without.includes(id));
  const madeUp = titled((id) => scope.sampleSources.includes(id) && !scope.without.includes(id));
  return {
    nameOf,
    names: (ids: readonly string[]): string | null => ids.map(nameOf).join(t.joint) || null,
    columns: [
      { title: t.scope, width: 24 },
      { title: t.asOf, width: 12 },
      { title: t.sources, width: 40 },
      { title: t.sourcesOff, width: 24 },
      { title: t.formula, width: 40 },
    ] satisfies PlainSheet['columns'],
    cells: [place, scope.asOf, on, off || null, formula] satisfies Cell[],
    /** @param own rows of the list itself @param note what a reader must know before using it */
    about: (own: readonly (readonly [string, string])[], note: string): PlainSheet => ({
      name: t.about,
      columns: [
        { title: t.item, width: 30 },
        { title: t.content, width: 90 },
      ],
      rows: [
        [t.scope, place],
        [t.asOf, scope.asOf],
        ...own,
        [t.records, `${coverage.recorded} / ${coverage.known ?? t.unknownTotal}`],
        [t.sources, on],
        [t.sourcesOff, off],
        [t.inferred, scope.statuses.includes('inferred') ? t.counted : t.notCounted],
        [t.formula, formula],
        [t.note, note],
        ...(madeUp === '' ? [] : [[t.note, t.sampleNote + madeUp]]),
      ],
    }),
  };
}
