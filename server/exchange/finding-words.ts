import { kindIds } from '../model/kinds.ts';
import { relationTypeIds } from '../model/relations.ts';
import type { Words } from '../model/words.ts';

interface Told {
  readonly column: string;
  readonly value: string;
  readonly detail: string;
}

const rows = (n: string): string => (n === '1' ? '1 row' : `${n} rows`);

type Sentence = (told: Told) => Words;

/** Every kind of finding, each with its sentence for people. The code is what programs switch on. */
export const findingWords = {
  NO_TABLES: ({ value, detail }) => ({
    zh: `“${value}”中没有可读的表（${detail}）。`,
    en: `There is no table to read in “${value}” (${detail}).`,
  }),
  UNREADABLE: ({ value, detail }) => ({
    zh: `无法读取“${value}”：${detail}。`,
    en: `“${value}” cannot be read: ${detail}.`,
  }),
  FILE_TOO_LARGE: ({ detail }) => ({ zh: `文件超过 ${detail} 字节。`, en: `The file is larger than ${detail} bytes.` }),
  TOO_MANY_ROWS: ({ detail }) => ({ zh: `行数超过 ${detail}。`, en: `There are more than ${detail} rows.` }),
  TOO_MANY_COLUMNS: ({ detail }) => ({ zh: `列数超过 ${detail}。`, en: `There are more than ${detail} columns.` }),
  CELL_TOO_LONG: ({ detail }) => ({
    zh: `单元格超过 ${detail} 个字符。`,
    en: `The cell is longer than ${detail} characters.`,
  }),
  NOT_UTF8: () => ({
    zh: '文件不是 UTF-8 编码，请另存为“CSV UTF-8”。',
    en: 'The file is not UTF-8; save it as “CSV UTF-8”.',
  }),
  BAD_CSV: ({ detail }) => ({ zh: `CSV 格式有误（${detail}）。`, en: `This is not well-formed CSV (${detail}).` }),
  ROW_TOO_LONG: ({ value }) => ({
    zh: `该行单元格多于表头，多出“${value}”。`,
    en: `The row has more cells than the header; “${value}” stands under no column.`,
  }),
  UNKNOWN_COLUMN: ({ column }) => ({ zh: `未知的列“${column}”。`, en: `Unknown column “${column}”.` }),
  DUPLICATE_COLUMN: ({ column }) => ({ zh: `列“${column}”出现了两次。`, en: `The column “${column}” is there twice.` }),
  MISSING: ({ column }) => ({ zh: `缺少“${column}”。`, en: `“${column}” is missing.` }),
  BAD_ID: ({ value }) => ({
    zh: `“${value}”不能作标识：只可用字母、数字和 . _ : -，以字母或数字开头，至多 100 个字符。`,
    en: `“${value}” cannot be an id: letters, digits and . _ : - only, a letter or digit first, at most 100 characters.`,
  }),
  TOO_LONG: ({ column, detail }) => ({
    zh: `“${column}”超过 ${detail} 个字符。`,
    en: `“${column}” is longer than ${detail} characters.`,
  }),
  CONTROL_CHARACTER: ({ column }) => ({
    zh: `“${column}”含有控制字符。`,
    en: `“${column}” holds a control character.`,
  }),
  UNKNOWN_KIND: ({ value }) => ({
    zh: `未知的实体类别“${value}”，可用：${kindIds.join('、')}。`,
    en: `Unknown kind of entity “${value}”; there are ${kindIds.join(', ')}.`,
  }),
  UNKNOWN_TYPE: ({ value }) => ({
    zh: `未知的关系类型“${value}”，可用：${relationTypeIds.join('、')}。`,
    en: `Unknown type of relation “${value}”; there are ${relationTypeIds.join(', ')}.`,
  }),
  NOT_A_PROPERTY: ({ column, detail }) => ({
    zh: `${detail} 没有属性“${column}”。`,
    en: `${detail} has no property “${column}”.`,
  }),
  UNKNOWN_VALUE: ({ value, detail }) => ({
    zh: `“${value}”不在可用的值之中：${detail}。`,
    en: `“${value}” is none of ${detail}.`,
  }),
  BAD_NUMBER: ({ value }) => ({
    zh: `“${value}”不是数字（不用千位分隔符和单位）。`,
    en: `“${value}” is not a number (no thousands separators, no units).`,
  }),
  NOT_WHOLE: ({ value }) => ({ zh: `“${value}”不是整数。`, en: `“${value}” is not a whole number.` }),
  OUT_OF_RANGE: ({ value, detail }) => ({
    zh: `${value} 超出范围（${detail}）。`,
    en: `${value} is out of range (${detail}).`,
  }),
  BAD_DATE: ({ value }) => ({
    zh: `“${value}”不是存在的日期（2017、2017-11 或 2017-11-05）。`,
    en: `“${value}” is not a date that exists (2017, 2017-11 or 2017-11-05).`,
  }),
  DATES_REVERSED: ({ value, detail }) => ({
    zh: `结束（${value}）早于开始（${detail}）。`,
    en: `It ends (${value}) before it begins (${detail}).`,
  }),
  BAD_PERIOD: ({ value }) => ({
    zh: `“${value}”不是时期（日期，或“开始/结束”，其一可空）。`,
    en: `“${value}” is not a period (a date, or start/end with either end empty).`,
  }),
  BAD_URL: ({ value }) => ({ zh: `“${value}”不是 http(s) 网址。`, en: `“${value}” is not an http(s) address.` }),
  BAD_CREDIT_CODE: ({ value }) => ({
    zh: `“${value}”不是有效的统一社会信用代码（GB 32100-2015 校验码不符）。`,
    en: `“${value}” is no valid credit code (check digit of GB 32100-2015).`,
  }),
  BAD_LABELS: ({ value }) => ({
    zh: `“${value}”应为“标识:中文:English”，以 | 分隔，标识不重复。`,
    en: `“${value}” should be id:中文:English, separated by |, no id twice.`,
  }),
  QUOTE_TOO_LONG: ({ detail }) => ({
    zh: `引文超过 ${detail} 个字符，请取最短的一段。`,
    en: `The quote is longer than ${detail} characters; take the shortest fragment that proves it.`,
  }),
  RANGE_WITHOUT_END: () => ({
    zh: 'range 需要不小于 value 的 valueMax。',
    en: 'A range needs a valueMax that is not below value.',
  }),
  END_WITHOUT_RANGE: () => ({
    zh: '只有 range 才可有 valueMax。',
    en: 'Only a range may have a valueMax.',
  }),
  NO_SOURCE: () => ({
    zh: '未写明来源；只有 sources.csv 恰有一个来源时才可省略。',
    en: 'No source is named; it may be left out only when sources.csv has exactly one.',
  }),
  UNKNOWN_SOURCE: ({ value }) => ({
    zh: `来源“${value}”既不在 sources.csv 中，也不在库中。`,
    en: `The source “${value}” is neither in sources.csv nor in the store.`,
  }),
  UNKNOWN_ENTITY: ({ value }) => ({
    zh: `“${value}”既不在表中，也不在库中。`,
    en: `“${value}” is neither in the tables nor in the store.`,
  }),
  WRONG_KIND: ({ value, detail }) => ({
    zh: `“${value}”应为 ${detail}。`,
    en: `“${value}” should be one of ${detail}.`,
  }),
  WRONG_ENDS: ({ value, detail }) => ({ zh: `${value} 不能连接 ${detail}。`, en: `${value} may not join ${detail}.` }),
  NOT_A_GOAL: ({ value }) => ({
    zh: `“${value}”不是目标（policyKind 应为 goal）。`,
    en: `“${value}” is not a goal (its policyKind should be goal).`,
  }),
  TWO_KINDS: ({ value, detail }) => ({
    zh: `“${value}”在别处的类别是 ${detail}。`,
    en: `“${value}” is of the kind ${detail} elsewhere.`,
  }),
  DUPLICATE: ({ value, detail }) => ({
    zh: `“${value}”已在 ${detail} 出现，内容不同。`,
    en: `“${value}” stands in ${detail} already, with other content.`,
  }),
  REPEATED: ({ value, detail }) => ({
    zh: `“${value}”与 ${detail} 完全相同，只取一次。`,
    en: `“${value}” is the same as ${detail} and is taken once.`,
  }),
  NO_SUCH_LANE: ({ value }) => ({
    zh: `没有哪条产业链有链道“${value}”；图上会另列一道，排在最后。`,
    en: `No chain has a lane “${value}”; the map puts it in a lane of its own, after the others.`,
  }),
  UNCHECKED: ({ column, value, detail }) => ({
    zh: `有 ${value} 行的“${column}”无法核对，因为 ${detail} 没能读完。`,
    en: `“${column}” of ${rows(value)} could not be checked, because ${detail} could not be read whole.`,
  }),
  PROPERTIES_UNCHECKED: ({ column, value }) => ({
    zh: `有 ${value} 行的其他各列无法核对，因为其“${column}”缺失或有误。`,
    en: `The other columns of ${rows(value)} could not be checked, because “${column}” is missing or wrong there.`,
  }),
} as const satisfies Record<string, Sentence>;

export type FindingCode = keyof typeof findingWords;
