import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { finding, type At, type Finding, type Findings } from './finding.ts';
import { unguarded } from './guard.ts';
import { unreadable } from './unreadable.ts';
import type { Sheet, TableLimits, TableName, TableRow } from './tables.ts';

/** Why a file is read no further. */
class Cut extends Error {
  readonly found: Finding;
  constructor(found: Finding) {
    super(found.en);
    this.found = found;
  }
}

/** Text chunk by chunk; gives up as soon as the file proves too large or not UTF-8. A byte order mark is taken off. */
async function* textOf(path: string, file: string, limits: TableLimits): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let bytes = 0;
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > limits.bytes) throw new Cut(finding('FILE_TOO_LARGE', { file, row: 0 }, '', '', String(limits.bytes)));
    yield decode(decoder, chunk, file);
  }
  yield decode(decoder, undefined, file);
}

function decode(decoder: TextDecoder, chunk: Buffer | undefined, file: string): string {
  try {
    return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
  } catch (cause) {
    if (cause instanceof TypeError) throw new Cut(finding('NOT_UTF8', { file, row: 0 }));
    throw cause;
  }
}

function cellsOf(
  record: readonly string[],
  columns: readonly string[],
  at: At,
  limits: TableLimits,
  findings: Findings,
): Omit<TableRow, 'row'> {
  const cells = new Map<string, string>();
  const refused = new Set<string>();
  for (const [index, raw] of record.entries()) {
    const column = columns[index];
    const cell = unguarded(raw.trim()).trim();
    if (cell === '') continue;
    if (column === undefined) findings.add(finding('ROW_TOO_LONG', at, '', cell));
    else if (cell.length > limits.cell) {
      findings.add(finding('CELL_TOO_LONG', at, column, cell, String(limits.cell)));
      refused.add(column);
    } else cells.set(column, cell);
  }
  return { cells, refused };
}

/** What a failure says of the file; one that is not about it goes on. */
function foundIn(cause: unknown, file: string): Finding {
  if (cause instanceof Cut) return cause.found;
  if (cause instanceof CsvError)
    return finding('BAD_CSV', { file, row: Number(cause.records) + 1 }, '', '', cause.code);
  if (cause instanceof Error && 'syscall' in cause)
    return finding('UNREADABLE', { file, row: 0 }, '', file, unreadable(cause));
  throw cause;
}

/**
 * One CSV file as a table: UTF-8 with or without a byte order mark, RFC 4180, read as a stream. Cells are trimmed and lose
 * their guard; rows without any cell are passed over but counted, as a spreadsheet numbers them.
 * What is wrong is added to the findings: cells too long or under no column; and that the file cannot be read, is larger than
 * the limits, not UTF-8 or not CSV. Then the sheet is `cut`, with the rows before that place.
 */
export async function readCsv(
  path: string,
  file: string,
  table: TableName,
  limits: TableLimits,
  findings: Findings,
): Promise<Sheet> {
  const recordLimit = limits.cell * limits.columns;
  const parser = parse({ relax_column_count: true, max_record_size: recordLimit });
  const source = Readable.from(textOf(path, file, limits));
  // A failure of the file must end the parser too, or its reader would wait for ever.
  source.on('error', (cause) => parser.destroy(cause));
  source.pipe(parser);
  let columns: string[] | undefined;
  const rows: TableRow[] = [];
  let row = 0;
  try {
    for await (const record of parser as AsyncIterable<string[]>) {
      row += 1;
      if (columns === undefined) {
        columns = record.map((cell) => cell.trim());
        while (columns.at(-1) === '') columns.pop();
        if (columns.length > limits.columns)
          throw new Cut(finding('TOO_MANY_COLUMNS', { file, row: 1 }, '', '', String(limits.columns)));
        continue;
      }
      if (row > limits.rows + 1) throw new Cut(finding('TOO_MANY_ROWS', { file, row: 0 }, '', '', String(limits.rows)));
      const read = cellsOf(record, columns, { file, row }, limits, findings);
      if (read.cells.size + (read.refused?.size ?? 0) > 0) rows.push({ row, ...read });
    }
  } catch (cause) {
    findings.add(foundIn(cause, file));
    return { table, file, columns: columns ?? [], rows, cut: true };
  } finally {
    source.destroy();
  }
  return { table, file, columns: columns ?? [], rows };
}
