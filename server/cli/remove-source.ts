import { removeSource } from '../exchange/remove-source.ts';
import { readSources } from '../explore/sources.ts';
import type { CliCommand } from './command.ts';
import { exitCodes } from './exit.ts';
import { countLines } from './import.ts';

/** `remove-source <id>`: takes a source and all it said out of the store, and nothing of any other. */
export const removeSourceCommand: CliCommand = {
  name: 'remove-source',
  arguments: '<id>',
  about: { zh: '移除一个来源及其全部内容', en: 'remove a source and all it said' },
  run: async (task, [id = '']) => {
    const { report, empty } = await task.store(async (graph) => {
      const removed = await removeSource(graph, id);
      return { report: removed, empty: (await readSources(graph)).length === 0 };
    });
    if (task.json) task.print(JSON.stringify(report, null, 2));
    else {
      task.print(task.say({ zh: `已移除来源 ${id}。`, en: `Removed the source ${id}.` }));
      for (const line of countLines(task, report)) task.print(line);
      const { seeds } = task.config;
      if (empty && seeds.length > 0)
        task.note(
          task.say({
            zh: `图库现在是空的；下次启动时会填入 ${seeds.join('、')}，设 ZHIHE_SEEDS=none 则不填。`,
            en: `The store is empty now: the next start fills it with ${seeds.join(', ')}, unless ZHIHE_SEEDS=none.`,
          }),
        );
    }
    return exitCodes.good;
  },
};
