import { isCreditCode } from '../model/credit-code.ts';
import { isDate, isPeriod } from '../model/date.ts';
import type { Property, PropertyType, Value } from '../model/property.ts';
import type { FindingCode } from './finding-words.ts';

/** What is wrong with a cell: a code, and what its sentence wants beside the value. */
export interface Problem {
  readonly code: FindingCode;
  readonly detail?: string;
}

/** A cell read: its value, or what is wrong with it. */
export type Reading<T> = { readonly value: T } | { readonly problem: Problem };

/** Longest text of a property, in code points. */
export const textLimits = { string: 500, text: 5000, item: 200, id: 100 } as const;

const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/; // eslint-disable-line no-control-regex -- finding them is its purpose

/** A text of at most `limit` code points without control characters other than tab and line breaks. */
export function readText(cell: string, limit: number): Reading<string> {
  if (controls.test(cell)) return { problem: { code: 'CONTROL_CHARACTER' } };
  if (Array.from(cell).length > limit) return { problem: { code: 'TOO_LONG', detail: String(limit) } };
  return { value: cell };
}

/** A business key: an own kebab-case name or an official code. '|' is left out because keys are joined with it. */
export const readId = (cell: string): Reading<string> =>
  /^[A-Za-z0-9][A-Za-z0-9._:-]{0,99}$/.test(cell) ? { value: cell } : { problem: { code: 'BAD_ID' } };

/** A finite number in plain or scientific notation, within `min` and `max` where given, both inclusive. */
export function readNumber(
  cell: string,
  { min = -Infinity, max = Infinity }: Pick<Property, 'min' | 'max'>,
): Reading<number> {
  const value = Number(cell);
  if (!/^[+-]?\d+(\.\d+)?([eE][+-]?\d+)?$/.test(cell) || !Number.isFinite(value))
    return { problem: { code: 'BAD_NUMBER' } };
  // Beyond 2^53 a whole number is no longer the one that was written.
  if (Math.abs(value) > Number.MAX_SAFE_INTEGER) return { problem: { code: 'OUT_OF_RANGE', detail: '± 2^53' } };
  if (value < min || value > max) return { problem: { code: 'OUT_OF_RANGE', detail: `${min} … ${max}` } };
  // -0 would come back from the store as 0 and look changed.
  return { value: value === 0 ? 0 : value };
}

const when =
  (code: FindingCode, test: (cell: string) => boolean) =>
  (cell: string): Reading<string> =>
    test(cell) ? { value: cell } : { problem: { code } };

/** An http or https address. */
export const readUrl = when('BAD_URL', (cell) => /^https?:\/\/[^\s/]/i.test(cell) && URL.canParse(cell));

export const readDate = when('BAD_DATE', isDate);
export const readPeriod = when('BAD_PERIOD', isPeriod);

const itemsOf = (cell: string): string[] => [
  ...new Set(
    cell
      .split('|')
      .map((item) => item.trim())
      .filter((item) => item !== ''),
  ),
];

function readList(cell: string): Reading<readonly string[]> {
  const items = itemsOf(cell);
  const bad = items.map((item) => readText(item, textLimits.item)).find((item) => 'problem' in item);
  return bad ?? { value: items };
}

function readLabels(cell: string): Reading<readonly string[]> {
  const items = itemsOf(cell);
  const parts = items.map((item) => item.split(':').map((part) => part.trim()));
  const wellFormed = parts.every((part) => part.length === 3 && part.every((text) => text !== ''));
  const distinct = new Set(parts.map(([id]) => id)).size === parts.length;
  return wellFormed && distinct && parts.length > 0
    ? { value: parts.map((part) => part.join(':')) }
    : { problem: { code: 'BAD_LABELS' } };
}

function readBool(cell: string): Reading<boolean> {
  const text = cell.toLowerCase();
  return text === 'true' || text === 'false'
    ? { value: text === 'true' }
    : { problem: { code: 'UNKNOWN_VALUE', detail: 'true, false' } };
}

function readInt(cell: string, property: Property): Reading<number> {
  const number = readNumber(cell, property);
  return 'value' in number && !Number.isInteger(number.value) ? { problem: { code: 'NOT_WHOLE' } } : number;
}

const readEnum = (cell: string, { of = {} }: Property): Reading<string> =>
  Object.hasOwn(of, cell)
    ? { value: cell }
    : { problem: { code: 'UNKNOWN_VALUE', detail: Object.keys(of).join(', ') } };

const readers: Readonly<Record<PropertyType, (cell: string, property: Property) => Reading<Value>>> = {
  string: (cell) => readText(cell, textLimits.string),
  text: (cell) => readText(cell, textLimits.text),
  int: readInt,
  float: readNumber,
  bool: readBool,
  date: readDate,
  period: readPeriod,
  enum: readEnum,
  list: readList,
  labels: readLabels,
  ref: readId,
  url: readUrl,
  creditCode: when('BAD_CREDIT_CODE', isCreditCode),
};

/** The value of a cell that is not blank, as its property wants it. */
export const readValue = (cell: string, property: Property): Reading<Value> => readers[property.type](cell, property);
