import { useId, useState } from 'react';
import { weightLimit, type Weights } from '../../state/view.ts';
import { useApp } from '../app-context.ts';

const names = ['a', 'b', 'targeted'] as const;

/** The letter a weight has in the formula. */
const letters = { a: 'a', b: 'b', targeted: 'w' } as const;

/** The score's formula with its two exponents and the weight of targeted segments, each a slider with a tick at 1. */
export function Sliders() {
  const { t, view, dispatch } = useApp();
  const { weights } = view;
  const [score, reach, scarcity] = t.weak.formula;
  return (
    <div className="formula">
      <p className="formula-line">
        {score} = <span className="formula-reach">{reach}</span>
        <sup>a</sup> × <span className="formula-scarcity">{scarcity}</span>
        <sup>b</sup>
      </p>
      <p className="formula-why">
        <span>{t.weak.reachWhy}</span> <span>{t.weak.scarcityWhy}</span>
      </p>
      <div className="sliders">
        {names.map((name) => (
          <Slider
            key={`${name} ${weights[name]}`}
            name={name}
            value={weights[name]}
            onCommit={(value) => dispatch({ do: 'weigh', weights: { ...weights, [name]: value } })}
          />
        ))}
      </div>
    </div>
  );
}

interface SliderProps {
  readonly name: keyof Weights;
  readonly value: number;
  readonly onCommit: (value: number) => void;
}

/** A slider from 0 to 3; what is dragged counts when it is let go, so that undo takes back a choice and not its way. */
function Slider({ name, value, onCommit }: SliderProps) {
  const { t } = useApp();
  const [draft, setDraft] = useState(value);
  const id = useId();
  const commit = (): void => {
    if (draft !== value) onCommit(draft);
  };
  return (
    <div className={`slider slider-${name}`}>
      <label htmlFor={id}>
        <b>
          <i>{letters[name]}</i>
        </b>{' '}
        {t.weak.weights[name]}
      </label>
      <output htmlFor={id} className="numbers">
        {draft.toFixed(1)}
      </output>
      <input
        id={id}
        type="range"
        min={0}
        max={weightLimit}
        step={0.1}
        list={`${id}-tick`}
        value={draft}
        style={{ '--part': `${(100 * draft) / weightLimit}%` } as React.CSSProperties}
        aria-describedby={`${id}-hint`}
        onChange={(event) => setDraft(Number(event.target.value))}
        onPointerUp={commit}
        onKeyUp={commit}
        onBlur={commit}
      />
      <datalist id={`${id}-tick`}>
        <option value="1" />
      </datalist>
      <small id={`${id}-hint`} className="soft">
        {t.weak.weightHints[name]}
      </small>
    </div>
  );
}
