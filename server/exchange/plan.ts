import { isDeepStrictEqual } from 'node:util';
import {
  recordId,
  type Entity,
  type EntityRecord,
  type Observation,
  type Source,
  type Statement,
} from '../model/entity.ts';
import type { Before } from './before.ts';
import { mergeRecords } from './merge.ts';
import { namedBy, type Said } from './said.ts';

/** What becomes of things of one sort. */
export interface Changes<T> {
  readonly added: readonly T[];
  readonly changed: readonly { readonly was: T; readonly now: T }[];
  readonly removed: readonly T[];
  readonly unchanged: number;
}

/** Everything that is to be written, from the revision it was planned at. */
export interface Plan {
  readonly revision: number;
  readonly sources: Changes<Source>;
  readonly entities: Changes<Entity>;
  readonly records: Changes<EntityRecord>;
  readonly statements: Changes<Statement>;
  readonly observations: Changes<Observation>;
}

/** What the sources are to say, and which there are to be. */
export interface Wanted extends Said {
  readonly sources: readonly Source[];
  /** Ids of sources that are to go. */
  readonly dropped: readonly string[];
}

function compare<T>(before: Iterable<T>, after: Iterable<T>, keyOf: (it: T) => string): Changes<T> {
  const left = new Map<string, T>();
  for (const was of before) left.set(keyOf(was), was);
  const added: T[] = [];
  const changed: { was: T; now: T }[] = [];
  let unchanged = 0;
  for (const now of after) {
    const key = keyOf(now);
    const was = left.get(key);
    left.delete(key);
    if (was === undefined) added.push(now);
    else if (isDeepStrictEqual(was, now)) unchanged += 1;
    else changed.push({ was, now });
  }
  return { added, changed, removed: [...left.values()], unchanged };
}

const idOf = ({ id }: { readonly id: string }): string => id;
const keyOf = ({ key }: { readonly key: string }): string => key;

/** An entity that nobody describes but someone names: no word of the source that went is left in it. */
const placeholder = ({ id, kind }: Entity): Entity => ({ id, kind, name: id, sources: [], properties: {} });

function entitiesAfter(before: Before, wanted: Wanted, sources: ReadonlyMap<string, Source>): Entity[] {
  const records = new Map<string, EntityRecord[]>();
  for (const record of [...before.others, ...wanted.records]) {
    const group = records.get(record.entity);
    if (group) group.push(record);
    else records.set(record.entity, [record]);
  }
  const after = [...records.values()].map((group) => mergeRecords(group, sources));
  const named = namedBy(wanted);
  for (const entity of before.entities.values())
    if (!records.has(entity.id) && (named.has(entity.id) || before.held.has(entity.id)))
      after.push(placeholder(entity));
  return after;
}

/** What must change so that the sources say what is wanted and everything else stays. Pure; nothing to do is a plan without changes. */
export function planOf(before: Before, wanted: Wanted): Plan {
  const sources = new Map(before.sources);
  for (const source of wanted.sources) sources.set(source.id, source);
  for (const id of wanted.dropped) sources.delete(id);
  return {
    revision: before.revision,
    sources: compare(before.sources.values(), sources.values(), idOf),
    entities: compare(before.entities.values(), entitiesAfter(before, wanted, sources), idOf),
    records: compare(before.said.records, wanted.records, recordId),
    statements: compare(before.said.statements, wanted.statements, keyOf),
    observations: compare(before.said.observations, wanted.observations, keyOf),
  };
}

/** Whether a plan changes nothing. */
export const isEmpty = (plan: Plan): boolean =>
  [plan.sources, plan.entities, plan.records, plan.statements, plan.observations].every(
    ({ added, changed, removed }) => added.length + changed.length + removed.length === 0,
  );
