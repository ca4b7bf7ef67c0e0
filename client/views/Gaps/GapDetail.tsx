import { useMemo } from 'react';
import { nameOf } from '../../text/names.ts';
import { useApp } from '../app-context.ts';
import type { GapRow } from '../chain.ts';
import { NumbersContext } from '../Inspect/Badge.tsx';
import { SourceKey } from '../Inspect/SourceKey.tsx';
import { MarkGlyph } from '../parts/MarkGlyph.tsx';
import { Factors } from './Factors.tsx';
import { gapMark } from './shown-gaps.ts';
import type { OpenedGap } from './use-gap.ts';

interface GapDetailProps {
  readonly gap: GapRow;
  readonly tied: boolean;
  readonly opened: OpenedGap;
}

/** One gap: where it ranks, the formula with its own sum, and everything that went in. */
export function GapDetail({ gap, tied, opened }: GapDetailProps) {
  const { t, language, dispatch } = useApp();
  const { id } = gap.segment;
  const { factors, evidence, left, failure } = opened;
  const numbers = useMemo(() => {
    const found = new Map<string, number>();
    for (const { source } of evidence.flatMap(({ statements }) => statements))
      if (source.kind !== 'SAMPLE' && source.kind !== 'REFERENCE' && !found.has(source.id))
        found.set(source.id, found.size + 1);
    return found;
  }, [evidence]);
  const mark = gapMark(gap);
  const presence = gap.presence === 'ABSENT' ? t.marks.absent : t.marks.unknown;
  const state = mark === 'talks' ? t.gaps.talksOf(presence) : presence;
  const rules = gap.rules.map((rule) => t.gaps.ruleNames[rule]).join(' + ');
  return (
    <NumbersContext value={numbers}>
      <section className="gap-detail" aria-label={nameOf(gap.segment, language)} aria-busy={factors === null}>
        <header className="gap-detail-head">
          <h2>
            <MarkGlyph mark={mark} /> {nameOf(gap.segment, language)}
          </h2>
          <span className="soft numbers">{t.gaps.position(gap.rank, tied, state, rules)}</span>
          <div className="gap-actions">
            <button type="button" className="button" onClick={() => dispatch({ do: 'select', id })}>
              {t.gaps.inspect}
            </button>
            <button type="button" className="button" onClick={() => dispatch({ do: 'open', id })}>
              {t.gaps.locate}
            </button>
            <button type="button" className="button" onClick={() => dispatch({ do: 'dossier', id })}>
              {t.gaps.dossier}
            </button>
          </div>
        </header>
        <p className="gap-formula">
          <code>{t.gaps.total(gap.severity.toFixed(2))}</code>
        </p>
        <ul className="gap-rules">
          {gap.rules.map((rule) => (
            <li key={rule}>
              <span className="rule">{t.gaps.ruleNames[rule]}</span> {t.gaps.ruleWhy[rule]}
            </li>
          ))}
        </ul>
        {factors && <Factors key={id} gap={gap} factors={factors} evidence={evidence} />}
        <SourceKey sources={evidence.flatMap(({ statements }) => statements.map(({ source }) => source))} />
        {left !== null && left > 0 && <p className="hint numbers">{t.gaps.more(left)}</p>}
        {!factors && <p className="hint">{failure ? failure[language] : t.trouble.busy}</p>}
        <p className="hint">
          {t.gaps.formulaWhy}
          {gap.severity === 0 && ` · ${t.gaps.onlyTargeted}`}
        </p>
      </section>
    </NumbersContext>
  );
}
