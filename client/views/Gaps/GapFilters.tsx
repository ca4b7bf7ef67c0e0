import { useApp } from '../app-context.ts';
import type { GapRow } from '../chain.ts';
import { MarkGlyph } from '../parts/MarkGlyph.tsx';
import { filterOf, gapMark, gapMarks, gapRules } from './shown-gaps.ts';

/** Which gaps are listed: by state and by rule, each with how many there are; nothing pressed lists all. */
export function GapFilters({ gaps, shown }: { readonly gaps: readonly GapRow[]; readonly shown: number }) {
  const { t, view, dispatch } = useApp();
  const { rules, marks } = filterOf(view.only);
  const toggle = (key: string) => () => dispatch({ do: 'only', key });
  return (
    <div className="gap-filters">
      <div className="chips" role="group" aria-label={t.gaps.byState}>
        {gapMarks.map((mark) => {
          const n = gaps.filter((gap) => gapMark(gap) === mark).length;
          return (
            <button
              key={mark}
              type="button"
              className="chip numbers"
              aria-pressed={marks.includes(mark)}
              onClick={toggle(`mark:${mark}`)}
            >
              <MarkGlyph mark={mark} /> {t.marksShort[mark]} {n}
            </button>
          );
        })}
      </div>
      <div className="chips" role="group" aria-label={t.gaps.byRule}>
        {gapRules.map((rule) => {
          const n = gaps.filter((gap) => gap.rules.includes(rule)).length;
          return (
            <button
              key={rule}
              type="button"
              className="chip numbers"
              title={t.gaps.ruleWhy[rule]}
              aria-pressed={rules.includes(rule)}
              onClick={toggle(`rule:${rule}`)}
            >
              {t.gaps.ruleNames[rule]} {n}
            </button>
          );
        })}
      </div>
      {rules.length + marks.length > 0 && (
        <button type="button" className="chip numbers" onClick={() => dispatch({ do: 'only', key: null })}>
          {t.gaps.all} · {t.gaps.shown(shown, gaps.length)}
        </button>
      )}
    </div>
  );
}
