import { numberIn, numberOrNull, textIn, textOrNull, textsIn } from '../graph/cells.ts';
import type { Row } from '../graph/graph.ts';
import { word } from '../graph/rebuilt.ts';
import { isOperator } from '../model/evidence.ts';
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

/** A row `fromId, toId, qualifier` as a link. */
export const link = (row: Row): Link => ({
  from: textIn(row, 'fromId'),
  to: textIn(row, 'toId'),
  qualifier: textOrNull(row, 'qualifier') ?? '',
});

/** One of each link: statements that differ in a property are merged by `better`, which says whether the second wins. */
export const merged = <T extends Link>(links: readonly T[], better: (a: T, b: T) => boolean): T[] => {
  const byLink = new Map<string, T>();
  for (const item of links) {
    const id = JSON.stringify([item.from, item.to, item.qualifier]);
    const known = byLink.get(id);
    if (!known || better(known, item)) byLink.set(id, item);
  }
  return [...byLink.values()];
};

const isActivity = (text: string): text is Activity => activities.some((activity) => activity === text);

/** How a row says a company operates; nothing said is active. */
const activityOf = (row: Row): Activity => (row.activity == null ? 'active' : word(row, 'activity', isActivity));

/** Rows of OPERATES_IN, one operation a link. */
export const operations = (rows: readonly Row[]): Operation[] =>
  merged(
    rows.map((row) => ({ ...link(row), activity: activityOf(row) })),
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
  key: textIn(row, 'key'),
  entity: textIn(row, entityColumn),
  operator: word(row, 'operator', isOperator),
  value: numberIn(row, 'value'),
  valueMax: numberOrNull(row, 'valueMax'),
  period: textOrNull(row, 'period'),
  scope: textOrNull(row, 'scopeId'),
  source: textIn(row, 'source'),
});

/** A row of a segment. */
export const segment = (row: Row): SegmentFact => ({
  id: textIn(row, 'id'),
  name: textIn(row, 'name'),
  nameEn: textOrNull(row, 'nameEn'),
  letter: textOrNull(row, 'letter'),
  cluster: textOrNull(row, 'cluster'),
  stage: textOrNull(row, 'stage'),
});

/** A row of a chain. */
export const chain = (row: Row): ChainFact => ({
  id: textIn(row, 'id'),
  lanes: readLabels(textsIn(row, 'lanes')),
  blocks: readLabels(textsIn(row, 'blocks')),
});
