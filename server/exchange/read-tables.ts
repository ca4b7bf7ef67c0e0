import { readdir, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { finding, Findings, ImportRefused, type Finding } from './finding.ts';
import { readCsv } from './read-csv.ts';
import { tableLimits, tableNames, type Sheet, type TableLimits, type TableName, type Tables } from './tables.ts';
import { unreadable } from './unreadable.ts';

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

/** The files of a place that are tables, each with its path and what a person calls it. */
async function filesOf(place: string) {
  const one = (await stat(place)).isFile();
  const label = basename(resolve(place));
  const files = one ? [label] : await readdir(place);
  const found = files.flatMap((file) => {
    const known = tableOf(file);
    const [path, name] = one ? [place, file] : [join(place, file), `${label}/${file}`];
    return known ? [{ path, name, table: known[0], read: known[1] }] : [];
  });
  return found.sort((a, b) => tableNames.indexOf(a.table) - tableNames.indexOf(b.table));
}

/** A place of which nothing is known: any of the four tables may have been meant. */
const nothingRead = (place: string, found: Finding): Tables => {
  const findings = new Findings();
  findings.add(found);
  return { sheets: tableNames.map((table) => ({ table, file: place, columns: [], rows: [], cut: true })), findings };
};

/**
 * The tables of one place: a folder that holds any of sources.csv, entities.csv, relations.csv and observations.csv, or
 * one such file. Other files of the folder are left alone. What the cells mean is not looked at here: see check.ts.
 * What cannot be read is told in `findings` and keeps none of the other tables from being read.
 */
export async function readTables(place: string, limits: TableLimits = tableLimits): Promise<Tables> {
  const at = { file: place, row: 0 };
  try {
    const files = await filesOf(place);
    if (files.length === 0) return nothingRead(place, finding('NO_TABLES', at, '', place, expected));
    const sheets: Sheet[] = [];
    const findings = new Findings();
    for (const { path, name, table, read } of files) sheets.push(await read(path, name, table, limits, findings));
    return { sheets, findings };
  } catch (cause) {
    if (cause instanceof Error && 'syscall' in cause)
      return nothingRead(place, finding('UNREADABLE', at, '', place, unreadable(cause)));
    throw cause;
  }
}

/**
 * The tables of several places, in their order.
 * @throws ImportRefused when not one of them has a table that can be read: no store is needed to say so
 */
export async function readPlaces(places: readonly string[]): Promise<Tables[]> {
  const all: Tables[] = [];
  for (const place of places) all.push(await readTables(place));
  if (all.every(({ sheets }) => sheets.every(({ cut, rows }) => cut && rows.length === 0))) {
    const findings = new Findings();
    for (const tables of all) if (tables.findings) findings.addAll(tables.findings);
    throw new ImportRefused(findings.list, findings.total);
  }
  return all;
}
