import { isIP } from 'node:net';
import { limitIds, type Limits } from './model/limits.ts';
import { settings, shownValue, type Setting, type Words } from './settings.ts';

type SettingId = keyof typeof settings;
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

/** A setting with a wrong value, in one sentence that names it. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly zh: string;
  constructor(words: Words) {
    super(words.en);
    this.zh = words.zh;
  }
}

/** Whether only this machine can reach what listens on this host. */
export const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'));

function valueOf<T>(s: Setting<T>, given: string | undefined, origin: Origin): T {
  if (given === undefined) return s.fallback;
  const result = s.schema.safeParse(given);
  if (result.success) return result.data;
  const who = origin === 'flag' ? `--${s.flag}` : s.name;
  const masked = shownValue(s, given);
  const shown = masked.length > 60 ? `${masked.slice(0, 60)}…` : masked;
  throw new ConfigError({
    zh: `设置 ${who} 的值“${shown}”不对：应为${s.expects.zh}。`,
    en: `The setting ${who} is "${shown}", but must be ${s.expects.en}.`,
  });
}

/**
 * The configuration: a flag wins over the environment, which wins over the default. An empty text is as good as none, for
 * Compose files pass variables on that nobody set.
 * @param flags by the flag's name without dashes: `{ 'neo4j-uri': 'bolt://…' }`
 * @throws ConfigError
 */
export function readConfig(
  environment: Readonly<Record<string, string | undefined>>,
  flags: Readonly<Record<string, string | undefined>> = {},
): Config {
  const values: Record<string, unknown> = {};
  const origins: Record<string, Origin> = {};
  for (const [id, s] of Object.entries(settings) as [SettingId, Setting<unknown>][]) {
    const flag = flags[s.flag];
    const variable = environment[s.name] === '' ? undefined : environment[s.name];
    const origin = flag !== undefined ? 'flag' : variable !== undefined ? 'environment' : 'default';
    origins[id] = origin;
    values[id] = valueOf(s, flag ?? variable, origin);
  }
  const read = values as unknown as Values;
  if (read.neo4jUri !== null && read.neo4jPassword === null)
    throw new ConfigError({
      zh: '设置了 NEO4J_URI，但没有 NEO4J_PASSWORD。',
      en: 'NEO4J_URI is set, but NEO4J_PASSWORD is not.',
    });
  const loopback = isLoopback(read.host);
  return {
    ...read,
    limits: Object.fromEntries(limitIds.map((id) => [id, read[id]])) as unknown as Limits,
    introspection: read.introspection ?? loopback,
    loopback,
    origins: origins as Config['origins'],
  };
}

/** Why nobody may listen with this configuration, or null: without keys, reading is open to whoever reaches the server. */
export const bindProblem = ({ loopback, openRead, host }: Config): Words | null =>
  loopback || openRead
    ? null
    : {
        zh: `HOST 为 ${host}，别的机器也能访问；目前还没有密钥，若允许任何人读取，请设置 ZHIHE_OPEN_READ=1。`,
        en: `HOST is ${host}, which other machines can reach, and there are no keys yet: set ZHIHE_OPEN_READ=1 if anybody may read.`,
      };
