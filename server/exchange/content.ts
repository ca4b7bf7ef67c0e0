import type { EntityRecord, Observation, Source, Statement } from '../model/entity.ts';
import type { At } from './finding.ts';

/** Something read from a row, with the row it came from. */
export interface Placed<T> {
  readonly at: At;
  readonly it: T;
}

/** What tables say, typed. Rows whose own cells are wrong are left out; what they name is still in the sets. */
export interface Content {
  readonly sources: Placed<Source>[];
  readonly records: Placed<EntityRecord>[];
  readonly statements: Placed<Statement>[];
  readonly observations: Placed<Observation>[];
  /** Every id that has a row in sources.csv, well-formed or not: a bad cell there is one finding, not a hundred. */
  readonly sourceIds: Set<string>;
  /** Every id that has a row in entities.csv, well-formed or not. */
  readonly entityIds: Set<string>;
}

/** Content with nothing in it. */
export const emptyContent = (): Content => ({
  sources: [],
  records: [],
  statements: [],
  observations: [],
  sourceIds: new Set(),
  entityIds: new Set(),
});

/** The ids of all sources that the tables are about: those described and those that a row names. */
export const sourcesOf = (content: Content): Set<string> =>
  new Set([
    ...content.sources.map(({ it }) => it.id),
    ...[...content.records, ...content.statements, ...content.observations].map(({ it }) => it.source),
  ]);
