import type { KindId } from './kinds.ts';
import type { Operator, SourceKind, Status } from './evidence.ts';
import { isRelationType, type RelationTypeId } from './relations.ts';
import type { Value } from './property.ts';

/** A thing of the chain. `id` is a business key, stable across stores; `sources` are the ids of those that name it. */
export interface Entity {
  readonly id: string;
  readonly kind: KindId;
  readonly name: string;
  readonly sources: readonly string[];
  /** The merged properties, keyed as in the vocabulary; what nobody said is missing, never null. */
  readonly properties: Readonly<Record<string, Value>>;
}

/** What one source said of one entity. */
export interface EntityRecord {
  readonly entity: string;
  readonly source: string;
  readonly kind: KindId;
  readonly name: string;
  readonly properties: Readonly<Record<string, Value>>;
}

/** One source's word for one link. The link is (from, type, to, qualifier); `key` adds source and since. */
export interface Statement {
  readonly key: string;
  readonly type: RelationTypeId;
  readonly from: string;
  readonly to: string;
  /** Tells apart what one pair has more than one of; '' when there is nothing to tell apart. */
  readonly qualifier: string;
  readonly source: string;
  readonly quote: string;
  readonly status: Status;
  /** ISO year, month or day, inclusive; null = not said. */
  readonly since: string | null;
  readonly until: string | null;
  readonly properties: Readonly<Record<string, Value>>;
}

/** A link with all its statements, newest source first. `id` is its four parts. */
export interface Relation {
  readonly id: string;
  readonly type: RelationTypeId;
  readonly from: string;
  readonly to: string;
  readonly qualifier: string;
  readonly statements: readonly Statement[];
}

export interface Observation {
  readonly key: string;
  readonly entity: string;
  readonly metric: string;
  readonly operator: Operator;
  readonly value: number;
  /** The upper end when `operator` is `range`. */
  readonly valueMax: number | null;
  readonly unit: string | null;
  /** A year, month, day, or `start/end` with either end empty. */
  readonly period: string | null;
  /** The area or park that was looked at; null = everywhere. */
  readonly scope: string | null;
  readonly source: string;
  readonly quote: string;
}

export interface Source {
  readonly id: string;
  readonly title: string;
  readonly titleEn: string | null;
  readonly publisher: string | null;
  readonly publisherEn: string | null;
  readonly published: string | null;
  readonly url: string | null;
  readonly retrieved: string | null;
  readonly licence: string | null;
  readonly kind: SourceKind;
}

const part = (text: string): string => text.replaceAll('\\', '\\\\').replaceAll('|', '\\|');

/** The id of a link: its four parts, joined so that no two links share one. */
export const relationId = (from: string, type: string, to: string, qualifier = ''): string =>
  [from, type, to, qualifier].map(part).join('|');

/** The key of a statement: the link's four parts, the source and `since`. */
export const statementKey = (s: Pick<Statement, 'from' | 'type' | 'to' | 'qualifier' | 'source' | 'since'>): string =>
  [s.from, s.type, s.to, s.qualifier, s.source, s.since ?? ''].map(part).join('|');

/** The id of a record: who said it, of what. */
export const recordId = (r: Pick<EntityRecord, 'source' | 'entity'>): string =>
  [r.source, r.entity].map(part).join('|');

/**
 * The key of an observation: entity, metric, operator, period, scope and source. The operator belongs to it because one
 * source may say “10万余” (>) and “10万” (≈) of the same thing; two different numbers under one key contradict each other.
 */
export const observationKey = (
  o: Pick<Observation, 'entity' | 'metric' | 'operator' | 'period' | 'scope' | 'source'>,
): string => [o.entity, o.metric, o.operator, o.period ?? '', o.scope ?? '', o.source].map(part).join('|');

/** The four parts in the id of a link, or null for a text that `relationId` cannot have made. */
export function relationParts(id: string): Pick<Relation, 'from' | 'type' | 'to' | 'qualifier'> | null {
  const parts: string[] = [];
  let part = '';
  for (let i = 0; i < id.length; i++) {
    const c = id.charAt(i);
    if (c === '|') {
      parts.push(part);
      part = '';
    } else part += c === '\\' ? id.charAt(++i) : c;
  }
  parts.push(part);
  const [from = '', type = '', to = '', qualifier = ''] = parts;
  const whole = parts.length === 4 && isRelationType(type) && relationId(from, type, to, qualifier) === id;
  return whole ? { from, type, to, qualifier } : null;
}
