import { rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { makeFolder } from '../graph/make-folder.ts';
import { guarded } from './guard.ts';
import type { Sheet, Tables } from './tables.ts';

/** A table as CSV: UTF-8 with a byte order mark, for Excel takes it for GBK without one; cells guarded against formulas. */
export const csvOf = ({ columns, rows }: Sheet): string =>
  stringify([columns, ...rows.map(({ cells }) => columns.map((column) => guarded(cells.get(column) ?? '')))], {
    bom: true,
  });

/**
 * Writes tables into a folder, made when missing, one file a table; each replaces its older one only when it is whole.
 * Answers with the paths written. @throws the file system's own error
 */
export async function writeTables(folder: string, tables: Tables): Promise<string[]> {
  makeFolder(resolve(folder));
  const paths: string[] = [];
  for (const sheet of tables.sheets) {
    const path = join(folder, `${sheet.table}.csv`);
    const fresh = `${path}.new`;
    try {
      await writeFile(fresh, csvOf(sheet), { flush: true });
      await rename(fresh, path);
    } catch (cause) {
      await rm(fresh, { force: true });
      throw cause;
    }
    paths.push(path);
  }
  return paths;
}
