import type { Graph } from '../../server/graph/graph.ts';
import type { CypherStatement } from '../../server/graph/statement.ts';
import { tableNames, type Sheet, type TableName, type Tables } from '../../server/exchange/tables.ts';

/** One table from lines of plain cells (no commas in them): the header first. */
export function sheet(table: TableName, ...lines: readonly string[]): Sheet {
  const [columns = [], ...rows] = lines.map((line) => line.split(','));
  const cells = (row: readonly string[]) =>
    new Map(row.flatMap((cell, i) => (cell === '' ? [] : [[columns[i] ?? '', cell] as const])));
  return { table, file: `${table}.csv`, columns, rows: rows.map((row, i) => ({ row: i + 2, cells: cells(row) })) };
}

/** Tables from such lines, a table each. */
export const tables = (of: Partial<Record<TableName, readonly string[]>>): Tables => ({
  sheets: tableNames.flatMap((name) => (of[name] ? [sheet(name, ...of[name])] : [])),
});

const statement = (text: string): CypherStatement => ({ name: 'dump', text, returns: 'the store' });

const dumps = [
  'MATCH (n:Entity) RETURN labels(n) AS labels, properties(n) AS properties',
  'MATCH (n:Record) RETURN labels(n) AS labels, properties(n) AS properties',
  'MATCH (n:Observation) RETURN labels(n) AS labels, properties(n) AS properties',
  'MATCH (n:Source) RETURN labels(n) AS labels, properties(n) AS properties',
  'MATCH (a:Entity)-[r]->(b:Entity) RETURN type(r) AS type, a.id AS from, b.id AS to, properties(r) AS properties',
  'MATCH (a:Entity)-[r:RECORDED]->(b:Record) RETURN type(r) AS type, a.id AS from, b.id AS to, properties(r) AS properties',
  'MATCH (a:Entity)-[r:OBSERVED]->(b:Observation) RETURN type(r) AS type, a.id AS from, b.key AS to, properties(r) AS properties',
].map(statement);

/** Sorts keys and labels, so that only what is there counts. */
const plain = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(plain)
    : value !== null && typeof value === 'object'
      ? Object.fromEntries(
          Object.entries(value)
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([key, item]) => [
              key,
              key === 'labels' && Array.isArray(item) ? item.map(String).sort() : plain(item),
            ]),
        )
      : value;

/** Everything in the store but its revision, as sorted lines: two equal dumps are two equal graphs. */
export async function dump(graph: Graph): Promise<string[]> {
  const lines: string[] = [];
  for (const each of dumps) for (const row of await graph.read(each)) lines.push(JSON.stringify(plain(row)));
  return lines.sort();
}

/** The store's revision; 0 before the first import. */
export async function revisionOf(graph: Graph): Promise<unknown> {
  const [row] = await graph.read(statement("MATCH (s:Store {id: 'store'}) RETURN properties(s) AS store"));
  return row?.store ?? null;
}
