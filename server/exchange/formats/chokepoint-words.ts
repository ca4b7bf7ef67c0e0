const zh = {
  sheet: '堵点',
  id: '企业编号',
  name: '企业',
  segments: '从事的环节',
  reach: '影响',
  scarcity: '稀缺',
  score: '堵点分',
  resilience: '去掉后的韧性',
  working: '仍能顶上的企业 k',
  substitutes: '可顶替的企业',
  segmentCount: '停的环节数',
  segmentList: '停的环节（第几步）',
  companyCount: '停的企业数',
  companyList: '停的企业（第几步）',
  points: '堵点数',
  weights: '权重',
  formulaText: (a: number, b: number, w: number): string =>
    `堵点分 = 影响^${a} × 稀缺^${b}；影响 = 1 − Σ w·仍运转 ÷ Σ w·原在位，规划重点环节 w = ${w}，其余 1；稀缺 = 1 ÷ (1 + k)`,
  noteText: '名录越缺，稀缺越被高估。停 = 必需输入或唯一供应商没有了；从未在位的输入不算。',
};

type Words = { readonly [K in keyof typeof zh]: (typeof zh)[K] };

const en: Words = {
  sheet: 'Chokepoints',
  id: 'Company id',
  name: 'Company',
  segments: 'Segments it is in',
  reach: 'Reach',
  scarcity: 'Scarcity',
  score: 'Score',
  resilience: 'Resilience without it',
  working: 'Could step in and still work, k',
  substitutes: 'Substitutes',
  segmentCount: 'Segments that stop',
  segmentList: 'Which segments (at which step)',
  companyCount: 'Companies that stop',
  companyList: 'Which companies (at which step)',
  points: 'Chokepoints',
  weights: 'Weights',
  formulaText: (a, b, w) =>
    `score = reach^${a} × scarcity^${b}; reach = 1 − Σ w still working ÷ Σ w present before, w = ${w} for targeted segments, 1 for others; scarcity = 1 ÷ (1 + k)`,
  noteText:
    'The fewer companies are recorded, the more scarcity is overstated. What stops has lost a required input or its only supplier; inputs that never were there do not count.',
};

/** The words of a list of chokepoints as a file, beside those of every list. */
export const chokepointWords = { zh, en } as const;
