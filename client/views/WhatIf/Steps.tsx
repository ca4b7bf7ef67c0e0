import { useState, type ReactNode } from 'react';
import { paleness, type CascadeStep } from '../../state/cascade.ts';
import { shortNameOf } from '../../text/names.ts';
import { useApp } from '../app-context.ts';
import type { Effect } from './outcome.ts';
import { reasonWords } from './reason-words.ts';

const fewRows = 3;

interface StepsProps {
  readonly steps: readonly CascadeStep<Effect>[];
  /** Steps shown on the lanes; what comes later is pale. */
  readonly shown: number;
  readonly onStep: (step: number) => void;
  readonly reasons: (effect: Effect) => ReactNode;
}

/** The cascade step by step: how much stops, who, and why; a row opens its chain of reasons. */
export function Steps({ steps, shown, onStep, reasons }: StepsProps) {
  return (
    <ol className="cascade">
      {steps.map((step, i) => (
        <Step
          key={step.distance}
          step={step}
          pale={paleness(i, steps.length)}
          state={step.distance > shown ? 'is-ahead' : step.distance === shown ? 'is-current' : ''}
          onStep={() => onStep(step.distance)}
          reasons={reasons}
        />
      ))}
    </ol>
  );
}

interface StepProps {
  readonly step: CascadeStep<Effect>;
  readonly pale: number;
  readonly state: string;
  readonly onStep: () => void;
  readonly reasons: StepsProps['reasons'];
}

function Step({ step, pale, state, onStep, reasons }: StepProps) {
  const { t } = useApp();
  const [all, setAll] = useState(false);
  const rows = [...step.companies, ...step.segments];
  const shown = all ? rows : rows.slice(0, fewRows);
  return (
    <li className={`cascade-step ${state}`}>
      <button
        type="button"
        className={`cascade-mark numbers ${pale > 0.5 ? 'is-pale' : ''}`}
        style={{ '--shade': `${Math.round(100 - 62 * pale)}%` } as React.CSSProperties}
        aria-label={t.whatIf.step(step.distance)}
        onClick={onStep}
      >
        {step.distance}
      </button>
      <div>
        <h3>{t.whatIf.stepHead(step.companies.length, step.segments.length)}</h3>
        {shown.map((effect) => (
          <EffectRow key={effect.id} effect={effect} reasons={reasons} />
        ))}
        {rows.length > fewRows && (
          <button type="button" className="more-rows numbers" onClick={() => setAll(!all)}>
            {all ? t.compare.fewer : t.whatIf.others(rows.length - fewRows)}
          </button>
        )}
      </div>
    </li>
  );
}

interface EffectRowProps {
  readonly effect: Effect;
  readonly reasons: StepsProps['reasons'];
  readonly note?: string;
}

/** One thing struck, with its reason in a phrase; opened, the whole chain of them. */
export function EffectRow({ effect, reasons, note }: EffectRowProps) {
  const { t, language, view, dispatch } = useApp();
  const { id } = effect;
  const open = view.lit === id;
  return (
    <>
      <button
        type="button"
        className="struck"
        aria-expanded={open}
        onClick={() => dispatch({ do: 'light', id: open ? null : id })}
      >
        <b>{shortNameOf(effect.entity, language)}</b> — {note ?? reasonWords(effect.because, t, language)}
      </button>
      {open && reasons(effect)}
    </>
  );
}
