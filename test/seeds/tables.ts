import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

/** A row of a CSV file, keyed by its header; an empty cell is ''. */
export type CsvRow = Readonly<Record<string, string>>;

/** All rows of one file below seeds/, none when it is not there. Read plainly here, so that the importer is not its own witness. */
export const rowsOf = (file: string): CsvRow[] => {
  const path = new URL(`../../seeds/${file}`, import.meta.url);
  return existsSync(path) ? parse(readFileSync(path, 'utf8'), { columns: true }) : [];
};

/** The text of one file below seeds/. */
export const textOf = (file: string): string => readFileSync(new URL(`../../seeds/${file}`, import.meta.url), 'utf8');

/** The data sets an empty store is filled with, in the order they are loaded. */
export const dataSets = ['article', 'reference-chain', 'sample'] as const;

/** The rows of one table of the given data sets, one after another. */
export const tableOf = (table: string, sets: readonly string[] = dataSets): CsvRow[] =>
  sets.flatMap((set) => rowsOf(`${set}/${table}.csv`));

/** Length in characters, as quoteLimit counts. */
export const codePoints = (text: string): number => Array.from(text).length;
