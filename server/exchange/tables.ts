import type { Findings } from './finding.ts';
import { commonProperties, kinds } from '../model/kinds.ts';
import { relations } from '../model/relations.ts';
import type { Properties } from '../model/property.ts';

/** The four tables of the exchange format, in the order in which they are read and written. */
export const tableNames = ['sources', 'entities', 'relations', 'observations'] as const;

export type TableName = (typeof tableNames)[number];

/** One row as it was written: its cells by column, blank ones left out. `row` counts as a person does, the header being 1. */
export interface TableRow {
  readonly row: number;
  readonly cells: ReadonlyMap<string, string>;
  /** Columns whose cell was refused where it was read; it is not in `cells`, and yet not missing. */
  readonly refused?: ReadonlySet<string>;
}

/** One table of one place. `columns` is its header as it stands, duplicates and strangers included. */
export interface Sheet {
  readonly table: TableName;
  /** What a person calls it: `article/entities.csv`. */
  readonly file: string;
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
  /** The file could not be read, or not to its end: there may be more rows than these. */
  readonly cut?: true;
}

/** What one place (a folder, a file) holds. Any of the four tables may be missing. */
export interface Tables {
  readonly sheets: readonly Sheet[];
  /** What was wrong where the files were read; what their cells mean is not among it. */
  readonly findings?: Findings;
}

/** What a table may weigh. Bytes a file, rows a table, columns a table, characters (UTF-16) a cell. */
export interface TableLimits {
  readonly bytes: number;
  readonly rows: number;
  readonly columns: number;
  readonly cell: number;
}

export const tableLimits: TableLimits = { bytes: 50_000_000, rows: 1_000_000, columns: 200, cell: 10_000 };

const fixed: Record<TableName, readonly string[]> = {
  sources: ['id', 'title', 'publisher', 'published', 'url', 'retrieved', 'licence', 'kind'],
  entities: ['id', 'kind', 'name', 'nameEn', 'aliases', 'description', 'source'],
  relations: ['type', 'from', 'to', 'source', 'quote', 'status', 'since', 'until', 'qualifier'],
  observations: ['entity', 'metric', 'operator', 'value', 'valueMax', 'unit', 'period', 'scope', 'source', 'quote'],
};

const names = (groups: readonly { readonly properties: Properties }[]): string[] =>
  groups.flatMap((group) => Object.keys(group.properties));

const vocabulary: Record<TableName, readonly string[]> = {
  // What an English reader sees of a source with a Chinese title; most have none.
  sources: ['titleEn', 'publisherEn'],
  entities: names([{ properties: commonProperties }, ...Object.values(kinds)]),
  relations: names(Object.values(relations)),
  observations: [],
};

/** Every column a table may have: the fixed ones first, then every property of the vocabulary, each once. */
export const columnsOf = (table: TableName): readonly string[] => [...new Set([...fixed[table], ...vocabulary[table]])];

/** The columns that a written table has even when nothing stands in them. */
export const fixedColumns = (table: TableName): readonly string[] => fixed[table];
