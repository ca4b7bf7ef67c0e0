import { readFacts } from '../analysis/facts.ts';
import { coverage } from '../analysis/coverage.ts';
import { gaps, type Gap } from '../analysis/gaps.ts';
import { resolveScope, type ScopeInput } from '../analysis/scope.ts';
import { csvText } from '../exchange/formats/csv.ts';
import { gapSheets, idsNamed } from '../exchange/formats/gap-sheets.ts';
import { readStored } from '../explore/entities.ts';
import { readSources } from '../explore/sources.ts';
import type { Entity } from '../model/entity.ts';
import type { CliCommand, CliOptions, Task } from './command.ts';
import { exitCodes } from './exit.ts';
import { count } from './words.ts';

const one = (value: CliOptions[string]): string | null => (typeof value === 'string' ? value : null);

const scopeOf = (options: CliOptions): ScopeInput => ({
  area: one(options.area),
  park: one(options.park),
  cluster: one(options.cluster),
  chain: one(options.chain),
  letter: one(options.letter),
  asOf: one(options.asOf),
  withoutSources: Array.isArray(options.withoutSource) ? (options.withoutSource as string[]) : null,
  includeInferred: options.includeInferred === true,
});

const line = ({ say }: Task, gap: Gap, name: string): string =>
  [
    String(gap.rank).padStart(4),
    gap.severity.toFixed(3).padStart(9),
    `${name} (${gap.segment})`,
    gap.rules.join(' + '),
    gap.presence === 'absent'
      ? say({ zh: '已调查，没有', en: 'surveyed, none' })
      : say({ zh: '未调查', en: 'not surveyed' }),
    ...(gap.state === 'IN_TALKS' ? [say({ zh: '洽谈中', en: 'in talks' })] : []),
  ].join('  ');

/** A gap for programs: beside each id it holds, the name and English name of what has it. */
const named =
  (entities: ReadonlyMap<string, Entity>) =>
  ({ dependants, neededBy, ...gap }: Gap) => {
    const nameOf = (id: string) => {
      const entity = entities.get(id);
      return { name: entity?.name ?? null, nameEn: entity?.properties.nameEn ?? null };
    };
    return {
      ...gap,
      ...nameOf(gap.segment),
      dependants: dependants.map((dependant) => ({ ...dependant, ...nameOf(dependant.segment) })),
      neededBy,
      companies: neededBy.map((id) => ({ id, ...nameOf(id) })),
    };
  };

/** `gaps`: what is missing in a scope, most severe first. A gap is no failure: the exit code is 0. */
export const gapsCommand: CliCommand = {
  name: 'gaps',
  about: { zh: '列出范围内的缺口，最严重的在前', en: 'list the gaps of a scope, most severe first' },
  options: [
    { flags: '--area <id>', about: { zh: '行政区域', en: 'area' } },
    { flags: '--park <id>', about: { zh: '园区', en: 'park' } },
    { flags: '--cluster <id>', about: { zh: '产业集群', en: 'cluster' } },
    { flags: '--chain <id>', about: { zh: '产业链', en: 'chain' } },
    { flags: '--letter <letter>', about: { zh: '链道', en: 'lane' } },
    { flags: '--as-of <date>', about: { zh: '截至日期，默认今天', en: 'as of this date, today by default' } },
    {
      flags: '--without-source <id>',
      about: { zh: '不计某来源，可多次', en: 'leave a source out; may be repeated' },
      many: true,
    },
    { flags: '--include-inferred', about: { zh: '计入推断', en: 'count inferred statements' } },
    { flags: '--csv', about: { zh: '输出 CSV 表格', en: 'print a CSV table' }, not: 'json' },
  ],
  run: (task, _args, options) =>
    task.store(async (graph) => {
      const scope = await resolveScope(graph, scopeOf(options), task.today);
      const facts = await readFacts(graph, scope);
      const found = gaps(facts);
      const entities = await readStored(graph, idsNamed(found, scope));
      const nameOf = ({ segment }: Gap): string => {
        const entity = entities.get(segment);
        const english = entity?.properties.nameEn;
        return task.language === 'en' && typeof english === 'string' ? english : (entity?.name ?? segment);
      };
      if (options.csv === true) {
        const parts = { gaps: found, filter: { rules: [], states: [] }, coverage: coverage(facts), scope, entities };
        const [list] = gapSheets({ ...parts, sources: await readSources(graph) }, task.language);
        task.print(csvText(list).trimEnd());
      } else if (task.json) task.print(JSON.stringify(found.map(named(entities)), null, 2));
      else {
        for (const gap of found) task.print(line(task, gap, nameOf(gap)));
        task.note(
          task.say({
            zh: `共 ${found.length} 处缺口（截至 ${scope.asOf}）。`,
            en: `${count(found.length, 'gap', 'gaps')} as of ${scope.asOf}.`,
          }),
        );
      }
      return exitCodes.good;
    }),
};
