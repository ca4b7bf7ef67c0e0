import type { Language } from '../../state/preferences.ts';

type Values = Readonly<Record<string, unknown>>;

/** A cell of a table: a number, a text, several texts, or nothing. */
export type Cell = number | string | readonly string[] | null;

/** One list of an answer as a table, or (without `path`) the single values around the lists. */
export interface Table {
  /** Where the list stands, as `gaps` or `entity.relations`. */
  readonly path: string;
  readonly columns: readonly string[];
  readonly rows: readonly Readonly<Record<string, Cell>>[];
  /** How many there are in all; null = not asked. */
  readonly total: number | null;
  /** The cursor of the next page; null = this is the last, or it was not asked. */
  readonly next: string | null;
}

const isRecord = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isRows = (value: unknown): value is readonly Values[] =>
  Array.isArray(value) && value.length > 0 && value.every(isRecord);
/** A list's wrapping by the connection rules says nothing to a reader. */
const isWrap = (key: string): boolean => key === 'nodes' || key === 'edges' || key === 'node';

const plain = (value: unknown): number | string =>
  typeof value === 'number' || typeof value === 'string' ? value : JSON.stringify(value);

/** What an object is called in a cell: its name in the reader's language, else its id, else the first thing that it says. */
function label(value: unknown, language: Language): string {
  if (!isRecord(value)) return value === null ? '' : String(plain(value));
  const own = (language === 'en' ? value.nameEn : null) ?? value.name ?? value.id;
  if (typeof own === 'string') return own;
  return (
    Object.values(value)
      .map((item) => label(item, language))
      .find((text) => text !== '') ?? ''
  );
}

function flat(value: Values, prefix: string, into: Record<string, Cell>, language: Language): Record<string, Cell> {
  for (const [key, item] of Object.entries(value)) {
    const path = isWrap(key) ? prefix.slice(0, -1) : prefix + key;
    if (Array.isArray(item)) into[path] = item.map((one) => label(one, language));
    else if (isRecord(item)) flat(item, path === '' ? '' : `${path}.`, into, language);
    else into[path] = item === null || item === undefined ? null : plain(item);
  }
  return into;
}

const tableOf = (path: string, list: readonly Values[], around: Values, language: Language): Table => {
  const rows = list.map((item) => flat(item, '', {}, language));
  const info = isRecord(around.pageInfo) ? around.pageInfo : {};
  return {
    path,
    columns: [...new Set(rows.flatMap((row) => Object.keys(row)))],
    rows,
    total: typeof around.totalCount === 'number' ? around.totalCount : null,
    next: info.hasNextPage === true && typeof info.endCursor === 'string' ? info.endCursor : null,
  };
};

/**
 * An answer's data as tables: one for each list that stands in no other list, before them one of the single values.
 * What lies deeper in a row is its cell: objects by their path (`segment.name`), lists by the names of what they hold.
 */
export function tablesOf(data: unknown, language: Language = 'zh'): readonly Table[] {
  const lists: Table[] = [];
  const single: Record<string, Cell>[] = [];
  const walk = (value: Values, path: readonly string[]): void => {
    for (const [key, item] of Object.entries(value)) {
      const here = isWrap(key) ? path : [...path, key];
      if (isRows(item)) lists.push(tableOf(here.join('.'), item, value, language));
      else if (Array.isArray(item))
        single.push({ field: here.join('.'), value: item.map((one) => label(one, language)) });
      else if (isRecord(item) && key !== 'pageInfo') walk(item, here);
      else if (!isRecord(item) && !(key === 'totalCount' && ('nodes' in value || 'edges' in value)))
        single.push({ field: here.join('.'), value: item === null ? null : plain(item) });
    }
  };
  if (isRecord(data)) walk(data, []);
  const around: Table = { path: '', columns: ['field', 'value'], rows: single, total: null, next: null };
  return single.length > 0 ? [around, ...lists] : lists;
}

const quoted = (cell: Cell | undefined): string => {
  const text = Array.isArray(cell) ? cell.join('|') : String(cell ?? '');
  // A spreadsheet takes a cell that opens, after blanks, with one of these for a formula.
  const tame = typeof cell !== 'number' && /^'*\s*[=+\-@]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(tame) ? `"${tame.replaceAll('"', '""')}"` : tame;
};

/** A table as CSV (RFC 4180), its columns first. */
export const csvOf = ({ columns, rows }: Table): string =>
  [columns.map(quoted), ...rows.map((row) => columns.map((column) => quoted(row[column])))]
    .map((cells) => `${cells.join(',')}\r\n`)
    .join('');
