import { readdir, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { finding, Findings, TableError } from './finding.ts';
import { readCsv } from './read-csv.ts';
import { tableLimits, tableNames, type Sheet, type TableLimits, type TableName, type Tables } from './tables.ts';

type Reader = (path: string, file: string, table: TableName, limits: TableLimits, findings: Findings) => Promise<Sheet>;

/** How a single table's file is read, by its ending. Another format is one more line here. */
const readers: Readonly<Record<string, Reader>> = { csv: readCsv };

const expected = tableNames.map((name) => `${name}.csv`).join(', ');

const tableOf = (fileName: string): [TableName, Reader] | undefined => {
  const [, stem = '', ending = ''] = /^(.+)\.([^.]+)$/.exec(fileName.toLowerCase()) ?? [];
  const table = tableNames.find((name) => name === stem);
  const read = Object.hasOwn(readers, ending) ? readers[ending] : undefined;
  return table && read ? [table, read] : undefined;
};

const failures: Readonly<Record<string, string>> = {
  ENOENT: '不存在 · it does not exist',
  EACCES: '没有读取权限 · no permission to read it',
  EISDIR: '是文件夹 · it is a folder',
};

const failureOf = (cause: unknown): string => {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unreadable';
  return failures[code] ?? code;
};

/**
 * The tables of one place: a folder that holds any of sources.csv, entities.csv, relations.csv and observations.csv, or
 * one such file. Other files of the folder are left alone. What the cells mean is not looked at here: see check.ts.
 * @throws TableError when there is nothing to read, or it is too large, not UTF-8 or not CSV
 */
export async function readTables(place: string, limits: TableLimits = tableLimits): Promise<Tables> {
  const at = { file: place, row: 0 };
  try {
    const one = (await stat(place)).isFile();
    const label = basename(resolve(place));
    const files = one ? [label] : await readdir(place);
    const found = files.flatMap((file) => {
      const known = tableOf(file);
      return known ? [{ file, table: known[0], read: known[1] }] : [];
    });
    if (found.length === 0) throw new TableError([finding('NO_TABLES', at, '', place, expected)]);
    const ordered = found.sort((a, b) => tableNames.indexOf(a.table) - tableNames.indexOf(b.table));
    const sheets: Sheet[] = [];
    const findings = new Findings();
    for (const { file, table, read } of ordered) {
      const [path, name] = one ? [place, file] : [join(place, file), `${label}/${file}`];
      sheets.push(await read(path, name, table, limits, findings));
    }
    if (findings.errors > 0) throw new TableError(findings.list, findings.total);
    return { sheets };
  } catch (cause) {
    if (cause instanceof Error && 'syscall' in cause)
      throw new TableError([finding('UNREADABLE', at, '', place, failureOf(cause))]);
    throw cause;
  }
}
