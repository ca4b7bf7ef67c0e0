import type { App } from '../app-context.ts';
import type { Chain, GapRow } from '../chain.ts';
import { nodeColumns, type NodeRow } from './node-rows.ts';
import { treeRows } from './tree.ts';

/** A table for people and their spreadsheets. */
export interface PlainTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** What is drawn freely, as ordered on the page. */
export const nodeTable = (rows: readonly NodeRow[], { t }: Pick<App, 't'>): PlainTable => ({
  columns: [t.table.id, ...nodeColumns.map((column) => t.table.node[column])],
  rows: rows.map(({ id, cells }) => [id, ...nodeColumns.map((column) => cells[column])]),
});

/** The chain, everything unfolded: a row a segment and a row a company in it. */
export function chainTable(
  chain: Chain,
  gapOf: ReadonlyMap<string, GapRow>,
  { t, language }: Pick<App, 't' | 'language'>,
): PlainTable {
  const above: string[] = [];
  const rows = treeRows(chain, null, language).flatMap((row) => {
    above[row.level - 1] = row.name;
    above.length = row.level;
    if (row.id === null) return [];
    const mark = chain.markOf.get(row.id);
    const segment = row.level === 3 ? row.id : null;
    return [
      [
        ...[0, 1, 2, 3].map((level) => above[level] ?? null),
        row.id,
        mark !== undefined && segment !== null ? t.marks[mark] : row.sample ? t.sample : null,
        row.companies,
        gapOf.get(segment ?? '')?.severity ?? null,
        segment === null ? null : (chain.upstream.get(segment) ?? 0),
        segment === null ? null : (chain.downstream.get(segment) ?? 0),
      ],
    ];
  });
  const { table } = t;
  const columns = [
    ...table.levels,
    table.id,
    table.state,
    table.companies,
    table.severity,
    table.upstream,
    table.downstream,
  ];
  return { columns, rows };
}
