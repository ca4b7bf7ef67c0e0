import { isIP } from 'node:net';
import { z } from 'zod';
import { defaultLimits, usualPage, type Limits } from './model/limits.ts';
import { withoutCredentials } from './model/without-credentials.ts';
import type { Words } from './model/words.ts';

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

const between = (least: number, most: number): Words => ({
  zh: `${least} 到 ${most} 的整数`,
  en: `a whole number from ${least} to ${most}`,
});

/** A setting that is a whole number; its flag is its name in small letters, without ZHIHE. */
const count = (name: string, fallback: number, [least, most]: readonly [number, number], about: Words) =>
  setting({
    name,
    flag: name.replace('ZHIHE_', '').toLowerCase().replaceAll('_', '-'),
    schema: wholeNumber(least, most),
    fallback,
    expects: between(least, most),
    about,
  });

/** The limits of a request (model/limits.ts), each a setting. No page may be held below the one a query gets unasked. */
const limitSettings: { readonly [L in keyof Limits]: Setting<number> } = {
  tokens: count('ZHIHE_MAX_TOKENS', defaultLimits.tokens, [100, 1_000_000], {
    zh: '一次查询的词元数',
    en: 'tokens of a query',
  }),
  depth: count('ZHIHE_MAX_DEPTH', defaultLimits.depth, [1, 100], { zh: '查询的嵌套层数', en: 'levels of a query' }),
  aliases: count('ZHIHE_MAX_ALIASES', defaultLimits.aliases, [0, 10_000], {
    zh: '一次查询的别名数',
    en: 'aliases in a query',
  }),
  rootFields: count('ZHIHE_MAX_ROOT_FIELDS', defaultLimits.rootFields, [1, 1000], {
    zh: '一次查询的根字段数',
    en: 'root fields of a query',
  }),
  directives: count('ZHIHE_MAX_DIRECTIVES', defaultLimits.directives, [0, 10_000], {
    zh: '一次查询的指令数',
    en: 'directives in a query',
  }),
  cost: count('ZHIHE_MAX_COST', defaultLimits.cost, [1, 10_000_000], {
    zh: '一次回答最多涉及的对象数',
    en: 'objects that one answer may hold',
  }),
  listSize: count('ZHIHE_MAX_FIRST', defaultLimits.listSize, [usualPage, 10_000], {
    zh: '列表的 first 上限',
    en: 'greatest `first` of a list',
  }),
  subgraphSize: count('ZHIHE_MAX_NEIGHBOURS', defaultLimits.subgraphSize, [usualPage, 10_000], {
    zh: '周边的 first 上限，也是一次可列出的编号数',
    en: 'greatest `first` of a neighbourhood, and how many ids one may name',
  }),
  steps: count('ZHIHE_MAX_STEPS', defaultLimits.steps, [1, 10], {
    zh: '周边的步数上限',
    en: 'greatest `depth` of a neighbourhood',
  }),
  reach: count('ZHIHE_MAX_REACH', defaultLimits.reach, [1, 100], {
    zh: '追溯的步数上限',
    en: 'greatest `depth` of a trace',
  }),
  body: count('ZHIHE_MAX_BODY', defaultLimits.body, [1000, 100_000_000], {
    zh: '请求体的字节数',
    en: "bytes of a request's body",
  }),
  deadline: count('ZHIHE_DEADLINE', defaultLimits.deadline, [100, 600_000], {
    zh: '一次请求的毫秒数',
    en: 'milliseconds a request may take',
  }),
};

const namedNetworks = ['loopback', 'linklocal', 'uniquelocal'];

/** Whether a text names a proxy as Express takes it: an address, a network, or a name of networks. */
function isNetwork(place: string): boolean {
  const [address = '', bits, ...rest] = place.split('/');
  const most = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1;
  return (
    namedNetworks.includes(place) ||
    (rest.length === 0 && most >= 0 && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= most)))
  );
}

const proxies = z.union([
  wholeNumber(0, 16),
  text.transform((list) => list.split(',').map((place) => place.trim())).refine((places) => places.every(isNetwork)),
]);

/** Every setting there is, with its default, in the order `zhihe doctor` prints them. */
export const settings = {
  port: setting({
    name: 'PORT',
    flag: 'port',
    schema: wholeNumber(0, 65535),
    fallback: 4000,
    expects: between(0, 65535),
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
  rate: count('ZHIHE_RATE', 300, [0, 1_000_000], {
    zh: '每个客户端每分钟的请求数；0 为不限',
    en: 'requests a minute a client; 0 for no limit',
  }),
  trustProxy: setting<number | readonly string[]>({
    name: 'ZHIHE_TRUST_PROXY',
    flag: 'trust-proxy',
    schema: proxies,
    fallback: 0,
    expects: {
      zh: '代理的层数（0 到 16），或以逗号分隔的地址、网段、loopback、linklocal、uniquelocal',
      en: 'a number of proxies (0 to 16), or addresses, networks, loopback, linklocal, uniquelocal, separated by commas',
    },
    about: {
      zh: '前面有几层代理，或哪些代理的 X-Forwarded-For 可信；请求频率按它所说的客户端计',
      en: 'how many proxies stand in front, or whose X-Forwarded-For is believed: the rate is counted by the client it names',
    },
  }),
  ...limitSettings,
  operations: setting<'any' | 'ours'>({
    name: 'ZHIHE_OPERATIONS',
    flag: 'operations',
    schema: z.enum(['any', 'ours']),
    fallback: 'any',
    expects: { zh: 'any 或 ours', en: 'any or ours' },
    about: {
      zh: 'ours：只回答界面自己的查询，不接受自由查询',
      en: "ours: only the app's own queries are answered, free ones are not",
    },
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

/** The text of a setting's value as anybody may see it: no password, whole or in an address. */
export const shownValue = ({ secret, address }: Pick<Setting<unknown>, 'secret' | 'address'>, value: string): string =>
  secret ? '******' : address ? withoutCredentials(value) : value;
