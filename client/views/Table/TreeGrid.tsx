import { useMemo, useRef, useState } from 'react';
import { useApp } from '../app-context.ts';
import type { Chain, ChainSegment } from '../chain.ts';
import { useData } from '../data-context.ts';
import { nameOf } from '../../text/names.ts';
import { marks } from '../../state/mark.ts';
import { Head } from './Head.tsx';
import { compared, nextOrder, type Order, type Sortable } from './order.ts';
import { Row } from './Row.tsx';
import { keysTo, treeRows } from './tree.ts';

const columns = ['name', 'state', 'companies', 'severity', 'upstream', 'downstream'] as const;
type Column = (typeof columns)[number];

/** The chain as a tree in a grid: lane, block, segment, company. */
export function TreeGrid({ chain }: { readonly chain: Chain }) {
  const { t, language, view, dispatch } = useApp();
  const { gapOf } = useData();
  const [order, setOrder] = useState<Order<Column> | null>(null);
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
    const cellOf = (row: ChainSegment, by: Column): Sortable => {
      const { id } = row.segment;
      const mark = chain.markOf.get(id);
      const cells: Readonly<Record<Column, Sortable>> = {
        name: nameOf(row.segment, language),
        state: mark === undefined ? null : marks.indexOf(mark),
        companies: row.companyCount,
        severity: gapOf.get(id)?.severity ?? null,
        upstream: chain.upstream.get(id) ?? 0,
        downstream: chain.downstream.get(id) ?? 0,
      };
      return cells[by];
    };
    const compare =
      order === null
        ? null
        : (a: ChainSegment, b: ChainSegment): number =>
            compared(cellOf(a, order.by), cellOf(b, order.by), order.falls, language);
    return { list: treeRows(chain, open, language, compare), open };
  }, [chain, toggled, selected, language, order, gapOf]);
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
    // The heads are buttons of their own.
    if (event.target instanceof HTMLButtonElement) return;
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
          {columns.map((column) => (
            <Head
              key={column}
              column={column}
              word={t.table[column]}
              order={order}
              onOrder={(by) => setOrder(nextOrder(order, by, by !== 'name' && by !== 'state'))}
            />
          ))}
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
