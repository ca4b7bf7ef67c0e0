import type { Text } from './text.ts';

/** Words of what a view remembers: filters, history, saved views, links, the time line. */
export const stateEn: Text['state'] = {
  statuses: 'How it is known',
  dates: 'Dates',
  facets: {
    'status:stated': 'stated',
    'status:disputed': 'disputed',
    'status:inferred': 'inferred',
    'date:dated': 'dated',
    'date:undated': 'undated',
    'date:stale': 'old (≥ 24 months)',
  },
  active: 'Filters that are on',
  filter: 'Filter',
  without: (what) => `not drawn: ${what}`,
  sourceOff: (source) => `not counted: ${source}`,
  withInferred: 'with inferred',
  takeOff: (what) => `Take “${what}” off`,
};
