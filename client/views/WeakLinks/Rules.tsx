import type { WeakCountsQuery, WeakLinkRule } from '../../api/generated/graphql.ts';
import { useApp } from '../app-context.ts';
import { shownRules, weakRules } from './asked.ts';

/** The rules with how often each fires: on the list of weak links they narrow it, elsewhere they lead there. */
export function Rules({ counts }: { readonly counts: WeakCountsQuery | null }) {
  const { t, view, dispatch } = useApp();
  const here = view.page === 'weak';
  const shown = shownRules(view.hidden);
  const sure = counts?.concentrated.nodes.filter(({ certainty }) => certainty === 'SURE').length ?? 0;
  const total: Readonly<Record<WeakLinkRule, number | undefined>> = {
    SINGLE: counts?.single.totalCount,
    CONCENTRATED: counts?.concentrated.totalCount,
    SOLE_SUPPLIER: counts?.soleSupplier.totalCount,
  };
  return (
    <div className="weak-rules" role="group" aria-label={t.weak.rulesLabel}>
      <h2>{t.weak.rulesLabel}</h2>
      {weakRules.map((rule) => (
        <button
          key={rule}
          type="button"
          className="chip numbers"
          title={t.weak.ruleWhy[rule]}
          aria-pressed={here ? shown.includes(rule) : undefined}
          onClick={() => dispatch(here ? { do: 'hide', key: `weak:${rule}` } : { do: 'page', page: 'weak' })}
        >
          {t.weak.rules[rule]} <b>{total[rule] ?? ''}</b>
          {rule === 'CONCENTRATED' && counts && (
            <span className="soft"> {t.weak.certainty(sure, counts.concentrated.nodes.length - sure)}</span>
          )}
        </button>
      ))}
    </div>
  );
}
