import type { Sheet, TableName, Tables } from '../../server/exchange/tables.ts';
import type { PlainRow, PlainTables } from './plain-facts.ts';

/** Rows kept in a test as the tables that the importer takes. */
export const tablesOf = (tables: PlainTables): Tables => {
  const sheet = (table: TableName, rows: readonly PlainRow[]): Sheet => ({
    table,
    file: `${table}.csv`,
    columns: [...new Set(rows.flatMap((row) => Object.keys(row)))],
    rows: rows.map((row, i) => ({ row: i + 2, cells: new Map(Object.entries(row)) })),
  });
  return {
    sheets: (['sources', 'entities', 'relations', 'observations'] as const).map((name) => sheet(name, tables[name])),
  };
};
