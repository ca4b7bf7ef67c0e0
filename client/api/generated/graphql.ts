/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What makes something a candidate (候选理由). */
export type CandidateReason =
  /** A company outside the scope that is active in the segment or a part of it (外地同行). */
  | 'ACTIVE_OUTSIDE'
  /** A company in scope that is active one FEEDS or SUBSEGMENT_OF step away (本地相邻). */
  | 'ONE_STEP_AWAY'
  /** An institute or patent group tied to a company active in it, or to a park or policy that hosts or targets it (科研与专利). */
  | 'TIED';

/** Which part of the score a path stands for (路径角色). */
export type CandidatePathRole =
  /** Why it is a candidate: from it to the segment (理由). */
  | 'REASON'
  /** Who backs the segment: from the backer to the segment (支持). */
  | 'SUPPORT'
  /** A tie: from it to a company in scope (联系). */
  | 'TIE';

/**
 * What a view looks at (范围). An area takes in the areas and parks inside it; without area and park it is everywhere.
 * What lists entities (root lists, fields as `Segment.companies` and `Company.suppliers`) lists what lies there. Cluster, chain and
 * letter choose among segments (环节), which are listed, found and counted; they narrow no other kind, and whatever walks from
 * one entity to the next (relations, neighbourhoods, measures along the chain) runs through all of them.
 */
export type Scope = {
  /** Id of an area (行政区域): what lies in it, any number of steps over LOCATED_IN and SETTLED_IN, counts. */
  area?: string | number | null | undefined;
  /** Id of a park (园区载体). */
  park?: string | number | null | undefined;
  /** Id of a cluster (集群): segments of that cluster, or PART_OF it in any number of steps. */
  cluster?: string | number | null | undefined;
  /** Id of a chain (产业链): segments PART_OF it in any number of steps, or in one of its lanes. */
  chain?: string | number | null | undefined;
  /** Letter of a lane (链道): segments with this letter. One that no segment and no lane of a chain has is refused. */
  letter?: string | null | undefined;
  /** The day asked about (截至); a month or year means its last day. Today by default. A relation without dates always counts. */
  asOf?: string | null | undefined;
  /**
   * Relations of every time count, also those that have not begun or have ended on that day; `since` and `until` of their
   * statements say which (不论时间). Figures still go by the day.
   */
  allTimes?: boolean | null | undefined;
  /** Only these sources (来源) count; all by default. */
  sources?: Array<string | number> | null | undefined;
  /** These sources do not count: `["sample"]` takes the sample off (不计来源). */
  withoutSources?: Array<string | number> | null | undefined;
  /** Whether inferred statements (推断) count. They are never stated facts. */
  includeInferred?: boolean | null | undefined;
};

/** Which relations of an entity are meant (方向). */
export type Direction =
  /** Relations that leave the entity (出). */
  | 'OUT'
  /** Relations that enter it (入). */
  | 'IN'
  /** Both (双向). */
  | 'BOTH';

/** How b stands to a; with the two exchanged, GAINED and LOST change places (变化). */
export type ComparedTurn =
  /** Present in b alone (新增). */
  | 'GAINED'
  /** Present in a alone (流失). */
  | 'LOST'
  /** Present in both or in neither, yet not alike (变化). */
  | 'CHANGED'
  /** Alike (相同). */
  | 'SAME';

/** What may be found about the data (数据发现). */
export type FindingCode =
  /** Segments that feed each other in a circle (供给成环). */
  | 'FEEDS_CYCLE'
  /** Shares that sum over 1: the segment or buyer, then what is bought and who holds them (份额超一). */
  | 'SHARES_OVER_ONE'
  /** No company is recorded in the scope, the area and park asked for (范围内没有企业). */
  | 'NO_COMPANIES'
  /** Companies in scope that operate in no recorded segment and count for none: the first 20 by id (企业未归入环节). */
  | 'NO_SEGMENT';

/** Why something that is not there is a gap (缺口规则). */
export type GapRule =
  /** A company in scope, or a product of one, needs it (企业需要). */
  | 'NEEDED'
  /** A present segment lies downstream of it along essential FEEDS (断点). */
  | 'UPSTREAM_OF_ACTIVE'
  /** An area or park in scope, or a policy of one, targets it or what it is part of (规划重点). */
  | 'TARGETED'
  /** It lies on every essential path between two present segments (必经). */
  | 'BRIDGE';

/** How a gap stands (缺口状态). */
export type GapState =
  /** Nobody is about to fill it (空缺). */
  | 'OPEN'
  /** A company negotiates or plans to come (洽谈中). */
  | 'IN_TALKS';

/** Why a company could supply another (理由). */
export type PotentialSupplierReason =
  /** The company or a product of it NEEDS the segment (需要). */
  | 'NEED'
  /** The segment feeds, essentially, one the company operates in (投入). */
  | 'INPUT';

/** How an observed number is meant (比较符). */
export type Operator =
  /** = exactly (等于) */
  | 'EQUAL'
  /** > more than: “10万余” */
  | 'MORE'
  /** < less than: “近500” */
  | 'LESS'
  /** ≈ about (约) */
  | 'ABOUT'
  /** from `value` to `valueMax`: “三四家” */
  | 'RANGE';

/** The names and codes by which entities are found (搜索字段). */
export type SearchField =
  /** Chinese name (中文名). */
  | 'NAME'
  /** English name (英文名). */
  | 'ENGLISH'
  /** Short name (简称). */
  | 'SHORT'
  /** Another name (别名). */
  | 'ALIAS'
  /** Full pinyin (拼音). */
  | 'PINYIN'
  /** Pinyin initials (首字母). */
  | 'INITIALS'
  /** Id or official code (编号或代码). */
  | 'CODE';

/** How well it matched, best first (匹配方式). */
export type SearchTier =
  /** The whole text (完全一致). */
  | 'EXACT'
  /** Its beginning (开头). */
  | 'PREFIX'
  /** The beginning of a word in it (词首). */
  | 'WORD_START'
  /** Any part of it (包含). */
  | 'SUBSTRING'
  /** All but one letter (一处误差). */
  | 'TYPO';

/** Why something hangs by a thread (堵点规则). */
export type WeakLinkRule =
  /** One named company, no unnamed group, and somebody depends on it (仅一家). */
  | 'SINGLE'
  /** HHI, the sum of the squared shares of the named companies in the segment itself, is over 0.25 (集中). */
  | 'CONCENTRATED'
  /** A company buys an input from exactly one company (唯一供应商). */
  | 'SOLE_SUPPLIER';

/** How sure it is that HHI is over 0.25 when some shares are not known (确定程度). */
export type Certainty =
  /** Its low end is over 0.25 (确定). */
  | 'SURE'
  /** Only its high end is over 0.25 (可能). */
  | 'POSSIBLE';

/** A company that comes (新增企业). */
export type Addition = {
  /** Id of a recorded company, in scope or not; without it the company is made up: active, named, buying nothing (企业). */
  company?: string | number | null | undefined;
  /** Id of the segment it then operates in. It must be said (环节). */
  segment?: string | number | null | undefined;
};

/** Why something happens (原因). */
export type ReasonRule =
  /** It is removed (移除). */
  | 'REMOVED'
  /** It is added (新增). */
  | 'ADDED'
  /** A company: no supplier of an input works any more (断供). */
  | 'INPUT_LOST'
  /** A segment: no working company is left in it or a part of it (无企业). */
  | 'NO_COMPANY'
  /** A segment: an essential input of it, present before, stops (上游中断). */
  | 'UPSTREAM_STOPPED'
  /** A segment: one named company is left (仅余一家). */
  | 'ONE_LEFT'
  /** A gap closes: a company comes (补上). */
  | 'FILLED'
  /** A gap closes: nothing asks for it any more (需求消失). */
  | 'DEMAND_GONE'
  /** A gap opens: something asks for it that did not before (新需求). */
  | 'ASKED_FOR';

/** Why a gap closes (缺口消失). */
export type GapClosing =
  /** A company fills it (补上). */
  | 'FILLED'
  /** Nothing asks for it any more (需求消失). */
  | 'DEMAND_GONE';

/** The kinds of entities (实体类型); the name of each is its object type. */
export type Kind =
  /** Company (企业). */
  | 'Company'
  /** Institute (高校院所). */
  | 'Institute'
  /** Agency (政府与协会). */
  | 'Agency'
  /** Person (人物). */
  | 'Person'
  /** Segment (产业链环节). */
  | 'Segment'
  /** Product (产品). */
  | 'Product'
  /** Cluster (产业集群). */
  | 'Cluster'
  /** Chain (产业链). */
  | 'Chain'
  /** Park (园区载体). */
  | 'Park'
  /** Area (行政区域). */
  | 'Area'
  /** Fund (基金与金融产品). */
  | 'Fund'
  /** Policy (政策与机制). */
  | 'Policy'
  /** Patent group (专利). */
  | 'PatentGroup';

/** The types of relations (关系类型). */
export type RelationType =
  /** Supplies (供应). */
  | 'SUPPLIES'
  /** Feeds (供给). */
  | 'FEEDS'
  /** Operates in (从事). */
  | 'OPERATES_IN'
  /** Needs (需要). */
  | 'NEEDS'
  /** Produces (生产). */
  | 'PRODUCES'
  /** Implements (属于环节). */
  | 'IMPLEMENTS'
  /** Sub-segment of (子环节). */
  | 'SUBSEGMENT_OF'
  /** Part of (组成). */
  | 'PART_OF'
  /** Located in (位于). */
  | 'LOCATED_IN'
  /** Settled in (落户). */
  | 'SETTLED_IN'
  /** Negotiates with (洽谈). */
  | 'NEGOTIATES_WITH'
  /** Runs (运营). */
  | 'RUNS'
  /** Hosts (承载). */
  | 'HOSTS'
  /** Relies on (依托). */
  | 'RELIES_ON'
  /** Targets (重点发展). */
  | 'TARGETS'
  /** Established (设立). */
  | 'ESTABLISHED'
  /** Funds (资助). */
  | 'FUNDS'
  /** Serves (服务). */
  | 'SERVES'
  /** Leads (龙头). */
  | 'LEADS'
  /** Member of (成员). */
  | 'MEMBER_OF'
  /** Attracted (带动). */
  | 'ATTRACTED'
  /** Founded (创立). */
  | 'FOUNDED'
  /** Works for (任职). */
  | 'WORKS_FOR'
  /** Holds (持有). */
  | 'HOLDS'
  /** Transferred (转让). */
  | 'TRANSFERRED';

/** How a statement stands (陈述状态). */
export type Status =
  /** Stated (已陈述). */
  | 'STATED'
  /** Inferred (推断). */
  | 'INFERRED'
  /** Disputed (有争议). */
  | 'DISPUTED';

/** What a source is (来源类型). */
export type SourceKind =
  /** Article (报道). */
  | 'ARTICLE'
  /** Registry (登记). */
  | 'REGISTRY'
  /** Report (报告). */
  | 'REPORT'
  /** Survey (调查). */
  | 'SURVEY'
  /** User (用户). */
  | 'USER'
  /** Sample (样例). */
  | 'SAMPLE'
  /** Reference (参考). */
  | 'REFERENCE';

/** Whether a segment is there in a scope (在位状态). Unknown is not absent. */
export type Presence =
  /** Present (在位). */
  | 'PRESENT'
  /** Absent (surveyed) (缺失（已调查）). */
  | 'ABSENT'
  /** Not surveyed (未调查). */
  | 'UNKNOWN';

/** Segment: Stage (产业链环节：上中下游). */
export type SegmentStage =
  /** Upstream (上游). */
  | 'UP'
  /** Midstream (中游). */
  | 'MID'
  /** Downstream (下游). */
  | 'DOWN';

/** Area: Level (行政区域：层级). */
export type AreaLevel =
  /** Country (国家). */
  | 'COUNTRY'
  /** Region (区域). */
  | 'REGION'
  /** Province (省). */
  | 'PROVINCE'
  /** Municipality (市). */
  | 'MUNICIPALITY'
  /** District (区县). */
  | 'DISTRICT'
  /** Place (地点). */
  | 'PLACE';

/** Operates in: Activity (从事：状态). */
export type Activity =
  /** Active (在产). */
  | 'ACTIVE'
  /** In talks (洽谈中). */
  | 'NEGOTIATING'
  /** Planned (规划中). */
  | 'PLANNED'
  /** Stopped (已停). */
  | 'STOPPED';

export type CandidatesQueryVariables = Exact<{
  segment: string | number;
  scope?: Scope | null | undefined;
  after?: string | null | undefined;
}>;


export type CandidatesQuery = { candidates: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ reasons: Array<CandidateReason>, score: number, rank: number, entity:
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean, sources: Array<{ id: string, kind: SourceKind }> }
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean, sources: Array<{ id: string, kind: SourceKind }> }
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean, sources: Array<{ id: string, kind: SourceKind }> }
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean, sources: Array<{ id: string, kind: SourceKind }> }
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean, sources: Array<{ id: string, kind: SourceKind }> }
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean, sources: Array<{ id: string, kind: SourceKind }> }
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean, sources: Array<{ id: string, kind: SourceKind }> }
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean, sources: Array<{ id: string, kind: SourceKind }> }
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean, sources: Array<{ id: string, kind: SourceKind }> }
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean, sources: Array<{ id: string, kind: SourceKind }> }
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean, sources: Array<{ id: string, kind: SourceKind }> }
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean, sources: Array<{ id: string, kind: SourceKind }> }
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean, sources: Array<{ id: string, kind: SourceKind }> }
      , support: { totalCount: number }, ties: { totalCount: number }, paths: Array<{ role: CandidatePathRole, entities: Array<
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
        >, relations: Array<{ id: string, type: RelationType, qualifier: string | null, from:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          , to:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          , statements: Array<{ quote: string, status: Status, since: string | null, until: string | null, share: number | null, essential: boolean | null, activity: Activity | null, purpose: string | null, first: boolean | null, role: string | null, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind }, segment:
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
             | null, product:
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
             | null }> }> }> }> } };

export type CatalogueQueryVariables = Exact<{ [key: string]: never; }>;


export type CatalogueQuery = { vocabulary: { families: Array<{ id: string, zh: string, en: string, light: string, dark: string, shape: string }>, kinds: Array<{ id: Kind, zh: string, en: string, family: string, icon: string, properties: Array<{ id: string, zh: string, en: string, type: string, unit: string | null, values: Array<{ id: string, zh: string, en: string }> }> }>, relationTypes: Array<{ id: RelationType, zh: string, en: string, readsOut: { zh: string, en: string } | null, readsIn: { zh: string, en: string } | null }>, statuses: Array<{ id: string, zh: string, en: string }> }, sources: { nodes: Array<{ id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, kind: SourceKind }> }, areas: { nodes: Array<{ level: AreaLevel | null, id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean, sources: Array<{ id: string }>, relations: { totalCount: number } }> }, parks: { nodes: Array<{ id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean, sources: Array<{ id: string }> }> }, statistics: { entities: number, revision: number, byKind: Array<{ kind: Kind, count: number }> } };

export type ChainMapQueryVariables = Exact<{
  scope?: Scope | null | undefined;
}>;


export type ChainMapQuery = { chain: { lanes: Array<{ id: string, name: string, nameEn: string }>, blocks: Array<{ id: string, name: string, nameEn: string }>, segments: Array<{ lane: string | null, column: number, parent: string | null, presence: Presence, companyCount: number, sampleCount: number, sample: boolean, unnamed: boolean, single: boolean, state: GapState | null, segment: { cluster: string | null, stage: SegmentStage | null, id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }, companies: Array<{ sample: boolean, activity: Activity, company: { countMin: number | null, countMax: number | null, id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean } }> }>, feeds: Array<{ id: string, from:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , to:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , statements: Array<{ essential: boolean | null, status: Status, since: string | null, until: string | null, source: { id: string } }> }>, supplies: Array<{ id: string, from:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , to:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , statements: Array<{ share: number | null, status: Status, since: string | null, until: string | null, source: { id: string } }> }> } };

export type CompareQueryVariables = Exact<{
  a: Scope;
  b: Scope;
  after?: string | null | undefined;
}>;


export type CompareQuery = { compare: { a: { coverage: { recorded: number, known: number | null } }, b: { coverage: { recorded: number, known: number | null } }, segments: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ turn: ComparedTurn, segment: { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }, a: { presence: Presence, companyCount: number }, b: { presence: Presence, companyCount: number } }> } } };

export type CoverageQueryVariables = Exact<{
  scope?: Scope | null | undefined;
}>;


export type CoverageQuery = { coverage: { completeness: number | null, asked: number, askedPresent: number, recordCompleteness: number | null, recorded: number, known: number | null, present: number, single: number, absent: number, unknown: number, inTalks: number, findings: Array<{ code: FindingCode, zh: string, en: string }> } };

export type DossierCandidatesQueryVariables = Exact<{
  segment: string | number;
  scope?: Scope | null | undefined;
}>;


export type DossierCandidatesQuery = { candidates: { totalCount: number, nodes: Array<{ reasons: Array<CandidateReason>, score: number, entity:
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
      , support: { totalCount: number }, ties: { totalCount: number }, paths: Array<{ role: CandidatePathRole, entities: Array<
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
        >, relations: Array<{ type: RelationType, from:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
          , statements: Array<{ source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind } }> }> }> }> } };

export type DossierQueryVariables = Exact<{
  id: string | number;
  scope?: Scope | null | undefined;
}>;


export type DossierQuery = { entity:
    | { aliases: Array<string>, description: string | null, id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean, records: { nodes: Array<{ source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind }, properties: Array<{ id: string, zh: string, en: string, value: string, unit: string | null }> }> }, upstream: { totalCount: number, nodes: Array<{ from:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          , to:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          , statements: Array<{ essential: boolean | null, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind } }> }> }, downstream: { totalCount: number, nodes: Array<{ from:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          , to:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          , statements: Array<{ essential: boolean | null, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind } }> }> }, observations: { totalCount: number, nodes: Array<{ metric: string, operator: Operator, value: number, valueMax: number | null, unit: string | null, period: string | null, scope:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
           | null, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind } }> } }
    | { aliases: Array<string>, description: string | null, id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean, records: { nodes: Array<{ source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind }, properties: Array<{ id: string, zh: string, en: string, value: string, unit: string | null }> }> }, upstream: { totalCount: number, nodes: Array<{ from:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          , to:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          , statements: Array<{ essential: boolean | null, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind } }> }> }, downstream: { totalCount: number, nodes: Array<{ from:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          , to:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          , statements: Array<{ essential: boolean | null, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind } }> }> }, observations: { totalCount: number, nodes: Array<{ metric: string, operator: Operator, value: number, valueMax: number | null, unit: string | null, period: string | null, scope:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
           | null, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind } }> } }
    | { aliases: Array<string>, description: string | null, id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean, records: { nodes: Array<{ source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind }, properties: Array<{ id: string, zh: string, en: string, value: string, unit: string | null }> }> }, upstream: { totalCount: number, nodes: Array<{ from:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          , to:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          , statements: Array<{ essential: boolean | null, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind } }> }> }, downstream: { totalCount: number, nodes: Array<{ from:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          , to:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          , statements: Array<{ essential: boolean | null, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind } }> }> }, observations: { totalCount: number, nodes: Array<{ metric: string, operator: Operator, value: number, valueMax: number | null, unit: string | null, period: string | null, scope:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
           | null, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind } }> } }
    | { aliases: Array<string>, description: string | null, id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean, records: { nodes: Array<{ source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind }, properties: Array<{ id: string, zh: string, en: string, value: string, unit: string | null }> }> }, upstream: { totalCount: number, nodes: Array<{ from:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          , to:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          , statements: Array<{ essential: boolean | null, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind } }> }> }, downstream: { totalCount: number, nodes: Array<{ from:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          , to:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          , statements: Array<{ essential: boolean | null, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind } }> }> }, observations: { totalCount: number, nodes: Array<{ metric: string, operator: Operator, value: number, valueMax: number | null, unit: string | null, period: string | null, scope:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
           | null, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind } }> } }
    | { aliases: Array<string>, description: string | null, id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean, companies: { totalCount: number, edges: Array<{ node: { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }, relations: Array<{ to:
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            , statements: Array<{ since: string | null, until: string | null, activity: Activity | null, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind } }> }> }> }, records: { nodes: Array<{ source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind }, properties: Array<{ id: string, zh: string, en: string, value: string, unit: string | null }> }> }, upstream: { totalCount: number, nodes: Array<{ from:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          , to:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          , statements: Array<{ essential: boolean | null, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind } }> }> }, downstream: { totalCount: number, nodes: Array<{ from:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          , to:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          , statements: Array<{ essential: boolean | null, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind } }> }> }, observations: { totalCount: number, nodes: Array<{ metric: string, operator: Operator, value: number, valueMax: number | null, unit: string | null, period: string | null, scope:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
           | null, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind } }> } }
    | { aliases: Array<string>, description: string | null, id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean, records: { nodes: Array<{ source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind }, properties: Array<{ id: string, zh: string, en: string, value: string, unit: string | null }> }> }, upstream: { totalCount: number, nodes: Array<{ from:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          , to:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          , statements: Array<{ essential: boolean | null, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind } }> }> }, downstream: { totalCount: number, nodes: Array<{ from:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          , to:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          , statements: Array<{ essential: boolean | null, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind } }> }> }, observations: { totalCount: number, nodes: Array<{ metric: string, operator: Operator, value: number, valueMax: number | null, unit: string | null, period: string | null, scope:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
           | null, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind } }> } }
    | { aliases: Array<string>, description: string | null, id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean, records: { nodes: Array<{ source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind }, properties: Array<{ id: string, zh: string, en: string, value: string, unit: string | null }> }> }, upstream: { totalCount: number, nodes: Array<{ from:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          , to:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          , statements: Array<{ essential: boolean | null, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind } }> }> }, downstream: { totalCount: number, nodes: Array<{ from:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          , to:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          , statements: Array<{ essential: boolean | null, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind } }> }> }, observations: { totalCount: number, nodes: Array<{ metric: string, operator: Operator, value: number, valueMax: number | null, unit: string | null, period: string | null, scope:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
           | null, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind } }> } }
    | { aliases: Array<string>, description: string | null, id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean, records: { nodes: Array<{ source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind }, properties: Array<{ id: string, zh: string, en: string, value: string, unit: string | null }> }> }, upstream: { totalCount: number, nodes: Array<{ from:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          , to:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          , statements: Array<{ essential: boolean | null, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind } }> }> }, downstream: { totalCount: number, nodes: Array<{ from:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          , to:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          , statements: Array<{ essential: boolean | null, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind } }> }> }, observations: { totalCount: number, nodes: Array<{ metric: string, operator: Operator, value: number, valueMax: number | null, unit: string | null, period: string | null, scope:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
           | null, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind } }> } }
    | { aliases: Array<string>, description: string | null, id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean, records: { nodes: Array<{ source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind }, properties: Array<{ id: string, zh: string, en: string, value: string, unit: string | null }> }> }, upstream: { totalCount: number, nodes: Array<{ from:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          , to:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          , statements: Array<{ essential: boolean | null, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind } }> }> }, downstream: { totalCount: number, nodes: Array<{ from:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          , to:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          , statements: Array<{ essential: boolean | null, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind } }> }> }, observations: { totalCount: number, nodes: Array<{ metric: string, operator: Operator, value: number, valueMax: number | null, unit: string | null, period: string | null, scope:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
           | null, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind } }> } }
    | { aliases: Array<string>, description: string | null, id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean, records: { nodes: Array<{ source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind }, properties: Array<{ id: string, zh: string, en: string, value: string, unit: string | null }> }> }, upstream: { totalCount: number, nodes: Array<{ from:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          , to:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          , statements: Array<{ essential: boolean | null, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind } }> }> }, downstream: { totalCount: number, nodes: Array<{ from:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          , to:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          , statements: Array<{ essential: boolean | null, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind } }> }> }, observations: { totalCount: number, nodes: Array<{ metric: string, operator: Operator, value: number, valueMax: number | null, unit: string | null, period: string | null, scope:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
           | null, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind } }> } }
    | { aliases: Array<string>, description: string | null, id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean, records: { nodes: Array<{ source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind }, properties: Array<{ id: string, zh: string, en: string, value: string, unit: string | null }> }> }, upstream: { totalCount: number, nodes: Array<{ from:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          , to:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          , statements: Array<{ essential: boolean | null, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind } }> }> }, downstream: { totalCount: number, nodes: Array<{ from:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          , to:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          , statements: Array<{ essential: boolean | null, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind } }> }> }, observations: { totalCount: number, nodes: Array<{ metric: string, operator: Operator, value: number, valueMax: number | null, unit: string | null, period: string | null, scope:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
           | null, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind } }> } }
    | { aliases: Array<string>, description: string | null, id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean, records: { nodes: Array<{ source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind }, properties: Array<{ id: string, zh: string, en: string, value: string, unit: string | null }> }> }, upstream: { totalCount: number, nodes: Array<{ from:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          , to:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          , statements: Array<{ essential: boolean | null, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind } }> }> }, downstream: { totalCount: number, nodes: Array<{ from:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          , to:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          , statements: Array<{ essential: boolean | null, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind } }> }> }, observations: { totalCount: number, nodes: Array<{ metric: string, operator: Operator, value: number, valueMax: number | null, unit: string | null, period: string | null, scope:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
           | null, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind } }> } }
    | { aliases: Array<string>, description: string | null, id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean, records: { nodes: Array<{ source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind }, properties: Array<{ id: string, zh: string, en: string, value: string, unit: string | null }> }> }, upstream: { totalCount: number, nodes: Array<{ from:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          , to:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          , statements: Array<{ essential: boolean | null, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind } }> }> }, downstream: { totalCount: number, nodes: Array<{ from:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          , to:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          , statements: Array<{ essential: boolean | null, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind } }> }> }, observations: { totalCount: number, nodes: Array<{ metric: string, operator: Operator, value: number, valueMax: number | null, unit: string | null, period: string | null, scope:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
           | null, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind } }> } }
   | null };

export type CitedFragment = { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind };

export type DossierFeedFragment = { from:
    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
  , to:
    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
  , statements: Array<{ essential: boolean | null, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind } }> };

export type ExportRelationsQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
  scope?: Scope | null | undefined;
}>;


export type ExportRelationsQuery = { subgraph: { entities: Array<
      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
    >, relations: Array<{ id: string, type: RelationType, qualifier: string | null, from:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , to:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , statements: Array<{ quote: string, status: Status, since: string | null, until: string | null, share: number | null, essential: boolean | null, capacity: string | null, activity: Activity | null, purpose: string | null, first: boolean | null, role: string | null, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, licence: string | null, kind: SourceKind }, segment:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         | null, product:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         | null }> }> } };

export type ExportEntitiesQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
  scope?: Scope | null | undefined;
}>;


export type ExportEntitiesQuery = { subgraph: { entities: Array<
      | { id: string, kind: Kind, records: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ name: string, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, licence: string | null, kind: SourceKind }, properties: Array<{ id: string, value: string }> }> }, observations: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ metric: string, operator: Operator, value: number, valueMax: number | null, unit: string | null, period: string | null, quote: string, scope:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
             | null, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, licence: string | null, kind: SourceKind } }> } }
      | { id: string, kind: Kind, records: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ name: string, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, licence: string | null, kind: SourceKind }, properties: Array<{ id: string, value: string }> }> }, observations: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ metric: string, operator: Operator, value: number, valueMax: number | null, unit: string | null, period: string | null, quote: string, scope:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
             | null, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, licence: string | null, kind: SourceKind } }> } }
      | { id: string, kind: Kind, records: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ name: string, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, licence: string | null, kind: SourceKind }, properties: Array<{ id: string, value: string }> }> }, observations: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ metric: string, operator: Operator, value: number, valueMax: number | null, unit: string | null, period: string | null, quote: string, scope:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
             | null, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, licence: string | null, kind: SourceKind } }> } }
      | { id: string, kind: Kind, records: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ name: string, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, licence: string | null, kind: SourceKind }, properties: Array<{ id: string, value: string }> }> }, observations: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ metric: string, operator: Operator, value: number, valueMax: number | null, unit: string | null, period: string | null, quote: string, scope:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
             | null, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, licence: string | null, kind: SourceKind } }> } }
      | { id: string, kind: Kind, records: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ name: string, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, licence: string | null, kind: SourceKind }, properties: Array<{ id: string, value: string }> }> }, observations: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ metric: string, operator: Operator, value: number, valueMax: number | null, unit: string | null, period: string | null, quote: string, scope:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
             | null, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, licence: string | null, kind: SourceKind } }> } }
      | { id: string, kind: Kind, records: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ name: string, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, licence: string | null, kind: SourceKind }, properties: Array<{ id: string, value: string }> }> }, observations: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ metric: string, operator: Operator, value: number, valueMax: number | null, unit: string | null, period: string | null, quote: string, scope:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
             | null, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, licence: string | null, kind: SourceKind } }> } }
      | { id: string, kind: Kind, records: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ name: string, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, licence: string | null, kind: SourceKind }, properties: Array<{ id: string, value: string }> }> }, observations: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ metric: string, operator: Operator, value: number, valueMax: number | null, unit: string | null, period: string | null, quote: string, scope:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
             | null, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, licence: string | null, kind: SourceKind } }> } }
      | { id: string, kind: Kind, records: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ name: string, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, licence: string | null, kind: SourceKind }, properties: Array<{ id: string, value: string }> }> }, observations: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ metric: string, operator: Operator, value: number, valueMax: number | null, unit: string | null, period: string | null, quote: string, scope:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
             | null, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, licence: string | null, kind: SourceKind } }> } }
      | { id: string, kind: Kind, records: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ name: string, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, licence: string | null, kind: SourceKind }, properties: Array<{ id: string, value: string }> }> }, observations: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ metric: string, operator: Operator, value: number, valueMax: number | null, unit: string | null, period: string | null, quote: string, scope:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
             | null, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, licence: string | null, kind: SourceKind } }> } }
      | { id: string, kind: Kind, records: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ name: string, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, licence: string | null, kind: SourceKind }, properties: Array<{ id: string, value: string }> }> }, observations: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ metric: string, operator: Operator, value: number, valueMax: number | null, unit: string | null, period: string | null, quote: string, scope:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
             | null, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, licence: string | null, kind: SourceKind } }> } }
      | { id: string, kind: Kind, records: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ name: string, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, licence: string | null, kind: SourceKind }, properties: Array<{ id: string, value: string }> }> }, observations: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ metric: string, operator: Operator, value: number, valueMax: number | null, unit: string | null, period: string | null, quote: string, scope:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
             | null, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, licence: string | null, kind: SourceKind } }> } }
      | { id: string, kind: Kind, records: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ name: string, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, licence: string | null, kind: SourceKind }, properties: Array<{ id: string, value: string }> }> }, observations: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ metric: string, operator: Operator, value: number, valueMax: number | null, unit: string | null, period: string | null, quote: string, scope:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
             | null, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, licence: string | null, kind: SourceKind } }> } }
      | { id: string, kind: Kind, records: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ name: string, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, licence: string | null, kind: SourceKind }, properties: Array<{ id: string, value: string }> }> }, observations: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ metric: string, operator: Operator, value: number, valueMax: number | null, unit: string | null, period: string | null, quote: string, scope:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
             | null, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, licence: string | null, kind: SourceKind } }> } }
    > } };

export type ExportMoreQueryVariables = Exact<{
  id: string | number;
  scope?: Scope | null | undefined;
  records?: string | null | undefined;
  figures?: string | null | undefined;
}>;


export type ExportMoreQuery = { entity:
    | { records: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ name: string, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, licence: string | null, kind: SourceKind }, properties: Array<{ id: string, value: string }> }> }, observations: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ metric: string, operator: Operator, value: number, valueMax: number | null, unit: string | null, period: string | null, quote: string, scope:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           | null, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, licence: string | null, kind: SourceKind } }> } }
    | { records: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ name: string, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, licence: string | null, kind: SourceKind }, properties: Array<{ id: string, value: string }> }> }, observations: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ metric: string, operator: Operator, value: number, valueMax: number | null, unit: string | null, period: string | null, quote: string, scope:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           | null, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, licence: string | null, kind: SourceKind } }> } }
    | { records: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ name: string, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, licence: string | null, kind: SourceKind }, properties: Array<{ id: string, value: string }> }> }, observations: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ metric: string, operator: Operator, value: number, valueMax: number | null, unit: string | null, period: string | null, quote: string, scope:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           | null, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, licence: string | null, kind: SourceKind } }> } }
    | { records: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ name: string, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, licence: string | null, kind: SourceKind }, properties: Array<{ id: string, value: string }> }> }, observations: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ metric: string, operator: Operator, value: number, valueMax: number | null, unit: string | null, period: string | null, quote: string, scope:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           | null, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, licence: string | null, kind: SourceKind } }> } }
    | { records: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ name: string, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, licence: string | null, kind: SourceKind }, properties: Array<{ id: string, value: string }> }> }, observations: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ metric: string, operator: Operator, value: number, valueMax: number | null, unit: string | null, period: string | null, quote: string, scope:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           | null, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, licence: string | null, kind: SourceKind } }> } }
    | { records: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ name: string, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, licence: string | null, kind: SourceKind }, properties: Array<{ id: string, value: string }> }> }, observations: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ metric: string, operator: Operator, value: number, valueMax: number | null, unit: string | null, period: string | null, quote: string, scope:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           | null, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, licence: string | null, kind: SourceKind } }> } }
    | { records: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ name: string, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, licence: string | null, kind: SourceKind }, properties: Array<{ id: string, value: string }> }> }, observations: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ metric: string, operator: Operator, value: number, valueMax: number | null, unit: string | null, period: string | null, quote: string, scope:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           | null, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, licence: string | null, kind: SourceKind } }> } }
    | { records: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ name: string, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, licence: string | null, kind: SourceKind }, properties: Array<{ id: string, value: string }> }> }, observations: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ metric: string, operator: Operator, value: number, valueMax: number | null, unit: string | null, period: string | null, quote: string, scope:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           | null, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, licence: string | null, kind: SourceKind } }> } }
    | { records: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ name: string, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, licence: string | null, kind: SourceKind }, properties: Array<{ id: string, value: string }> }> }, observations: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ metric: string, operator: Operator, value: number, valueMax: number | null, unit: string | null, period: string | null, quote: string, scope:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           | null, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, licence: string | null, kind: SourceKind } }> } }
    | { records: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ name: string, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, licence: string | null, kind: SourceKind }, properties: Array<{ id: string, value: string }> }> }, observations: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ metric: string, operator: Operator, value: number, valueMax: number | null, unit: string | null, period: string | null, quote: string, scope:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           | null, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, licence: string | null, kind: SourceKind } }> } }
    | { records: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ name: string, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, licence: string | null, kind: SourceKind }, properties: Array<{ id: string, value: string }> }> }, observations: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ metric: string, operator: Operator, value: number, valueMax: number | null, unit: string | null, period: string | null, quote: string, scope:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           | null, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, licence: string | null, kind: SourceKind } }> } }
    | { records: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ name: string, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, licence: string | null, kind: SourceKind }, properties: Array<{ id: string, value: string }> }> }, observations: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ metric: string, operator: Operator, value: number, valueMax: number | null, unit: string | null, period: string | null, quote: string, scope:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           | null, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, licence: string | null, kind: SourceKind } }> } }
    | { records: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ name: string, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, licence: string | null, kind: SourceKind }, properties: Array<{ id: string, value: string }> }> }, observations: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ metric: string, operator: Operator, value: number, valueMax: number | null, unit: string | null, period: string | null, quote: string, scope:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           | null, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, licence: string | null, kind: SourceKind } }> } }
   | null };

export type ToldRecordFragment = { name: string, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, licence: string | null, kind: SourceKind }, properties: Array<{ id: string, value: string }> };

export type ToldFigureFragment = { metric: string, operator: Operator, value: number, valueMax: number | null, unit: string | null, period: string | null, quote: string, scope:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, licence: string | null, kind: SourceKind } };

export type ToldFragment = { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, licence: string | null, kind: SourceKind };

export type FindQueryVariables = Exact<{
  text: string;
  kinds?: Array<Kind> | Kind | null | undefined;
  scope?: Scope | null | undefined;
}>;


export type FindQuery = { search: { nodes: Array<
      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
    > } };

export type GapQueryVariables = Exact<{
  segment: string | number;
  scope?: Scope | null | undefined;
}>;


export type GapQuery = { gap: { segment: { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }, dependants: { totalCount: number, nodes: Array<{ distance: number, companyCount: number, contribution: number, segment: { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean } }> }, neededBy: { totalCount: number, nodes: Array<{ id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }> } } | null };

export type GapEvidenceQueryVariables = Exact<{
  segment: string | number;
  scope?: Scope | null | undefined;
  after?: string | null | undefined;
}>;


export type GapEvidenceQuery = { gap: { evidence: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, type: RelationType, qualifier: string | null, from:
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
        , to:
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
        , statements: Array<{ quote: string, status: Status, since: string | null, until: string | null, share: number | null, essential: boolean | null, activity: Activity | null, purpose: string | null, first: boolean | null, role: string | null, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind }, segment:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
           | null, product:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
           | null }> }> } } | null };

export type GapsQueryVariables = Exact<{
  scope?: Scope | null | undefined;
  after?: string | null | undefined;
}>;


export type GapsQuery = { gaps: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ rules: Array<GapRule>, severity: number, rank: number, presence: Presence, state: GapState, segment: { letter: string | null, id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }, dependants: { totalCount: number }, neededBy: { totalCount: number } }> } };

export type InspectQueryVariables = Exact<{
  id: string | number;
  scope?: Scope | null | undefined;
  ever?: Scope | null | undefined;
}>;


export type InspectQuery = { entity:
    | { countMin: number | null, countMax: number | null, aliases: Array<string>, description: string | null, id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean, made: { nodes: Array<{ to:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean, relations: { nodes: Array<{ id: string, type: RelationType, qualifier: string | null, from:
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                  , to:
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                  , statements: Array<{ quote: string, status: Status, since: string | null, until: string | null, share: number | null, essential: boolean | null, activity: Activity | null, purpose: string | null, first: boolean | null, role: string | null, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind }, segment:
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                     | null, product:
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                     | null }> }> } }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean, relations: { nodes: Array<{ id: string, type: RelationType, qualifier: string | null, from:
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                  , to:
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                  , statements: Array<{ quote: string, status: Status, since: string | null, until: string | null, share: number | null, essential: boolean | null, activity: Activity | null, purpose: string | null, first: boolean | null, role: string | null, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind }, segment:
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                     | null, product:
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                     | null }> }> } }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean, relations: { nodes: Array<{ id: string, type: RelationType, qualifier: string | null, from:
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                  , to:
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                  , statements: Array<{ quote: string, status: Status, since: string | null, until: string | null, share: number | null, essential: boolean | null, activity: Activity | null, purpose: string | null, first: boolean | null, role: string | null, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind }, segment:
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                     | null, product:
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                     | null }> }> } }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean, relations: { nodes: Array<{ id: string, type: RelationType, qualifier: string | null, from:
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                  , to:
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                  , statements: Array<{ quote: string, status: Status, since: string | null, until: string | null, share: number | null, essential: boolean | null, activity: Activity | null, purpose: string | null, first: boolean | null, role: string | null, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind }, segment:
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                     | null, product:
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                     | null }> }> } }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean, relations: { nodes: Array<{ id: string, type: RelationType, qualifier: string | null, from:
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                  , to:
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                  , statements: Array<{ quote: string, status: Status, since: string | null, until: string | null, share: number | null, essential: boolean | null, activity: Activity | null, purpose: string | null, first: boolean | null, role: string | null, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind }, segment:
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                     | null, product:
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                     | null }> }> } }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean, relations: { nodes: Array<{ id: string, type: RelationType, qualifier: string | null, from:
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                  , to:
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                  , statements: Array<{ quote: string, status: Status, since: string | null, until: string | null, share: number | null, essential: boolean | null, activity: Activity | null, purpose: string | null, first: boolean | null, role: string | null, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind }, segment:
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                     | null, product:
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                     | null }> }> } }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean, relations: { nodes: Array<{ id: string, type: RelationType, qualifier: string | null, from:
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                  , to:
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                  , statements: Array<{ quote: string, status: Status, since: string | null, until: string | null, share: number | null, essential: boolean | null, activity: Activity | null, purpose: string | null, first: boolean | null, role: string | null, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind }, segment:
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                     | null, product:
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                     | null }> }> } }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean, relations: { nodes: Array<{ id: string, type: RelationType, qualifier: string | null, from:
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                  , to:
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                  , statements: Array<{ quote: string, status: Status, since: string | null, until: string | null, share: number | null, essential: boolean | null, activity: Activity | null, purpose: string | null, first: boolean | null, role: string | null, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind }, segment:
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                     | null, product:
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                     | null }> }> } }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean, relations: { nodes: Array<{ id: string, type: RelationType, qualifier: string | null, from:
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                  , to:
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                  , statements: Array<{ quote: string, status: Status, since: string | null, until: string | null, share: number | null, essential: boolean | null, activity: Activity | null, purpose: string | null, first: boolean | null, role: string | null, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind }, segment:
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                     | null, product:
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                     | null }> }> } }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean, relations: { nodes: Array<{ id: string, type: RelationType, qualifier: string | null, from:
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                  , to:
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                  , statements: Array<{ quote: string, status: Status, since: string | null, until: string | null, share: number | null, essential: boolean | null, activity: Activity | null, purpose: string | null, first: boolean | null, role: string | null, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind }, segment:
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                     | null, product:
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                     | null }> }> } }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean, relations: { nodes: Array<{ id: string, type: RelationType, qualifier: string | null, from:
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                  , to:
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                  , statements: Array<{ quote: string, status: Status, since: string | null, until: string | null, share: number | null, essential: boolean | null, activity: Activity | null, purpose: string | null, first: boolean | null, role: string | null, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind }, segment:
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                     | null, product:
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                     | null }> }> } }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean, relations: { nodes: Array<{ id: string, type: RelationType, qualifier: string | null, from:
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                  , to:
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                  , statements: Array<{ quote: string, status: Status, since: string | null, until: string | null, share: number | null, essential: boolean | null, activity: Activity | null, purpose: string | null, first: boolean | null, role: string | null, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind }, segment:
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                     | null, product:
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                     | null }> }> } }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean, relations: { nodes: Array<{ id: string, type: RelationType, qualifier: string | null, from:
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                  , to:
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                  , statements: Array<{ quote: string, status: Status, since: string | null, until: string | null, share: number | null, essential: boolean | null, activity: Activity | null, purpose: string | null, first: boolean | null, role: string | null, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind }, segment:
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                     | null, product:
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                     | null }> }> } }
           }> }, potentialSuppliers: { totalCount: number, nodes: Array<{ reason: PotentialSupplierReason, company: { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean, sources: Array<{ id: string, kind: SourceKind }> }, segment: { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean } }> }, sources: Array<{ id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind }>, records: { nodes: Array<{ name: string, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind }, properties: Array<{ id: string, zh: string, en: string, value: string, unit: string | null }> }> }, relations: { totalCount: number, nodes: Array<{ id: string, type: RelationType, qualifier: string | null, from:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          , to:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          , statements: Array<{ quote: string, status: Status, since: string | null, until: string | null, share: number | null, essential: boolean | null, activity: Activity | null, purpose: string | null, first: boolean | null, role: string | null, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind }, segment:
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
             | null, product:
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
             | null }> }> }, observations: { nodes: Array<{ metric: string, operator: Operator, value: number, valueMax: number | null, unit: string | null, period: string | null, quote: string, scope:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
           | null, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind } }> }, expandCounts: Array<{ type: RelationType, direction: Direction, kind: Kind, count: number }> }
    | { aliases: Array<string>, description: string | null, id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean, sources: Array<{ id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind }>, records: { nodes: Array<{ name: string, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind }, properties: Array<{ id: string, zh: string, en: string, value: string, unit: string | null }> }> }, relations: { totalCount: number, nodes: Array<{ id: string, type: RelationType, qualifier: string | null, from:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          , to:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          , statements: Array<{ quote: string, status: Status, since: string | null, until: string | null, share: number | null, essential: boolean | null, activity: Activity | null, purpose: string | null, first: boolean | null, role: string | null, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind }, segment:
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
             | null, product:
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
             | null }> }> }, observations: { nodes: Array<{ metric: string, operator: Operator, value: number, valueMax: number | null, unit: string | null, period: string | null, quote: string, scope:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
           | null, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind } }> }, expandCounts: Array<{ type: RelationType, direction: Direction, kind: Kind, count: number }> }
    | { aliases: Array<string>, description: string | null, id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean, sources: Array<{ id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind }>, records: { nodes: Array<{ name: string, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind }, properties: Array<{ id: string, zh: string, en: string, value: string, unit: string | null }> }> }, relations: { totalCount: number, nodes: Array<{ id: string, type: RelationType, qualifier: string | null, from:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          , to:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          , statements: Array<{ quote: string, status: Status, since: string | null, until: string | null, share: number | null, essential: boolean | null, activity: Activity | null, purpose: string | null, first: boolean | null, role: string | null, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind }, segment:
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
             | null, product:
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
             | null }> }> }, observations: { nodes: Array<{ metric: string, operator: Operator, value: number, valueMax: number | null, unit: string | null, period: string | null, quote: string, scope:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
           | null, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind } }> }, expandCounts: Array<{ type: RelationType, direction: Direction, kind: Kind, count: number }> }
    | { aliases: Array<string>, description: string | null, id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean, sources: Array<{ id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind }>, records: { nodes: Array<{ name: string, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind }, properties: Array<{ id: string, zh: string, en: string, value: string, unit: string | null }> }> }, relations: { totalCount: number, nodes: Array<{ id: string, type: RelationType, qualifier: string | null, from:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          , to:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          , statements: Array<{ quote: string, status: Status, since: string | null, until: string | null, share: number | null, essential: boolean | null, activity: Activity | null, purpose: string | null, first: boolean | null, role: string | null, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind }, segment:
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
             | null, product:
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
             | null }> }> }, observations: { nodes: Array<{ metric: string, operator: Operator, value: number, valueMax: number | null, unit: string | null, period: string | null, quote: string, scope:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
           | null, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind } }> }, expandCounts: Array<{ type: RelationType, direction: Direction, kind: Kind, count: number }> }
    | { aliases: Array<string>, description: string | null, id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean, sources: Array<{ id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind }>, records: { nodes: Array<{ name: string, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind }, properties: Array<{ id: string, zh: string, en: string, value: string, unit: string | null }> }> }, relations: { totalCount: number, nodes: Array<{ id: string, type: RelationType, qualifier: string | null, from:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          , to:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          , statements: Array<{ quote: string, status: Status, since: string | null, until: string | null, share: number | null, essential: boolean | null, activity: Activity | null, purpose: string | null, first: boolean | null, role: string | null, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind }, segment:
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
             | null, product:
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
             | null }> }> }, observations: { nodes: Array<{ metric: string, operator: Operator, value: number, valueMax: number | null, unit: string | null, period: string | null, quote: string, scope:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
           | null, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind } }> }, expandCounts: Array<{ type: RelationType, direction: Direction, kind: Kind, count: number }> }
    | { aliases: Array<string>, description: string | null, id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean, sources: Array<{ id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind }>, records: { nodes: Array<{ name: string, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind }, properties: Array<{ id: string, zh: string, en: string, value: string, unit: string | null }> }> }, relations: { totalCount: number, nodes: Array<{ id: string, type: RelationType, qualifier: string | null, from:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          , to:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          , statements: Array<{ quote: string, status: Status, since: string | null, until: string | null, share: number | null, essential: boolean | null, activity: Activity | null, purpose: string | null, first: boolean | null, role: string | null, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind }, segment:
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
             | null, product:
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
             | null }> }> }, observations: { nodes: Array<{ metric: string, operator: Operator, value: number, valueMax: number | null, unit: string | null, period: string | null, quote: string, scope:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
           | null, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind } }> }, expandCounts: Array<{ type: RelationType, direction: Direction, kind: Kind, count: number }> }
    | { aliases: Array<string>, description: string | null, id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean, sources: Array<{ id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind }>, records: { nodes: Array<{ name: string, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind }, properties: Array<{ id: string, zh: string, en: string, value: string, unit: string | null }> }> }, relations: { totalCount: number, nodes: Array<{ id: string, type: RelationType, qualifier: string | null, from:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          , to:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          , statements: Array<{ quote: string, status: Status, since: string | null, until: string | null, share: number | null, essential: boolean | null, activity: Activity | null, purpose: string | null, first: boolean | null, role: string | null, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind }, segment:
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
             | null, product:
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
             | null }> }> }, observations: { nodes: Array<{ metric: string, operator: Operator, value: number, valueMax: number | null, unit: string | null, period: string | null, quote: string, scope:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
           | null, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind } }> }, expandCounts: Array<{ type: RelationType, direction: Direction, kind: Kind, count: number }> }
    | { aliases: Array<string>, description: string | null, id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean, sources: Array<{ id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind }>, records: { nodes: Array<{ name: string, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind }, properties: Array<{ id: string, zh: string, en: string, value: string, unit: string | null }> }> }, relations: { totalCount: number, nodes: Array<{ id: string, type: RelationType, qualifier: string | null, from:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          , to:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          , statements: Array<{ quote: string, status: Status, since: string | null, until: string | null, share: number | null, essential: boolean | null, activity: Activity | null, purpose: string | null, first: boolean | null, role: string | null, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind }, segment:
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
             | null, product:
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
             | null }> }> }, observations: { nodes: Array<{ metric: string, operator: Operator, value: number, valueMax: number | null, unit: string | null, period: string | null, quote: string, scope:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
           | null, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind } }> }, expandCounts: Array<{ type: RelationType, direction: Direction, kind: Kind, count: number }> }
    | { aliases: Array<string>, description: string | null, id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean, sources: Array<{ id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind }>, records: { nodes: Array<{ name: string, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind }, properties: Array<{ id: string, zh: string, en: string, value: string, unit: string | null }> }> }, relations: { totalCount: number, nodes: Array<{ id: string, type: RelationType, qualifier: string | null, from:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          , to:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          , statements: Array<{ quote: string, status: Status, since: string | null, until: string | null, share: number | null, essential: boolean | null, activity: Activity | null, purpose: string | null, first: boolean | null, role: string | null, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind }, segment:
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
             | null, product:
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
             | null }> }> }, observations: { nodes: Array<{ metric: string, operator: Operator, value: number, valueMax: number | null, unit: string | null, period: string | null, quote: string, scope:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
           | null, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind } }> }, expandCounts: Array<{ type: RelationType, direction: Direction, kind: Kind, count: number }> }
    | { aliases: Array<string>, description: string | null, id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean, sources: Array<{ id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind }>, records: { nodes: Array<{ name: string, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind }, properties: Array<{ id: string, zh: string, en: string, value: string, unit: string | null }> }> }, relations: { totalCount: number, nodes: Array<{ id: string, type: RelationType, qualifier: string | null, from:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          , to:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          , statements: Array<{ quote: string, status: Status, since: string | null, until: string | null, share: number | null, essential: boolean | null, activity: Activity | null, purpose: string | null, first: boolean | null, role: string | null, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind }, segment:
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
             | null, product:
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
             | null }> }> }, observations: { nodes: Array<{ metric: string, operator: Operator, value: number, valueMax: number | null, unit: string | null, period: string | null, quote: string, scope:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
           | null, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind } }> }, expandCounts: Array<{ type: RelationType, direction: Direction, kind: Kind, count: number }> }
    | { aliases: Array<string>, description: string | null, id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean, sources: Array<{ id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind }>, records: { nodes: Array<{ name: string, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind }, properties: Array<{ id: string, zh: string, en: string, value: string, unit: string | null }> }> }, relations: { totalCount: number, nodes: Array<{ id: string, type: RelationType, qualifier: string | null, from:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          , to:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          , statements: Array<{ quote: string, status: Status, since: string | null, until: string | null, share: number | null, essential: boolean | null, activity: Activity | null, purpose: string | null, first: boolean | null, role: string | null, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind }, segment:
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
             | null, product:
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
             | null }> }> }, observations: { nodes: Array<{ metric: string, operator: Operator, value: number, valueMax: number | null, unit: string | null, period: string | null, quote: string, scope:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
           | null, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind } }> }, expandCounts: Array<{ type: RelationType, direction: Direction, kind: Kind, count: number }> }
    | { aliases: Array<string>, description: string | null, id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean, sources: Array<{ id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind }>, records: { nodes: Array<{ name: string, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind }, properties: Array<{ id: string, zh: string, en: string, value: string, unit: string | null }> }> }, relations: { totalCount: number, nodes: Array<{ id: string, type: RelationType, qualifier: string | null, from:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          , to:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          , statements: Array<{ quote: string, status: Status, since: string | null, until: string | null, share: number | null, essential: boolean | null, activity: Activity | null, purpose: string | null, first: boolean | null, role: string | null, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind }, segment:
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
             | null, product:
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
             | null }> }> }, observations: { nodes: Array<{ metric: string, operator: Operator, value: number, valueMax: number | null, unit: string | null, period: string | null, quote: string, scope:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
           | null, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind } }> }, expandCounts: Array<{ type: RelationType, direction: Direction, kind: Kind, count: number }> }
    | { aliases: Array<string>, description: string | null, id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean, sources: Array<{ id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind }>, records: { nodes: Array<{ name: string, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind }, properties: Array<{ id: string, zh: string, en: string, value: string, unit: string | null }> }> }, relations: { totalCount: number, nodes: Array<{ id: string, type: RelationType, qualifier: string | null, from:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          , to:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          , statements: Array<{ quote: string, status: Status, since: string | null, until: string | null, share: number | null, essential: boolean | null, activity: Activity | null, purpose: string | null, first: boolean | null, role: string | null, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind }, segment:
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
             | null, product:
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
             | null }> }> }, observations: { nodes: Array<{ metric: string, operator: Operator, value: number, valueMax: number | null, unit: string | null, period: string | null, quote: string, scope:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
           | null, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind } }> }, expandCounts: Array<{ type: RelationType, direction: Direction, kind: Kind, count: number }> }
   | null };

export type LinkFragment = { id: string, type: RelationType, qualifier: string | null, from:
    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
  , to:
    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
  , statements: Array<{ quote: string, status: Status, since: string | null, until: string | null, share: number | null, essential: boolean | null, activity: Activity | null, purpose: string | null, first: boolean | null, role: string | null, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind }, segment:
      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
     | null, product:
      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
     | null }> };

export type MissingQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type MissingQuery = { subgraph: { missing: Array<string> } };

type Named_Company_Fragment = { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean };

type Named_Institute_Fragment = { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean };

type Named_Agency_Fragment = { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean };

type Named_Person_Fragment = { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean };

type Named_Segment_Fragment = { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean };

type Named_Product_Fragment = { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean };

type Named_Cluster_Fragment = { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean };

type Named_Chain_Fragment = { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean };

type Named_Park_Fragment = { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean };

type Named_Area_Fragment = { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean };

type Named_Fund_Fragment = { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean };

type Named_Policy_Fragment = { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean };

type Named_PatentGroup_Fragment = { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean };

export type NamedFragment =
  | Named_Company_Fragment
  | Named_Institute_Fragment
  | Named_Agency_Fragment
  | Named_Person_Fragment
  | Named_Segment_Fragment
  | Named_Product_Fragment
  | Named_Cluster_Fragment
  | Named_Chain_Fragment
  | Named_Park_Fragment
  | Named_Area_Fragment
  | Named_Fund_Fragment
  | Named_Policy_Fragment
  | Named_PatentGroup_Fragment
;

export type NeighboursQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
  types?: Array<RelationType> | RelationType | null | undefined;
  direction?: Direction | null | undefined;
  scope?: Scope | null | undefined;
}>;


export type NeighboursQuery = { neighbourhood: { truncated: boolean, entities: Array<
      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
    >, relations: Array<{ type: RelationType, from:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , to:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
       }>, hidden: Array<{ type: RelationType, count: number }> } };

export type BetweenQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
  scope?: Scope | null | undefined;
}>;


export type BetweenQuery = { neighbourhood: { entities: Array<
      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean, sources: Array<{ id: string, kind: SourceKind }>, expandCounts: Array<{ type: RelationType, direction: Direction, kind: Kind, count: number }> }
      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean, sources: Array<{ id: string, kind: SourceKind }>, expandCounts: Array<{ type: RelationType, direction: Direction, kind: Kind, count: number }> }
      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean, sources: Array<{ id: string, kind: SourceKind }>, expandCounts: Array<{ type: RelationType, direction: Direction, kind: Kind, count: number }> }
      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean, sources: Array<{ id: string, kind: SourceKind }>, expandCounts: Array<{ type: RelationType, direction: Direction, kind: Kind, count: number }> }
      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean, sources: Array<{ id: string, kind: SourceKind }>, expandCounts: Array<{ type: RelationType, direction: Direction, kind: Kind, count: number }> }
      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean, sources: Array<{ id: string, kind: SourceKind }>, expandCounts: Array<{ type: RelationType, direction: Direction, kind: Kind, count: number }> }
      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean, sources: Array<{ id: string, kind: SourceKind }>, expandCounts: Array<{ type: RelationType, direction: Direction, kind: Kind, count: number }> }
      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean, sources: Array<{ id: string, kind: SourceKind }>, expandCounts: Array<{ type: RelationType, direction: Direction, kind: Kind, count: number }> }
      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean, sources: Array<{ id: string, kind: SourceKind }>, expandCounts: Array<{ type: RelationType, direction: Direction, kind: Kind, count: number }> }
      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean, sources: Array<{ id: string, kind: SourceKind }>, expandCounts: Array<{ type: RelationType, direction: Direction, kind: Kind, count: number }> }
      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean, sources: Array<{ id: string, kind: SourceKind }>, expandCounts: Array<{ type: RelationType, direction: Direction, kind: Kind, count: number }> }
      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean, sources: Array<{ id: string, kind: SourceKind }>, expandCounts: Array<{ type: RelationType, direction: Direction, kind: Kind, count: number }> }
      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean, sources: Array<{ id: string, kind: SourceKind }>, expandCounts: Array<{ type: RelationType, direction: Direction, kind: Kind, count: number }> }
    >, relations: Array<{ id: string, type: RelationType, from:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , to:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , statements: Array<{ essential: boolean | null, status: Status, since: string | null, until: string | null, source: { id: string } }> }> } };

export type RelationQueryVariables = Exact<{
  id: string | number;
}>;


export type RelationQuery = { node:
    | { id: string, type: RelationType, qualifier: string | null, from:
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
      , to:
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
      , statements: Array<{ quote: string, status: Status, since: string | null, until: string | null, share: number | null, essential: boolean | null, activity: Activity | null, purpose: string | null, first: boolean | null, role: string | null, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind }, segment:
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
         | null, product:
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
         | null }> }
    | Record<PropertyKey, never>
   | null };

export type SearchQueryVariables = Exact<{
  text: string;
  scope?: Scope | null | undefined;
}>;


export type SearchQuery = { search: { totalCount: number, edges: Array<{ score: number, matched: { field: SearchField, text: string, start: number, length: number, how: SearchTier }, node:
        | { description: string | null, id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean, sources: Array<{ id: string, kind: SourceKind }> }
        | { description: string | null, id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean, sources: Array<{ id: string, kind: SourceKind }> }
        | { description: string | null, id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean, sources: Array<{ id: string, kind: SourceKind }> }
        | { description: string | null, id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean, sources: Array<{ id: string, kind: SourceKind }> }
        | { description: string | null, id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean, sources: Array<{ id: string, kind: SourceKind }> }
        | { description: string | null, id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean, sources: Array<{ id: string, kind: SourceKind }> }
        | { description: string | null, id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean, sources: Array<{ id: string, kind: SourceKind }> }
        | { description: string | null, id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean, sources: Array<{ id: string, kind: SourceKind }> }
        | { description: string | null, id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean, sources: Array<{ id: string, kind: SourceKind }> }
        | { description: string | null, id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean, sources: Array<{ id: string, kind: SourceKind }> }
        | { description: string | null, id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean, sources: Array<{ id: string, kind: SourceKind }> }
        | { description: string | null, id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean, sources: Array<{ id: string, kind: SourceKind }> }
        | { description: string | null, id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean, sources: Array<{ id: string, kind: SourceKind }> }
       }> } };

export type StandInsQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type StandInsQuery = { entities: { nodes: Array<
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
    > }, areas: { nodes: Array<{ id: string, name: string }> }, companies: { nodes: Array<{ id: string, name: string }> }, segments: { nodes: Array<{ id: string, name: string }> } };

export type TimelineQueryVariables = Exact<{ [key: string]: never; }>;


export type TimelineQuery = { statistics: { spans: Array<{ since: string | null, until: string | null, status: Status, count: number, source: { id: string } }> } };

export type WaysQueryVariables = Exact<{
  from: string | number;
  to: string | number;
  scope?: Scope | null | undefined;
}>;


export type WaysQuery = { paths: Array<{ entities: Array<
      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
      | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
    >, relations: Array<{ id: string, type: RelationType, qualifier: string | null, from:
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
      , to:
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
      , statements: Array<{ quote: string, status: Status, since: string | null, until: string | null, share: number | null, essential: boolean | null, activity: Activity | null, purpose: string | null, first: boolean | null, role: string | null, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind }, segment:
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
         | null, product:
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
         | null }> }> }> };

export type ChokepointsQueryVariables = Exact<{
  scope?: Scope | null | undefined;
  a?: number | null | undefined;
  b?: number | null | undefined;
  targetedWeight?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ChokepointsQuery = { chokepoints: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ cursor: string, node: { score: number, rank: number, reach: number, scarcity: number, resilience: number, working: number, substituteCount: number, entity:
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
        , segmentsLost: { totalCount: number }, companiesLost: { totalCount: number } } }> } };

export type WeakLinksQueryVariables = Exact<{
  scope?: Scope | null | undefined;
  rules?: Array<WeakLinkRule> | WeakLinkRule | null | undefined;
  after?: string | null | undefined;
}>;


export type WeakLinksQuery = { weakLinks: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ cursor: string, node: { rules: Array<WeakLinkRule>, severity: number, rank: number, companyCount: number | null, hhiLow: number | null, hhiHigh: number | null, certainty: Certainty | null, remainder: number | null, unnamed: boolean, suppliedShare: number | null, segment: { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean } | null, product: { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean } | null, company: { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean } | null, supplier: { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean } | null, shares: { totalCount: number }, evidence: { totalCount: number } } }> } };

export type WeakCountsQueryVariables = Exact<{
  scope?: Scope | null | undefined;
}>;


export type WeakCountsQuery = { all: { totalCount: number }, single: { totalCount: number }, concentrated: { totalCount: number, nodes: Array<{ certainty: Certainty | null }> }, soleSupplier: { totalCount: number }, chokepoints: { totalCount: number }, coverage: { findings: Array<{ zh: string, en: string }>, shareFindings: Array<{ zh: string, en: string }> } };

export type ChokepointQueryVariables = Exact<{
  id: string | number;
  scope?: Scope | null | undefined;
}>;


export type ChokepointQuery = { whatIf: { segmentsBefore: number, segmentsAfter: number, segmentsLost: { totalCount: number, nodes: Array<{ distance: number, entity:
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
         }> }, companiesLost: { totalCount: number, nodes: Array<{ distance: number, entity:
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
         }> } }, substitutes: { totalCount: number, nodes: Array<{ rank: number, sameProduct: boolean, sameSegment: boolean, samePark: boolean, sameArea: boolean, independence: number, sameUpstream: boolean, upstreamCount: number, company: { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }, sharedCustomers: { totalCount: number }, segments: { nodes: Array<{ id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }> } }> }, entity:
    | { relations: { totalCount: number, nodes: Array<{ id: string, type: RelationType, qualifier: string | null, from:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          , to:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          , statements: Array<{ quote: string, status: Status, since: string | null, until: string | null, share: number | null, essential: boolean | null, activity: Activity | null, purpose: string | null, first: boolean | null, role: string | null, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind }, segment:
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
             | null, product:
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
             | null }> }> } }
    | { relations: { totalCount: number, nodes: Array<{ id: string, type: RelationType, qualifier: string | null, from:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          , to:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          , statements: Array<{ quote: string, status: Status, since: string | null, until: string | null, share: number | null, essential: boolean | null, activity: Activity | null, purpose: string | null, first: boolean | null, role: string | null, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind }, segment:
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
             | null, product:
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
             | null }> }> } }
    | { relations: { totalCount: number, nodes: Array<{ id: string, type: RelationType, qualifier: string | null, from:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          , to:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          , statements: Array<{ quote: string, status: Status, since: string | null, until: string | null, share: number | null, essential: boolean | null, activity: Activity | null, purpose: string | null, first: boolean | null, role: string | null, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind }, segment:
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
             | null, product:
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
             | null }> }> } }
    | { relations: { totalCount: number, nodes: Array<{ id: string, type: RelationType, qualifier: string | null, from:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          , to:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          , statements: Array<{ quote: string, status: Status, since: string | null, until: string | null, share: number | null, essential: boolean | null, activity: Activity | null, purpose: string | null, first: boolean | null, role: string | null, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind }, segment:
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
             | null, product:
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
             | null }> }> } }
    | { relations: { totalCount: number, nodes: Array<{ id: string, type: RelationType, qualifier: string | null, from:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          , to:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          , statements: Array<{ quote: string, status: Status, since: string | null, until: string | null, share: number | null, essential: boolean | null, activity: Activity | null, purpose: string | null, first: boolean | null, role: string | null, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind }, segment:
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
             | null, product:
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
             | null }> }> } }
    | { relations: { totalCount: number, nodes: Array<{ id: string, type: RelationType, qualifier: string | null, from:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          , to:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          , statements: Array<{ quote: string, status: Status, since: string | null, until: string | null, share: number | null, essential: boolean | null, activity: Activity | null, purpose: string | null, first: boolean | null, role: string | null, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind }, segment:
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
             | null, product:
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
             | null }> }> } }
    | { relations: { totalCount: number, nodes: Array<{ id: string, type: RelationType, qualifier: string | null, from:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          , to:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          , statements: Array<{ quote: string, status: Status, since: string | null, until: string | null, share: number | null, essential: boolean | null, activity: Activity | null, purpose: string | null, first: boolean | null, role: string | null, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind }, segment:
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
             | null, product:
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
             | null }> }> } }
    | { relations: { totalCount: number, nodes: Array<{ id: string, type: RelationType, qualifier: string | null, from:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          , to:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          , statements: Array<{ quote: string, status: Status, since: string | null, until: string | null, share: number | null, essential: boolean | null, activity: Activity | null, purpose: string | null, first: boolean | null, role: string | null, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind }, segment:
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
             | null, product:
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
             | null }> }> } }
    | { relations: { totalCount: number, nodes: Array<{ id: string, type: RelationType, qualifier: string | null, from:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          , to:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          , statements: Array<{ quote: string, status: Status, since: string | null, until: string | null, share: number | null, essential: boolean | null, activity: Activity | null, purpose: string | null, first: boolean | null, role: string | null, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind }, segment:
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
             | null, product:
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
             | null }> }> } }
    | { relations: { totalCount: number, nodes: Array<{ id: string, type: RelationType, qualifier: string | null, from:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          , to:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          , statements: Array<{ quote: string, status: Status, since: string | null, until: string | null, share: number | null, essential: boolean | null, activity: Activity | null, purpose: string | null, first: boolean | null, role: string | null, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind }, segment:
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
             | null, product:
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
             | null }> }> } }
    | { relations: { totalCount: number, nodes: Array<{ id: string, type: RelationType, qualifier: string | null, from:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          , to:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          , statements: Array<{ quote: string, status: Status, since: string | null, until: string | null, share: number | null, essential: boolean | null, activity: Activity | null, purpose: string | null, first: boolean | null, role: string | null, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind }, segment:
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
             | null, product:
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
             | null }> }> } }
    | { relations: { totalCount: number, nodes: Array<{ id: string, type: RelationType, qualifier: string | null, from:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          , to:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          , statements: Array<{ quote: string, status: Status, since: string | null, until: string | null, share: number | null, essential: boolean | null, activity: Activity | null, purpose: string | null, first: boolean | null, role: string | null, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind }, segment:
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
             | null, product:
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
             | null }> }> } }
    | { relations: { totalCount: number, nodes: Array<{ id: string, type: RelationType, qualifier: string | null, from:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          , to:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          , statements: Array<{ quote: string, status: Status, since: string | null, until: string | null, share: number | null, essential: boolean | null, activity: Activity | null, purpose: string | null, first: boolean | null, role: string | null, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind }, segment:
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
             | null, product:
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
             | null }> }> } }
   | null };

export type SubstitutesQueryVariables = Exact<{
  company: string | number;
  scope?: Scope | null | undefined;
  after?: string | null | undefined;
}>;


export type SubstitutesQuery = { substitutes: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ rank: number, sameProduct: boolean, sameSegment: boolean, samePark: boolean, sameArea: boolean, independence: number, sameUpstream: boolean, upstreamCount: number, evidence: { totalCount: number, nodes: Array<{ id: string, type: RelationType, qualifier: string | null, from:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          , to:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          , statements: Array<{ quote: string, status: Status, since: string | null, until: string | null, share: number | null, essential: boolean | null, activity: Activity | null, purpose: string | null, first: boolean | null, role: string | null, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind }, segment:
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
             | null, product:
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
             | null }> }> }, company: { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }, sharedCustomers: { totalCount: number }, segments: { nodes: Array<{ id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }> } }> } };

export type SubstituteFragment = { rank: number, sameProduct: boolean, sameSegment: boolean, samePark: boolean, sameArea: boolean, independence: number, sameUpstream: boolean, upstreamCount: number, company: { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }, sharedCustomers: { totalCount: number }, segments: { nodes: Array<{ id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }> } };

export type WeakEvidenceQueryVariables = Exact<{
  scope?: Scope | null | undefined;
  rules?: Array<WeakLinkRule> | WeakLinkRule | null | undefined;
  after?: string | null | undefined;
}>;


export type WeakEvidenceQuery = { weakLinks: { nodes: Array<{ shares: { totalCount: number, nodes: Array<{ share: number | null, company: { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean } }> }, dependants: { totalCount: number, nodes: Array<{ distance: number, segment: { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean } }> }, neededBy: { totalCount: number, nodes: Array<{ id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }> }, evidence: { totalCount: number, nodes: Array<{ id: string, type: RelationType, qualifier: string | null, from:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          , to:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          , statements: Array<{ quote: string, status: Status, since: string | null, until: string | null, share: number | null, essential: boolean | null, activity: Activity | null, purpose: string | null, first: boolean | null, role: string | null, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind }, segment:
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
             | null, product:
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
             | null }> }> } }> } };

export type ReachEvidenceQueryVariables = Exact<{
  scope?: Scope | null | undefined;
  a?: number | null | undefined;
  b?: number | null | undefined;
  targetedWeight?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ReachEvidenceQuery = { chokepoints: { nodes: Array<{ evidence: { totalCount: number, nodes: Array<{ id: string, type: RelationType, qualifier: string | null, from:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          , to:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          , statements: Array<{ quote: string, status: Status, since: string | null, until: string | null, share: number | null, essential: boolean | null, activity: Activity | null, purpose: string | null, first: boolean | null, role: string | null, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind }, segment:
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
             | null, product:
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
             | null }> }> } }> } };

export type WhatIfQueryVariables = Exact<{
  scope?: Scope | null | undefined;
  remove?: Array<string | number> | string | number | null | undefined;
  add?: Array<Addition> | Addition | null | undefined;
}>;


export type WhatIfQuery = { whatIf: { resilience: number | null, segmentsBefore: number, segmentsAfter: number, companiesBefore: number, companiesAfter: number, gapsBefore: number, gapsAfter: number, severityOpened: number, severityClosed: number, companiesRemoved: { totalCount: number, nodes: Array<{ id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }> }, companiesLost: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ cursor: string, node: { distance: number, entity:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          , because: { nodes: Array<{ rule: ReasonRule, distance: number, entity:
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
               | null, input:
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
               | null }> } } }> }, segmentsLost: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ cursor: string, node: { distance: number, entity:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          , because: { nodes: Array<{ rule: ReasonRule, distance: number, entity:
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
               | null, input:
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
               | null }> } } }> }, segmentsSingle: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ cursor: string, node: { distance: number, entity:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          , because: { nodes: Array<{ rule: ReasonRule, distance: number, entity:
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
               | null, input:
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
               | null }> } } }> }, gapsOpened: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ cursor: string, node: { distance: number, severity: number, closing: GapClosing | null, entity:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          , because: { nodes: Array<{ rule: ReasonRule, distance: number, entity:
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
               | null, input:
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
               | null }> } } }> }, gapsClosed: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ cursor: string, node: { distance: number, severity: number, closing: GapClosing | null, entity:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          , because: { nodes: Array<{ rule: ReasonRule, distance: number, entity:
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
               | null, input:
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
               | null }> } } }> }, bestAdditions: { nodes: Array<{ severity: number, rank: number, segment: { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean } }> } } };

export type MoreEffectsQueryVariables = Exact<{
  scope?: Scope | null | undefined;
  remove?: Array<string | number> | string | number | null | undefined;
  add?: Array<Addition> | Addition | null | undefined;
  after?: string | null | undefined;
  companies: boolean;
  segments: boolean;
  single: boolean;
  opened: boolean;
  closed: boolean;
}>;


export type MoreEffectsQuery = { whatIf: { companiesLost?: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ cursor: string, node: { distance: number, entity:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          , because: { nodes: Array<{ rule: ReasonRule, distance: number, entity:
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
               | null, input:
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
               | null }> } } }> }, segmentsLost?: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ cursor: string, node: { distance: number, entity:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          , because: { nodes: Array<{ rule: ReasonRule, distance: number, entity:
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
               | null, input:
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
               | null }> } } }> }, segmentsSingle?: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ cursor: string, node: { distance: number, entity:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          , because: { nodes: Array<{ rule: ReasonRule, distance: number, entity:
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
               | null, input:
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
               | null }> } } }> }, gapsOpened?: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ cursor: string, node: { distance: number, severity: number, closing: GapClosing | null, entity:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          , because: { nodes: Array<{ rule: ReasonRule, distance: number, entity:
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
               | null, input:
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
               | null }> } } }> }, gapsClosed?: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ cursor: string, node: { distance: number, severity: number, closing: GapClosing | null, entity:
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
            | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          , because: { nodes: Array<{ rule: ReasonRule, distance: number, entity:
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
               | null, input:
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
               | null }> } } }> } } };

export type StruckFragment = { distance: number, entity:
    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
  , because: { nodes: Array<{ rule: ReasonRule, distance: number, entity:
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
       | null, input:
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
       | null }> } };

export type ChangedFragment = { distance: number, severity: number, closing: GapClosing | null, entity:
    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
  , because: { nodes: Array<{ rule: ReasonRule, distance: number, entity:
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
       | null, input:
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
       | null }> } };

export type BecauseFragment = { rule: ReasonRule, distance: number, entity:
    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
   | null, input:
    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
   | null };

export type ReasonsQueryVariables = Exact<{
  scope?: Scope | null | undefined;
  remove?: Array<string | number> | string | number | null | undefined;
  add?: Array<Addition> | Addition | null | undefined;
  after?: string | null | undefined;
  companies: boolean;
  segments: boolean;
  single: boolean;
  opened: boolean;
  closed: boolean;
}>;


export type ReasonsQuery = { whatIf: { companiesLost?: { nodes: Array<{ because: { nodes: Array<{ rule: ReasonRule, distance: number, evidence: { totalCount: number, nodes: Array<{ id: string, type: RelationType, qualifier: string | null, from:
                  | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                  | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                  | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                  | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                  | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                  | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                  | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                  | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                  | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                  | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                  | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                  | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                  | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                , to:
                  | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                  | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                  | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                  | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                  | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                  | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                  | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                  | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                  | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                  | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                  | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                  | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                  | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                , statements: Array<{ quote: string, status: Status, since: string | null, until: string | null, share: number | null, essential: boolean | null, activity: Activity | null, purpose: string | null, first: boolean | null, role: string | null, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind }, segment:
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                   | null, product:
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                   | null }> }> }, entity:
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
             | null, input:
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
             | null }> } }> }, segmentsLost?: { nodes: Array<{ because: { nodes: Array<{ rule: ReasonRule, distance: number, evidence: { totalCount: number, nodes: Array<{ id: string, type: RelationType, qualifier: string | null, from:
                  | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                  | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                  | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                  | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                  | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                  | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                  | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                  | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                  | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                  | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                  | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                  | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                  | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                , to:
                  | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                  | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                  | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                  | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                  | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                  | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                  | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                  | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                  | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                  | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                  | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                  | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                  | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                , statements: Array<{ quote: string, status: Status, since: string | null, until: string | null, share: number | null, essential: boolean | null, activity: Activity | null, purpose: string | null, first: boolean | null, role: string | null, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind }, segment:
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                   | null, product:
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                   | null }> }> }, entity:
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
             | null, input:
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
             | null }> } }> }, segmentsSingle?: { nodes: Array<{ because: { nodes: Array<{ rule: ReasonRule, distance: number, evidence: { totalCount: number, nodes: Array<{ id: string, type: RelationType, qualifier: string | null, from:
                  | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                  | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                  | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                  | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                  | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                  | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                  | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                  | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                  | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                  | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                  | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                  | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                  | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                , to:
                  | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                  | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                  | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                  | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                  | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                  | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                  | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                  | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                  | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                  | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                  | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                  | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                  | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                , statements: Array<{ quote: string, status: Status, since: string | null, until: string | null, share: number | null, essential: boolean | null, activity: Activity | null, purpose: string | null, first: boolean | null, role: string | null, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind }, segment:
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                   | null, product:
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                   | null }> }> }, entity:
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
             | null, input:
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
             | null }> } }> }, gapsOpened?: { nodes: Array<{ because: { nodes: Array<{ rule: ReasonRule, distance: number, evidence: { totalCount: number, nodes: Array<{ id: string, type: RelationType, qualifier: string | null, from:
                  | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                  | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                  | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                  | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                  | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                  | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                  | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                  | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                  | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                  | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                  | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                  | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                  | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                , to:
                  | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                  | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                  | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                  | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                  | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                  | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                  | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                  | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                  | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                  | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                  | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                  | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                  | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                , statements: Array<{ quote: string, status: Status, since: string | null, until: string | null, share: number | null, essential: boolean | null, activity: Activity | null, purpose: string | null, first: boolean | null, role: string | null, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind }, segment:
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                   | null, product:
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                   | null }> }> }, entity:
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
             | null, input:
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
             | null }> } }> }, gapsClosed?: { nodes: Array<{ because: { nodes: Array<{ rule: ReasonRule, distance: number, evidence: { totalCount: number, nodes: Array<{ id: string, type: RelationType, qualifier: string | null, from:
                  | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                  | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                  | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                  | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                  | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                  | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                  | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                  | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                  | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                  | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                  | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                  | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                  | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                , to:
                  | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                  | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                  | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                  | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                  | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                  | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                  | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                  | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                  | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                  | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                  | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                  | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                  | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                , statements: Array<{ quote: string, status: Status, since: string | null, until: string | null, share: number | null, essential: boolean | null, activity: Activity | null, purpose: string | null, first: boolean | null, role: string | null, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind }, segment:
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                   | null, product:
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
                   | null }> }> }, entity:
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
             | null, input:
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
              | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
             | null }> } }> } } };

export type ProvenFragment = { rule: ReasonRule, distance: number, evidence: { totalCount: number, nodes: Array<{ id: string, type: RelationType, qualifier: string | null, from:
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
      , to:
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
        | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
      , statements: Array<{ quote: string, status: Status, since: string | null, until: string | null, share: number | null, essential: boolean | null, activity: Activity | null, purpose: string | null, first: boolean | null, role: string | null, source: { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, published: string | null, url: string | null, retrieved: string | null, kind: SourceKind }, segment:
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
         | null, product:
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
          | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
         | null }> }> }, entity:
    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
   | null, input:
    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
   | null };

export type CalledQueryVariables = Exact<{
  id: string | number;
}>;


export type CalledQuery = { entity:
    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
    | { id: string, kind: Kind, name: string, nameEn: string | null, shortName: string | null, shortNameEn: string | null, unnamed: boolean }
   | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const NamedFragmentDoc = new TypedDocumentString(`
    fragment Named on Entity {
  id
  kind
  name
  nameEn
  shortName
  shortNameEn
  unnamed
}
    `, {"fragmentName":"Named"}) as unknown as TypedDocumentString<NamedFragment, unknown>;
export const CitedFragmentDoc = new TypedDocumentString(`
    fragment Cited on Source {
  id
  title
  titleEn
  publisher
  publisherEn
  published
  url
  retrieved
  kind
}
    `, {"fragmentName":"Cited"}) as unknown as TypedDocumentString<CitedFragment, unknown>;
export const DossierFeedFragmentDoc = new TypedDocumentString(`
    fragment DossierFeed on Relation {
  from {
    ...Named
  }
  to {
    ...Named
  }
  statements {
    essential
    source {
      ...Cited
    }
  }
}
    fragment Cited on Source {
  id
  title
  titleEn
  publisher
  publisherEn
  published
  url
  retrieved
  kind
}
fragment Named on Entity {
  id
  kind
  name
  nameEn
  shortName
  shortNameEn
  unnamed
}`, {"fragmentName":"DossierFeed"}) as unknown as TypedDocumentString<DossierFeedFragment, unknown>;
export const ToldFragmentDoc = new TypedDocumentString(`
    fragment Told on Source {
  id
  title
  titleEn
  publisher
  publisherEn
  published
  url
  retrieved
  licence
  kind
}
    `, {"fragmentName":"Told"}) as unknown as TypedDocumentString<ToldFragment, unknown>;
export const ToldRecordFragmentDoc = new TypedDocumentString(`
    fragment ToldRecord on EntityRecord {
  source {
    ...Told
  }
  name
  properties {
    id
    value
  }
}
    fragment Told on Source {
  id
  title
  titleEn
  publisher
  publisherEn
  published
  url
  retrieved
  licence
  kind
}`, {"fragmentName":"ToldRecord"}) as unknown as TypedDocumentString<ToldRecordFragment, unknown>;
export const ToldFigureFragmentDoc = new TypedDocumentString(`
    fragment ToldFigure on Observation {
  metric
  operator
  value
  valueMax
  unit
  period
  scope {
    id
  }
  source {
    ...Told
  }
  quote
}
    fragment Told on Source {
  id
  title
  titleEn
  publisher
  publisherEn
  published
  url
  retrieved
  licence
  kind
}`, {"fragmentName":"ToldFigure"}) as unknown as TypedDocumentString<ToldFigureFragment, unknown>;
export const SubstituteFragmentDoc = new TypedDocumentString(`
    fragment Substitute on Substitute {
  company {
    ...Named
  }
  rank
  sameProduct
  sameSegment
  samePark
  sameArea
  independence
  sameUpstream
  upstreamCount
  sharedCustomers(first: 1) {
    totalCount
  }
  segments(first: 4) {
    nodes {
      ...Named
    }
  }
}
    fragment Named on Entity {
  id
  kind
  name
  nameEn
  shortName
  shortNameEn
  unnamed
}`, {"fragmentName":"Substitute"}) as unknown as TypedDocumentString<SubstituteFragment, unknown>;
export const BecauseFragmentDoc = new TypedDocumentString(`
    fragment Because on Reason {
  rule
  distance
  entity {
    ...Named
  }
  input {
    ...Named
  }
}
    fragment Named on Entity {
  id
  kind
  name
  nameEn
  shortName
  shortNameEn
  unnamed
}`, {"fragmentName":"Because"}) as unknown as TypedDocumentString<BecauseFragment, unknown>;
export const StruckFragmentDoc = new TypedDocumentString(`
    fragment Struck on Effect {
  entity {
    ...Named
  }
  distance
  because(first: 2) {
    nodes {
      ...Because
    }
  }
}
    fragment Named on Entity {
  id
  kind
  name
  nameEn
  shortName
  shortNameEn
  unnamed
}
fragment Because on Reason {
  rule
  distance
  entity {
    ...Named
  }
  input {
    ...Named
  }
}`, {"fragmentName":"Struck"}) as unknown as TypedDocumentString<StruckFragment, unknown>;
export const ChangedFragmentDoc = new TypedDocumentString(`
    fragment Changed on GapChange {
  entity {
    ...Named
  }
  distance
  severity
  closing
  because(first: 2) {
    nodes {
      ...Because
    }
  }
}
    fragment Named on Entity {
  id
  kind
  name
  nameEn
  shortName
  shortNameEn
  unnamed
}
fragment Because on Reason {
  rule
  distance
  entity {
    ...Named
  }
  input {
    ...Named
  }
}`, {"fragmentName":"Changed"}) as unknown as TypedDocumentString<ChangedFragment, unknown>;
export const LinkFragmentDoc = new TypedDocumentString(`
    fragment Link on Relation {
  id
  type
  qualifier
  from {
    ...Named
  }
  to {
    ...Named
  }
  statements {
    source {
      id
      title
      titleEn
      publisher
      publisherEn
      published
      url
      retrieved
      kind
    }
    quote
    status
    since
    until
    share
    essential
    activity
    purpose
    first
    role
    segment {
      ...Named
    }
    product {
      ...Named
    }
  }
}
    fragment Named on Entity {
  id
  kind
  name
  nameEn
  shortName
  shortNameEn
  unnamed
}`, {"fragmentName":"Link"}) as unknown as TypedDocumentString<LinkFragment, unknown>;
export const ProvenFragmentDoc = new TypedDocumentString(`
    fragment Proven on Reason {
  ...Because
  evidence(first: 8) {
    totalCount
    nodes {
      ...Link
    }
  }
}
    fragment Link on Relation {
  id
  type
  qualifier
  from {
    ...Named
  }
  to {
    ...Named
  }
  statements {
    source {
      id
      title
      titleEn
      publisher
      publisherEn
      published
      url
      retrieved
      kind
    }
    quote
    status
    since
    until
    share
    essential
    activity
    purpose
    first
    role
    segment {
      ...Named
    }
    product {
      ...Named
    }
  }
}
fragment Named on Entity {
  id
  kind
  name
  nameEn
  shortName
  shortNameEn
  unnamed
}
fragment Because on Reason {
  rule
  distance
  entity {
    ...Named
  }
  input {
    ...Named
  }
}`, {"fragmentName":"Proven"}) as unknown as TypedDocumentString<ProvenFragment, unknown>;
export const CandidatesDocument = new TypedDocumentString(`
    query Candidates($segment: ID!, $scope: Scope, $after: String) {
  candidates(segment: $segment, scope: $scope, first: 10, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      entity {
        ...Named
        sources {
          id
          kind
        }
      }
      reasons
      score
      rank
      support(first: 1) {
        totalCount
      }
      ties(first: 1) {
        totalCount
      }
      paths(first: 5) {
        role
        entities {
          ...Named
        }
        relations {
          ...Link
        }
      }
    }
  }
}
    fragment Link on Relation {
  id
  type
  qualifier
  from {
    ...Named
  }
  to {
    ...Named
  }
  statements {
    source {
      id
      title
      titleEn
      publisher
      publisherEn
      published
      url
      retrieved
      kind
    }
    quote
    status
    since
    until
    share
    essential
    activity
    purpose
    first
    role
    segment {
      ...Named
    }
    product {
      ...Named
    }
  }
}
fragment Named on Entity {
  id
  kind
  name
  nameEn
  shortName
  shortNameEn
  unnamed
}`) as unknown as TypedDocumentString<CandidatesQuery, CandidatesQueryVariables>;
export const CatalogueDocument = new TypedDocumentString(`
    query Catalogue {
  vocabulary {
    families {
      id
      zh
      en
      light
      dark
      shape
    }
    kinds {
      id
      zh
      en
      family
      icon
      properties {
        id
        zh
        en
        type
        unit
        values {
          id
          zh
          en
        }
      }
    }
    relationTypes {
      id
      zh
      en
      readsOut {
        zh
        en
      }
      readsIn {
        zh
        en
      }
    }
    statuses {
      id
      zh
      en
    }
  }
  sources(first: 100) {
    nodes {
      id
      title
      titleEn
      publisher
      publisherEn
      published
      kind
    }
  }
  areas(first: 100) {
    nodes {
      ...Named
      level
      sources {
        id
      }
      relations(types: [TARGETS], direction: OUT, first: 1) {
        totalCount
      }
    }
  }
  parks(first: 100) {
    nodes {
      ...Named
      sources {
        id
      }
    }
  }
  statistics {
    entities
    byKind {
      kind
      count
    }
    revision
  }
}
    fragment Named on Entity {
  id
  kind
  name
  nameEn
  shortName
  shortNameEn
  unnamed
}`) as unknown as TypedDocumentString<CatalogueQuery, CatalogueQueryVariables>;
export const ChainMapDocument = new TypedDocumentString(`
    query ChainMap($scope: Scope) {
  chain(scope: $scope) {
    lanes {
      id
      name
      nameEn
    }
    blocks {
      id
      name
      nameEn
    }
    segments {
      segment {
        ...Named
        cluster
        stage
      }
      lane
      column
      parent
      presence
      companyCount
      sampleCount
      sample
      unnamed
      single
      state
      companies(first: 12) {
        company {
          ...Named
          countMin
          countMax
        }
        sample
        activity
      }
    }
    feeds {
      id
      from {
        id
      }
      to {
        id
      }
      statements {
        essential
        status
        since
        until
        source {
          id
        }
      }
    }
    supplies(first: 500) {
      id
      from {
        id
      }
      to {
        id
      }
      statements {
        share
        status
        since
        until
        source {
          id
        }
      }
    }
  }
}
    fragment Named on Entity {
  id
  kind
  name
  nameEn
  shortName
  shortNameEn
  unnamed
}`) as unknown as TypedDocumentString<ChainMapQuery, ChainMapQueryVariables>;
export const CompareDocument = new TypedDocumentString(`
    query Compare($a: Scope!, $b: Scope!, $after: String) {
  compare(a: $a, b: $b) {
    a {
      coverage {
        recorded
        known
      }
    }
    b {
      coverage {
        recorded
        known
      }
    }
    segments(first: 100, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        segment {
          ...Named
        }
        turn
        a {
          presence
          companyCount
        }
        b {
          presence
          companyCount
        }
      }
    }
  }
}
    fragment Named on Entity {
  id
  kind
  name
  nameEn
  shortName
  shortNameEn
  unnamed
}`) as unknown as TypedDocumentString<CompareQuery, CompareQueryVariables>;
export const CoverageDocument = new TypedDocumentString(`
    query Coverage($scope: Scope) {
  coverage(scope: $scope) {
    completeness
    asked
    askedPresent
    recordCompleteness
    recorded
    known
    present
    single
    absent
    unknown
    inTalks
    findings {
      code
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<CoverageQuery, CoverageQueryVariables>;
export const DossierCandidatesDocument = new TypedDocumentString(`
    query DossierCandidates($segment: ID!, $scope: Scope) {
  candidates(segment: $segment, scope: $scope, first: 8) {
    totalCount
    nodes {
      entity {
        ...Named
      }
      reasons
      score
      support(first: 1) {
        totalCount
      }
      ties(first: 1) {
        totalCount
      }
      paths(first: 1) {
        role
        entities {
          ...Named
        }
        relations {
          type
          from {
            id
          }
          statements {
            source {
              ...Cited
            }
          }
        }
      }
    }
  }
}
    fragment Cited on Source {
  id
  title
  titleEn
  publisher
  publisherEn
  published
  url
  retrieved
  kind
}
fragment Named on Entity {
  id
  kind
  name
  nameEn
  shortName
  shortNameEn
  unnamed
}`) as unknown as TypedDocumentString<DossierCandidatesQuery, DossierCandidatesQueryVariables>;
export const DossierDocument = new TypedDocumentString(`
    query Dossier($id: ID!, $scope: Scope) {
  entity(id: $id) {
    ...Named
    aliases
    description
    records(first: 20) {
      nodes {
        source {
          ...Cited
        }
        properties {
          id
          zh
          en
          value
          unit
        }
      }
    }
    upstream: relations(types: [FEEDS], direction: IN, scope: $scope, first: 100) {
      totalCount
      nodes {
        ...DossierFeed
      }
    }
    downstream: relations(types: [FEEDS], direction: OUT, scope: $scope, first: 100) {
      totalCount
      nodes {
        ...DossierFeed
      }
    }
    observations(scope: $scope, first: 50) {
      totalCount
      nodes {
        metric
        operator
        value
        valueMax
        unit
        period
        scope {
          ...Named
        }
        source {
          ...Cited
        }
      }
    }
    ... on Segment {
      companies(subsegments: true, scope: $scope, first: 100) {
        totalCount
        edges {
          node {
            ...Named
          }
          relations {
            to {
              ...Named
            }
            statements {
              source {
                ...Cited
              }
              since
              until
              activity
            }
          }
        }
      }
    }
  }
}
    fragment Cited on Source {
  id
  title
  titleEn
  publisher
  publisherEn
  published
  url
  retrieved
  kind
}
fragment DossierFeed on Relation {
  from {
    ...Named
  }
  to {
    ...Named
  }
  statements {
    essential
    source {
      ...Cited
    }
  }
}
fragment Named on Entity {
  id
  kind
  name
  nameEn
  shortName
  shortNameEn
  unnamed
}`) as unknown as TypedDocumentString<DossierQuery, DossierQueryVariables>;
export const ExportRelationsDocument = new TypedDocumentString(`
    query ExportRelations($ids: [ID!]!, $scope: Scope) {
  subgraph(ids: $ids, scope: $scope) {
    entities {
      ...Named
    }
    relations {
      id
      type
      qualifier
      from {
        id
      }
      to {
        id
      }
      statements {
        source {
          ...Told
        }
        quote
        status
        since
        until
        share
        essential
        capacity
        activity
        purpose
        first
        role
        segment {
          id
        }
        product {
          id
        }
      }
    }
  }
}
    fragment Told on Source {
  id
  title
  titleEn
  publisher
  publisherEn
  published
  url
  retrieved
  licence
  kind
}
fragment Named on Entity {
  id
  kind
  name
  nameEn
  shortName
  shortNameEn
  unnamed
}`) as unknown as TypedDocumentString<ExportRelationsQuery, ExportRelationsQueryVariables>;
export const ExportEntitiesDocument = new TypedDocumentString(`
    query ExportEntities($ids: [ID!]!, $scope: Scope) {
  subgraph(ids: $ids, scope: $scope) {
    entities {
      id
      kind
      records(first: 10) {
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...ToldRecord
        }
      }
      observations(scope: $scope, first: 20) {
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...ToldFigure
        }
      }
    }
  }
}
    fragment ToldRecord on EntityRecord {
  source {
    ...Told
  }
  name
  properties {
    id
    value
  }
}
fragment ToldFigure on Observation {
  metric
  operator
  value
  valueMax
  unit
  period
  scope {
    id
  }
  source {
    ...Told
  }
  quote
}
fragment Told on Source {
  id
  title
  titleEn
  publisher
  publisherEn
  published
  url
  retrieved
  licence
  kind
}`) as unknown as TypedDocumentString<ExportEntitiesQuery, ExportEntitiesQueryVariables>;
export const ExportMoreDocument = new TypedDocumentString(`
    query ExportMore($id: ID!, $scope: Scope, $records: String, $figures: String) {
  entity(id: $id) {
    records(first: 100, after: $records) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...ToldRecord
      }
    }
    observations(scope: $scope, first: 100, after: $figures) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...ToldFigure
      }
    }
  }
}
    fragment ToldRecord on EntityRecord {
  source {
    ...Told
  }
  name
  properties {
    id
    value
  }
}
fragment ToldFigure on Observation {
  metric
  operator
  value
  valueMax
  unit
  period
  scope {
    id
  }
  source {
    ...Told
  }
  quote
}
fragment Told on Source {
  id
  title
  titleEn
  publisher
  publisherEn
  published
  url
  retrieved
  licence
  kind
}`) as unknown as TypedDocumentString<ExportMoreQuery, ExportMoreQueryVariables>;
export const FindDocument = new TypedDocumentString(`
    query Find($text: String!, $kinds: [Kind!], $scope: Scope) {
  search(text: $text, kinds: $kinds, scope: $scope, first: 50) {
    nodes {
      ...Named
    }
  }
}
    fragment Named on Entity {
  id
  kind
  name
  nameEn
  shortName
  shortNameEn
  unnamed
}`) as unknown as TypedDocumentString<FindQuery, FindQueryVariables>;
export const GapDocument = new TypedDocumentString(`
    query Gap($segment: ID!, $scope: Scope) {
  gap(segment: $segment, scope: $scope) {
    segment {
      ...Named
    }
    dependants(first: 100) {
      totalCount
      nodes {
        segment {
          ...Named
        }
        distance
        companyCount
        contribution
      }
    }
    neededBy(first: 100) {
      totalCount
      nodes {
        ...Named
      }
    }
  }
}
    fragment Named on Entity {
  id
  kind
  name
  nameEn
  shortName
  shortNameEn
  unnamed
}`) as unknown as TypedDocumentString<GapQuery, GapQueryVariables>;
export const GapEvidenceDocument = new TypedDocumentString(`
    query GapEvidence($segment: ID!, $scope: Scope, $after: String) {
  gap(segment: $segment, scope: $scope) {
    evidence(first: 100, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...Link
      }
    }
  }
}
    fragment Link on Relation {
  id
  type
  qualifier
  from {
    ...Named
  }
  to {
    ...Named
  }
  statements {
    source {
      id
      title
      titleEn
      publisher
      publisherEn
      published
      url
      retrieved
      kind
    }
    quote
    status
    since
    until
    share
    essential
    activity
    purpose
    first
    role
    segment {
      ...Named
    }
    product {
      ...Named
    }
  }
}
fragment Named on Entity {
  id
  kind
  name
  nameEn
  shortName
  shortNameEn
  unnamed
}`) as unknown as TypedDocumentString<GapEvidenceQuery, GapEvidenceQueryVariables>;
export const GapsDocument = new TypedDocumentString(`
    query Gaps($scope: Scope, $after: String) {
  gaps(scope: $scope, orderBy: SEVERITY, first: 100, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      segment {
        ...Named
        letter
      }
      rules
      severity
      rank
      presence
      state
      dependants(first: 1) {
        totalCount
      }
      neededBy(first: 1) {
        totalCount
      }
    }
  }
}
    fragment Named on Entity {
  id
  kind
  name
  nameEn
  shortName
  shortNameEn
  unnamed
}`) as unknown as TypedDocumentString<GapsQuery, GapsQueryVariables>;
export const InspectDocument = new TypedDocumentString(`
    query Inspect($id: ID!, $scope: Scope, $ever: Scope) {
  entity(id: $id) {
    ...Named
    aliases
    description
    sources {
      id
      title
      titleEn
      publisher
      publisherEn
      published
      url
      retrieved
      kind
    }
    records(first: 20) {
      nodes {
        source {
          id
          title
          titleEn
          publisher
          publisherEn
          published
          url
          retrieved
          kind
        }
        name
        properties {
          id
          zh
          en
          value
          unit
        }
      }
    }
    relations(scope: $ever, first: 100) {
      totalCount
      nodes {
        ...Link
      }
    }
    observations(scope: $scope, first: 50) {
      nodes {
        metric
        operator
        value
        valueMax
        unit
        period
        scope {
          ...Named
        }
        source {
          id
          title
          titleEn
          publisher
          publisherEn
          published
          url
          retrieved
          kind
        }
        quote
      }
    }
    expandCounts(scope: $ever) {
      type
      direction
      kind
      count
    }
    ... on Company {
      countMin
      countMax
      made: relations(types: [PRODUCES], direction: OUT, scope: $ever, first: 10) {
        nodes {
          to {
            ...Named
            relations(types: [NEEDS], direction: OUT, scope: $ever, first: 20) {
              nodes {
                ...Link
              }
            }
          }
        }
      }
      potentialSuppliers(scope: $scope, first: 50) {
        totalCount
        nodes {
          company {
            ...Named
            sources {
              id
              kind
            }
          }
          segment {
            ...Named
          }
          reason
        }
      }
    }
  }
}
    fragment Link on Relation {
  id
  type
  qualifier
  from {
    ...Named
  }
  to {
    ...Named
  }
  statements {
    source {
      id
      title
      titleEn
      publisher
      publisherEn
      published
      url
      retrieved
      kind
    }
    quote
    status
    since
    until
    share
    essential
    activity
    purpose
    first
    role
    segment {
      ...Named
    }
    product {
      ...Named
    }
  }
}
fragment Named on Entity {
  id
  kind
  name
  nameEn
  shortName
  shortNameEn
  unnamed
}`) as unknown as TypedDocumentString<InspectQuery, InspectQueryVariables>;
export const MissingDocument = new TypedDocumentString(`
    query Missing($ids: [ID!]!) {
  subgraph(ids: $ids) {
    missing
  }
}
    `) as unknown as TypedDocumentString<MissingQuery, MissingQueryVariables>;
export const NeighboursDocument = new TypedDocumentString(`
    query Neighbours($ids: [ID!]!, $types: [RelationType!], $direction: Direction, $scope: Scope) {
  neighbourhood(
    ids: $ids
    types: $types
    direction: $direction
    depth: 1
    first: 500
    scope: $scope
  ) {
    entities {
      ...Named
    }
    relations {
      type
      from {
        id
      }
      to {
        id
      }
    }
    truncated
    hidden {
      type
      count
    }
  }
}
    fragment Named on Entity {
  id
  kind
  name
  nameEn
  shortName
  shortNameEn
  unnamed
}`) as unknown as TypedDocumentString<NeighboursQuery, NeighboursQueryVariables>;
export const BetweenDocument = new TypedDocumentString(`
    query Between($ids: [ID!]!, $scope: Scope) {
  neighbourhood(ids: $ids, depth: 1, first: 1, scope: $scope) {
    entities {
      ...Named
      sources {
        id
        kind
      }
      expandCounts(scope: $scope) {
        type
        direction
        kind
        count
      }
    }
    relations {
      id
      type
      from {
        id
      }
      to {
        id
      }
      statements {
        essential
        status
        since
        until
        source {
          id
        }
      }
    }
  }
}
    fragment Named on Entity {
  id
  kind
  name
  nameEn
  shortName
  shortNameEn
  unnamed
}`) as unknown as TypedDocumentString<BetweenQuery, BetweenQueryVariables>;
export const RelationDocument = new TypedDocumentString(`
    query Relation($id: ID!) {
  node(id: $id) {
    ... on Relation {
      ...Link
    }
  }
}
    fragment Link on Relation {
  id
  type
  qualifier
  from {
    ...Named
  }
  to {
    ...Named
  }
  statements {
    source {
      id
      title
      titleEn
      publisher
      publisherEn
      published
      url
      retrieved
      kind
    }
    quote
    status
    since
    until
    share
    essential
    activity
    purpose
    first
    role
    segment {
      ...Named
    }
    product {
      ...Named
    }
  }
}
fragment Named on Entity {
  id
  kind
  name
  nameEn
  shortName
  shortNameEn
  unnamed
}`) as unknown as TypedDocumentString<RelationQuery, RelationQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!, $scope: Scope) {
  search(text: $text, scope: $scope, first: 12) {
    totalCount
    edges {
      score
      matched {
        field
        text
        start
        length
        how
      }
      node {
        ...Named
        description
        sources {
          id
          kind
        }
      }
    }
  }
}
    fragment Named on Entity {
  id
  kind
  name
  nameEn
  shortName
  shortNameEn
  unnamed
}`) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const StandInsDocument = new TypedDocumentString(`
    query StandIns($ids: [ID!]!) {
  entities(filter: {ids: $ids}, first: 100) {
    nodes {
      id
    }
  }
  areas(first: 1) {
    nodes {
      id
      name
    }
  }
  companies(filter: {unnamed: false}, first: 1) {
    nodes {
      id
      name
    }
  }
  segments(first: 1) {
    nodes {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<StandInsQuery, StandInsQueryVariables>;
export const TimelineDocument = new TypedDocumentString(`
    query Timeline {
  statistics {
    spans {
      since
      until
      source {
        id
      }
      status
      count
    }
  }
}
    `) as unknown as TypedDocumentString<TimelineQuery, TimelineQueryVariables>;
export const WaysDocument = new TypedDocumentString(`
    query Ways($from: ID!, $to: ID!, $scope: Scope) {
  paths(from: $from, to: $to, first: 20, scope: $scope) {
    entities {
      ...Named
    }
    relations {
      ...Link
    }
  }
}
    fragment Link on Relation {
  id
  type
  qualifier
  from {
    ...Named
  }
  to {
    ...Named
  }
  statements {
    source {
      id
      title
      titleEn
      publisher
      publisherEn
      published
      url
      retrieved
      kind
    }
    quote
    status
    since
    until
    share
    essential
    activity
    purpose
    first
    role
    segment {
      ...Named
    }
    product {
      ...Named
    }
  }
}
fragment Named on Entity {
  id
  kind
  name
  nameEn
  shortName
  shortNameEn
  unnamed
}`) as unknown as TypedDocumentString<WaysQuery, WaysQueryVariables>;
export const ChokepointsDocument = new TypedDocumentString(`
    query Chokepoints($scope: Scope, $a: Float, $b: Float, $targetedWeight: Float, $after: String) {
  chokepoints(
    scope: $scope
    a: $a
    b: $b
    targetedWeight: $targetedWeight
    first: 50
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      cursor
      node {
        entity {
          ...Named
        }
        score
        rank
        reach
        scarcity
        resilience
        working
        substituteCount
        segmentsLost(first: 1) {
          totalCount
        }
        companiesLost(first: 1) {
          totalCount
        }
      }
    }
  }
}
    fragment Named on Entity {
  id
  kind
  name
  nameEn
  shortName
  shortNameEn
  unnamed
}`) as unknown as TypedDocumentString<ChokepointsQuery, ChokepointsQueryVariables>;
export const WeakLinksDocument = new TypedDocumentString(`
    query WeakLinks($scope: Scope, $rules: [WeakLinkRule!], $after: String) {
  weakLinks(scope: $scope, rules: $rules, first: 50, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      cursor
      node {
        segment {
          ...Named
        }
        product {
          ...Named
        }
        company {
          ...Named
        }
        supplier {
          ...Named
        }
        rules
        severity
        rank
        companyCount
        hhiLow
        hhiHigh
        certainty
        remainder
        unnamed
        suppliedShare
        shares(first: 1) {
          totalCount
        }
        evidence(first: 1) {
          totalCount
        }
      }
    }
  }
}
    fragment Named on Entity {
  id
  kind
  name
  nameEn
  shortName
  shortNameEn
  unnamed
}`) as unknown as TypedDocumentString<WeakLinksQuery, WeakLinksQueryVariables>;
export const WeakCountsDocument = new TypedDocumentString(`
    query WeakCounts($scope: Scope) {
  all: weakLinks(scope: $scope, first: 1) {
    totalCount
  }
  single: weakLinks(scope: $scope, rules: [SINGLE], first: 1) {
    totalCount
  }
  concentrated: weakLinks(scope: $scope, rules: [CONCENTRATED], first: 100) {
    totalCount
    nodes {
      certainty
    }
  }
  soleSupplier: weakLinks(scope: $scope, rules: [SOLE_SUPPLIER], first: 1) {
    totalCount
  }
  chokepoints(scope: $scope, first: 1) {
    totalCount
  }
  coverage(scope: $scope) {
    findings {
      zh
      en
    }
    shareFindings {
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<WeakCountsQuery, WeakCountsQueryVariables>;
export const ChokepointDocument = new TypedDocumentString(`
    query Chokepoint($id: ID!, $scope: Scope) {
  whatIf(scope: $scope, remove: [$id]) {
    segmentsBefore
    segmentsAfter
    segmentsLost(first: 100) {
      totalCount
      nodes {
        entity {
          ...Named
        }
        distance
      }
    }
    companiesLost(first: 100) {
      totalCount
      nodes {
        entity {
          ...Named
        }
        distance
      }
    }
  }
  substitutes(company: $id, scope: $scope, first: 12) {
    totalCount
    nodes {
      ...Substitute
    }
  }
  entity(id: $id) {
    relations(types: [SUPPLIES], direction: OUT, scope: $scope, first: 20) {
      totalCount
      nodes {
        ...Link
      }
    }
  }
}
    fragment Link on Relation {
  id
  type
  qualifier
  from {
    ...Named
  }
  to {
    ...Named
  }
  statements {
    source {
      id
      title
      titleEn
      publisher
      publisherEn
      published
      url
      retrieved
      kind
    }
    quote
    status
    since
    until
    share
    essential
    activity
    purpose
    first
    role
    segment {
      ...Named
    }
    product {
      ...Named
    }
  }
}
fragment Named on Entity {
  id
  kind
  name
  nameEn
  shortName
  shortNameEn
  unnamed
}
fragment Substitute on Substitute {
  company {
    ...Named
  }
  rank
  sameProduct
  sameSegment
  samePark
  sameArea
  independence
  sameUpstream
  upstreamCount
  sharedCustomers(first: 1) {
    totalCount
  }
  segments(first: 4) {
    nodes {
      ...Named
    }
  }
}`) as unknown as TypedDocumentString<ChokepointQuery, ChokepointQueryVariables>;
export const SubstitutesDocument = new TypedDocumentString(`
    query Substitutes($company: ID!, $scope: Scope, $after: String) {
  substitutes(company: $company, scope: $scope, first: 10, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...Substitute
      evidence(first: 12) {
        totalCount
        nodes {
          ...Link
        }
      }
    }
  }
}
    fragment Link on Relation {
  id
  type
  qualifier
  from {
    ...Named
  }
  to {
    ...Named
  }
  statements {
    source {
      id
      title
      titleEn
      publisher
      publisherEn
      published
      url
      retrieved
      kind
    }
    quote
    status
    since
    until
    share
    essential
    activity
    purpose
    first
    role
    segment {
      ...Named
    }
    product {
      ...Named
    }
  }
}
fragment Named on Entity {
  id
  kind
  name
  nameEn
  shortName
  shortNameEn
  unnamed
}
fragment Substitute on Substitute {
  company {
    ...Named
  }
  rank
  sameProduct
  sameSegment
  samePark
  sameArea
  independence
  sameUpstream
  upstreamCount
  sharedCustomers(first: 1) {
    totalCount
  }
  segments(first: 4) {
    nodes {
      ...Named
    }
  }
}`) as unknown as TypedDocumentString<SubstitutesQuery, SubstitutesQueryVariables>;
export const WeakEvidenceDocument = new TypedDocumentString(`
    query WeakEvidence($scope: Scope, $rules: [WeakLinkRule!], $after: String) {
  weakLinks(scope: $scope, rules: $rules, first: 1, after: $after) {
    nodes {
      shares(first: 20) {
        totalCount
        nodes {
          company {
            ...Named
          }
          share
        }
      }
      dependants(first: 100) {
        totalCount
        nodes {
          segment {
            ...Named
          }
          distance
        }
      }
      neededBy(first: 20) {
        totalCount
        nodes {
          ...Named
        }
      }
      evidence(first: 30) {
        totalCount
        nodes {
          ...Link
        }
      }
    }
  }
}
    fragment Link on Relation {
  id
  type
  qualifier
  from {
    ...Named
  }
  to {
    ...Named
  }
  statements {
    source {
      id
      title
      titleEn
      publisher
      publisherEn
      published
      url
      retrieved
      kind
    }
    quote
    status
    since
    until
    share
    essential
    activity
    purpose
    first
    role
    segment {
      ...Named
    }
    product {
      ...Named
    }
  }
}
fragment Named on Entity {
  id
  kind
  name
  nameEn
  shortName
  shortNameEn
  unnamed
}`) as unknown as TypedDocumentString<WeakEvidenceQuery, WeakEvidenceQueryVariables>;
export const ReachEvidenceDocument = new TypedDocumentString(`
    query ReachEvidence($scope: Scope, $a: Float, $b: Float, $targetedWeight: Float, $after: String) {
  chokepoints(
    scope: $scope
    a: $a
    b: $b
    targetedWeight: $targetedWeight
    first: 1
    after: $after
  ) {
    nodes {
      evidence(first: 40) {
        totalCount
        nodes {
          ...Link
        }
      }
    }
  }
}
    fragment Link on Relation {
  id
  type
  qualifier
  from {
    ...Named
  }
  to {
    ...Named
  }
  statements {
    source {
      id
      title
      titleEn
      publisher
      publisherEn
      published
      url
      retrieved
      kind
    }
    quote
    status
    since
    until
    share
    essential
    activity
    purpose
    first
    role
    segment {
      ...Named
    }
    product {
      ...Named
    }
  }
}
fragment Named on Entity {
  id
  kind
  name
  nameEn
  shortName
  shortNameEn
  unnamed
}`) as unknown as TypedDocumentString<ReachEvidenceQuery, ReachEvidenceQueryVariables>;
export const WhatIfDocument = new TypedDocumentString(`
    query WhatIf($scope: Scope, $remove: [ID!], $add: [Addition!]) {
  whatIf(scope: $scope, remove: $remove, add: $add) {
    resilience
    segmentsBefore
    segmentsAfter
    companiesBefore
    companiesAfter
    gapsBefore
    gapsAfter
    severityOpened
    severityClosed
    companiesRemoved(first: 50) {
      totalCount
      nodes {
        ...Named
      }
    }
    companiesLost(first: 100) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        cursor
        node {
          ...Struck
        }
      }
    }
    segmentsLost(first: 100) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        cursor
        node {
          ...Struck
        }
      }
    }
    segmentsSingle(first: 50) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        cursor
        node {
          ...Struck
        }
      }
    }
    gapsOpened(first: 50) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        cursor
        node {
          ...Changed
        }
      }
    }
    gapsClosed(first: 50) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        cursor
        node {
          ...Changed
        }
      }
    }
    bestAdditions(first: 8) {
      nodes {
        segment {
          ...Named
        }
        severity
        rank
      }
    }
  }
}
    fragment Named on Entity {
  id
  kind
  name
  nameEn
  shortName
  shortNameEn
  unnamed
}
fragment Struck on Effect {
  entity {
    ...Named
  }
  distance
  because(first: 2) {
    nodes {
      ...Because
    }
  }
}
fragment Changed on GapChange {
  entity {
    ...Named
  }
  distance
  severity
  closing
  because(first: 2) {
    nodes {
      ...Because
    }
  }
}
fragment Because on Reason {
  rule
  distance
  entity {
    ...Named
  }
  input {
    ...Named
  }
}`) as unknown as TypedDocumentString<WhatIfQuery, WhatIfQueryVariables>;
export const MoreEffectsDocument = new TypedDocumentString(`
    query MoreEffects($scope: Scope, $remove: [ID!], $add: [Addition!], $after: String, $companies: Boolean!, $segments: Boolean!, $single: Boolean!, $opened: Boolean!, $closed: Boolean!) {
  whatIf(scope: $scope, remove: $remove, add: $add) {
    companiesLost(first: 100, after: $after) @include(if: $companies) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        cursor
        node {
          ...Struck
        }
      }
    }
    segmentsLost(first: 100, after: $after) @include(if: $segments) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        cursor
        node {
          ...Struck
        }
      }
    }
    segmentsSingle(first: 100, after: $after) @include(if: $single) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        cursor
        node {
          ...Struck
        }
      }
    }
    gapsOpened(first: 100, after: $after) @include(if: $opened) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        cursor
        node {
          ...Changed
        }
      }
    }
    gapsClosed(first: 100, after: $after) @include(if: $closed) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        cursor
        node {
          ...Changed
        }
      }
    }
  }
}
    fragment Named on Entity {
  id
  kind
  name
  nameEn
  shortName
  shortNameEn
  unnamed
}
fragment Struck on Effect {
  entity {
    ...Named
  }
  distance
  because(first: 2) {
    nodes {
      ...Because
    }
  }
}
fragment Changed on GapChange {
  entity {
    ...Named
  }
  distance
  severity
  closing
  because(first: 2) {
    nodes {
      ...Because
    }
  }
}
fragment Because on Reason {
  rule
  distance
  entity {
    ...Named
  }
  input {
    ...Named
  }
}`) as unknown as TypedDocumentString<MoreEffectsQuery, MoreEffectsQueryVariables>;
export const ReasonsDocument = new TypedDocumentString(`
    query Reasons($scope: Scope, $remove: [ID!], $add: [Addition!], $after: String, $companies: Boolean!, $segments: Boolean!, $single: Boolean!, $opened: Boolean!, $closed: Boolean!) {
  whatIf(scope: $scope, remove: $remove, add: $add) {
    companiesLost(first: 1, after: $after) @include(if: $companies) {
      nodes {
        because(first: 30) {
          nodes {
            ...Proven
          }
        }
      }
    }
    segmentsLost(first: 1, after: $after) @include(if: $segments) {
      nodes {
        because(first: 30) {
          nodes {
            ...Proven
          }
        }
      }
    }
    segmentsSingle(first: 1, after: $after) @include(if: $single) {
      nodes {
        because(first: 30) {
          nodes {
            ...Proven
          }
        }
      }
    }
    gapsOpened(first: 1, after: $after) @include(if: $opened) {
      nodes {
        because(first: 30) {
          nodes {
            ...Proven
          }
        }
      }
    }
    gapsClosed(first: 1, after: $after) @include(if: $closed) {
      nodes {
        because(first: 30) {
          nodes {
            ...Proven
          }
        }
      }
    }
  }
}
    fragment Link on Relation {
  id
  type
  qualifier
  from {
    ...Named
  }
  to {
    ...Named
  }
  statements {
    source {
      id
      title
      titleEn
      publisher
      publisherEn
      published
      url
      retrieved
      kind
    }
    quote
    status
    since
    until
    share
    essential
    activity
    purpose
    first
    role
    segment {
      ...Named
    }
    product {
      ...Named
    }
  }
}
fragment Named on Entity {
  id
  kind
  name
  nameEn
  shortName
  shortNameEn
  unnamed
}
fragment Because on Reason {
  rule
  distance
  entity {
    ...Named
  }
  input {
    ...Named
  }
}
fragment Proven on Reason {
  ...Because
  evidence(first: 8) {
    totalCount
    nodes {
      ...Link
    }
  }
}`) as unknown as TypedDocumentString<ReasonsQuery, ReasonsQueryVariables>;
export const CalledDocument = new TypedDocumentString(`
    query Called($id: ID!) {
  entity(id: $id) {
    ...Named
  }
}
    fragment Named on Entity {
  id
  kind
  name
  nameEn
  shortName
  shortNameEn
  unnamed
}`) as unknown as TypedDocumentString<CalledQuery, CalledQueryVariables>;