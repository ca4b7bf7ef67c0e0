import { isIP } from 'node:net';
import { z } from 'zod';
import { withoutCredentials } from './model/without-credentials.ts';

interface Words {
  readonly zh: string;
  readonly en: string;
}

/** One setting: an environment variable, the flag that wins over it, its default, and what a right value is. */
export interface Setting<T> {
  readonly name: string;
  readonly flag: string;
  readonly schema: z.ZodType<T, string>;
  readonly fallback: T;
  readonly expects: Words;
  readonly about: Words;
  /** Never shown. */
  readonly secret?: true;
  /** Shown without the user name and password in it. */
  readonly address?: true;
}

const setting = <T>(s: Setting<T>): Setting<T> => s;

const onOff = z
  .enum(['1', 'true', 'on', 'yes', '0', 'false', 'off', 'no'])
  .transform((text) => ['1', 'true', 'on', 'yes'].includes(text));

const wholeNumber = (least: number, most: number) =>
  z.string().regex(/^\d+$/).transform(Number).pipe(z.number().min(least).max(most));

const onOffWords = { zh: '1 或 0', en: '1 or 0' };
const text = z.string();

/** Every setting there is, with its default, in the order `zhihe doctor` prints them. */
export const settings = {
  port: setting({
    name: 'PORT',
    flag: 'port',
    schema: wholeNumber(0, 65535),
    fallback: 4000,
    expects: { zh: '0 到 65535 的整数', en: 'a whole number from 0 to 65535' },
    about: { zh: '端口；被占用时用下一个空闲端口，0 为任意', en: 'port; when busy the next free one, 0 for any' },
  }),
  host: setting({
    name: 'HOST',
    flag: 'host',
    schema: text.regex(/^[\w.:-]+$/),
    fallback: '127.0.0.1',
    expects: { zh: '主机名或 IP 地址', en: 'a host name or IP address' },
    about: { zh: '监听地址', en: 'address to listen on' },
  }),
  data: setting({
    name: 'ZHIHE_DATA',
    flag: 'data',
    schema: text,
    fallback: './data',
    expects: { zh: '文件夹，或 :memory:', en: 'a folder, or :memory:' },
    about: { zh: '嵌入式存储的文件夹；:memory: 不保存', en: "folder of the embedded store; ':memory:' keeps nothing" },
  }),
  neo4jUri: setting<string | null>({
    name: 'NEO4J_URI',
    flag: 'neo4j-uri',
    address: true,
    schema: text.regex(/^(?:bolt|neo4j)(?:\+s|\+ssc)?:\/\/[^\s/]+\/?$/),
    fallback: null,
    expects: {
      zh: '形如 bolt://主机:7687 或 neo4j+s://主机 的地址',
      en: 'an address like bolt://host:7687 or neo4j+s://host',
    },
    about: { zh: '设置后以 Neo4j 为引擎', en: 'when set, Neo4j is the engine' },
  }),
  neo4jUsername: setting({
    name: 'NEO4J_USERNAME',
    flag: 'neo4j-username',
    schema: text,
    fallback: 'neo4j',
    expects: { zh: '用户名', en: 'a user name' },
    about: { zh: 'Neo4j 用户名', en: 'user name for Neo4j' },
  }),
  neo4jPassword: setting<string | null>({
    name: 'NEO4J_PASSWORD',
    flag: 'neo4j-password',
    schema: text,
    fallback: null,
    secret: true,
    expects: { zh: '密码', en: 'a password' },
    about: { zh: 'Neo4j 密码', en: 'password for Neo4j' },
  }),
  neo4jDatabase: setting({
    name: 'NEO4J_DATABASE',
    flag: 'neo4j-database',
    schema: text.regex(/^[A-Za-z][\w.-]*$/),
    fallback: 'neo4j',
    expects: { zh: '数据库名', en: 'the name of a database' },
    about: { zh: 'Neo4j 数据库', en: 'database in Neo4j' },
  }),
  seeds: setting<readonly string[]>({
    name: 'ZHIHE_SEEDS',
    flag: 'seeds',
    schema: text
      .transform((list) => (list.trim() === 'none' ? [] : list.split(',').map((name) => name.trim())))
      .pipe(z.array(z.string().min(1))),
    fallback: ['article', 'reference-chain', 'sample'],
    expects: { zh: 'none，或以逗号分隔的数据集名或文件夹', en: 'none, or data sets or folders separated by commas' },
    about: { zh: '空库的初始数据', en: 'what an empty store is filled with' },
  }),
  rate: setting({
    name: 'ZHIHE_RATE',
    flag: 'rate',
    schema: wholeNumber(0, 1_000_000),
    fallback: 300,
    expects: { zh: '0 到 1000000 的整数', en: 'a whole number from 0 to 1000000' },
    about: { zh: '每个客户端每分钟的请求数；0 为不限', en: 'requests a minute a client; 0 for no limit' },
  }),
  openRead: setting({
    name: 'ZHIHE_OPEN_READ',
    flag: 'open-read',
    schema: onOff,
    fallback: false,
    expects: onOffWords,
    about: { zh: '允许在非本机地址上免密钥读取', en: 'reading without a key on a bind that is not loopback' },
  }),
  introspection: setting<boolean | null>({
    name: 'ZHIHE_INTROSPECTION',
    flag: 'introspection',
    schema: onOff,
    fallback: null,
    expects: onOffWords,
    about: {
      zh: '允许查询模式；仅监听本机时默认开',
      en: 'the schema may be asked for; on by default for loopback binds',
    },
  }),
  logLevel: setting({
    name: 'LOG_LEVEL',
    flag: 'log-level',
    schema: z.enum(['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace']),
    fallback: 'warn',
    expects: {
      zh: 'silent、fatal、error、warn、info、debug、trace 之一',
      en: 'one of silent, fatal, error, warn, info, debug, trace',
    },
    about: { zh: '日志级别；日志写到标准错误', en: 'level of the log, which goes to standard error' },
  }),
} as const;

type SettingId = keyof typeof settings;
type Values = { readonly [K in SettingId]: (typeof settings)[K] extends Setting<infer T> ? T : never };

/** Where a setting's value comes from. */
export type Origin = 'flag' | 'environment' | 'default';

export interface Config extends Omit<Values, 'introspection'> {
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

/** The text of a setting's value as anybody may see it: no password, whole or in an address. */
export const shownValue = ({ secret, address }: Pick<Setting<unknown>, 'secret' | 'address'>, value: string): string =>
  secret ? '******' : address ? withoutCredentials(value) : value;

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
  return { ...read, introspection: read.introspection ?? loopback, loopback, origins: origins as Config['origins'] };
}

/** Why nobody may listen with this configuration, or null: without keys, reading is open to whoever reaches the server. */
export const bindProblem = ({ loopback, openRead, host }: Config): Words | null =>
  loopback || openRead
    ? null
    : {
        zh: `HOST 为 ${host}，别的机器也能访问；目前还没有密钥，若允许任何人读取，请设置 ZHIHE_OPEN_READ=1。`,
        en: `HOST is ${host}, which other machines can reach, and there are no keys yet: set ZHIHE_OPEN_READ=1 if anybody may read.`,
      };
