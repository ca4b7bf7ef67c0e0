import { isIP } from 'node:net';
import { limitIds, type Limits } from './model/limits.ts';
import type { Words } from './model/words.ts';
import { settings, shownValue, type Setting } from './settings.ts';

export type SettingId = keyof typeof settings;
type Values = { readonly [K in SettingId]: (typeof settings)[K] extends Setting<infer T> ? T : never };

/** Where a setting's value comes from. */
export type Origin = 'flag' | 'environment' | 'default';

export interface Config extends Omit<Values, 'introspection'> {
  /** What a request may ask for: the settings of this name, together. */
  readonly limits: Limits;
  readonly introspection: boolean;
  /** Whether only this machine can reach the server. */
  readonly loopback: boolean;
  readonly origins: Readonly<Record<SettingId, Origin>>;
}

/** Settings with wrong values, in a sentence each that names them. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly zh: string;
  constructor(...problems: readonly Words[]) {
    super(problems.map(({ en }) => en).join(' '));
    this.zh = problems.map(({ zh }) => zh).join('');
  }
}

/** What is wrong with a setting, and its value as it was given (as anybody may see it). */
export interface SettingProblem extends Words {
  readonly setting: SettingId;
  readonly given: string;
}

/** Whether only this machine can reach what listens on this host. */
export const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'));

function problemOf(id: SettingId, s: Setting<unknown>, given: string, origin: Origin): SettingProblem {
  const who = origin === 'flag' ? `--${s.flag}` : s.name;
  const masked = shownValue(s, given);
  const shown = masked.length > 60 ? `${masked.slice(0, 60)}…` : masked;
  return {
    setting: id,
    given: shown,
    zh: `设置 ${who} 的值“${shown}”不对：应为${s.expects.zh}。`,
    en: `The setting ${who} is "${shown}", but must be ${s.expects.en}.`,
  };
}

/**
 * The configuration, and what is wrong with it; a setting with a wrong value then has its default. A flag wins over the
 * environment, which wins over the default. An empty text is as good as none, for Compose files pass variables on that nobody set.
 * @param flags by the flag's name without dashes: `{ 'neo4j-uri': 'bolt://…' }`
 */
export function readSettings(
  environment: Readonly<Record<string, string | undefined>>,
  flags: Readonly<Record<string, string | undefined>> = {},
): { readonly config: Config; readonly problems: readonly SettingProblem[] } {
  const values: Record<string, unknown> = {};
  const origins: Record<string, Origin> = {};
  const problems: SettingProblem[] = [];
  for (const [id, s] of Object.entries(settings) as [SettingId, Setting<unknown>][]) {
    const flag = flags[s.flag];
    const variable = environment[s.name] === '' ? undefined : environment[s.name];
    const origin = flag !== undefined ? 'flag' : variable !== undefined ? 'environment' : 'default';
    origins[id] = origin;
    const given = flag ?? variable;
    const result = given === undefined ? undefined : s.schema.safeParse(given);
    values[id] = result?.success ? result.data : s.fallback;
    if (given !== undefined && !result?.success) problems.push(problemOf(id, s, given, origin));
  }
  const read = values as unknown as Values;
  if (read.neo4jUri !== null && read.neo4jPassword === null)
    problems.push({
      setting: 'neo4jPassword',
      given: '',
      zh: '设置了 NEO4J_URI，但没有 NEO4J_PASSWORD。',
      en: 'NEO4J_URI is set, but NEO4J_PASSWORD is not.',
    });
  const loopback = isLoopback(read.host);
  const config = {
    ...read,
    limits: Object.fromEntries(limitIds.map((id) => [id, read[id]])) as unknown as Limits,
    introspection: read.introspection ?? loopback,
    loopback,
    origins: origins as Config['origins'],
  };
  return { config, problems };
}

/** The configuration as `readSettings` reads it. @throws ConfigError naming every setting that is wrong */
export function readConfig(...given: Parameters<typeof readSettings>): Config {
  const { config, problems } = readSettings(...given);
  if (problems.length > 0) throw new ConfigError(...problems);
  return config;
}

/** Why nobody may listen with this configuration, or null: without keys, reading is open to whoever reaches the server. */
export const bindProblem = ({ loopback, openRead, host }: Config): Words | null =>
  loopback || openRead
    ? null
    : {
        zh: `HOST 为 ${host}，别的机器也能访问；目前还没有密钥，若允许任何人读取，请设置 ZHIHE_OPEN_READ=1。`,
        en: `HOST is ${host}, which other machines can reach, and there are no keys yet: set ZHIHE_OPEN_READ=1 if anybody may read.`,
      };
