import { markOf, marks, type Mark } from '../../state/mark.ts';
import type { GapRow } from '../chain.ts';

/** The rules in the order they are told. */
export const gapRules: readonly GapRow['rules'][number][] = ['NEEDED', 'UPSTREAM_OF_ACTIVE', 'TARGETED', 'BRIDGE'];

/** The states a gap can have, in the order of legends. */
export const gapMarks: readonly Mark[] = marks.filter((mark) => mark !== 'present' && mark !== 'single');

export const gapMark = (gap: GapRow): Mark => markOf({ ...gap, single: false });

/** What of a view's `only` means something: of rules and of marks; a forged or cut key is as if it were not there. */
export const filterOf = (only: readonly string[]) => ({
  rules: gapRules.filter((rule) => only.includes(`rule:${rule}`)),
  marks: gapMarks.filter((mark) => only.includes(`mark:${mark}`)),
});

const stateOf: Partial<Record<Mark, string>> = { absent: 'ABSENT', unknown: 'UNKNOWN', talks: 'IN_TALKS' };

/** The filter as the gap list's file takes it. */
export function fileFilter(only: readonly string[]) {
  const { rules, marks: states } = filterOf(only);
  return { rules, states: states.flatMap((mark) => stateOf[mark] ?? []) };
}

/** The gaps that pass: one of the rules and one of the marks asked for; none asked for = all. */
export function shownGaps(gaps: readonly GapRow[], only: readonly string[]): readonly GapRow[] {
  const { rules, marks: states } = filterOf(only);
  return gaps.filter(
    (gap) =>
      (rules.length === 0 || gap.rules.some((rule) => rules.includes(rule))) &&
      (states.length === 0 || states.includes(gapMark(gap))),
  );
}

/** The ranks that more than one row has. */
export function tiedRanks(gaps: readonly { readonly rank: number }[]): ReadonlySet<number> {
  const seen = new Set<number>();
  const tied = new Set<number>();
  for (const { rank } of gaps) {
    if (seen.has(rank)) tied.add(rank);
    seen.add(rank);
  }
  return tied;
}

/** The gap that is opened: the one asked for, else the one selected, else the first that is shown. */
export const openGap = (
  gaps: readonly GapRow[],
  shown: readonly GapRow[],
  lit: string | null,
  selection: readonly string[],
): GapRow | null =>
  gaps.find(({ segment }) => segment.id === lit) ??
  gaps.find(({ segment }) => selection.includes(segment.id)) ??
  shown[0] ??
  null;
