import type { KindId } from './kinds.ts';
import type { Properties, Property } from './property.ts';

export interface RelationType {
  readonly zh: string;
  readonly en: string;
  /** Which kinds it may join: pairs of (from, to). */
  readonly joins: readonly (readonly [KindId, KindId])[];
  /** Of `joins`, those whose target must be a policy of kind `goal`. */
  readonly goalOnly?: readonly KindId[];
  /** What the other ends are to one end, where that is not the type's own wording: `out` at the end it leaves, `in` at the end it reaches. */
  readonly reads?: { readonly out?: Wording; readonly in?: Wording };
  readonly properties: Properties;
}

interface Wording {
  readonly zh: string;
  readonly en: string;
}

const pairs = (from: readonly KindId[], to: readonly KindId[]): (readonly [KindId, KindId])[] =>
  from.flatMap((a) => to.map((b) => [a, b] as const));

const share = { zh: '份额', en: 'Share', type: 'float', min: 0, max: 1 } as const;
const role = { zh: '职务', en: 'Role', type: 'string' } as const;

/** Every type of relation there is, in the order of legends and inspectors. Direction: supplier → customer, part → whole. */
export const relations = {
  SUPPLIES: {
    zh: '供应',
    en: 'Supplies',
    joins: pairs(['Company'], ['Company']),
    reads: { out: { zh: '供应给', en: 'Supplies' }, in: { zh: '供应商', en: 'Suppliers' } },
    properties: {
      segment: { zh: '供应环节', en: 'Segment supplied', type: 'ref', kinds: ['Segment'] },
      product: { zh: '供应产品', en: 'Product supplied', type: 'ref', kinds: ['Product'] },
      share: { ...share, zh: '占客户需求', en: "Share of the customer's need" },
    },
  },
  FEEDS: {
    zh: '供给',
    en: 'Feeds',
    joins: pairs(['Segment'], ['Segment']),
    reads: { out: { zh: '供给下游', en: 'Feeds' }, in: { zh: '由上游供给', en: 'Fed by' } },
    properties: { essential: { zh: '必需', en: 'Essential', type: 'bool', unsaid: false } },
  },
  OPERATES_IN: {
    zh: '从事',
    en: 'Operates in',
    joins: pairs(['Company'], ['Segment']),
    reads: { in: { zh: '从事企业', en: 'Companies' } },
    properties: {
      share: { ...share, zh: '市场份额', en: 'Market share' },
      capacity: { zh: '产能', en: 'Capacity', type: 'string' },
      activity: {
        zh: '状态',
        en: 'Activity',
        type: 'enum',
        unsaid: 'active',
        of: {
          active: { zh: '在产', en: 'Active' },
          negotiating: { zh: '洽谈中', en: 'In talks' },
          planned: { zh: '规划中', en: 'Planned' },
          stopped: { zh: '已停', en: 'Stopped' },
        },
      },
    },
  },
  NEEDS: {
    zh: '需要',
    en: 'Needs',
    joins: pairs(['Company', 'Product'], ['Segment']),
    reads: { in: { zh: '需要它的', en: 'Needed by' } },
    properties: { purpose: { zh: '用途', en: 'Purpose', type: 'string' } },
  },
  PRODUCES: { zh: '生产', en: 'Produces', joins: pairs(['Company'], ['Product']), properties: {} },
  IMPLEMENTS: { zh: '属于环节', en: 'Implements', joins: pairs(['Product'], ['Segment']), properties: {} },
  SUBSEGMENT_OF: {
    zh: '子环节',
    en: 'Sub-segment of',
    joins: pairs(['Segment'], ['Segment']),
    reads: { out: { zh: '上级环节', en: 'Parent segment' }, in: { zh: '子环节', en: 'Sub-segments' } },
    properties: {},
  },
  PART_OF: {
    zh: '组成',
    en: 'Part of',
    joins: [
      ...pairs(['Segment', 'Cluster'], ['Chain']),
      ['Segment', 'Cluster'],
      ['Policy', 'Policy'],
      ['Agency', 'Area'],
      ['Fund', 'Fund'],
    ],
    properties: {},
  },
  LOCATED_IN: {
    zh: '位于',
    en: 'Located in',
    joins: pairs(['Company', 'Park', 'Institute', 'Cluster', 'Area'], ['Park', 'Area']),
    properties: {},
  },
  SETTLED_IN: { zh: '落户', en: 'Settled in', joins: pairs(['Company'], ['Park']), properties: {} },
  NEGOTIATES_WITH: {
    zh: '洽谈',
    en: 'Negotiates with',
    joins: pairs(['Company'], ['Area', 'Park']),
    properties: { first: { zh: '首次接触', en: 'First contact', type: 'bool' } },
  },
  RUNS: { zh: '运营', en: 'Runs', joins: pairs(['Company'], ['Park']), properties: {} },
  HOSTS: { zh: '承载', en: 'Hosts', joins: pairs(['Park'], ['Chain', 'Cluster', 'Segment']), properties: {} },
  RELIES_ON: { zh: '依托', en: 'Relies on', joins: pairs(['Park', 'Policy'], ['Institute']), properties: {} },
  TARGETS: {
    zh: '重点发展',
    en: 'Targets',
    joins: pairs(['Area', 'Park', 'Policy'], ['Chain', 'Cluster', 'Segment', 'Policy']),
    goalOnly: ['Policy'],
    properties: {},
  },
  ESTABLISHED: {
    zh: '设立',
    en: 'Established',
    joins: pairs(['Area'], ['Fund', 'Agency', 'Park', 'Policy', 'Institute']),
    properties: {},
  },
  FUNDS: { zh: '资助', en: 'Funds', joins: pairs(['Fund'], ['Segment', 'Company']), properties: {} },
  SERVES: {
    zh: '服务',
    en: 'Serves',
    joins: [...pairs(['Policy'], ['Park', 'Area']), ['Segment', 'Area']],
    properties: {},
  },
  LEADS: { zh: '龙头', en: 'Leads', joins: pairs(['Company'], ['Cluster']), properties: {} },
  MEMBER_OF: { zh: '成员', en: 'Member of', joins: pairs(['Company'], ['Cluster']), properties: {} },
  ATTRACTED: { zh: '带动', en: 'Attracted', joins: pairs(['Company', 'Cluster'], ['Company']), properties: {} },
  FOUNDED: {
    zh: '创立',
    en: 'Founded',
    joins: pairs(['Person'], ['Company', 'Institute', 'Agency']),
    properties: { role },
  },
  WORKS_FOR: {
    zh: '任职',
    en: 'Works for',
    joins: pairs(['Person'], ['Company', 'Institute', 'Agency']),
    properties: { role },
  },
  HOLDS: { zh: '持有', en: 'Holds', joins: pairs(['Company', 'Institute'], ['PatentGroup']), properties: {} },
  TRANSFERRED: {
    zh: '转让',
    en: 'Transferred',
    joins: pairs(['Company', 'Institute'], ['PatentGroup']),
    properties: {},
  },
} as const satisfies Record<string, RelationType>;

export type RelationTypeId = keyof typeof relations;

export const relationTypeIds = Object.keys(relations) as RelationTypeId[];

/** Whether a text is the id of a relation type. */
export const isRelationType = (text: string): text is RelationTypeId => Object.hasOwn(relations, text);

/** Whether a relation of this type may run between entities of these kinds. */
export const mayJoin = (type: RelationTypeId, from: KindId, to: KindId): boolean =>
  relations[type].joins.some(([a, b]) => a === from && b === to);

/** Whether such a relation must lead to a goal: a policy whose `policyKind` says so. */
export function wantsGoal(type: RelationTypeId, to: KindId): boolean {
  const { goalOnly }: RelationType = relations[type];
  return goalOnly?.includes(to) ?? false;
}

/** Whether these properties of a policy make it a goal. */
export const isGoal = (properties: Readonly<Record<string, unknown>>): boolean => properties.policyKind === 'goal';

/** Of a relation type's properties, those that name another entity. */
export const referencesOf = (type: RelationTypeId): string[] =>
  Object.entries<Property>(relations[type].properties).flatMap(([name, p]) => (p.type === 'ref' ? [name] : []));
