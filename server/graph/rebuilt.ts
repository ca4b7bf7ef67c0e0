import type { Entity, EntityRecord, Observation, Source, Statement } from '../model/entity.ts';
import { isOperator, isSourceKind, isStatus } from '../model/evidence.ts';
import { isKind } from '../model/kinds.ts';
import type { Value } from '../model/property.ts';
import { isRelationType, type RelationTypeId } from '../model/relations.ts';
import { mapOf, numberIn, numberOrNull, textIn, textOrNull, textsIn, type CellMap } from './cells.ts';
import type { Cell } from './graph.ts';

// How what the store holds (docs/decisions, store layout) becomes the types of the model: said here once. Each function takes
// the map of a node's or relationship's properties, and throws a TypeError on what no import of ours writes.

/** The word of the vocabulary in a column. @throws TypeError when it is none of `what`. */
export function word<T extends string>(stored: CellMap, column: string, isWord: (text: string) => text is T): T {
  const text = textIn(stored, column);
  if (!isWord(text)) throw new TypeError(`the store holds a ${column} that the vocabulary does not know: ${text}`);
  return text;
}

/** The type of relation in a column. @throws TypeError when the vocabulary has none such. */
export const typeIn = (row: CellMap, column = 'type'): RelationTypeId => word(row, column, isRelationType);

/** What is stored beside the fields that everything of its sort has. */
const propertiesBeside = (stored: CellMap, fields: ReadonlySet<string>): Readonly<Record<string, Value>> =>
  Object.fromEntries(
    Object.entries(stored).filter((entry): entry is [string, Value] => !fields.has(entry[0]) && entry[1] !== null),
  );

const entityFields = new Set(['id', 'kind', 'name', 'sources']);

/** The entity in the properties of an `:Entity` node. */
export function entityIn(cell: Cell | undefined): Entity {
  const stored = mapOf(cell);
  return {
    id: textIn(stored, 'id'),
    kind: word(stored, 'kind', isKind),
    name: textIn(stored, 'name'),
    sources: textsIn(stored, 'sources'),
    properties: propertiesBeside(stored, entityFields),
  };
}

const recordFields = new Set(['id', 'entity', 'source', 'kind', 'name']);

/** The record in the properties of a `:Record` node. */
export function recordIn(cell: Cell | undefined): EntityRecord {
  const stored = mapOf(cell);
  return {
    entity: textIn(stored, 'entity'),
    source: textIn(stored, 'source'),
    kind: word(stored, 'kind', isKind),
    name: textIn(stored, 'name'),
    properties: propertiesBeside(stored, recordFields),
  };
}

/** The two ends and the type of a statement, which the store keeps beside its properties. */
export type Ends = Pick<Statement, 'from' | 'type' | 'to'>;

/** The ends and type of a statement in the columns `from`, `type` and `to`. */
export const endsIn = (row: CellMap): Ends => ({ from: textIn(row, 'from'), type: typeIn(row), to: textIn(row, 'to') });

const statementFields = new Set(['key', 'qualifier', 'source', 'quote', 'status', 'since', 'until']);

/** The statement in the properties of a relationship between these ends. */
export function statementIn({ from, type, to }: Ends, cell: Cell | undefined): Statement {
  const stored = mapOf(cell);
  return {
    key: textIn(stored, 'key'),
    type,
    from,
    to,
    qualifier: textIn(stored, 'qualifier'),
    source: textIn(stored, 'source'),
    quote: textIn(stored, 'quote'),
    status: word(stored, 'status', isStatus),
    since: textOrNull(stored, 'since'),
    until: textOrNull(stored, 'until'),
    properties: propertiesBeside(stored, statementFields),
  };
}

/** The observation in the properties of an `:Observation` node. */
export function observationIn(cell: Cell | undefined): Observation {
  const stored = mapOf(cell);
  return {
    key: textIn(stored, 'key'),
    entity: textIn(stored, 'entity'),
    metric: textIn(stored, 'metric'),
    operator: word(stored, 'operator', isOperator),
    value: numberIn(stored, 'value'),
    valueMax: numberOrNull(stored, 'valueMax'),
    unit: textOrNull(stored, 'unit'),
    period: textOrNull(stored, 'period'),
    scope: textOrNull(stored, 'scope'),
    source: textIn(stored, 'source'),
    quote: textIn(stored, 'quote'),
  };
}

/** The source in the properties of a `:Source` node. */
export function sourceIn(cell: Cell | undefined): Source {
  const stored = mapOf(cell);
  return {
    id: textIn(stored, 'id'),
    title: textIn(stored, 'title'),
    titleEn: textOrNull(stored, 'titleEn'),
    publisher: textOrNull(stored, 'publisher'),
    publisherEn: textOrNull(stored, 'publisherEn'),
    published: textOrNull(stored, 'published'),
    url: textOrNull(stored, 'url'),
    retrieved: textOrNull(stored, 'retrieved'),
    licence: textOrNull(stored, 'licence'),
    kind: word(stored, 'kind', isSourceKind),
  };
}
