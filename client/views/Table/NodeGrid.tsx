import { useEffect, useRef, useState } from 'react';
import { useApp } from '../app-context.ts';
import { KindIcon } from '../parts/KindIcon.tsx';
import { Head } from './Head.tsx';
import { isNumber, nodeColumns, type NodeColumn, type NodeRow } from './node-rows.ts';
import { nextOrder, type Order } from './order.ts';

interface NodeGridProps {
  readonly rows: readonly NodeRow[];
  readonly order: Order<NodeColumn> | null;
  readonly onOrder: (order: Order<NodeColumn> | null) => void;
}

/** What is drawn freely as a grid: one tab stop, arrows walk the rows, Enter inspects, Space adds; selection as on the canvas. */
export function NodeGrid({ rows, order, onOrder }: NodeGridProps) {
  const { t, view, dispatch } = useApp();
  const [at, setAt] = useState<string | null>(null);
  const root = useRef<HTMLDivElement>(null);
  const [selected] = view.selection;
  const current = rows.find(({ id }) => id === (at ?? selected)) ?? rows[0];
  const rowOf = (id: string): HTMLElement | null =>
    root.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(id)}"]`) ?? null;
  useEffect(() => {
    // What was picked on the canvas comes into sight here.
    if (selected !== undefined) rowOf(selected)?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  const go = (index: number): void => {
    const row = rows[Math.max(0, Math.min(rows.length - 1, index))];
    if (!row) return;
    setAt(row.id);
    rowOf(row.id)?.focus();
  };
  const keyed = (event: React.KeyboardEvent): void => {
    if (!current || event.ctrlKey || event.metaKey || event.altKey) return;
    // The heads are buttons of their own.
    if (event.target instanceof HTMLButtonElement) return;
    const index = rows.indexOf(current);
    const act: Readonly<Record<string, () => void>> = {
      ArrowDown: () => go(index + 1),
      ArrowUp: () => go(index - 1),
      Home: () => go(0),
      End: () => go(rows.length - 1),
      Enter: () => dispatch({ do: 'select', id: current.id }),
      ' ': () => dispatch({ do: 'select', id: current.id, add: true }),
    };
    const todo = act[event.key];
    if (!todo) return;
    event.preventDefault();
    todo();
  };
  return (
    <div className="tree-frame">
      <div
        ref={root}
        id="table"
        role="grid"
        aria-label={t.table.label}
        aria-rowcount={rows.length}
        className="tree node-grid numbers"
        tabIndex={-1}
        onFocus={(event) => {
          if (event.target === root.current) go(current ? rows.indexOf(current) : 0);
        }}
        onKeyDown={keyed}
      >
        <div role="row" className="tree-row tree-head">
          {nodeColumns.map((column) => (
            <Head
              key={column}
              column={column}
              word={t.table.node[column]}
              order={order}
              onOrder={(by) => onOrder(nextOrder(order, by, isNumber(by)))}
            />
          ))}
        </div>
        {rows.map(({ id, kind, cells }, i) => (
          <div
            key={id}
            role="row"
            data-key={id}
            className="tree-row"
            aria-rowindex={i + 1}
            aria-selected={view.selection.includes(id)}
            tabIndex={id === current?.id ? 0 : -1}
            onClick={(event) => {
              setAt(id);
              dispatch({ do: 'select', id, add: event.ctrlKey || event.metaKey || event.shiftKey });
            }}
          >
            {nodeColumns.map((column) => (
              <span key={column} role="gridcell" className={column === 'name' ? 'tree-name' : ''}>
                {column === 'name' && <KindIcon kind={kind} />}
                <span>{cells[column] ?? ''}</span>
              </span>
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}
