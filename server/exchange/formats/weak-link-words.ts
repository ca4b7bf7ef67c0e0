const zh = {
  sheet: '薄弱环节',
  rules: '规则',
  id: '环节或产品编号',
  name: '环节或产品',
  anyInput: '未说明的输入',
  company: '企业',
  supplier: '供应商',
  suppliedShare: '供应份额',
  count: '企业数 n',
  hhiLow: 'HHI 下限',
  hhiHigh: 'HHI 上限',
  certainty: '确定程度',
  sure: '确定',
  possible: '可能',
  shares: '份额',
  remainder: '未知份额 u',
  group: '有未具名企业',
  severity: '严重度',
  dependants: '下游在位环节数',
  dependantList: '下游在位环节（距离 d，企业数 n）',
  needed: '需要它的企业',
  links: '薄弱环节数',
  ruleNames: { SINGLE: '仅一家', CONCENTRATED: '集中', SOLE_SUPPLIER: '单一供应商' },
  formulaText:
    '严重度 = Σ max(1, n)·0.5^d + 需要它的企业数（单一供应商为 1）；HHI = Σ 份额²，未知余量 u 分给 m 家：[Σ份额² + u²/m, Σ份额² + u²]，> 0.25 为集中',
  noteText: '名录越缺，越多环节看似只有一家。份额未知时 HHI 是区间，不是观测值。',
};

type Words = { readonly [K in keyof typeof zh]: (typeof zh)[K] };

const en: Words = {
  sheet: 'Weak links',
  rules: 'Rules',
  id: 'Segment or product id',
  name: 'Segment or product',
  anyInput: 'an input not named',
  company: 'Company',
  supplier: 'Supplier',
  suppliedShare: 'Share supplied',
  count: 'Companies n',
  hhiLow: 'HHI, low end',
  hhiHigh: 'HHI, high end',
  certainty: 'Certainty',
  sure: 'sure',
  possible: 'possible',
  shares: 'Shares',
  remainder: 'Unknown share u',
  group: 'Unnamed companies in it',
  severity: 'Severity',
  dependants: 'Present segments downstream',
  dependantList: 'Present segments downstream (distance d, companies n)',
  needed: 'Who needs it',
  links: 'Weak links',
  ruleNames: { SINGLE: 'one firm only', CONCENTRATED: 'concentrated', SOLE_SUPPLIER: 'sole supplier' },
  formulaText:
    'severity = Σ max(1, n)·0.5^d + companies that need it (1 for a sole supplier); HHI = Σ share², an unknown remainder u over m companies gives [Σ share² + u²/m, Σ share² + u²], concentrated over 0.25',
  noteText:
    'The fewer companies are recorded, the more segments seem to have one only. With unknown shares HHI is a range, nothing observed.',
};

/** The words of a list of weak links as a file, beside those of every list. */
export const weakLinkWords = { zh, en } as const;
