import type { Graph } from '../graph/graph.ts';
import { byCodePoint } from '../model/code-point-order.ts';
import type { Value } from '../model/property.ts';
import { UserInputError } from '../model/user-input-error.ts';
import { readSaid, readSources } from './said.ts';
import { columnsOf, fixedColumns, tableNames, type Sheet, type TableName, type Tables } from './tables.ts';

type Fields = Readonly<Record<string, Value | null>>;

const cellOf = (value: Value): string => (typeof value === 'object' ? value.join('|') : String(value));

/** Rows by code point of these columns, one after the other, so that two exports of one store are the same bytes. */
const ordered = (rows: readonly Fields[], by: readonly string[]): Fields[] => {
  const text = (row: Fields, column: string) => cellOf(row[column] ?? '');
  return [...rows].sort((a, b) => {
    for (const column of by) {
      const order = byCodePoint(text(a, column), text(b, column));
      if (order !== 0) return order;
    }
    return 0;
  });
};

function sheetOf(table: TableName, rows: readonly Fields[]): Sheet {
  const used = new Set(rows.flatMap((row) => Object.keys(row).filter((column) => row[column] !== null)));
  const fixed = new Set(fixedColumns(table));
  const columns = columnsOf(table).filter((column) => fixed.has(column) || used.has(column));
  const cells = (row: Fields) =>
    new Map(
      columns.flatMap((column) => {
        const cell = cellOf(row[column] ?? '');
        return cell === '' ? [] : [[column, cell] as const];
      }),
    );
  return {
    table,
    file: `${table}.csv`,
    columns,
    rows: rows.map((row, index) => ({ row: index + 2, cells: cells(row) })),
  };
}

/**
 * What the store's sources say, or of these alone, as the four tables that the importer reads: importing them again
 * changes nothing. Placeholders have no row, for nobody describes them.
 * @throws UserInputError NOT_FOUND naming the ids asked for that no source has.
 */
export async function exportTables(graph: Graph, only?: readonly string[]): Promise<Tables> {
  const all = await readSources(graph);
  const unknown = only?.filter((asked) => !all.some(({ id }) => id === asked)) ?? [];
  if (unknown.length > 0)
    throw new UserInputError(
      { zh: `没有来源“${unknown.join('”“')}”。`, en: `There is no source "${unknown.join('", "')}".` },
      'source',
      'NOT_FOUND',
    );
  const sources = all.filter(({ id }) => only?.includes(id) ?? true);
  const said = await readSaid(
    graph,
    sources.map(({ id }) => id),
  );
  const rows: Record<TableName, Fields[]> = {
    sources: ordered(
      sources.map((source) => ({ ...source })),
      ['id'],
    ),
    entities: ordered(
      said.records.map(({ entity, properties, ...record }) => ({ ...properties, ...record, id: entity })),
      ['source', 'kind', 'id'],
    ),
    relations: ordered(
      said.statements.map(({ properties, ...statement }) => ({ ...properties, ...statement })),
      ['source', 'type', 'from', 'to', 'qualifier', 'since'],
    ),
    observations: ordered(
      said.observations.map((observation) => ({ ...observation })),
      ['source', 'entity', 'metric', 'operator', 'period', 'scope'],
    ),
  };
  return { sheets: tableNames.map((table) => sheetOf(table, rows[table])) };
}
