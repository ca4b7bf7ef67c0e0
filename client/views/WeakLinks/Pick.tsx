import type { Page } from '../../state/view.ts';
import { useApp } from '../app-context.ts';
import type { ListCounts } from './use-counts.ts';

interface PickProps {
  readonly counts: ListCounts['lists'];
}

const pages: readonly (Page & ('gaps' | 'chokepoints' | 'weak'))[] = ['gaps', 'chokepoints', 'weak'];

/** The three lists under one tab: what is missing, what would stop most, what hangs on one. */
export function Pick({ counts }: PickProps) {
  const { t, view, dispatch } = useApp();
  return (
    <div className="segmented list-pick" role="group" aria-label={t.weak.pickLabel}>
      {pages.map((page) => (
        <button
          key={page}
          type="button"
          className="numbers"
          aria-pressed={view.page === page}
          onClick={() => dispatch({ do: 'page', page })}
        >
          {t.weak.pick[page]} {counts[page] ?? ''}
        </button>
      ))}
    </div>
  );
}
