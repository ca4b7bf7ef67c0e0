import { Command, CommanderError, Option } from 'commander';
import { settings } from '../settings.ts';
import type { CliCommand, CliOptions } from './command.ts';
import type { Language, Words } from './words.ts';

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
};

const about: Words = {
  zh: '智核 Zhihe：产业链知识图谱。退出码：0 正常，1 数据被拒或有发现，2 用法有误。',
  en: 'Zhihe: a knowledge graph of industry chains. Exit codes: 0 good, 1 data refused or something found, 2 wrong use.',
};

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
    .helpCommand(false);
  for (const command of commands) {
    const sub = usable(program.command(`${command.name} ${command.arguments ?? ''}`.trim())).description(
      words(command.about),
    );
    for (const { flags, about: text, many } of command.options ?? [])
      sub.addOption(
        many
          ? new Option(flags, words(text)).argParser((v: string, all: string[] | undefined) => [...(all ?? []), v])
          : new Option(flags, words(text)),
      );
    for (const { flag, schema, about: text, name } of Object.values(settings)) {
      const bare = schema.safeParse('yes').data === true;
      sub.addOption(new Option(`--${flag} ${bare ? '[1|0]' : '<value>'}`, `${words(text)} (${name})`));
    }
    sub.addOption(new Option('--json', words({ zh: '以 JSON 输出，供程序使用', en: 'print JSON, for programs' })));
    sub.addOption(new Option('--lang <zh|en>', words({ zh: '语言', en: 'language' })).choices(['zh', 'en']));
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
    if (error.code === 'commander.help')
      throw new UsageError(words({ zh: '请给出命令。', en: 'Name a command.' }) + hint(language));
    const said = error.message.replace(/^error: /, '');
    throw new UsageError((language === 'zh' ? `用法有误：${said}。` : `Wrong use: ${said}.`) + hint(language));
  }
  return request;
}

const hint = (language: Language): string => (language === 'zh' ? '用 zhihe --help 查看用法。' : ' See zhihe --help.');
