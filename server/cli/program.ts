import { Command, CommanderError, Option } from 'commander';
import type { Words } from '../model/words.ts';
import { settings } from '../settings.ts';
import type { CliCommand, CliOptions } from './command.ts';
import type { Language } from './words.ts';

/** What a command line asks for. `settings` are the flags that stand for settings, by flag. */
export interface Request {
  readonly command: CliCommand;
  readonly args: readonly string[];
  readonly options: CliOptions;
  readonly settings: Readonly<Record<string, string>>;
  readonly json: boolean;
}

/** A command line that is not understood, in words. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

const titles: Readonly<Record<string, string>> = {
  'Usage:': '用法：',
  'Arguments:': '参数：',
  'Options:': '选项：',
  'Commands:': '命令：',
  'Settings:': '设置：',
};

const about: Words = {
  zh: '智核 Zhihe：产业链知识图谱。退出码：0 正常，1 数据被拒或有发现，2 用法有误。',
  en: 'Zhihe: a knowledge graph of industry chains. Exit codes: 0 good, 1 data refused or something found, 2 wrong use.',
};

/** What commander finds wrong, in Chinese; what it names stands in quotes in its sentence. */
const wrongUse: Readonly<Record<string, string>> = {
  'commander.unknownCommand': '没有这个命令',
  'commander.unknownOption': '没有这个选项',
  'commander.missingArgument': '缺少参数',
  'commander.optionMissingArgument': '选项缺少值',
  'commander.invalidArgument': '选项的值不对',
  'commander.excessArguments': '参数过多',
  'commander.conflictingOption': '这两个选项不能同时使用',
};

/** One sentence out of commander's, whose end it sometimes brings along. */
function wrongUseOf({ code, message }: CommanderError, language: Language): string {
  const said = message.replace(/^error: /, '').replace(/\.$/, '');
  if (language === 'en') return `Wrong use: ${said}.`;
  const named = [...said.matchAll(/'([^']+)'/g)].map(([, name]) => name).join('、');
  const sentence = wrongUse[code];
  return sentence === undefined ? `用法有误：${said}。` : `用法有误：${sentence}${named && `（${named}）`}。`;
}

/** The flags that stand for settings: explained to the command whose own they are, elsewhere taken and only named. */
function addSettings(command: Command, own: boolean, words: (w: Words) => string): void {
  const given = Object.values(settings);
  for (const { flag, schema, about: text, name } of given) {
    const bare = schema.safeParse('yes').data === true;
    const option = new Option(`--${flag} ${bare ? '[1|0]' : '<value>'}`, `${words(text)} (${name})`);
    command.addOption(own ? option.helpGroup('Settings:') : option.hideHelp());
  }
  if (!own)
    command.addHelpText(
      'after',
      words({
        zh: `\n各项设置也可在此给出，如 --data、--neo4j-uri；说明见 zhihe serve --help。`,
        en: `\nEvery setting may be given here too, as --data or --neo4j-uri; zhihe serve --help explains them.`,
      }),
    );
}

const camel = (flag: string): string => flag.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** What the person wrote after `--lang`, wherever it stands: help is worded before the rest is understood. */
export function languageFlag(argv: readonly string[]): Language | undefined {
  const at = argv.indexOf('--lang');
  const value = at < 0 ? argv.find((arg) => arg.startsWith('--lang='))?.slice('--lang='.length) : argv[at + 1];
  return value === 'zh' || value === 'en' ? value : undefined;
}

/**
 * Reads a command line. Help and version are printed right away and give null.
 * @param print gets help
 * @throws UsageError
 */
export function readCommandLine(
  argv: readonly string[],
  commands: readonly CliCommand[],
  language: Language,
  version: string,
  print: (text: string) => void,
): Request | null {
  let request: Request | null = null;
  const words = (w: Words): string => w[language];
  const usable = (command: Command): Command =>
    command
      .exitOverride()
      .configureOutput({ writeOut: print, writeErr: () => undefined })
      .configureHelp({ styleTitle: (title) => (language === 'zh' ? (titles[title] ?? title) : title) })
      .helpOption('-h, --help', words({ zh: '显示帮助', en: 'show help' }));
  const program = usable(new Command('zhihe'))
    .description(words(about))
    .version(version, '-V, --version', words({ zh: '显示版本', en: 'show the version' }))
    .addOption(new Option('--lang <zh|en>', words({ zh: '语言', en: 'language' })).choices(['zh', 'en']))
    .helpCommand('help [command]', words({ zh: '显示帮助', en: 'show help' }));
  for (const command of commands) {
    const sub = usable(program.command(`${command.name} ${command.arguments ?? ''}`.trim())).description(
      words(command.about),
    );
    for (const { flags, about: text, many, not } of command.options ?? []) {
      const option = new Option(flags, words(text)).conflicts(not ?? []);
      sub.addOption(many ? option.argParser((v: string, all: string[] | undefined) => [...(all ?? []), v]) : option);
    }
    sub.addOption(new Option('--json', words({ zh: '以 JSON 输出，供程序使用', en: 'print JSON, for programs' })));
    sub.addOption(new Option('--lang <zh|en>', words({ zh: '语言', en: 'language' })).choices(['zh', 'en']));
    addSettings(sub, command.settings === 'own', words);
    sub.action(() => {
      const given = sub.opts<Record<string, string | true>>();
      const flags = Object.values(settings).flatMap(({ flag }) => {
        const value = given[camel(flag)];
        // A bare `--open-read` says yes.
        return value === undefined ? [] : [[flag, value === true ? '1' : value] as const];
      });
      request = {
        command,
        args: sub.args,
        options: given,
        settings: Object.fromEntries(flags),
        json: 'json' in given,
      };
    });
  }
  try {
    program.parse(argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return null;
    const [first, asked] = argv.filter((arg) => !arg.startsWith('-'));
    if (error.code === 'commander.help' && first === 'help' && asked !== undefined)
      throw new UsageError(
        words({ zh: `用法有误：没有这个命令（${asked}）。`, en: `Wrong use: unknown command '${asked}'.` }) +
          hint(language),
      );
    if (error.code === 'commander.help')
      throw new UsageError(words({ zh: '请给出命令。', en: 'Name a command.' }) + hint(language));
    throw new UsageError(wrongUseOf(error, language) + hint(language));
  }
  return request;
}

const hint = (language: Language): string => (language === 'zh' ? '用 zhihe --help 查看用法。' : ' See zhihe --help.');
