import type { EntityRecord, Observation, Source, Statement } from '../model/entity.ts';
import type { Value } from '../model/property.ts';
import { referencesOf } from '../model/relations.ts';
import type { At } from './finding.ts';

/** Something read from a row, with the row it came from. */
export interface Placed<T> {
  readonly at: At;
  readonly it: T;
}

/** A row of which some cells are wrong: null also where nothing could be read. */
export type Half<T> = { readonly [K in keyof T]: T[K] | null };

/** What a row says: all of it, or as much as could be read. */
export type Parsed<T> = { readonly whole: T } | { readonly half: Half<Omit<T, 'key'>> };

/** Rows with a wrong cell. They are never written, but what they name is looked at all the same: one round shows all. */
export interface HalfRows {
  readonly records: Placed<Half<EntityRecord>>[];
  readonly statements: Placed<Half<Omit<Statement, 'key'>>>[];
  readonly observations: Placed<Half<Omit<Observation, 'key'>>>[];
}

/** What tables say, typed. Rows whose own cells are wrong stand apart. */
export interface Content {
  readonly sources: Placed<Source>[];
  readonly records: Placed<EntityRecord>[];
  readonly statements: Placed<Statement>[];
  readonly observations: Placed<Observation>[];
  readonly half: HalfRows;
  /** Every id that has a row in sources.csv, well-formed or not: a bad cell there is one finding, not a hundred. */
  readonly sourceIds: Set<string>;
  /** Every id that has a row in entities.csv, well-formed or not. */
  readonly entityIds: Set<string>;
  /** Files of sources.csv and of entities.csv that were not read to their end: what is not in the sets may yet be there. */
  readonly cut: { readonly sources: string[]; readonly entities: string[] };
}

/** Content with nothing in it. */
export const emptyContent = (): Content => ({
  sources: [],
  records: [],
  statements: [],
  observations: [],
  half: { records: [], statements: [], observations: [] },
  sourceIds: new Set(),
  entityIds: new Set(),
  cut: { sources: [], entities: [] },
});

const known = (ids: readonly (string | null)[]): string[] => ids.filter((id) => id !== null);

/** The ids of all sources that the tables are about: those described and those that a row names. */
export const sourcesOf = ({ sources, records, statements, observations, half }: Content): Set<string> => {
  const rows = [...records, ...statements, ...observations];
  const halves = [...half.records, ...half.statements, ...half.observations];
  return new Set([
    ...sources.map(({ it }) => it.id),
    ...rows.map(({ it }) => it.source),
    ...known(halves.map(({ it }) => it.source)),
  ]);
};

/** The ids of the entities that rows with a wrong cell name. */
export const namedByHalves = ({ half }: Content): Set<string> =>
  new Set(
    known([
      ...half.records.map(({ it }) => it.entity),
      ...half.statements.flatMap(({ it }) => [
        it.from,
        it.to,
        ...(it.type ? referencesOf(it.type) : []).map((name) => textOf(it.properties?.[name])),
      ]),
      ...half.observations.flatMap(({ it }) => [it.entity, it.scope]),
    ]),
  );

const textOf = (value: Value | undefined): string | null => (typeof value === 'string' ? value : null);
