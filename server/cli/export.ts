import { exportTables } from '../exchange/export.ts';
import { writeTables } from '../exchange/write-csv.ts';
import type { CliCommand } from './command.ts';
import { exitCodes } from './exit.ts';

/** `export <folder>`: the four tables, as the importer reads them. */
export const exportCommand: CliCommand = {
  name: 'export',
  arguments: '<folder>',
  about: { zh: '把全部数据导出为数据表', en: 'export everything as tables' },
  options: [
    {
      flags: '--source <id>',
      about: { zh: '只导出某来源，可多次', en: 'only this source; may be repeated' },
      many: true,
    },
  ],
  run: async (task, [folder = ''], { source }) => {
    const only = Array.isArray(source) ? (source as string[]) : undefined;
    const tables = await task.store((graph) => exportTables(graph, only));
    await writeTables(folder, tables);
    const rows = Object.fromEntries(tables.sheets.map((sheet) => [sheet.table, sheet.rows.length]));
    if (task.json) task.print(JSON.stringify({ folder, rows }, null, 2));
    else {
      const all = Object.entries(rows).map(([table, n]) => `${table} ${n}`);
      task.print(
        task.say({ zh: `已导出到 ${folder}：${all.join('，')}`, en: `Exported to ${folder}: ${all.join(', ')}` }),
      );
    }
    return exitCodes.good;
  },
};
