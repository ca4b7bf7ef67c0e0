import type { Cell, Row } from '../graph/graph.ts';
import type { Entity, EntityRecord, Observation, Source, Statement } from '../model/entity.ts';
import { observationKey, recordId } from '../model/entity.ts';
import { isOperator, isSourceKind, isStatus } from '../model/evidence.ts';
import { isKind, type KindId } from '../model/kinds.ts';
import type { Value } from '../model/property.ts';
import type { RelationTypeId } from '../model/relations.ts';

/** A thing's properties as the store holds them: flat, what is not said left out. */
export type Stored = Readonly<Record<string, Value>>;

const said = (fields: Readonly<Record<string, Value | null>>): Stored =>
  Object.fromEntries(Object.entries(fields).flatMap(([key, value]) => (value === null ? [] : [[key, value]])));

export const storedSource = (source: Source): Stored => said({ ...source });

export const storedEntity = ({ properties, ...fields }: Entity): Stored => ({ ...properties, ...fields });

export const storedRecord = ({ properties, ...fields }: EntityRecord): Stored => ({
  ...properties,
  ...fields,
  id: recordId(fields),
});

/** Without its type and ends, which the relationship itself says. */
export const storedStatement = ({
  properties,
  key,
  qualifier,
  source,
  quote,
  status,
  since,
  until,
}: Statement): Stored => said({ ...properties, key, qualifier, source, quote, status, since, until });

export const storedObservation = (observation: Observation): Stored =>
  said({ ...observation, key: observationKey(observation) });

/** A store that holds what no import of ours wrote: a mistake of ours or someone else's writing. */
const unexpected = (what: string, value: unknown): Error =>
  new Error(`the store holds ${what} that no import writes: ${JSON.stringify(value)}`);

type Properties = Readonly<Record<string, Value>>;

function propertiesOf(cell: Cell | undefined): Properties {
  if (cell === null || typeof cell !== 'object' || Array.isArray(cell)) throw unexpected('a column', cell);
  return cell as Properties;
}

const text = (from: Properties, key: string): string => {
  const value = from[key];
  if (typeof value !== 'string') throw unexpected(`a ${key}`, value);
  return value;
};

const optional = (from: Properties, key: string): string | null => (from[key] === undefined ? null : text(from, key));

/** A column that holds a text, as every id and key does. */
export const textFrom = (row: Row, column: string): string => {
  const cell = row[column];
  if (typeof cell !== 'string') throw unexpected(`a column ${column}`, cell);
  return cell;
};

const kindOf = (from: Properties): KindId => {
  const kind = text(from, 'kind');
  if (!isKind(kind)) throw unexpected('a kind', kind);
  return kind;
};

const without = (from: Properties, fields: readonly string[]): Properties =>
  Object.fromEntries(Object.entries(from).filter(([key]) => !fields.includes(key)));

/** A row with a column `source`: the properties of a Source. */
export function sourceFrom(row: Row): Source {
  const from = propertiesOf(row.source);
  const kind = text(from, 'kind');
  if (!isSourceKind(kind)) throw unexpected('a kind of source', kind);
  const [publisher, published, url] = [optional(from, 'publisher'), optional(from, 'published'), optional(from, 'url')];
  const [retrieved, licence] = [optional(from, 'retrieved'), optional(from, 'licence')];
  return { id: text(from, 'id'), title: text(from, 'title'), publisher, published, url, retrieved, licence, kind };
}

/** A row with a column `entity`: the properties of an Entity. */
export function entityFrom(row: Row): Entity {
  const from = propertiesOf(row.entity);
  const sources = from.sources;
  if (!Array.isArray(sources)) throw unexpected('sources', sources);
  const properties = without(from, ['id', 'kind', 'name', 'sources']);
  return {
    id: text(from, 'id'),
    kind: kindOf(from),
    name: text(from, 'name'),
    sources: sources.map(String),
    properties,
  };
}

/** A row with a column `record`: the properties of a Record. */
export function recordFrom(row: Row): EntityRecord {
  const from = propertiesOf(row.record);
  const properties = without(from, ['id', 'entity', 'source', 'kind', 'name']);
  const [entity, source, name] = [text(from, 'entity'), text(from, 'source'), text(from, 'name')];
  return { entity, source, kind: kindOf(from), name, properties };
}

const statementFields = ['key', 'qualifier', 'source', 'quote', 'status', 'since', 'until'];

/** A row of a relation of this type with columns `from`, `to` (ids) and `statement`: its properties. */
export function statementFrom(row: Row, type: RelationTypeId): Statement {
  const from = propertiesOf(row.statement);
  const status = text(from, 'status');
  if (!isStatus(status)) throw unexpected('a status', status);
  return {
    key: text(from, 'key'),
    type,
    from: textFrom(row, 'from'),
    to: textFrom(row, 'to'),
    qualifier: text(from, 'qualifier'),
    source: text(from, 'source'),
    quote: text(from, 'quote'),
    status,
    since: optional(from, 'since'),
    until: optional(from, 'until'),
    properties: without(from, statementFields),
  };
}

/** A row with a column `observation`: the properties of an Observation. */
export function observationFrom(row: Row): Observation {
  const from = propertiesOf(row.observation);
  const operator = text(from, 'operator');
  if (!isOperator(operator)) throw unexpected('an operator', operator);
  const [value, valueMax = null] = [from.value, from.valueMax];
  if (typeof value !== 'number' || (valueMax !== null && typeof valueMax !== 'number'))
    throw unexpected('a value', from);
  const observation = {
    entity: text(from, 'entity'),
    metric: text(from, 'metric'),
    operator,
    value,
    valueMax,
    unit: optional(from, 'unit'),
    period: optional(from, 'period'),
    scope: optional(from, 'scope'),
    source: text(from, 'source'),
    quote: text(from, 'quote'),
  };
  return { key: text(from, 'key'), ...observation };
}
