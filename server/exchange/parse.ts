import { emptyContent, type Content } from './content.ts';
import type { Findings } from './finding.ts';
import { finding } from './finding.ts';
import { parseObservation, parseRecord, parseSource, parseStatement } from './parse-rows.ts';
import { rowReader, type RowReader } from './row.ts';
import { columnsOf, type Sheet, type TableName, type TableRow, type Tables } from './tables.ts';
import { readId } from './value.ts';

function checkHeader({ table, file, columns }: Sheet, findings: Findings): void {
  const known = new Set(columnsOf(table));
  const seen = new Set<string>();
  for (const column of columns) {
    const at = { file, row: 1 };
    if (!known.has(column)) findings.add(finding('UNKNOWN_COLUMN', at, column, column));
    else if (seen.has(column)) findings.add(finding('DUPLICATE_COLUMN', at, column, column));
    seen.add(column);
  }
}

/** The source whose rows need not name it: the only one that this place's sources.csv has. */
function soleSource(tables: Tables): string | null {
  const rows = tables.sheets.filter(({ table }) => table === 'sources').flatMap((sheet) => sheet.rows);
  // A row whose id is missing or malformed is told by itself and makes no row of the others ambiguous.
  const ids = new Set(rows.map(({ cells }) => cells.get('id') ?? '').filter((id) => 'value' in readId(id)));
  const [id, ...others] = ids;
  return others.length === 0 ? (id ?? null) : null;
}

function sourceOf(row: RowReader, { cells }: TableRow, sole: string | null): string | null {
  if (cells.has('source')) return row.optional('source', readId);
  if (sole === null) row.problem('source', 'NO_SOURCE');
  return sole;
}

/** Reads one row of one table into the content. */
const takers: Record<TableName, (content: Content, row: RowReader, raw: TableRow, sole: string | null) => void> = {
  sources: (content, row, { cells }) => {
    content.sourceIds.add(cells.get('id') ?? '');
    const it = parseSource(row);
    if (it) content.sources.push({ at: row.at, it });
  },
  entities: (content, row, raw, sole) => {
    content.entityIds.add(raw.cells.get('id') ?? '');
    const it = parseRecord(row, sourceOf(row, raw, sole));
    if (it) content.records.push({ at: row.at, it });
  },
  relations: (content, row, raw, sole) => {
    const it = parseStatement(row, sourceOf(row, raw, sole));
    if (it) content.statements.push({ at: row.at, it });
  },
  observations: (content, row, raw, sole) => {
    const it = parseObservation(row, sourceOf(row, raw, sole));
    if (it) content.observations.push({ at: row.at, it });
  },
};

/**
 * What the tables of one or several places say, each row looked at by itself; what rows say to each other is for check.ts.
 * A row without `source` belongs to the one source of its own place's sources.csv.
 */
export function parseTables(places: readonly Tables[], findings: Findings): Content {
  const content = emptyContent();
  for (const tables of places) {
    const sole = soleSource(tables);
    for (const sheet of tables.sheets) {
      checkHeader(sheet, findings);
      const known = new Set(columnsOf(sheet.table));
      for (const raw of sheet.rows) takers[sheet.table](content, rowReader(sheet, raw, known, findings), raw, sole);
    }
  }
  return content;
}
