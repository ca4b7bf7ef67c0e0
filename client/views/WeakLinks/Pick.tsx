import type { Page } from '../../state/view.ts';
import { useApp } from '../app-context.ts';

interface PickProps {
  /** How many each holds; null = not known here yet. */
  readonly counts: Readonly<Record<'gaps' | 'chokepoints' | 'weak', number | null>>;
}

const pages: readonly (Page & ('gaps' | 'chokepoints' | 'weak'))[] = ['gaps', 'chokepoints', 'weak'];

/** The three lists under one tab: what is missing, what would stop most, what hangs on one. */
export function Pick({ counts }: PickProps) {
  const { t, view, dispatch } = useApp();
  return (
    <div className="segmented" role="group" aria-label={t.weak.pickLabel}>
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
