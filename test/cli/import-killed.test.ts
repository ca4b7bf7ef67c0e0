import assert from 'node:assert/strict';
import type { ChildProcess } from 'node:child_process';
import { cpSync, existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { setTimeout as wait } from 'node:timers/promises';
import type { Tables } from '../../server/exchange/tables.ts';
import { writeTables } from '../../server/exchange/write-csv.ts';
import { dump, revisionOf, tables } from '../exchange/tables.ts';
import { open, temporaryFolders } from '../support/store-folders.ts';
import { zhihe } from '../support/zhihe.ts';

const firms = 2_500;
const each = (line: (i: number) => string): string[] => Array.from({ length: firms }, (_, i) => line(i));

/** A source of many firms that supply each other. Every number of `year` differs, and some firms and relations come and go. */
const registry = (year: number): Tables => {
  const here = (i: number): boolean => (i + year) % 10 !== 0;
  const next = (i: number): number => [1, 2, 3].map((step) => (i + step * year) % firms).find(here)!;
  const some = (line: (i: number) => string): string[] => each((i) => (here(i) ? line(i) : '')).filter(Boolean);
  return tables({
    sources: ['id,title,kind,published', `registry,登记,user,${year}`],
    entities: ['id,kind,name,employees', ...some((i) => `firm-${i},Company,第${i}厂,${i + year}`), 'seg,Segment,环节,'],
    relations: [
      'type,from,to,quote,status,segment',
      ...some((i) => `SUPPLIES,firm-${i},firm-${next(i)},供货${year},stated,seg`),
      ...some((i) => `OPERATES_IN,firm-${i},seg,从事,stated,`),
    ],
    observations: ['entity,metric,operator,value,quote', ...some((i) => `firm-${i},visits,=,${(i % 7) + year},走访`)],
  });
};

interface Left {
  readonly lines: readonly string[];
  readonly revision: unknown;
}

describe('an import killed with SIGKILL', function () {
  this.timeout(300_000);
  const folder = temporaryFolders();
  let old: string;
  let place: string;
  /** Milliseconds from taking the store to the commit, here and now. */
  let working: number;
  let quiet: { before: Left; after: Left };

  const graphIn = async (data: string): Promise<Left> => {
    const graph = await open(data);
    try {
      return { lines: await dump(graph), revision: await revisionOf(graph) };
    } finally {
      await graph.close();
    }
  };
  const imported = async (from: string, data: string): Promise<void> => {
    const { code, err } = await zhihe(['import', from, '--data', data]).ended;
    assert.equal(code, 0, err);
  };
  const copyOfOld = (): string => {
    const data = folder();
    cpSync(old, data, { recursive: true });
    return data;
  };

  before(async () => {
    const [first, second] = [folder(), folder()];
    await writeTables(first, registry(2020));
    await writeTables(second, registry(2021));
    place = second;
    old = folder();
    await imported(first, old);
    const data = copyOfOld();
    const watched = zhihe(['import', second, '--data', data]);
    await holdsStore(data, watched.process);
    const began = performance.now();
    await announces(data, watched.process);
    working = performance.now() - began;
    assert.equal((await watched.ended).code, 0);
    quiet = { before: await graphIn(old), after: await graphIn(data) };
    assert.deepEqual(
      [quiet.before.revision, quiet.after.revision],
      [1, 2].map((revision) => ({ id: 'store', revision })),
    );
    assert.notDeepEqual(quiet.before.lines, quiet.after.lines);
  });

  const until = async (seen: () => boolean, child: ChildProcess): Promise<void> => {
    while (!seen() && child.exitCode === null) await wait(0);
  };
  const holdsStore = (data: string, child: ChildProcess): Promise<void> =>
    until(() => existsSync(join(data, 'graph.grafeo.wal')), child);
  const announces = (data: string, child: ChildProcess): Promise<void> =>
    until(() => readFileSync(join(data, 'manifest.json'), 'utf8').includes('"next"'), child);
  const folds = async (data: string, child: ChildProcess): Promise<void> => {
    await announces(data, child);
    const written = (): number => statSync(join(data, 'graph.grafeo')).mtimeMs;
    const unfolded = written();
    await until(() => written() !== unfolded, child);
  };

  const moments: Record<string, (data: string, child: ChildProcess) => Promise<void>> = {
    'as it takes the store': holdsStore,
    'while it plans': (data, child) => holdsStore(data, child).then(() => wait(working * 0.3)),
    'while it writes': (data, child) => holdsStore(data, child).then(() => wait(working * 0.7)),
    'about to commit': announces,
    'about to commit, a little later': (data, child) => announces(data, child).then(() => wait(10)),
    'once the commit is in its file': folds,
  };
  for (const [when, moment] of Object.entries(moments))
    it(`${when} leaves the old graph or the new one, and run again gives what one quiet run gives`, async () => {
      const data = copyOfOld();
      const { process: child, ended } = zhihe(['import', place, '--data', data]);
      await moment(data, child);
      child.kill('SIGKILL');
      await ended;
      assert.equal(child.signalCode, 'SIGKILL', 'the import ended before it was killed');
      const left = await graphIn(data);
      assert.deepEqual(left, isDeepStrictEqual(left.revision, quiet.before.revision) ? quiet.before : quiet.after);
      await imported(place, data);
      assert.deepEqual(await graphIn(data), quiet.after);
    });
});
