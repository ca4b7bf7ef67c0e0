import { useApp } from '../app-context.ts';
import { useData } from '../data-context.ts';
import { firmCount } from '../parts/firm-count.ts';
import { MarkGlyph } from '../parts/MarkGlyph.tsx';
import { stateWords } from '../parts/state-words.ts';

/** A segment's state in words, and if it is a gap, which rules say so and how grave it is. */
export function State({ id }: { readonly id: string }) {
  const { t } = useApp();
  const { chain, gapOf } = useData();
  const row = chain?.segments.get(id);
  const mark = chain?.markOf.get(id);
  if (!row || !mark) return null;
  const gap = gapOf.get(id);
  return (
    <section className={`state state-${mark}`}>
      <p className="state-word">
        <MarkGlyph mark={mark} /> <b>{stateWords(row, mark, t)}</b>
        <span className="soft numbers">{firmCount(row, t)}</span>
      </p>
      {gap && (
        <>
          <p className="numbers">
            {t.inspect.severity(gap.severity.toFixed(1), gap.rank)}
            {gap.dependants.totalCount > 0 && ` · ${t.inspect.asked(gap.dependants.totalCount)}`}
            {gap.neededBy.totalCount > 0 && ` · ${t.inspect.neededBy(gap.neededBy.totalCount)}`}
          </p>
          <ul aria-label={t.inspect.whyGap}>
            {gap.rules.map((rule) => (
              <li key={rule}>
                <span className="rule">{t.gaps.ruleNames[rule]}</span> {t.gaps.ruleWhy[rule]}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
