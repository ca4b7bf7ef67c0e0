/** How a statement stands. Inferred ones count in no measure unless asked for; disputed ones count and are marked. */
export const statuses = {
  stated: { zh: '已陈述', en: 'Stated' },
  inferred: { zh: '推断', en: 'Inferred' },
  disputed: { zh: '有争议', en: 'Disputed' },
} as const;

export type Status = keyof typeof statuses;

export const sourceKinds = {
  article: { zh: '报道', en: 'Article', icon: 'newspaper' },
  registry: { zh: '登记', en: 'Registry', icon: 'stamp' },
  report: { zh: '报告', en: 'Report', icon: 'file-text' },
  survey: { zh: '调查', en: 'Survey', icon: 'clipboard-list' },
  user: { zh: '用户', en: 'User', icon: 'user' },
  sample: { zh: '样例', en: 'Sample', icon: 'shapes' },
  reference: { zh: '参考', en: 'Reference', icon: 'book-open' },
} as const;

export type SourceKind = keyof typeof sourceKinds;

/** How an observed number is meant: “10万余” is > 100000, “近500” is < 500, “三四家” is range 3..4. */
export const operators = ['=', '>', '<', '≈', 'range'] as const;

export type Operator = (typeof operators)[number];

/** Whether a segment is there in a scope. Unknown is not absent: nobody looked. */
export const presences = {
  present: { zh: '在位', en: 'Present' },
  absent: { zh: '缺失（已调查）', en: 'Absent (surveyed)' },
  unknown: { zh: '未调查', en: 'Not surveyed' },
} as const;

export type Presence = keyof typeof presences;

/** Longest quote a statement may carry, in characters (code points). */
export const quoteLimit = 40;

/** Whether a text is the id of a status. */
export const isStatus = (text: string): text is Status => Object.hasOwn(statuses, text);

/** Whether a text is the id of a kind of source. */
export const isSourceKind = (text: string): text is SourceKind => Object.hasOwn(sourceKinds, text);

/** Whether a text is an operator. */
export const isOperator = (text: string): text is Operator => operators.some((operator) => operator === text);
