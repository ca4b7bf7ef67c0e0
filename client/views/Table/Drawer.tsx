import { FileDown, X } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useApp } from '../app-context.ts';
import { useFree } from '../ChainMap/free-context.ts';
import { useData } from '../data-context.ts';
import { usePageQuery } from '../Frame/use-page-query.ts';
import { chainQuery } from '../Frame/view-query.ts';
import { ShowQuery } from '../parts/ShowQuery.tsx';
import { chainTable, nodeTable } from './as-table.ts';
import { NodeGrid } from './NodeGrid.tsx';
import { nodeRows, type NodeColumn } from './node-rows.ts';
import type { Order } from './order.ts';
import { TreeGrid } from './TreeGrid.tsx';

/** What the map shows as a table: the same state as the picture, by keyboard and for screen readers. */
export function Drawer() {
  const app = useApp();
  const { t, view, dispatch, scope, say, today } = app;
  const { chain, gapOf } = useData();
  const { nodes } = useFree();
  const drawn = usePageQuery();
  const [order, setOrder] = useState<Order<NodeColumn> | null>(null);
  const isFree = view.free !== null;
  const shown = useMemo(() => nodes.filter(({ kind }) => !view.hidden.includes(`kind:${kind}`)), [nodes, view.hidden]);
  const rows = nodeRows(shown, chain, app, order);
  const take = async (): Promise<void> => {
    const table = isFree ? nodeTable(rows, app) : chain && chainTable(chain, gapOf, app);
    if (!table) return;
    const [{ csvOf }, { save }] = await Promise.all([import('../Export/csv.ts'), import('../Export/save.ts')]);
    const name = `zhihe-table-${view.asOf ?? today}.csv`;
    save(new Blob([csvOf(table)], { type: 'text/csv;charset=utf-8' }), name);
    say(t.out.done(name), 'toast');
  };
  return (
    <section className="drawer" aria-label={t.table.label}>
      <header className="drawer-head">
        <h2>{t.table.label}</h2>
        <span className="soft">
          {isFree ? t.table.chosen(view.selection.length, rows.length, nodes.length - shown.length) : t.table.hint}
        </span>
        <button type="button" className="button drawer-csv" onClick={() => void take()}>
          <FileDown size={14} strokeWidth={1.75} aria-hidden="true" /> CSV
        </button>
        <ShowQuery asked={isFree ? drawn : chainQuery(scope)} />
        <button
          type="button"
          className="tool"
          aria-label={t.close}
          onClick={() => dispatch({ do: 'drawer', open: false })}
        >
          <X size={16} strokeWidth={1.75} />
        </button>
      </header>
      {isFree ? <NodeGrid rows={rows} order={order} onOrder={setOrder} /> : chain && <TreeGrid chain={chain} />}
    </section>
  );
}
