import type { Operator } from '../model/evidence.ts';
import type { Label } from '../model/labels.ts';
import { relationId } from '../model/entity.ts';
import { relations, type RelationTypeId } from '../model/relations.ts';
import type { Scope } from '../model/scope.ts';

/** How a company stands in a segment; nothing said is active. */
export type Activity = keyof typeof relations.OPERATES_IN.properties.activity.of;

/** The ways a company stands in a segment, the strongest word first. */
export const activities = Object.keys(relations.OPERATES_IN.properties.activity.of) as Activity[];

/** A link that counts in the scope, told by one source or many: once. Its type is the list it stands in. */
export interface Link {
  readonly from: string;
  readonly to: string;
  readonly qualifier: string;
}

/** OPERATES_IN. Where statements differ, the strongest word holds, in the vocabulary's order. */
export interface Operation extends Link {
  readonly activity: Activity;
}

/** FEEDS. Essential when one statement says so. */
export interface Feed extends Link {
  readonly essential: boolean;
}

export interface CompanyFact {
  readonly id: string;
  /** A group nobody named (“三四家”): it makes a segment present and adds nothing to a count. */
  readonly unnamed: boolean;
  /** Of the sources that are on, only ones of kind `sample` name it. */
  readonly sample: boolean;
}

export interface SegmentFact {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly letter: string | null;
  /** The facet of layout and filters; it proves no membership. */
  readonly cluster: string | null;
  readonly stage: string | null;
}

export interface ChainFact {
  readonly id: string;
  readonly lanes: readonly Label[];
  readonly blocks: readonly Label[];
}

/** An Observation that counts companies. */
export interface CountFact {
  readonly key: string;
  /** What it hangs on. */
  readonly entity: string;
  readonly operator: Operator;
  readonly value: number;
  readonly valueMax: number | null;
  readonly period: string | null;
  /** Where it was looked; null = everywhere. */
  readonly scope: string | null;
  /** Who says so. */
  readonly source: string;
}

/** All that the measures know of a scope: only what counts in it and only what is visible. Lists stand in no order. */
export interface Facts {
  readonly scope: Scope;
  /** The asked area and park and every area and park that holds one of them. */
  readonly around: readonly string[];
  /** Companies in scope. */
  readonly companies: readonly CompanyFact[];
  /** OPERATES_IN of companies in scope. */
  readonly operations: readonly Operation[];
  /** NEEDS of companies in scope. */
  readonly needs: readonly Link[];
  /** PRODUCES of companies in scope. */
  readonly produces: readonly Link[];
  /** NEEDS of products of companies in scope. */
  readonly productNeeds: readonly Link[];
  /** NEGOTIATES_WITH into places in scope, whoever negotiates. */
  readonly talks: readonly Link[];
  /** OPERATES_IN of those who negotiate. */
  readonly talkerOperations: readonly Operation[];
  readonly segments: readonly SegmentFact[];
  readonly feeds: readonly Feed[];
  /** SUBSEGMENT_OF, part → whole. */
  readonly subsegments: readonly Link[];
  /** PART_OF of segments, and of what they are part of. */
  readonly partOf: readonly Link[];
  /** TARGETS of areas and parks in scope. */
  readonly placeTargets: readonly Link[];
  /** TARGETS of policies. */
  readonly policyTargets: readonly Link[];
  /** ESTABLISHED, from an area in scope to a policy. */
  readonly established: readonly Link[];
  /** SERVES, from a policy to a place in scope. */
  readonly serves: readonly Link[];
  readonly chains: readonly ChainFact[];
  /** Observations `surveyed`, each on a segment, of any date and scope. */
  readonly surveys: readonly CountFact[];
  /** Observations `companies` on the scope's area or with it as their scope, of any date. */
  readonly companyCounts: readonly CountFact[];
}

/** What is known of one company that may buy, whether it lies in the scope or not. */
export interface Buyer {
  readonly id: string;
  readonly operations: readonly Operation[];
  readonly needs: readonly Link[];
  readonly produces: readonly Link[];
  /** NEEDS of what it produces. */
  readonly productNeeds: readonly Link[];
  /** SUPPLIES to it. */
  readonly supplies: readonly Link[];
}

/** The id of the relation behind a link. */
export const linkId = (type: RelationTypeId, link: Link): string =>
  relationId(link.from, type, link.to, link.qualifier);
