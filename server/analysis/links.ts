import type { Row } from '../graph/graph.ts';
import type { Operator } from '../model/evidence.ts';
import type { RelationTypeId } from '../model/relations.ts';
import { readLabels } from '../model/labels.ts';
import {
  activities,
  type Activity,
  type ChainFact,
  type CountFact,
  type Feed,
  type Link,
  type Operation,
  type SegmentFact,
} from './fact.ts';
import { numberOrNull, text, textOrNull, texts } from './rows.ts';

/** A row `fromId, toId, qualifier` as a link. */
export const link = (row: Row): Link => ({
  from: text(row, 'fromId'),
  to: text(row, 'toId'),
  qualifier: textOrNull(row, 'qualifier') ?? '',
});

/** One of each link: statements that differ in a property are merged by `better`, which says whether the second wins. */
const merged = <T extends Link>(links: readonly T[], better: (a: T, b: T) => boolean): T[] => {
  const byLink = new Map<string, T>();
  for (const item of links) {
    const id = JSON.stringify([item.from, item.to, item.qualifier]);
    const known = byLink.get(id);
    if (!known || better(known, item)) byLink.set(id, item);
  }
  return [...byLink.values()];
};

/** Rows of OPERATES_IN, one operation a link. */
export const operations = (rows: readonly Row[]): Operation[] =>
  merged(
    rows.map((row) => ({ ...link(row), activity: (textOrNull(row, 'activity') ?? 'active') as Activity })),
    (a, b) => activities.indexOf(b.activity) < activities.indexOf(a.activity),
  );

/** Rows of FEEDS, one a link. */
export const feeds = (rows: readonly Row[]): Feed[] =>
  merged(
    rows.map((row) => ({ ...link(row), essential: row.essential === true })),
    (a, b) => b.essential && !a.essential,
  );

/** The rows whose column `type` is this one. */
export const ofType = (rows: readonly Row[], type: RelationTypeId): readonly Row[] =>
  rows.filter((row) => row.type === type);

/** A row of an observation that counts companies; `entityColumn` holds what it hangs on. */
export const count = (row: Row, entityColumn: string): CountFact => ({
  key: text(row, 'key'),
  entity: text(row, entityColumn),
  operator: text(row, 'operator') as Operator,
  value: numberOrNull(row, 'value') ?? 0,
  valueMax: numberOrNull(row, 'valueMax'),
  period: textOrNull(row, 'period'),
  scope: textOrNull(row, 'scopeId'),
});

/** A row of a segment. */
export const segment = (row: Row): SegmentFact => ({
  id: text(row, 'id'),
  name: text(row, 'name'),
  nameEn: textOrNull(row, 'nameEn'),
  letter: textOrNull(row, 'letter'),
  cluster: textOrNull(row, 'cluster'),
  stage: textOrNull(row, 'stage'),
});

/** A row of a chain. */
export const chain = (row: Row): ChainFact => ({
  id: text(row, 'id'),
  lanes: readLabels(texts(row, 'lanes')),
  blocks: readLabels(texts(row, 'blocks')),
});
