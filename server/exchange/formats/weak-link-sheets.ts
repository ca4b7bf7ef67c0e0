import type { Scope } from '../../model/scope.ts';
import { idsOfScope, listFrame, rounded, sharedRanks, type ListAsked } from './list-frame.ts';
import { listWords, type Language } from './list-words.ts';
import type { Cell, PlainSheet } from './sheet.ts';
import { weakLinkWords } from './weak-link-words.ts';

type Rule = keyof (typeof weakLinkWords.zh)['ruleNames'];

/** A weak link as analysis gives it, in so far as it is written. */
interface ListedWeakLink {
  readonly rules: readonly Rule[];
  readonly rank: number;
  readonly input: string | null;
  readonly company: string | null;
  readonly supplier: string | null;
  readonly severity: number;
  readonly companyCount: number | null;
  readonly concentration: {
    readonly shares: readonly { readonly company: string; readonly share: number | null }[];
    readonly unnamed: boolean;
    readonly remainder: number | null;
    readonly low: number | null;
    readonly high: number | null;
  } | null;
  readonly certainty: 'SURE' | 'POSSIBLE' | null;
  readonly suppliedShare: number | null;
  readonly dependants: readonly {
    readonly segment: string;
    readonly distance: number;
    readonly companyCount: number;
  }[];
  readonly neededBy: readonly string[];
}

/** Everything a list of weak links as a file tells. */
export interface WeakLinkList extends ListAsked {
  readonly links: readonly ListedWeakLink[];
  /** The rules asked for. */
  readonly rules: readonly Rule[];
  /** How many there are by any rule. */
  readonly all: number;
}

/** Ids of everything that a list of weak links names. */
export const idsOfWeakLinks = (links: readonly ListedWeakLink[], scope: Scope): string[] => [
  ...new Set([
    ...idsOfScope(scope),
    ...links.flatMap(({ input, company, supplier, concentration, dependants, neededBy }) => [
      ...[input, company, supplier].filter((id) => id !== null),
      ...(concentration?.shares ?? []).map((share) => share.company),
      ...dependants.map(({ segment }) => segment),
      ...neededBy,
    ]),
  ]),
];

const percent = (share: number): string => `${Math.round(share * 1000) / 10}%`;

const roundedOrNull = (n: number | null | undefined): number | null => (n == null ? null : rounded(n));

/** The weak links of a scope as two sheets: the list, and what the figures rest on. */
export function weakLinkSheets(list: WeakLinkList, language: Language): readonly [list: PlainSheet, about: PlainSheet] {
  const { links, rules, all } = list;
  const t = { ...listWords[language], ...weakLinkWords[language] };
  const { nameOf, names, columns, cells, about } = listFrame(list, language, t.formulaText);
  const tied = sharedRanks(links);
  const row = (link: ListedWeakLink): Cell[] => {
    const { input, company, supplier, concentration } = link;
    const shares = concentration?.shares.map(
      (one) => `${nameOf(one.company)} ${one.share === null ? t.unknown : percent(one.share)}`,
    );
    return [
      link.rank,
      tied.has(link.rank) ? t.yes : null,
      link.rules.map((rule) => t.ruleNames[rule]).join(t.joint),
      input,
      input === null ? t.anyInput : nameOf(input),
      company === null ? null : nameOf(company),
      supplier === null ? null : nameOf(supplier),
      roundedOrNull(link.suppliedShare),
      link.companyCount,
      roundedOrNull(concentration?.low),
      roundedOrNull(concentration?.high),
      link.certainty === null ? null : link.certainty === 'SURE' ? t.sure : t.possible,
      shares?.join(t.joint) ?? null,
      roundedOrNull(concentration?.remainder),
      concentration?.unnamed === true ? t.yes : null,
      rounded(link.severity),
      link.dependants.length,
      link.dependants
        .map(({ segment, distance, companyCount }) => `${nameOf(segment)} (d ${distance}, n ${companyCount})`)
        .join(t.joint) || null,
      names(link.neededBy),
      ...cells,
    ];
  };
  const own: PlainSheet['columns'] = [
    { title: t.rank, width: 6 },
    { title: t.tied, width: 6 },
    { title: t.rules, width: 18 },
    { title: t.id, width: 22 },
    { title: t.name, width: 24 },
    { title: t.company, width: 28 },
    { title: t.supplier, width: 28 },
    { title: t.suppliedShare, width: 10 },
    { title: t.count, width: 10 },
    { title: t.hhiLow, width: 10 },
    { title: t.hhiHigh, width: 10 },
    { title: t.certainty, width: 10 },
    { title: t.shares, width: 40 },
    { title: t.remainder, width: 12 },
    { title: t.group, width: 12 },
    { title: t.severity, width: 10 },
    { title: t.dependants, width: 14 },
    { title: t.dependantList, width: 60 },
    { title: t.needed, width: 24 },
  ];
  return [
    { name: t.sheet, columns: [...own, ...columns], rows: links.map(row) },
    about(
      [
        [t.links, t.listed(links.length, all)],
        [t.filter, rules.length === 0 ? t.all : rules.map((rule) => t.ruleNames[rule]).join(t.joint)],
      ],
      t.noteText,
    ),
  ];
}
