import { ChartNoAxesColumn } from 'lucide-react';
import { useId, useState } from 'react';
import { isDate } from '../../state/date.ts';
import { useApp } from '../app-context.ts';
import { Popover } from '../parts/Popover.tsx';

/** The as-of date: today, a source's own date, or one typed as year, month or day. */
export function AsOf() {
  const { t, view, dispatch, today } = useApp();
  return (
    <Popover
      label={t.scope.asOfSpoken(view.asOf ?? today)}
      className="as-of"
      face={<span className="scope-part numbers">{t.scope.asOf(view.asOf ?? today)}</span>}
    >
      {(close) => (
        <AsOfForm
          asOf={view.asOf}
          onApply={(asOf) => {
            dispatch({ do: 'asOf', asOf });
            close();
          }}
          onTimeline={() => {
            dispatch({ do: 'timeline', open: true });
            close();
          }}
        />
      )}
    </Popover>
  );
}

interface AsOfFormProps {
  readonly asOf: string | null;
  readonly onApply: (asOf: string | null) => void;
  readonly autoFocus?: boolean;
  /** Opens the time line; left out where there is none. */
  readonly onTimeline?: () => void;
}

/** A field for a date, with today and the dates of the sources as chips. */
export function AsOfForm({ asOf, onApply, autoFocus = true, onTimeline }: AsOfFormProps) {
  const { t, today, catalogue } = useApp();
  const [draft, setDraft] = useState(asOf ?? '');
  const id = useId();
  const wrong = draft !== '' && !isDate(draft);
  const published = [...new Set(catalogue.sources.map((source) => source.published).filter((date) => date !== null))];
  return (
    <form
      className="as-of-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!wrong) onApply(draft === '' ? null : draft);
      }}
    >
      <label htmlFor={id}>{t.scope.asOfLabel}</label>
      <div className="as-of-line">
        <input
          id={id}
          className="field numbers"
          autoFocus={autoFocus}
          value={draft}
          placeholder={today}
          aria-invalid={wrong}
          aria-describedby={`${id}-hint`}
          onChange={(event) => setDraft(event.target.value.trim())}
        />
        <button type="submit" className="button button-main" disabled={wrong}>
          {t.scope.apply}
        </button>
      </div>
      <p id={`${id}-hint`} className={wrong ? 'hint hint-wrong' : 'hint'}>
        {wrong ? t.scope.asOfWrong : t.scope.asOfHint}
      </p>
      <div className="chips">
        <button type="button" className="chip" aria-pressed={asOf === null} onClick={() => onApply(null)}>
          {t.scope.today}
        </button>
        {published.slice(0, 4).map((date) => (
          <button
            key={date}
            type="button"
            className="chip numbers"
            aria-pressed={asOf === date}
            onClick={() => onApply(date)}
          >
            {date}
          </button>
        ))}
      </div>
      {onTimeline && (
        <button type="button" className="button" onClick={onTimeline}>
          <ChartNoAxesColumn size={16} strokeWidth={1.75} aria-hidden="true" /> {t.state.openTimeline}
        </button>
      )}
    </form>
  );
}
