import type { Words } from './words.ts';

/** The type of one property. `unit` is what a number counts; `of` is the closed list of an enum's values. */
export interface Property {
  readonly zh: string;
  readonly en: string;
  readonly type: PropertyType;
  readonly unit?: string;
  /** For `enum`: its values, each with its wording. */
  readonly of?: Readonly<Record<string, Words>>;
  /** For numbers: the least and greatest allowed value, both inclusive. */
  readonly min?: number;
  readonly max?: number;
  /** What it means that nobody says it, where it means anything: an empty activity is active. */
  readonly unsaid?: string | boolean;
  /** A code people look a thing up by: name search finds it from its beginning. */
  readonly code?: true;
  /** For `ref`: ids of the kinds it may name. */
  readonly kinds?: readonly string[];
}

/**
 * `date` is an ISO year, month or day (`2017`, `2017-11`, `2017-11-05`), kept as the text it came as.
 * `labels` is an ordered list of `id:中文:English`. `ref` is the id of another entity. `creditCode` is a
 * 统一社会信用代码, checked by its own check digit (GB 32100-2015).
 */
export type PropertyType =
  | 'string'
  | 'text'
  | 'int'
  | 'float'
  | 'bool'
  | 'date'
  | 'period'
  | 'enum'
  | 'list'
  | 'labels'
  | 'ref'
  | 'url'
  | 'creditCode';

export type Properties = Readonly<Record<string, Property>>;

/** The value of a property once read: text, number, truth value or a flat list of texts. */
export type Value = string | number | boolean | readonly string[];
