import { emptyContent, type Content, type Half, type Parsed, type Placed } from './content.ts';
import { finding, type At, type Findings } from './finding.ts';
import { parseObservation, parseRecord, parseSource, parseStatement } from './parse-rows.ts';
import { rowReader, type RowReader } from './row.ts';
import { columnsOf, fixedColumns, type Sheet, type TableName, type TableRow, type Tables } from './tables.ts';
import { Unchecked } from './unchecked.ts';
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

/** What a row is read with beside itself. */
interface Place {
  /** The source whose rows need not name it: the only one that this place's sources.csv has. */
  readonly sole: string | null;
  /** The sources.csv that was not read to its end: whether it has exactly one nobody can say. */
  readonly cut: string | undefined;
  readonly unchecked: Unchecked;
}

function placeOf(tables: Tables, unchecked: Unchecked): Place {
  const sheets = tables.sheets.filter(({ table }) => table === 'sources');
  const cut = sheets.find((sheet) => sheet.cut)?.file;
  const rows = sheets.flatMap((sheet) => sheet.rows);
  // A row whose id is missing or malformed is told by itself and makes no row of the others ambiguous.
  const ids = new Set(rows.map(({ cells }) => cells.get('id') ?? '').filter((id) => 'value' in readId(id)));
  const [id, ...others] = ids;
  return { sole: others.length === 0 && cut === undefined ? (id ?? null) : null, cut, unchecked };
}

function sourceOf(row: RowReader, { cells, refused }: TableRow, { sole, cut, unchecked }: Place): string | null {
  if (cells.has('source') || refused?.has('source')) return row.optional('source', readId);
  if (sole === null && cut !== undefined) unchecked.add('UNCHECKED', row.at, 'source', cut);
  else if (sole === null) row.problem('source', 'NO_SOURCE');
  return sole;
}

function put<T>(parsed: Parsed<T>, at: At, whole: Placed<T>[], half: Placed<Half<Omit<T, 'key'>>>[]): void {
  if ('whole' in parsed) whole.push({ at, it: parsed.whole });
  else half.push({ at, it: parsed.half });
}

/** Without its kind or type nobody knows what a row's other columns should hold. */
function tellUnknown(
  column: 'kind' | 'type',
  row: RowReader,
  { cells }: TableRow,
  table: TableName,
  place: Place,
): void {
  const fixed = new Set(fixedColumns(table));
  if ([...cells.keys()].some((name) => !fixed.has(name))) place.unchecked.add('PROPERTIES_UNCHECKED', row.at, column);
}

/** Reads one row of one table into the content. */
const takers: Record<TableName, (content: Content, row: RowReader, raw: TableRow, place: Place) => void> = {
  sources: (content, row, { cells }) => {
    content.sourceIds.add(cells.get('id') ?? '');
    const it = parseSource(row);
    if (it) content.sources.push({ at: row.at, it });
  },
  entities: (content, row, raw, place) => {
    content.entityIds.add(raw.cells.get('id') ?? '');
    const parsed = parseRecord(row, sourceOf(row, raw, place));
    if ('half' in parsed && parsed.half.kind === null) tellUnknown('kind', row, raw, 'entities', place);
    put(parsed, row.at, content.records, content.half.records);
  },
  relations: (content, row, raw, place) => {
    const parsed = parseStatement(row, sourceOf(row, raw, place));
    if ('half' in parsed && parsed.half.type === null) tellUnknown('type', row, raw, 'relations', place);
    put(parsed, row.at, content.statements, content.half.statements);
  },
  observations: (content, row, raw, place) =>
    put(parseObservation(row, sourceOf(row, raw, place)), row.at, content.observations, content.half.observations),
};

/**
 * What the tables of one or several places say, each row looked at by itself; what rows say to each other is for check.ts.
 * A row without `source` belongs to the one source of its own place's sources.csv.
 */
export function parseTables(places: readonly Tables[], findings: Findings): Content {
  const content = emptyContent();
  const unchecked = new Unchecked();
  for (const tables of places) {
    if (tables.findings) findings.addAll(tables.findings);
    const place = placeOf(tables, unchecked);
    for (const sheet of tables.sheets) {
      checkHeader(sheet, findings);
      if (sheet.cut && sheet.table in content.cut) content.cut[sheet.table as keyof Content['cut']].push(sheet.file);
      const known = new Set(columnsOf(sheet.table));
      for (const raw of sheet.rows) takers[sheet.table](content, rowReader(sheet, raw, known, findings), raw, place);
    }
  }
  unchecked.tell(findings);
  return content;
}
