import { RotateCcw } from 'lucide-react';
import type { ReactNode } from 'react';
import { WeakCountsDocument } from '../../api/generated/graphql.ts';
import { useQuery } from '../../api/use-query.ts';
import { usualWeights } from '../../state/view.ts';
import { useApp } from '../app-context.ts';
import { useData } from '../data-context.ts';
import { Pick } from './Pick.tsx';
import { Rules } from './Rules.tsx';

interface FrameProps {
  readonly narrow: boolean;
  readonly busy: boolean;
  readonly lead: string;
  /** The formula over the table. */
  readonly above: ReactNode;
  readonly trouble: string | null;
  readonly shown: number;
  /** null until the first answer. */
  readonly total: number | null;
  readonly none: string;
  readonly table: ReactNode;
  /** The map and what the current row rests on. */
  readonly side: ReactNode;
}

/** What both lists share: which list, its formula, the table with its states, the rules, and the side of the current row. */
export function Frame({ narrow, busy, lead, above, trouble, shown, total, none, table, side }: FrameProps) {
  const { t, view, scope, dispatch } = useApp();
  const { gaps } = useData();
  const { data: counts } = useQuery(WeakCountsDocument, { scope });
  const { a, b, targeted } = view.weights;
  const usual = a === usualWeights.a && b === usualWeights.b && targeted === usualWeights.targeted;
  return (
    <section className={`weak ${narrow ? 'is-narrow' : ''}`} aria-busy={busy}>
      <div className="weak-list">
        <header className="weak-head">
          <h1 className="unseen">{view.page === 'weak' ? t.weak.pick.weak : t.weak.pick.chokepoints}</h1>
          <Pick
            counts={{
              gaps: gaps?.totalCount ?? null,
              chokepoints: counts?.chokepoints.totalCount ?? null,
              weak: counts?.all.totalCount ?? null,
            }}
          />
          <span className="grow" />
          {view.page === 'chokepoints' && (
            <button
              type="button"
              className="button"
              aria-disabled={usual}
              onClick={() => dispatch({ do: 'weigh', weights: usualWeights })}
            >
              <RotateCcw size={14} strokeWidth={1.75} aria-hidden="true" /> {t.weak.reset}
            </button>
          )}
          <p>{lead}</p>
        </header>
        {above}
        {trouble !== null && (
          <p className="hint hint-wrong weak-say" role="alert">
            {trouble}
          </p>
        )}
        {total === null && trouble === null && <p className="hint weak-say">{t.trouble.busy}</p>}
        {total === 0 && <p className="hint weak-say">{none}</p>}
        {total !== null && total > 0 && table}
        {total !== null && total > shown && shown > 0 && (
          <p className="hint weak-say numbers">{t.weak.capped(shown, total)}</p>
        )}
        <Rules counts={counts} />
      </div>
      <div className="weak-side">{side ?? <p className="hint weak-say">{t.weak.pickRow}</p>}</div>
    </section>
  );
}
