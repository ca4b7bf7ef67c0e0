import { ArrowLeft, RotateCcw } from 'lucide-react';
import type { ReactNode } from 'react';
import { usualWeights } from '../../state/view.ts';
import { useApp } from '../app-context.ts';
import { Findings } from '../parts/Findings.tsx';
import { MoreRows } from '../parts/MoreRows.tsx';
import { Pick } from './Pick.tsx';
import { Rules } from './Rules.tsx';
import { useCounts } from './use-counts.ts';

interface FrameProps {
  readonly narrow: boolean;
  readonly busy: boolean;
  readonly lead: string;
  /** The formula over the table. */
  readonly above: ReactNode;
  /** The list as a file. */
  readonly downloads: ReactNode;
  readonly trouble: string | null;
  readonly shown: number;
  /** null until the first answer. */
  readonly total: number | null;
  readonly onMore: () => void;
  readonly none: string;
  readonly table: ReactNode;
  /** Where the current row stands on the lanes, and what it rests on; null without a row. */
  readonly map: ReactNode;
  readonly detail: ReactNode;
  /** Whether somebody chose the row: on a phone it is then a page of its own. */
  readonly chosen: boolean;
}

/** What both lists share: which list, its formula, the table with its states, the rules, and the side of the current row. */
export function Frame({ narrow, busy, lead, above, downloads, trouble, ...list }: FrameProps) {
  const { shown, total, onMore, none, table, map, detail, chosen } = list;
  const { t, view, dispatch } = useApp();
  const { lists, byRule } = useCounts();
  const { a, b, targeted } = view.weights;
  const usual = a === usualWeights.a && b === usualWeights.b && targeted === usualWeights.targeted;
  if (narrow && chosen)
    return (
      <section className="weak is-narrow weak-chosen" aria-busy={busy}>
        <button
          type="button"
          className="tool gaps-back"
          aria-label={t.mobile.back}
          onClick={() => dispatch({ do: 'light', id: null })}
        >
          <ArrowLeft size={18} strokeWidth={1.75} />
        </button>
        {detail}
        {map}
      </section>
    );
  return (
    <section className={`weak ${narrow ? 'is-narrow' : ''}`} aria-busy={busy}>
      <div className="weak-list">
        <header className="weak-head">
          <h1 className="unseen">{view.page === 'weak' ? t.weak.pick.weak : t.weak.pick.chokepoints}</h1>
          <Pick counts={lists} />
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
          {downloads}
          <p>{lead}</p>
        </header>
        {above}
        {byRule && <Findings findings={[...byRule.coverage.shareFindings, ...byRule.coverage.findings]} />}
        {trouble !== null && (
          <p className="hint hint-wrong weak-say" role="alert">
            {trouble}
          </p>
        )}
        {total === null && trouble === null && <p className="hint weak-say">{t.trouble.busy}</p>}
        {total === 0 && <p className="hint weak-say">{none}</p>}
        {total !== null && total > 0 && table}
        {shown > 0 && <MoreRows className="weak-say" shown={shown} total={total ?? 0} onMore={onMore} />}
        <Rules counts={byRule} />
      </div>
      {!narrow && (
        <div className="weak-side">
          {detail === null ? (
            <p className="hint weak-say">{t.weak.pickRow}</p>
          ) : (
            <>
              {map}
              {detail}
            </>
          )}
        </div>
      )}
    </section>
  );
}
