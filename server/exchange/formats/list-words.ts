export type Language = 'zh' | 'en';

const zh = {
  about: '说明',
  item: '项目',
  content: '内容',
  rank: '名次',
  tied: '并列',
  scope: '范围',
  asOf: '截至',
  sources: '计入来源',
  sourcesOff: '不计来源',
  formula: '公式',
  filter: '筛选',
  records: '已录 / 已知企业',
  inferred: '推断关系',
  note: '注意',
  everywhere: '全部区域',
  yes: '是',
  no: '否',
  all: '全部',
  unknownTotal: '总数未知',
  unknown: '未知',
  counted: '计入',
  notCounted: '不计入',
  listed: (shown: number, all: number): string => (shown === all ? String(all) : `${shown}（共 ${all}）`),
  joint: '；',
  sampleNote: '样例来源为虚构，仅供演示：',
};

type Words = { readonly [K in keyof typeof zh]: (typeof zh)[K] };

const en: Words = {
  about: 'About',
  item: 'Item',
  content: 'Content',
  rank: 'Rank',
  tied: 'Tied',
  scope: 'Scope',
  asOf: 'As of',
  sources: 'Sources counted',
  sourcesOff: 'Sources left out',
  formula: 'Formula',
  filter: 'Filter',
  records: 'Companies recorded / known',
  inferred: 'Inferred relations',
  note: 'Note',
  everywhere: 'Everywhere',
  yes: 'yes',
  no: 'no',
  all: 'all',
  unknownTotal: 'total unknown',
  unknown: 'unknown',
  counted: 'counted',
  notCounted: 'not counted',
  listed: (shown, all) => (shown === all ? String(all) : `${shown} of ${all}`),
  joint: '; ',
  sampleNote: 'Made up, for show: ',
};

/** The words that every list as a file has. */
export const listWords = { zh, en } as const;
