const zh = {
  sheet: '缺口',
  id: '环节编号',
  name: '环节',
  letter: '链道',
  presence: '状态',
  talks: '洽谈',
  rules: '规则',
  severity: '严重度',
  dependants: '影响在位环节',
  dependantList: '在位下游（距离 d，企业数 n，贡献）',
  needed: '需要它的企业数',
  neededList: '需要它的企业',
  count: '缺口数',
  completeness: '完整度（在位 / 被依赖环节）',
  talking: '洽谈中',
  presences: { absent: '缺失（已调查）', unknown: '未调查' },
  ruleNames: { NEEDED: '企业需要', UPSTREAM_OF_ACTIVE: '断点', TARGETED: '规划重点', BRIDGE: '必经' },
  states: { ABSENT: '缺失（已调查）', UNKNOWN: '未调查', IN_TALKS: '洽谈中' },
  formulaText: '严重度 B = Σ max(1, n)·0.5^d + 需要它的企业数；n：在位下游环节的具名企业数；d：沿必需供给的最短距离',
  noteText: '未调查 ≠ 缺失：没有人查过的环节，补录或调查后会变化。',
};

type Words = { readonly [K in keyof typeof zh]: (typeof zh)[K] };

const en: Words = {
  sheet: 'Gaps',
  id: 'Segment id',
  name: 'Segment',
  letter: 'Lane',
  presence: 'State',
  talks: 'Talks',
  rules: 'Rules',
  severity: 'Severity',
  dependants: 'Present segments affected',
  dependantList: 'Present segments downstream (distance d, firms n, contribution)',
  needed: 'Companies that need it',
  neededList: 'Who needs it',
  count: 'Gaps',
  completeness: 'Completeness (present / asked for)',
  talking: 'in talks',
  presences: { absent: 'absent (surveyed)', unknown: 'not surveyed' },
  ruleNames: {
    NEEDED: 'needed by a company',
    UPSTREAM_OF_ACTIVE: 'broken link',
    TARGETED: 'targeted',
    BRIDGE: 'bridge',
  },
  states: { ABSENT: 'absent (surveyed)', UNKNOWN: 'not surveyed', IN_TALKS: 'in talks' },
  formulaText:
    'severity B = Σ max(1, n)·0.5^d + companies that need it; n: named companies in a present segment downstream; d: shortest distance along essential FEEDS',
  noteText: 'Not surveyed is not absent: what nobody looked at may change once somebody does.',
};

/** The words of a gap list as a file, beside those of every list. */
export const gapWords = { zh, en } as const;
