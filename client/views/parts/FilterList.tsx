import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { FindDocument, type FindQuery, type Kind } from '../../api/generated/graphql.ts';
import { useQuery } from '../../api/use-query.ts';
import { useApp } from '../app-context.ts';
import { useRested } from './use-rested.ts';
import { walkRows } from './walk-rows.ts';

/** What the store's own search found for the text in the field. */
export type Found = FindQuery['search']['nodes'][number];

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
  /** The groups; `found` may bring rows that are not listed before somebody looks for them. */
  readonly groups: (found: readonly Found[]) => readonly FilterGroup[];
  /** Of which kinds the search finds things. */
  readonly kinds: readonly Kind[];
  readonly label: string;
  readonly none: string;
}

/** Rows drawn of one group before the filter says which. */
const rowLimit = 40;
const nothing: readonly Found[] = [];

/** A field that narrows down groups of rows by name, pinyin or initials; Enter takes the first, arrow keys walk. */
export function FilterList({ groups, kinds, label, none }: FilterListProps) {
  const { t, scope } = useApp();
  const [filter, setFilter] = useState('');
  // What Enter was pressed for before it was found.
  const entered = useRef<string | null>(null);
  const id = useId();
  const wanted = filter.trim().toLowerCase();
  const asked = useRested(wanted, 120);
  const { data, fresh, failure } = useQuery(
    FindDocument,
    asked === '' ? null : { text: asked, kinds: [...kinds], scope },
  );
  const settled = wanted === '' || (asked === wanted && (fresh || failure !== null));
  const hits = wanted === '' || data === null ? nothing : data.search.nodes;
  const place = new Map(hits.map((hit, i) => [hit.id, i]));
  const order = ({ key }: FilterRow): number => place.get(key) ?? hits.length;
  const shown = groups(hits).map((group) => ({
    ...group,
    rows: group.rows
      .filter((row) => place.has(row.key) || [row.name, row.also].some((text) => text.toLowerCase().includes(wanted)))
      .sort((a, b) => order(a) - order(b)),
  }));
  const first = shown.flatMap(({ rows }) => rows)[0];
  useEffect(() => {
    // A quick typist's Enter takes what the text finds, not what was there before it.
    if (!settled || entered.current !== wanted) return;
    entered.current = null;
    first?.onChoose();
  }, [settled, wanted, first]);
  return (
    <div className="place-list" onKeyDown={walkRows}>
      <input
        className="field"
        autoFocus
        value={filter}
        placeholder={label}
        aria-label={label}
        aria-controls={id}
        onChange={(event) => setFilter(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || wanted === '' || event.nativeEvent.isComposing) return;
          if (settled) first?.onChoose();
          else entered.current = wanted;
        }}
      />
      <div id={id} className="place-rows" aria-busy={!settled}>
        {settled && first === undefined && <p className="hint">{none}</p>}
        {shown.map(
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
