import { importTables } from '../exchange/import.ts';
import { readPlaces } from '../exchange/read-tables.ts';
import type { Counts, ImportReport } from '../exchange/report.ts';
import type { Words } from '../model/words.ts';
import type { CliCommand, Task } from './command.ts';
import { exitCodes, findingLines } from './exit.ts';

const nouns: Readonly<Record<'entities' | 'records' | 'statements' | 'observations', Words>> = {
  entities: { zh: '实体', en: 'entities' },
  records: { zh: '实体记录', en: 'records of entities' },
  statements: { zh: '陈述', en: 'statements' },
  observations: { zh: '指标', en: 'observations' },
};

/** What changed, a line a sort: `statements: 3 added, 0 changed, 1 removed, 120 unchanged`. */
export const countLines = (task: Task, report: Readonly<Record<keyof typeof nouns, Counts>>): string[] =>
  (Object.keys(nouns) as (keyof typeof nouns)[]).map((sort) => {
    const { added, changed, removed, unchanged } = report[sort];
    return task.say({
      zh: `${nouns[sort].zh}：新增 ${added}，更改 ${changed}，移除 ${removed}，不变 ${unchanged}`,
      en: `${nouns[sort].en}: ${added} added, ${changed} changed, ${removed} removed, ${unchanged} unchanged`,
    });
  });

const outcome = ({ dryRun, changes, sources }: ImportReport): Words => {
  const named = sources.join(', ');
  if (dryRun) return { zh: `仅检查，未写入。来源：${named}`, en: `Checked only, nothing written. Sources: ${named}` };
  if (!changes) return { zh: `没有变化。来源：${named}`, en: `Nothing changed. Sources: ${named}` };
  return { zh: `已导入。来源：${named}`, en: `Imported. Sources: ${named}` };
};

/** `import <place…>`: all places are checked and written as one; nothing is written unless all of it is good. */
export const importCommand: CliCommand = {
  name: 'import',
  arguments: '<place...>',
  about: {
    zh: '导入数据表（文件夹或 CSV 文件）；表中每个来源的数据整体替换',
    en: "import tables (folders or CSV files); each source in them replaces that source's rows as a whole",
  },
  options: [{ flags: '--dry-run', about: { zh: '只检查，不写入', en: 'check only, write nothing' } }],
  run: async (task, places, { dryRun }) => {
    const tables = await readPlaces(places);
    const isDry = dryRun === true;
    const report = await task.store(
      (graph) => importTables(graph, tables, { dryRun: isDry }),
      isDry ? 'empty' : 'make',
    );
    if (task.json) task.print(JSON.stringify(report, null, 2));
    else {
      for (const line of [task.say(outcome(report)), ...countLines(task, report)]) task.print(line);
      for (const line of findingLines(report.findings, report.findingCount, task.language)) task.note(line);
    }
    return exitCodes.good;
  },
};
