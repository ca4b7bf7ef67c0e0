import { Link, X } from 'lucide-react';
import type { ReactNode } from 'react';
import type { CascadeStep } from '../../state/cascade.ts';
import { useApp } from '../app-context.ts';
import { useData } from '../data-context.ts';
import { useCopyLink } from '../Frame/Tools.tsx';
import { Findings } from '../parts/Findings.tsx';
import { LensGlyph } from '../parts/LensGlyph.tsx';
import { Closers } from './Closers.tsx';
import { Measures, type Measure } from './Measures.tsx';
import type { Effect, Outcome } from './outcome.ts';
import { Picked, type NameOf } from './Picked.tsx';
import { AddPicker, RemovePicker } from './Pickers.tsx';
import { EffectRow, Steps } from './Steps.tsx';

interface PanelProps {
  readonly title: string;
  readonly names: NameOf;
  readonly outcome: Outcome | null;
  readonly trouble: string | null;
  readonly steps: readonly CascadeStep<Effect>[];
  readonly shown: number;
  readonly onStep: (step: number) => void;
  readonly reasons: (effect: Effect) => ReactNode;
}

/** What was changed, before and after side by side, and what happened step by step. */
export function Panel({ title, names, outcome, trouble, steps, shown, onStep, reasons }: PanelProps) {
  const { t, view, dispatch } = useApp();
  const { coverage } = useData();
  const copy = useCopyLink();
  const changes = view.whatIf.remove.length + view.whatIf.add.length;
  return (
    <>
      <button
        type="button"
        className="tool loss-close"
        aria-label={t.whatIf.close}
        title={t.whatIf.close}
        onClick={() => dispatch({ do: 'page', page: 'map' })}
      >
        <X size={18} strokeWidth={1.75} />
      </button>
      <header className="loss-head">
        <p className="eyebrow">{t.whatIf.eyebrow}</p>
        <h1>{changes === 0 ? t.whatIf.title : title}</h1>
        {changes === 0 && <p className="hint">{t.whatIf.pickLead}</p>}
        {changes > 1 && <Picked names={names} />}
        <div className="loss-actions">
          {changes > 0 && (
            <button type="button" className="button button-main" onClick={copy}>
              <Link size={14} strokeWidth={1.75} aria-hidden="true" /> {t.whatIf.copy}
            </button>
          )}
          <RemovePicker />
          <AddPicker />
          {changes > 0 && (
            <button type="button" className="button" onClick={() => dispatch({ do: 'clearWhatIf' })}>
              {t.whatIf.clear}
            </button>
          )}
        </div>
      </header>
      {trouble !== null && (
        <p className="loss-section hint-wrong" role="alert">
          {trouble}
        </p>
      )}
      {outcome && changes > 0 && (
        <>
          <Measures rows={measures(outcome, t)} />
          {steps.length === 0 && (
            <p className="loss-section">
              {outcome.opened.length + outcome.closed.length + outcome.single.length === 0
                ? t.whatIf.nothingChanged
                : t.whatIf.nothing}
            </p>
          )}
          <Steps steps={steps} shown={shown} onStep={onStep} reasons={reasons} />
          {lostCount(outcome) > outcome.lost.length && (
            <p className="hint loss-section numbers">{t.whatIf.shown(outcome.lost.length, lostCount(outcome))}</p>
          )}
          <Changes shape="single" title={t.whatIf.single} rows={outcome.single} reasons={reasons} />
          <Changes shape="opened" title={t.whatIf.opened} rows={outcome.opened} reasons={reasons} />
          <Changes shape="closed" title={t.whatIf.closed} rows={outcome.closed} reasons={reasons} />
        </>
      )}
      {coverage && <Findings findings={coverage.findings} />}
      {outcome && <Closers rows={outcome.answer.bestAdditions.nodes} />}
    </>
  );
}

const lostCount = ({ answer }: Outcome): number => answer.companiesLost.totalCount + answer.segmentsLost.totalCount;

function measures({ answer }: Outcome, t: ReturnType<typeof useApp>['t']): readonly Measure[] {
  const { segmentsBefore, segmentsAfter, companiesBefore, companiesAfter, gapsBefore, gapsAfter, resilience } = answer;
  return [
    { name: t.whatIf.workingSegments, before: segmentsBefore, after: segmentsAfter, good: 'more' },
    { name: t.whatIf.workingCompanies, before: companiesBefore, after: companiesAfter, good: 'more' },
    { name: t.whatIf.openGaps, before: gapsBefore, after: gapsAfter, good: 'less' },
    { name: t.whatIf.newlySingle, before: 0, after: answer.segmentsSingle.totalCount, good: 'less' },
    ...(resilience === null
      ? []
      : [{ name: t.whatIf.resilience, before: 1, after: resilience, good: 'more' as const, part: true }]),
  ];
}

interface ChangesProps {
  readonly shape: 'single' | 'opened' | 'closed';
  readonly title: string;
  readonly rows: readonly Effect[];
  readonly reasons: (effect: Effect) => ReactNode;
}

/** Segments that became single, gaps that opened or closed; nothing when there are none. */
function Changes({ shape, title, rows, reasons }: ChangesProps) {
  const { t } = useApp();
  if (rows.length === 0) return null;
  const note = ({ severity, closing }: Effect): { readonly note?: string } =>
    severity === null
      ? {}
      : {
          note: [closing === null ? '' : t.whatIf.how[closing], t.whatIf.severity(severity.toFixed(1))]
            .filter((part) => part !== '')
            .join(' · '),
        };
  return (
    <section className="loss-section">
      <h2>
        <LensGlyph shape={shape} /> {title} <span className="soft numbers">{rows.length}</span>
      </h2>
      {rows.map((effect) => (
        <EffectRow key={effect.id} effect={effect} reasons={reasons} {...note(effect)} />
      ))}
    </section>
  );
}
