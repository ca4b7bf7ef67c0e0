import { removeSource } from '../exchange/remove-source.ts';
import type { CliCommand } from './command.ts';
import { exitCodes } from './exit.ts';
import { countLines } from './import.ts';

/** `remove-source <id>`: takes a source and all it said out of the store, and nothing of any other. */
export const removeSourceCommand: CliCommand = {
  name: 'remove-source',
  arguments: '<id>',
  about: { zh: '移除一个来源及其全部内容', en: 'remove a source and all it said' },
  run: async (task, [id = '']) => {
    const report = await task.store((graph) => removeSource(graph, id));
    if (task.json) task.print(JSON.stringify(report, null, 2));
    else {
      task.print(task.say({ zh: `已移除来源 ${id}。`, en: `Removed the source ${id}.` }));
      for (const line of countLines(task, report)) task.print(line);
    }
    return exitCodes.good;
  },
};
