import { Plus } from 'lucide-react';
import { shortNameOf } from '../../text/names.ts';
import { useApp } from '../app-context.ts';
import { SeverityBar } from '../parts/SeverityBar.tsx';
import type { Thing } from './outcome.ts';

/** A segment and what one new company in it would close. */
export interface Closer {
  readonly segment: Thing;
  readonly severity: number;
  readonly rank: number;
}

/** “Which one company would close most?”: a row tries it. */
export function Closers({ rows }: { readonly rows: readonly Closer[] }) {
  const { t, language, dispatch } = useApp();
  const most = rows[0]?.severity ?? 1;
  return (
    <section className="loss-section closers">
      <h2>{t.whatIf.closesMost}</h2>
      <p className="hint">{rows.length === 0 ? t.whatIf.closesNone : t.whatIf.closesMostLead}</p>
      <ol>
        {rows.map(({ segment, severity, rank }) => (
          <li key={segment.id}>
            <button
              type="button"
              className="row"
              onClick={() => dispatch({ do: 'add', addition: { company: null, segment: segment.id } })}
            >
              <span className="numbers soft">{rank}</span>
              <span className="grow">{shortNameOf(segment, language)}</span>
              <SeverityBar value={severity} most={most} />
              <span className="numbers">{severity.toFixed(1)}</span>
              <span className="unseen">{t.whatIf.closesTry}</span>
              <Plus size={14} strokeWidth={1.75} aria-hidden="true" />
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
