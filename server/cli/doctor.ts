import { statistics } from '../explore/statistics.ts';
import { StoreError } from '../graph/graph.ts';
import { bindProblem, type Config } from '../config.ts';
import { settings, shownValue } from '../settings.ts';
import type { CliCommand, Task } from './command.ts';
import { exitCodes } from './exit.ts';

interface Line {
  readonly name: string;
  readonly value: string;
  readonly origin: string;
}

/** What is told of the store, a line each; `ok` decides the exit code. */
type StoreReport = { readonly ok: boolean } & Readonly<Record<string, Shown>>;

type Shown = string | number | boolean | readonly string[] | null;

function shown(value: Shown): string {
  if (value === null) return '—';
  if (typeof value === 'boolean') return value ? '1' : '0';
  return typeof value === 'object' ? value.join(',') || 'none' : String(value);
}

const settingLines = (config: Config): Line[] =>
  (Object.keys(settings) as (keyof typeof settings)[]).map((id) => {
    const value = shown(config[id]);
    const { name } = settings[id];
    return { name, value: config[id] === null ? value : shownValue(settings[id], value), origin: config.origins[id] };
  });

const origins: Readonly<Record<string, { zh: string; en: string }>> = {
  flag: { zh: '命令行', en: 'flag' },
  environment: { zh: '环境变量', en: 'environment' },
  default: { zh: '默认', en: 'default' },
};

const storeReport = (task: Task): Promise<StoreReport> =>
  task.store(async (graph) => {
    const { engine, version, place } = await graph.health();
    const { entities, statements, observations, bySource, revision } = await statistics(graph);
    return { ok: true, engine, version, place, entities, statements, observations, sources: bySource.length, revision };
  });

/** `doctor`: every setting and where it comes from, the store and what is in it; what is wrong and what to do. */
export const doctorCommand: CliCommand = {
  name: 'doctor',
  about: {
    zh: '显示全部设置及其来源、图数据库及其内容，并说明问题',
    en: 'show all settings and their origin, the store and what is in it, and what is wrong',
  },
  run: async (task) => {
    const lines = settingLines(task.config);
    const failure = (error: unknown): StoreReport => {
      if (!(error instanceof StoreError)) throw error;
      return { ok: false, code: error.code, message: task.say({ zh: error.zh, en: error.message }) };
    };
    const store = await storeReport(task).catch(failure);
    const problem = bindProblem(task.config);
    const exit = store.ok && !problem ? exitCodes.good : exitCodes.found;
    if (task.json) {
      task.print(
        JSON.stringify(
          { node: process.version, settings: lines, problem: problem && task.say(problem), store },
          null,
          2,
        ),
      );
      return exit;
    }
    const width = Math.max(...lines.map(({ name }) => name.length)) + 2;
    task.print(`Node ${process.version}`);
    for (const { name, value, origin } of lines) {
      const words = origins[origin];
      task.print(`${name.padEnd(width)}${value}  [${words ? task.say(words) : origin}]`);
    }
    for (const [name, value] of Object.entries(store))
      if (name !== 'ok') task.print(`${name.padEnd(width)}${shown(value)}`);
    if (problem) task.print(task.say(problem));
    if (!store.ok) task.print(task.say({ zh: '图数据库打不开，见上。', en: 'The store cannot be used; see above.' }));
    if (exit === exitCodes.good) task.print(task.say({ zh: '一切正常。', en: 'All good.' }));
    return exit;
  },
};
