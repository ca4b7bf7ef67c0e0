import { statistics } from '../explore/statistics.ts';
import { StoreError } from '../graph/graph.ts';
import { bindProblem, type SettingId } from '../config.ts';
import type { Words } from '../model/words.ts';
import { settings, shownValue } from '../settings.ts';
import type { CliCommand, Task } from './command.ts';
import { exitCodes } from './exit.ts';
import { count } from './words.ts';

interface Line {
  readonly name: string;
  readonly value: string;
  readonly origin: string;
  /** What is wrong with it, in the language of the report. */
  readonly problem?: string;
}

/** What is told of the store, a line each; `ok` decides the exit code. */
type StoreReport = { readonly ok: boolean } & Readonly<Record<string, Shown>>;

type Shown = string | number | boolean | readonly string[] | null;

function shown(value: Shown): string {
  if (value === null) return '—';
  if (typeof value === 'boolean') return value ? '1' : '0';
  return typeof value === 'object' ? value.join(',') || 'none' : String(value);
}

const settingLines = ({ config, problems, say }: Task): Line[] =>
  (Object.keys(settings) as SettingId[]).map((id) => {
    const { name } = settings[id];
    const origin = config.origins[id];
    const wrong = problems.find(({ setting }) => setting === id);
    if (wrong) return { name, value: wrong.given || shown(null), origin, problem: say(wrong) };
    const value = shown(config[id]);
    return { name, value: config[id] === null ? value : shownValue(settings[id], value), origin };
  });

const origins: Readonly<Record<string, Words>> = {
  flag: { zh: '命令行', en: 'flag' },
  environment: { zh: '环境变量', en: 'environment' },
  default: { zh: '默认', en: 'default' },
};

/** The settings that say where the store is: with a wrong one, another store would be looked into. */
const places: readonly SettingId[] = ['data', 'neo4jUri', 'neo4jUsername', 'neo4jPassword', 'neo4jDatabase'];

async function storeReport(task: Task): Promise<StoreReport> {
  const failed = (code: string, words: Words): StoreReport => ({ ok: false, code, message: task.say(words) });
  if (task.problems.some(({ setting }) => places.includes(setting)))
    return failed('BAD_SETTING', {
      zh: '没有打开图数据库：指明其位置的设置有误。',
      en: 'The store was not opened: a setting that says where it is is wrong.',
    });
  try {
    return await task.store(async (graph) => {
      const { engine, version, place } = await graph.health();
      const { entities, statements, observations, bySource, revision } = await statistics(graph);
      const counts = { entities, statements, observations, sources: bySource.length, revision };
      return { ok: true, engine, version, place, ...counts };
    });
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    return failed(error.code, { zh: error.zh, en: error.message });
  }
}

/** `doctor`: every setting and where it comes from, the store and what is in it; what is wrong and what to do. */
export const doctorCommand: CliCommand = {
  name: 'doctor',
  about: {
    zh: '显示全部设置及其来源、图数据库及其内容，并说明问题',
    en: 'show all settings and their origin, the store and what is in it, and what is wrong',
  },
  settings: 'told',
  run: async (task) => {
    const lines = settingLines(task);
    const store = await storeReport(task);
    const problem = bindProblem(task.config);
    const exit = store.ok && !problem && task.problems.length === 0 ? exitCodes.good : exitCodes.found;
    if (task.json) {
      const report = { node: process.version, settings: lines, problem: problem && task.say(problem), store };
      task.print(JSON.stringify(report, null, 2));
      return exit;
    }
    const width = Math.max(...lines.map(({ name }) => name.length)) + 2;
    task.print(`Node ${process.version}`);
    for (const { name, value, origin, problem: wrong } of lines) {
      const words = origins[origin];
      task.print(`${name.padEnd(width)}${value}  [${words ? task.say(words) : origin}]${wrong ? `  ✗ ${wrong}` : ''}`);
    }
    for (const [name, value] of Object.entries(store))
      if (name !== 'ok') task.print(`${name.padEnd(width)}${shown(value)}`);
    if (problem) task.print(`✗ ${task.say(problem)}`);
    if (!store.ok) task.print(task.say({ zh: '图数据库打不开，见上。', en: 'The store cannot be used; see above.' }));
    if (task.problems.length > 0)
      task.print(
        task.say({
          zh: `${task.problems.length} 项设置有误，见上面标 ✗ 的行。`,
          en: `${count(task.problems.length, 'setting is', 'settings are')} wrong; see the lines marked ✗ above.`,
        }),
      );
    if (exit === exitCodes.good) task.print(task.say({ zh: '一切正常。', en: 'All good.' }));
    return exit;
  },
};
