import { markOf, type Mark } from '../../state/mark.ts';
import { nameOf, shortNameOf } from '../../text/names.ts';
import type { Text } from '../../text/text.ts';
import type { Chain, GapRow } from '../chain.ts';
import { firmCount } from '../parts/firm-count.ts';
import { stateWords } from '../parts/state-words.ts';

/** A row of the phone's lists. */
export interface ListRow {
  readonly key: string;
  readonly id: string;
  readonly mark: Mark | null;
  readonly name: string;
  readonly under: string;
  readonly right: string;
}

type Language = 'zh' | 'en';

const joined = (...words: readonly string[]): string => words.filter((word) => word !== '').join(' · ');

/** The segments of a lane: gaps by severity, then the others in the order of the chain. */
export function segmentRows(
  chain: Chain,
  gapOf: ReadonlyMap<string, GapRow>,
  lane: string | null,
  t: Text,
  language: Language,
): readonly ListRow[] {
  return chain.answer.segments
    .filter((row) => row.lane === lane)
    .map((row) => ({ row, gap: gapOf.get(row.segment.id) }))
    .sort((a, b) => (b.gap?.severity ?? -1) - (a.gap?.severity ?? -1))
    .map(({ row, gap }) => {
      const mark = markOf(row);
      return {
        key: row.segment.id,
        id: row.segment.id,
        mark,
        name: nameOf(row.segment, language),
        under: joined(
          stateWords(row, mark, t),
          firmCount(row, t),
          gap && gap.dependants.totalCount > 0 ? t.mobile.affects(gap.dependants.totalCount) : '',
        ),
        right: gap ? gap.severity.toFixed(1) : '',
      };
    });
}

/** The gaps, most severe first, with what hangs on each. */
export const gapRows = (gaps: readonly GapRow[], t: Text, language: Language): readonly ListRow[] =>
  gaps.map((gap) => {
    const mark = markOf({ ...gap, single: false });
    return {
      key: gap.segment.id,
      id: gap.segment.id,
      mark,
      name: nameOf(gap.segment, language),
      under: joined(
        t.marks[mark],
        gap.dependants.totalCount > 0 ? t.mobile.affects(gap.dependants.totalCount) : '',
        gap.rules.map((rule) => t.gaps.ruleNames[rule]).join(t.comma),
      ),
      right: gap.severity.toFixed(1),
    };
  });

/** The named companies of the chain, those of a real source before the sample, then by name. */
export function companyRows(chain: Chain, t: Text, language: Language): readonly ListRow[] {
  const rows = new Map<string, ListRow & { readonly sample: boolean }>();
  for (const { companies } of chain.answer.segments)
    for (const { company, sample } of companies) {
      if (rows.has(company.id)) continue;
      const segments = (chain.segmentsOf.get(company.id) ?? []).flatMap((id) => chain.segments.get(id) ?? []);
      rows.set(company.id, {
        key: company.id,
        id: company.id,
        mark: null,
        name: nameOf(company, language),
        under: joined(
          sample ? t.sample : '',
          ...segments.slice(0, 3).map(({ segment }) => shortNameOf(segment, language)),
        ),
        right: '',
        sample,
      });
    }
  return [...rows.values()].sort(
    (a, b) => Number(a.sample) - Number(b.sample) || a.name.localeCompare(b.name, language === 'zh' ? 'zh-CN' : 'en'),
  );
}
