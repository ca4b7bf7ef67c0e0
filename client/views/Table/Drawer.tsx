import { X } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import { useApp } from '../app-context.ts';
import type { Chain } from '../chain.ts';
import { useData } from '../data-context.ts';
import { chainQuery } from '../Frame/view-query.ts';
import { ShowQuery } from '../parts/ShowQuery.tsx';
import { Row } from './Row.tsx';
import { keysTo, treeRows } from './tree.ts';

/** The chain as a table: the same state as the picture, by keyboard and for screen readers. */
export function Drawer() {
  const { t, dispatch, scope } = useApp();
  const { chain } = useData();
  return (
    <section className="drawer" aria-label={t.table.label}>
      <header className="drawer-head">
        <h2>{t.table.label}</h2>
        <span className="soft">{t.table.hint}</span>
        <ShowQuery asked={chainQuery(scope)} />
        <button
          type="button"
          className="tool"
          aria-label={t.close}
          onClick={() => dispatch({ do: 'drawer', open: false })}
        >
          <X size={16} strokeWidth={1.75} />
        </button>
      </header>
      {chain && <TreeGrid chain={chain} />}
    </section>
  );
}

function TreeGrid({ chain }: { readonly chain: Chain }) {
  const { t, language, view, dispatch } = useApp();
  const [toggled, setToggled] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [at, setAt] = useState<string | null>(null);
  const root = useRef<HTMLDivElement>(null);
  const [selected] = view.selection;
  const rows = useMemo(() => {
    const open = new Set(chain.answer.lanes.map(({ id }) => `lane:${id}`));
    for (const { id } of chain.answer.lanes)
      for (const block of chain.answer.blocks) open.add(`lane:${id}/block:${block.id}`);
    if (selected !== undefined) for (const key of keysTo(chain, selected)) open.add(key);
    for (const [key, isOpen] of toggled) {
      if (isOpen) open.add(key);
      else open.delete(key);
    }
    return { list: treeRows(chain, open, language), open };
  }, [chain, toggled, selected, language]);
  const { list, open } = rows;
  const current =
    list.find(({ key }) => key === at) ?? list.find(({ id }) => id !== null && id === selected) ?? list[0];

  const go = (index: number): void => {
    const row = list[Math.max(0, Math.min(list.length - 1, index))];
    if (!row) return;
    setAt(row.key);
    root.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(row.key)}"]`)?.focus();
  };
  const fold = (key: string, isOpen: boolean): void => setToggled(new Map(toggled).set(key, isOpen));
  const keyed = (event: React.KeyboardEvent): void => {
    if (!current || event.ctrlKey || event.metaKey || event.altKey) return;
    const index = list.indexOf(current);
    const act: Readonly<Record<string, () => void>> = {
      ArrowDown: () => go(index + 1),
      ArrowUp: () => go(index - 1),
      Home: () => go(0),
      End: () => go(list.length - 1),
      PageDown: () => go(index + 10),
      PageUp: () => go(index - 10),
      ArrowRight: () => (current.hasChildren && !open.has(current.key) ? fold(current.key, true) : go(index + 1)),
      ArrowLeft: () => {
        if (current.hasChildren && open.has(current.key)) fold(current.key, false);
        else go(list.findLastIndex((row, i) => i < index && row.level < current.level));
      },
      Enter: () => {
        if (current.id !== null) dispatch({ do: 'select', id: current.id });
        else fold(current.key, !open.has(current.key));
      },
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
        role="treegrid"
        aria-label={t.table.label}
        aria-rowcount={list.length}
        className="tree numbers"
        tabIndex={-1}
        onFocus={(event) => {
          if (event.target === root.current) go(current ? list.indexOf(current) : 0);
        }}
        onKeyDown={keyed}
      >
        <div role="row" className="tree-row tree-head">
          <span role="columnheader">{t.table.name}</span>
          <span role="columnheader">{t.table.state}</span>
          <span role="columnheader">{t.table.companies}</span>
          <span role="columnheader">{t.table.severity}</span>
          <span role="columnheader">{t.table.upstream}</span>
          <span role="columnheader">{t.table.downstream}</span>
        </div>
        {list.map((row, i) => (
          <Row
            key={row.key}
            row={row}
            index={i}
            open={open.has(row.key)}
            current={row.key === current?.key}
            selected={row.id !== null && view.selection.includes(row.id)}
            onOpen={(isOpen) => fold(row.key, isOpen)}
            onSelect={(add) => {
              setAt(row.key);
              if (row.id !== null) dispatch({ do: 'select', id: row.id, add });
            }}
          />
        ))}
      </div>
    </div>
  );
}
