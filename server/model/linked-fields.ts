import type { KindId } from './kinds.ts';
import { relations, type RelationTypeId } from './relations.ts';
import type { Words } from './words.ts';

/** Which relations lead on from an entity, and in which direction they are walked. */
export interface Link {
  readonly types: readonly RelationTypeId[];
  readonly way: 'OUT' | 'IN';
  /** The kinds of what they lead to. */
  readonly kinds: readonly KindId[];
}

/** A field of an entity that lists others: what they are to it, in words, and the relations that lead there. */
export interface LinkedField extends Link {
  readonly zh: string;
  readonly en: string;
  /** Steps walked first, any number of them (none too): what is linked to anything they reach is listed. */
  readonly through?: Link & {
    /** Walked only when the argument of this name asks for it. */
    readonly argument?: Words & { readonly name: string };
  };
  /** A field beside it that gives one: the nearest, of equally near ones the first by id. */
  readonly nearest?: string;
}

/** The other ends that the vocabulary lets these types have. */
const otherEnds = (types: readonly RelationTypeId[], way: Link['way'], here: KindId): KindId[] => [
  ...new Set(
    types.flatMap((type) =>
      relations[type].joins.flatMap(([from, to]) =>
        way === 'OUT' ? (from === here ? [to] : []) : to === here ? [from] : [],
      ),
    ),
  ),
];

type Given = Omit<LinkedField, 'kinds'> & { readonly kinds?: readonly KindId[] };

/** Fields of a kind; the kinds they lead to are those of the vocabulary unless they are narrowed or lie further away. */
const of = (here: KindId, fields: Readonly<Record<string, Given>>): Readonly<Record<string, LinkedField>> =>
  Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [
      name,
      { ...field, kinds: field.kinds ?? otherEnds(field.types, field.way, here) },
    ]),
  );

const list =
  (way: Link['way']) =>
  (
    zh: string,
    en: string,
    types: Given['types'],
    more: Omit<Partial<Given>, 'zh' | 'en' | 'types' | 'way'> = {},
  ): Given => ({
    ...{ zh, en, types, way },
    ...more,
  });
const outOf = list('OUT');
const into = list('IN');

const lying: readonly RelationTypeId[] = ['LOCATED_IN', 'SETTLED_IN'];
const places: readonly KindId[] = ['Park', 'Area'];
const inside = { types: lying, way: 'IN', kinds: places } as const;
const around = { types: lying, way: 'OUT', kinds: places } as const;
const partsOf = { types: ['PART_OF'], way: 'IN', kinds: ['Cluster', 'Segment'] } as const;
const wholesOf = { types: ['PART_OF'], way: 'OUT', kinds: ['Cluster', 'Chain'] } as const;

const areas = outOf('所在区域', 'Areas it lies in, any number of steps', lying, { kinds: ['Area'], through: around });
const parks = outOf('所在园区', 'Parks it lies in', lying, { kinds: ['Park'] });
const people = into('人物', 'People: who works for it or founded it', ['WORKS_FOR', 'FOUNDED']);
const founders = into('创始人', 'Founders', ['FOUNDED']);
const patents = outOf('持有专利', 'Patents it holds', ['HOLDS']);
const transferredPatents = outOf('转让专利', 'Patents it transferred', ['TRANSFERRED']);
const hostedBy = into('承载园区', 'Parks that host it', ['HOSTS']);
const targets = outOf('重点发展', 'What it targets', ['TARGETS']);
const targetedBy = into('被列为重点', 'Areas, parks and policies that target it', ['TARGETS']);
const establishedBy = into('设立方', 'Areas that established it', ['ESTABLISHED']);
const servedBy = into('服务它的', 'What serves it', ['SERVES']);
const fundedBy = into('资助方', 'Funds that fund it', ['FUNDS']);
const needs = outOf('需要的环节', 'Segments it needs', ['NEEDS']);
const parts = into('组成部分', 'Its parts', ['PART_OF']);
const wholes = outOf('所属整体', 'What it is a part of', ['PART_OF']);
const companiesOfParts = into('其环节的企业', 'Companies that operate in a segment of it', ['OPERATES_IN'], {
  kinds: ['Company'],
  through: partsOf,
});

/** What each kind's fields list of other entities. The API's fields, its filters and its arguments are made of it. */
export const linkedFields: Readonly<Record<KindId, Readonly<Record<string, LinkedField>>>> = {
  Company: of('Company', {
    segments: outOf('从事环节', 'Segments it operates in', ['OPERATES_IN']),
    suppliers: into('供应商', 'Suppliers, as recorded', ['SUPPLIES']),
    customers: outOf('客户', 'Customers, as recorded', ['SUPPLIES']),
    products: outOf('产品', 'Products it makes', ['PRODUCES']),
    needs: {
      ...needs,
      zh: '企业自身需要的环节，产品所需见 products',
      en: 'Segments it needs itself; what its products need is in `products { needs }`',
    },
    parks: { ...parks, nearest: 'park' },
    areas: { ...areas, nearest: 'area' },
    negotiations: outOf('洽谈对象', 'Areas and parks it negotiates with', ['NEGOTIATES_WITH']),
    runs: outOf('运营的园区', 'Parks it runs', ['RUNS']),
    clusters: outOf('所属集群', 'Clusters it leads or is a member of', ['LEADS', 'MEMBER_OF']),
    attracted: outOf('带动的企业', 'Companies it attracted', ['ATTRACTED']),
    attractedBy: into('由谁带动', 'Who attracted it', ['ATTRACTED']),
    people,
    founders,
    patents,
    transferredPatents,
    fundedBy,
  }),
  Institute: of('Institute', {
    parks: { ...parks, nearest: 'park' },
    areas: { ...areas, nearest: 'area' },
    establishedBy,
    reliedOnBy: into('依托它的', 'Parks and policies that rely on it', ['RELIES_ON']),
    people,
    founders,
    patents,
    transferredPatents,
  }),
  Agency: of('Agency', {
    areas: outOf('所属区域', 'Areas it is a part of', ['PART_OF'], { nearest: 'area' }),
    establishedBy,
    people,
    founders,
  }),
  Person: of('Person', {
    worksFor: outOf('任职于', 'Whom this person works for', ['WORKS_FOR']),
    founded: outOf('创立', 'What this person founded', ['FOUNDED']),
  }),
  Segment: of('Segment', {
    companies: into('从事企业', 'Companies that operate in it', ['OPERATES_IN'], {
      through: {
        ...{ types: ['SUBSEGMENT_OF'], way: 'IN', kinds: ['Segment'] },
        argument: {
          name: 'subsegments',
          zh: '含子环节',
          en: 'Whether those of its sub-segments, any depth, are taken in',
        },
      },
    }),
    upstream: into('直接上游', 'Segments that feed it, one step', ['FEEDS']),
    downstream: outOf('直接下游', 'Segments it feeds, one step', ['FEEDS']),
    parents: outOf('上级环节', 'Segments it is a sub-segment of', ['SUBSEGMENT_OF'], { nearest: 'parent' }),
    children: into('子环节', 'Its sub-segments, one step', ['SUBSEGMENT_OF']),
    products: into('属于它的产品', 'Products that implement it', ['IMPLEMENTS']),
    neededBy: into('需要它的', 'Companies and products that need it', ['NEEDS']),
    clusters: outOf('所属集群', 'Clusters it is a part of', ['PART_OF'], { kinds: ['Cluster'] }),
    chains: outOf('所属产业链', 'Chains it is a part of, itself or by its clusters', ['PART_OF'], {
      kinds: ['Chain'],
      through: wholesOf,
    }),
    hostedBy,
    targetedBy: {
      ...targetedBy,
      en: 'Areas, parks and policies that target it or what it is a part of',
      through: wholesOf,
    },
    fundedBy,
    serves: outOf('服务的区域', 'Areas it serves', ['SERVES']),
  }),
  Product: of('Product', {
    companies: into('生产企业', 'Companies that make it', ['PRODUCES']),
    segments: outOf('所属环节', 'Segments it implements', ['IMPLEMENTS']),
    needs,
  }),
  Cluster: of('Cluster', {
    members: into('成员企业', 'Companies that lead it or are members', ['LEADS', 'MEMBER_OF']),
    leaders: into('龙头企业', 'Companies that lead it', ['LEADS']),
    segments: into('环节', 'Segments that are a part of it', ['PART_OF'], { kinds: ['Segment'] }),
    companies: companiesOfParts,
    chains: outOf('所属产业链', 'Chains it is a part of', ['PART_OF']),
    parks,
    areas: { ...areas, nearest: 'area' },
    attracted: outOf('带动的企业', 'Companies it attracted', ['ATTRACTED']),
    hostedBy,
    targetedBy,
  }),
  Chain: of('Chain', {
    segments: into('环节', 'Segments that are a part of it, themselves or by its clusters', ['PART_OF'], {
      kinds: ['Segment'],
      through: partsOf,
    }),
    clusters: into('集群', 'Clusters that are a part of it', ['PART_OF'], { kinds: ['Cluster'] }),
    companies: companiesOfParts,
    hostedBy,
    targetedBy,
  }),
  Park: of('Park', {
    tenants: into('入驻企业', 'Companies that lie in it', lying, { kinds: ['Company'], through: inside }),
    institutes: into('高校院所', 'Institutes that lie in it', lying, { kinds: ['Institute'], through: inside }),
    clusters: into('集群', 'Clusters that lie in it', lying, { kinds: ['Cluster'], through: inside }),
    parks: into('园中园', 'Parks that lie in it', lying, { kinds: ['Park'], through: inside }),
    areas: { ...areas, nearest: 'inArea' },
    areasInside: into('园内地点', 'Areas that lie in it', lying, { kinds: ['Area'], through: inside }),
    within: outOf('所在的园区', 'Parks that it lies in', lying, { kinds: ['Park'], through: around }),
    hosts: outOf('承载', 'Chains, clusters and segments it hosts', ['HOSTS']),
    reliesOn: outOf('依托', 'Institutes it relies on', ['RELIES_ON']),
    runBy: into('运营方', 'Companies that run it', ['RUNS']),
    negotiations: into('洽谈企业', 'Companies that negotiate with it', ['NEGOTIATES_WITH']),
    targets,
    establishedBy,
    servedBy,
  }),
  Area: of('Area', {
    companies: into('企业', 'Companies that lie in it', lying, { kinds: ['Company'], through: inside }),
    parks: into('园区', 'Parks that lie in it', lying, { kinds: ['Park'], through: inside }),
    institutes: into('高校院所', 'Institutes that lie in it', lying, { kinds: ['Institute'], through: inside }),
    clusters: into('集群', 'Clusters that lie in it', lying, { kinds: ['Cluster'], through: inside }),
    areas: into('下级区域', 'Areas that lie in it', lying, { kinds: ['Area'], through: inside }),
    within: { ...areas, zh: '上级区域', nearest: 'parent' },
    withinParks: outOf('所在园区', 'Parks it lies in', lying, { kinds: ['Park'], through: around }),
    agencies: into('政府与协会', 'Agencies that are a part of it', ['PART_OF'], { kinds: ['Agency'] }),
    targets,
    established: outOf('设立', 'What it established', ['ESTABLISHED']),
    negotiations: into('洽谈企业', 'Companies that negotiate with it or a place in it', ['NEGOTIATES_WITH'], {
      through: inside,
    }),
    servedBy,
  }),
  Fund: of('Fund', {
    funds: outOf('资助', 'Segments and companies it funds', ['FUNDS']),
    parts,
    wholes,
    establishedBy,
  }),
  Policy: of('Policy', {
    targets,
    targetedBy: { ...targetedBy, en: 'Areas, parks and policies that target this goal' },
    serves: outOf('服务', 'Parks and areas it serves', ['SERVES']),
    reliesOn: outOf('依托', 'Institutes it relies on', ['RELIES_ON']),
    parts,
    wholes,
    establishedBy,
  }),
  PatentGroup: of('PatentGroup', {
    holders: into('持有者', 'Who holds them', ['HOLDS']),
    formerHolders: into('转让者', 'Who transferred them', ['TRANSFERRED']),
  }),
};
