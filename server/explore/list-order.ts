import type { Order } from '../graph/fragments.ts';
import { byCodePoint } from '../model/code-point-order.ts';
import type { Entity } from '../model/entity.ts';
import { cursorOf, keyInCursor } from './cursor.ts';
import { pageFrom, pageSize, type Page, type PageArgs, type Total } from './page.ts';

export interface ListOrder {
  /** By id, by name and id, or by one property (a number or date) and id; what has none comes last, either way. */
  readonly field: 'ID' | 'NAME' | { readonly property: string };
  readonly direction: 'ASC' | 'DESC';
}

export const byId: ListOrder = { field: 'ID', direction: 'ASC' };

/** Where an entity stands in a list. */
interface Place {
  readonly id: string;
  readonly name: string;
  readonly value: string | number | null;
}

/** One reading of a list in a certain order, from a certain place on, forwards or backwards. */
export interface Reading {
  /** The order in which the statements of cypher/explore/list must read. */
  readonly order: Order;
  /** Their parameters. */
  readonly params: Readonly<Record<string, string | number | boolean | readonly string[]>>;
  /** The property the order needs, to be among the columns. */
  readonly needs: readonly string[];
  /** What was read, whatever its order, as the page asked for. */
  readonly page: <Count extends Total>(read: readonly Entity[], total: Count) => Page<Entity, Count>;
}

/** The beginnings of a name that a character of U+E000 to U+FFFF (`wide`) or one above (`narrow`) follows: see `<AFTER e>`. */
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

/** The place from which a statement of cypher/explore/list reads on, as it wants it; null for the beginning. */
export const placeParams = (place: Place | null, by: string) => ({
  start: place === null,
  id: place?.id ?? '',
  name: place?.name ?? '',
  ...beginnings(place?.name ?? ''),
  by,
  // Of what has no value none is compared; a null would make Neo4j plan again.
  value: place?.value ?? '',
  none: place !== null && place.value === null ? 1 : 0,
});

const property = ({ field }: ListOrder): string => (typeof field === 'string' ? '' : field.property);

const placeOf = (order: ListOrder, { id, name, properties }: Entity): Place => {
  const value = properties[property(order)];
  return { id, name, value: typeof value === 'string' || typeof value === 'number' ? value : null };
};

const byValue = (a: string | number, b: string | number): number =>
  typeof a === 'number' && typeof b === 'number' ? a - b : byCodePoint(String(a), String(b));

/** Compares two places in this order; texts by code point. */
const byOrder =
  ({ field, direction }: ListOrder) =>
  (a: Place, b: Place): number => {
    const sign = direction === 'ASC' ? 1 : -1;
    if (field === 'ID') return sign * byCodePoint(a.id, b.id);
    if (field === 'NAME') return sign * (byCodePoint(a.name, b.name) || byCodePoint(a.id, b.id));
    if (a.value !== null && b.value !== null && byValue(a.value, b.value) !== 0)
      return sign * byValue(a.value, b.value);
    return Number(a.value === null) - Number(b.value === null) || sign * byCodePoint(a.id, b.id);
  };

/**
 * How a page of a list is read.
 * @param list which list it is; with its order it stands in every cursor
 * @param most the greatest page
 * @throws UserInputError for a cursor of another list or order, and a size out of range
 */
export function readingOf(list: string, order: ListOrder, args: PageArgs, most: number): Reading {
  const size = pageSize(args, most);
  const by = property(order);
  const ordered = `${list} ${by || JSON.stringify(order.field)} ${order.direction}`;
  const compare = byOrder(order);
  const place = (field: 'after' | 'before'): Place | null => {
    const cursor = args[field];
    if (cursor == null) return null;
    const [id, name, value] = keyInCursor(ordered, cursor, field);
    return { id: String(id), name: String(name), value: value ?? null };
  };
  const cursor = (entity: Entity): string => {
    const { id, name, value } = placeOf(order, entity);
    return cursorOf(ordered, by ? [id, '', value] : [id, order.field === 'NAME' ? name : '']);
  };
  const [after, before] = [place('after'), place('before')];
  const [near, far] = size.backwards ? [before, after] : [after, before];
  const falling = (order.direction === 'DESC') !== size.backwards;
  const run = `${by ? 'value' : order.field === 'NAME' ? 'name' : 'id'} ${falling ? 'down' : 'up'}` as const;
  return {
    order: run.startsWith('value') && size.backwards ? (`${run}, unknown first` as Order) : run,
    // One more than the page holds tells whether there are more.
    params: { ...placeParams(near, by), first: size.size + 1 },
    needs: by ? [by] : [],
    page: (read, total) => {
      const placed = read
        .map((entity) => ({ entity, at: placeOf(order, entity) }))
        .filter(({ at }) => far === null || (size.backwards ? compare(at, far) > 0 : compare(at, far) < 0))
        .sort((a, b) => compare(a.at, b.at));
      const within = placed.map(({ entity }) => entity);
      const cut = size.backwards ? within.slice(-(size.size + 1)) : within.slice(0, size.size + 1);
      return pageFrom(cut, size, near !== null, cursor, total);
    },
  };
}
