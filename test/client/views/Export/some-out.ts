import type { Out, ToldEntity, ToldRelation } from '../../../../client/views/Export/graph.ts';

const paper = {
  id: 'paper',
  title: 'A paper',
  titleEn: null,
  publisher: null,
  publisherEn: null,
  published: '2020-11',
  url: null,
  retrieved: null,
  licence: null,
  kind: 'ARTICLE',
} as const;

/** An entity as the server tells it. */
export const entity: ToldEntity = {
  id: 'one',
  kind: 'Segment',
  records: { nodes: [{ source: paper, name: '=one', properties: [{ id: 'stage', value: 'MID' }] }] },
  observations: {
    nodes: [
      {
        metric: 'surveyed',
        operator: 'MORE',
        value: 3,
        valueMax: null,
        unit: null,
        period: null,
        scope: null,
        source: paper,
        quote: 'more than three',
      },
    ],
  },
};

/** A relation between two ids that XML cannot hold as they are. */
export const relation: ToldRelation = {
  id: 'r1',
  type: 'SUPPLIES',
  qualifier: null,
  from: { id: 'a_b <1> 中' },
  to: { id: 'two' },
  statements: [
    {
      source: paper,
      quote: '1 < 2\u0001',
      status: 'INFERRED',
      since: '2020-01',
      until: null,
      share: 0.5,
      essential: null,
      capacity: null,
      activity: null,
      purpose: null,
      first: null,
      role: null,
      segment: null,
      product: null,
    },
  ],
};

const node = {
  kind: 'Company',
  nameEn: null,
  unnamed: false,
  mark: null,
  colour: '#2267dd',
  shape: 'ellipse',
} as const;

/** Two nodes and the relation between them. */
export const out: Out = {
  title: 'A & B',
  asOf: '2026-01-01',
  made: '2026-01-02',
  sources: ['A paper'],
  cut: null,
  words: new Map([['SUPPLIES', '供应']]),
  nodes: [
    { ...node, id: relation.from.id, name: 'A & B', box: { x: 0, y: 0, w: 20, h: 40 } },
    { ...node, id: relation.to.id, name: '二', box: null },
  ],
  relations: [relation],
};
