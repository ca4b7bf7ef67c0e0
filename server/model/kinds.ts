import type { Properties } from './property.ts';

/** The five families by which kinds share a colour and a shape. */
export const families = {
  actor: { zh: '主体', en: 'Actors', light: '#2267DD', dark: '#4282F0', shape: 'ellipse' },
  structure: { zh: '结构', en: 'Structure', light: '#29333D', dark: '#D3D9DE', shape: 'round-rectangle' },
  place: { zh: '地点', en: 'Places', light: '#12A184', dark: '#40BFA6', shape: 'round-hexagon' },
  instrument: { zh: '工具', en: 'Instruments', light: '#D17905', dark: '#E89F30', shape: 'round-octagon' },
  knowledge: { zh: '知识', en: 'Knowledge', light: '#AC3986', dark: '#BF408A', shape: 'cut-rectangle' },
} as const;

export type Family = keyof typeof families;

export interface Kind {
  readonly zh: string;
  readonly en: string;
  readonly family: Family;
  /** The name of a lucide icon. */
  readonly icon: string;
  /** The GraphQL root field that lists entities of this kind. */
  readonly plural: string;
  readonly properties: Properties;
}

/** What every entity may carry besides `id`, `kind` and `name`, whatever its kind. */
export const commonProperties = {
  nameEn: { zh: '英文名', en: 'English name', type: 'string' },
  shortName: { zh: '简称', en: 'Short name', type: 'string' },
  shortNameEn: { zh: '英文简称', en: 'English short name', type: 'string' },
  aliases: { zh: '别名', en: 'Aliases', type: 'list' },
  description: { zh: '说明', en: 'Description', type: 'text' },
  unnamed: { zh: '未具名', en: 'Unnamed', type: 'bool', unsaid: false },
} as const satisfies Properties;

/** Every kind of entity there is, in the order of legends and filters. Nothing lists kinds a second time. */
export const kinds = {
  Company: {
    zh: '企业',
    en: 'Company',
    family: 'actor',
    icon: 'building-2',
    plural: 'companies',
    properties: {
      creditCode: { zh: '统一社会信用代码', en: 'Credit code', type: 'creditCode', code: true },
      founded: { zh: '成立', en: 'Founded', type: 'date' },
      employees: { zh: '员工', en: 'Employees', type: 'int', unit: '人', min: 0 },
      revenue: { zh: '营业收入', en: 'Revenue', type: 'float', unit: 'CNY', min: 0 },
      capacity: { zh: '产能', en: 'Capacity', type: 'string' },
      listed: { zh: '上市', en: 'Listed', type: 'string' },
      tier: { zh: '梯度', en: 'Tier', type: 'string' },
      countMin: { zh: '至少家数', en: 'At least', type: 'int', unit: '家', min: 0 },
      countMax: { zh: '至多家数', en: 'At most', type: 'int', unit: '家', min: 0 },
    },
  },
  Institute: {
    zh: '高校院所',
    en: 'Institute',
    family: 'actor',
    icon: 'school',
    plural: 'institutes',
    properties: {
      instituteKind: {
        zh: '类型',
        en: 'Type',
        type: 'enum',
        of: { university: { zh: '高校', en: 'University' }, research: { zh: '科研院所', en: 'Research institute' } },
      },
    },
  },
  Agency: {
    zh: '政府与协会',
    en: 'Agency',
    family: 'actor',
    icon: 'landmark',
    plural: 'agencies',
    properties: {
      agencyKind: {
        zh: '类型',
        en: 'Type',
        type: 'enum',
        of: {
          government: { zh: '政府部门', en: 'Government' },
          association: { zh: '协会', en: 'Association' },
          media: { zh: '媒体', en: 'Media' },
        },
      },
    },
  },
  Person: { zh: '人物', en: 'Person', family: 'actor', icon: 'user', plural: 'people', properties: {} },
  Segment: {
    zh: '产业链环节',
    en: 'Segment',
    family: 'structure',
    icon: 'boxes',
    plural: 'segments',
    properties: {
      letter: { zh: '链道', en: 'Lane', type: 'string' },
      cluster: { zh: '分块', en: 'Block', type: 'string' },
      stage: {
        zh: '上中下游',
        en: 'Stage',
        type: 'enum',
        of: {
          up: { zh: '上游', en: 'Upstream' },
          mid: { zh: '中游', en: 'Midstream' },
          down: { zh: '下游', en: 'Downstream' },
        },
      },
      gbt4754: { zh: '国民经济行业代码', en: 'GB/T 4754 code', type: 'string', code: true },
      sei2018: { zh: '战略性新兴产业代码', en: 'SEI 2018 code', type: 'string', code: true },
      aggregate: { zh: '合计环节', en: 'Aggregate', type: 'bool' },
    },
  },
  Product: {
    zh: '产品',
    en: 'Product',
    family: 'structure',
    icon: 'package',
    plural: 'products',
    properties: {
      stage: {
        zh: '阶段',
        en: 'Maturity',
        type: 'enum',
        of: { prototype: { zh: '样机', en: 'Prototype' }, production: { zh: '量产', en: 'Production' } },
      },
    },
  },
  Cluster: {
    zh: '产业集群',
    en: 'Cluster',
    family: 'structure',
    icon: 'component',
    plural: 'clusters',
    properties: {},
  },
  Chain: {
    zh: '产业链',
    en: 'Chain',
    family: 'structure',
    icon: 'workflow',
    plural: 'chains',
    properties: {
      status: {
        zh: '状态',
        en: 'Status',
        type: 'enum',
        of: { established: { zh: '已形成', en: 'Established' }, prospective: { zh: '预期', en: 'Prospective' } },
      },
      lanes: { zh: '链道', en: 'Lanes', type: 'labels' },
      blocks: { zh: '分块', en: 'Blocks', type: 'labels' },
    },
  },
  Park: {
    zh: '园区载体',
    en: 'Park',
    family: 'place',
    icon: 'map-pinned',
    plural: 'parks',
    properties: {
      parkKind: {
        zh: '类型',
        en: 'Type',
        type: 'enum',
        of: {
          science_city: { zh: '科学城', en: 'Science city' },
          industrial_park: { zh: '工业园', en: 'Industrial park' },
          innovation_park: { zh: '创新园', en: 'Innovation park' },
          building: { zh: '楼宇', en: 'Building' },
          innovation_ecosystem: { zh: '创新生态圈', en: 'Innovation ecosystem' },
        },
      },
      opened: { zh: '开园', en: 'Opened', type: 'date' },
      area: { zh: '面积', en: 'Floor area', type: 'float', unit: 'm²', min: 0 },
    },
  },
  Area: {
    zh: '行政区域',
    en: 'Area',
    family: 'place',
    icon: 'map',
    plural: 'areas',
    properties: {
      level: {
        zh: '层级',
        en: 'Level',
        type: 'enum',
        of: {
          country: { zh: '国家', en: 'Country' },
          region: { zh: '区域', en: 'Region' },
          province: { zh: '省', en: 'Province' },
          municipality: { zh: '市', en: 'Municipality' },
          district: { zh: '区县', en: 'District' },
          place: { zh: '地点', en: 'Place' },
        },
      },
    },
  },
  Fund: {
    zh: '基金与金融产品',
    en: 'Fund',
    family: 'instrument',
    icon: 'wallet',
    plural: 'funds',
    properties: {
      amount: { zh: '金额', en: 'Amount', type: 'float', unit: 'CNY', min: 0 },
      period: { zh: '周期', en: 'Period', type: 'string' },
    },
  },
  Policy: {
    zh: '政策与机制',
    en: 'Policy',
    family: 'instrument',
    icon: 'scroll-text',
    plural: 'policies',
    properties: {
      policyKind: {
        zh: '类型',
        en: 'Type',
        type: 'enum',
        of: {
          plan: { zh: '计划', en: 'Plan' },
          mechanism: { zh: '机制', en: 'Mechanism' },
          service: { zh: '服务', en: 'Service' },
          title: { zh: '称号', en: 'Title' },
          goal: { zh: '目标', en: 'Goal' },
        },
      },
    },
  },
  PatentGroup: {
    zh: '专利',
    en: 'Patent group',
    family: 'knowledge',
    icon: 'file-badge',
    plural: 'patentGroups',
    properties: { count: { zh: '项数', en: 'Count', type: 'int', unit: '项', min: 0 } },
  },
} as const satisfies Record<string, Kind>;

export type KindId = keyof typeof kinds;

export const kindIds = Object.keys(kinds) as KindId[];

/** Whether a text is the id of a kind. */
export const isKind = (text: string): text is KindId => Object.hasOwn(kinds, text);

// Put together once: a request of nested lists asks for it with every list.
const properties = Object.fromEntries<Properties>(
  kindIds.map((kind) => [kind, { ...commonProperties, ...kinds[kind].properties }]),
) as Readonly<Record<KindId, Properties>>;

/** All properties an entity of this kind may carry: the common ones, then its own. */
export const propertiesOf = (kind: KindId): Properties => properties[kind];

/** Kinds that an observation may have looked at: its `scope`. */
export const scopeKinds: readonly KindId[] = ['Area', 'Park'];
