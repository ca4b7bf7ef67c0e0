/** Words of what a view remembers: filters, history, saved views, links, the time line. */
export const stateZh = {
  statuses: '怎么知道的',
  dates: '日期',
  facets: {
    'status:stated': '已陈述',
    'status:disputed': '有争议',
    'status:inferred': '推断',
    'date:dated': '有日期',
    'date:undated': '未注日期',
    'date:stale': '陈旧（≥ 24 月）',
  },
  active: '生效的筛选',
  filter: '筛选',
  without: (what: string) => `不画：${what}`,
  sourceOff: (source: string) => `不计：${source}`,
  withInferred: '含推断',
  takeOff: (what: string) => `去掉“${what}”`,
};
