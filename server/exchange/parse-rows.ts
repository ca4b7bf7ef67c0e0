import { endsBeforeItBegins } from '../model/date.ts';
import {
  observationKey,
  statementKey,
  type EntityRecord,
  type Observation,
  type Source,
  type Statement,
} from '../model/entity.ts';
import { isOperator, isSourceKind, isStatus, operators, quoteLimit, sourceKinds, statuses } from '../model/evidence.ts';
import { isKind, propertiesOf } from '../model/kinds.ts';
import { isRelationType, relations } from '../model/relations.ts';
import type { Parsed } from './content.ts';
import type { RowReader } from './row.ts';
import { fixedColumns } from './tables.ts';
import { readDate, readId, readNumber, readPeriod, readText, readUrl, textLimits, type Reading } from './value.ts';

const oneOf =
  <T extends string>(is: (text: string) => text is T, all: readonly string[]) =>
  (cell: string): Reading<T> =>
    is(cell) ? { value: cell } : { problem: { code: 'UNKNOWN_VALUE', detail: all.join(', ') } };

const readQuote = (cell: string): Reading<string> => {
  const text = readText(cell, quoteLimit);
  return 'problem' in text && text.problem.code === 'TOO_LONG'
    ? { problem: { code: 'QUOTE_TOO_LONG', detail: String(quoteLimit) } }
    : text;
};

const readKind = (cell: string) => (isKind(cell) ? { value: cell } : { problem: { code: 'UNKNOWN_KIND' } as const });

const readType = (cell: string) =>
  isRelationType(cell) ? { value: cell } : { problem: { code: 'UNKNOWN_TYPE' } as const };

const readName = (cell: string) => readText(cell, textLimits.item);

/** What a row of sources.csv says; null when one of its cells is wrong. */
export function parseSource(row: RowReader): Source | null {
  const id = row.id('id');
  const title = row.required('title', (cell) => readText(cell, textLimits.string));
  const kind = row.required('kind', oneOf(isSourceKind, Object.keys(sourceKinds)));
  const source = {
    titleEn: row.text('titleEn', textLimits.string),
    publisher: row.text('publisher', textLimits.string),
    publisherEn: row.text('publisherEn', textLimits.string),
    published: row.optional('published', readDate),
    url: row.optional('url', readUrl),
    retrieved: row.optional('retrieved', readDate),
    licence: row.text('licence', textLimits.string),
  };
  return id === null || title === null || kind === null || row.errors() > 0 ? null : { id, title, kind, ...source };
}

const entityColumns = new Set(['id', 'kind', 'name', 'source']);

/** What a row of entities.csv says, of the source given. */
export function parseRecord(row: RowReader, source: string | null): Parsed<EntityRecord> {
  const entity = row.id('id');
  const kind = row.required('kind', readKind);
  const name = row.required('name', readName);
  const properties = kind && row.properties(propertiesOf(kind), entityColumns, kind);
  if (entity === null || kind === null || name === null || source === null || properties === null || row.errors() > 0)
    return { half: { entity, source, kind, name, properties } };
  return { whole: { entity, source, kind, name, properties } };
}

const relationColumns = new Set(fixedColumns('relations'));

/** What a row of relations.csv says, of the source given. */
export function parseStatement(row: RowReader, source: string | null): Parsed<Statement> {
  const type = row.required('type', readType);
  const from = row.id('from');
  const to = row.id('to');
  const quote = row.required('quote', readQuote);
  const status = row.required('status', oneOf(isStatus, Object.keys(statuses)));
  const since = row.optional('since', readDate);
  const until = row.optional('until', readDate);
  if (since !== null && until !== null && endsBeforeItBegins(since, until))
    row.problem('until', 'DATES_REVERSED', since);
  const qualifier = row.text('qualifier', textLimits.id) ?? '';
  const properties = type && row.properties(relations[type].properties, relationColumns, type);
  const told = { qualifier, since, until };
  if (type === null || from === null || to === null || quote === null || status === null || source === null)
    return { half: { type, from, to, ...told, source, quote, status, properties } };
  if (properties === null || row.errors() > 0)
    return { half: { type, from, to, ...told, source, quote, status, properties } };
  const statement = { type, from, to, ...told, source, quote, status, properties };
  return { whole: { key: statementKey(statement), ...statement } };
}

/** What a row of observations.csv says, of the source given. */
export function parseObservation(row: RowReader, source: string | null): Parsed<Observation> {
  const entity = row.id('entity');
  const metric = row.required('metric', (cell) => readText(cell, textLimits.id));
  const operator = row.required('operator', oneOf(isOperator, operators));
  const value = row.required('value', (cell) => readNumber(cell, {}));
  const valueMax = row.optional('valueMax', (cell) => readNumber(cell, {}));
  const told = {
    unit: row.text('unit', textLimits.id),
    period: row.optional('period', readPeriod),
    scope: row.optional('scope', readId),
  };
  const quote = row.required('quote', readQuote);
  if (operator === 'range' && value !== null && (valueMax === null || valueMax < value))
    row.problem('valueMax', 'RANGE_WITHOUT_END');
  if (operator !== null && operator !== 'range' && valueMax !== null) row.problem('valueMax', 'END_WITHOUT_RANGE');
  if (entity === null || metric === null || operator === null || value === null || quote === null || source === null)
    return { half: { entity, metric, operator, value, valueMax, ...told, source, quote } };
  if (row.errors() > 0) return { half: { entity, metric, operator, value, valueMax, ...told, source, quote } };
  const observation = { entity, metric, operator, value, valueMax, ...told, source, quote };
  return { whole: { key: observationKey(observation), ...observation } };
}
