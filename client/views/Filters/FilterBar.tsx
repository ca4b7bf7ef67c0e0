import { ListFilter, X } from 'lucide-react';
import { useApp } from '../app-context.ts';
import { Popover } from '../parts/Popover.tsx';
import { activeFilters } from './active.ts';
import { Filters } from './Filters.tsx';

interface FilterBarProps {
  readonly panelShut: boolean;
  /** Also without a filter that is on: where there is no other way to them. */
  readonly always?: boolean;
}

/** The filters that are on, each with a way to take it off, and the way to all of them where their panel is shut. */
export function FilterBar({ panelShut, always = false }: FilterBarProps) {
  const app = useApp();
  const { t, view } = app;
  const active = activeFilters(app);
  // It comes with a filter only: a strip that came with a selection would move the map between two clicks.
  if (active.length === 0 && !always) return null;
  return (
    <div
      className={`filter-bar chips ${view.free === null ? '' : 'filter-bar-free'}`}
      role="group"
      aria-label={t.state.active}
    >
      {active.map(({ key, words, undo }) => (
        <button key={key} type="button" className="chip filter-chip" title={t.state.takeOff(words)} onClick={undo}>
          {words} <X size={12} strokeWidth={2} aria-hidden="true" />
          <span className="unseen">{t.state.takeOff(words)}</span>
        </button>
      ))}
      {panelShut && (
        <Popover
          label={t.state.filter}
          className="filter-popover"
          face={
            <span className="chip filter-more">
              <ListFilter size={14} strokeWidth={1.75} aria-hidden="true" /> {t.state.filter}
            </span>
          }
        >
          {() => <Filters />}
        </Popover>
      )}
    </div>
  );
}
