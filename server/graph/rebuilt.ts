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

/** What every entity has beside its properties: the first columns of a list's rows. */
export const entityColumns = ['id', 'kind', 'name', 'sources'] as const;

/**
 * The entity in a row of cells, one for each of `columns`, which begin with `entityColumns`; it has of its properties those
 * that were asked for. Positional rows cost the driver a third of what maps do.
 */
export function entityOf(columns: readonly string[], cell: Cell | undefined): Entity {
  if (!Array.isArray(cell)) throw new TypeError('a row of a list should be a list of cells');
  const cells = cell as readonly Cell[];
  const properties: Record<string, Value> = {};
  for (let i = entityColumns.length; i < columns.length; i++) {
    const value = cells[i] ?? null;
    if (value !== null) properties[columns[i] ?? ''] = value as Value;
  }
  const [id, kind, name, sources] = cells;
  if (typeof id !== 'string' || typeof name !== 'string' || typeof kind !== 'string' || !isKind(kind))
    throw new TypeError(`the store holds an entity without id, name or kind: ${JSON.stringify(cells.slice(0, 3))}`);
  return { id, kind, name, sources: (sources ?? []) as readonly string[], properties };
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
