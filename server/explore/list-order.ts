import { byCodePoint } from '../model/code-point-order.ts';
import type { Entity } from '../model/entity.ts';
import { cursorOf, keyInCursor } from './cursor.ts';
import type { PageArgs } from './page.ts';

export interface ListOrder {
  readonly field: 'ID' | 'NAME';
  readonly direction: 'ASC' | 'DESC';
}

/**
 * The open interval of a list that a page lies in, as the parameters of cypher/explore/list. '' is before every text; no text
 * is after every other on Neo4j, which compares some as UTF-16 (there U+FF08 is not below U+10FFFF), so `noHigh` says it.
 */
export interface Bounds {
  readonly lowName: string;
  readonly lowId: string;
  readonly noHigh: boolean;
  readonly highName: string;
  readonly highId: string;
}

/** The beginnings of a name that a character of U+E000 to U+FFFF (`wide`) or one above (`narrow`) follows: see `<BEYOND>`. */
function beginnings(name: string): { readonly wide: readonly string[]; readonly narrow: readonly string[] } {
  const wide: string[] = [];
  const narrow: string[] = [];
  let start = '';
  for (const point of name) {
    if (point.length > 1) narrow.push(start);
    else if (point >= '\uE000') wide.push(start);
    start += point;
  }
  return { wide, narrow };
}

/** The bounds as the statements of cypher/explore/list want them. */
export function boundParams(bounds: Bounds) {
  const [low, high] = [beginnings(bounds.lowName), beginnings(bounds.highName)];
  return { ...bounds, lowWide: low.wide, lowNarrow: low.narrow, highWide: high.wide, highNarrow: high.narrow };
}

const listName = ({ field, direction }: ListOrder): string => `entities ${field} ${direction}`;

/** The place of an entity in a list so ordered. */
export const entityCursor = (order: ListOrder, entity: Entity): string =>
  cursorOf(listName(order), order.field === 'NAME' ? [entity.name, entity.id] : [entity.id]);

/** The interval that `after` and `before` leave of a list so ordered. @throws UserInputError for a cursor of another list or order. */
export function boundsOf(order: ListOrder, { after, before }: PageArgs): Bounds {
  const place = (cursor: string | null | undefined, field: string) => {
    if (cursor === null || cursor === undefined) return null;
    const key = keyInCursor(listName(order), cursor, field).map(String);
    return { name: key.length > 1 ? (key[0] ?? '') : '', id: key.at(-1) ?? '' };
  };
  const [start, end] = [place(after, 'after'), place(before, 'before')];
  const [low, high] = order.direction === 'ASC' ? [start, end] : [end, start];
  return {
    lowName: low?.name ?? '',
    lowId: low?.id ?? '',
    noHigh: high === null,
    highName: high?.name ?? '',
    highId: high?.id ?? '',
  };
}

/** Compares two entities in this order: by name and then id, or by id; by code point. */
export const byOrder =
  ({ field, direction }: ListOrder) =>
  (a: Entity, b: Entity): number => {
    const rising = (field === 'NAME' ? byCodePoint(a.name, b.name) : 0) || byCodePoint(a.id, b.id);
    return direction === 'ASC' ? rising : -rising;
  };

/** Whether an entity lies inside the interval. */
export function isWithin({ field }: ListOrder, bounds: Bounds, { name, id }: Entity): boolean {
  const name0 = field === 'NAME' ? name : '';
  const place = (boundName: string, boundId: string): number =>
    (field === 'NAME' ? byCodePoint(name0, boundName) : 0) || byCodePoint(id, boundId);
  return place(bounds.lowName, bounds.lowId) > 0 && (bounds.noHigh || place(bounds.highName, bounds.highId) < 0);
}
