import { useId, useState, type ReactNode } from 'react';
import { useApp } from '../app-context.ts';

export interface FilterRow {
  readonly key: string;
  readonly name: string;
  /** What else the filter finds it by. */
  readonly also: string;
  readonly face: ReactNode;
  readonly onChoose: () => void;
}

export interface FilterGroup {
  readonly title: string;
  readonly rows: readonly FilterRow[];
}

interface FilterListProps {
  readonly groups: readonly FilterGroup[];
  readonly label: string;
  readonly none: string;
}

/** Rows drawn of one group before the filter says which. */
const rowLimit = 40;

/** A field that narrows down groups of rows. */
export function FilterList({ groups, label, none }: FilterListProps) {
  const { t } = useApp();
  const [filter, setFilter] = useState('');
  const id = useId();
  const wanted = filter.trim().toLowerCase();
  const found = groups.map((group) => ({
    ...group,
    rows: group.rows.filter(({ name, also }) => [name, also].some((text) => text.toLowerCase().includes(wanted))),
  }));
  return (
    <div className="place-list">
      <input
        className="field"
        autoFocus
        value={filter}
        placeholder={label}
        aria-label={label}
        aria-controls={id}
        onChange={(event) => setFilter(event.target.value)}
      />
      <div id={id} className="place-rows">
        {found.every(({ rows }) => rows.length === 0) && <p className="hint">{none}</p>}
        {found.map(
          ({ title, rows }) =>
            rows.length > 0 && (
              <div key={title} role="group" aria-label={title}>
                <p className="list-head">
                  {title} <span className="numbers">{rows.length}</span>
                </p>
                {rows.slice(0, rowLimit).map(({ key, face, onChoose }) => (
                  <button key={key} type="button" className="row" onClick={onChoose}>
                    {face}
                  </button>
                ))}
                {rows.length > rowLimit && <p className="hint numbers">{t.whatIf.shown(rowLimit, rows.length)}</p>}
              </div>
            ),
        )}
      </div>
    </div>
  );
}
