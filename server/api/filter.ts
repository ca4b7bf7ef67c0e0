import { conditionsOf, noConditions, type Asked, type Conditions } from '../explore/conditions.ts';
import type { ListFilter } from '../explore/list.ts';
import type { LinkedToOne } from '../explore/linked-to-one.ts';
import type { ListOrder } from '../explore/list-order.ts';
import { statuses } from '../model/evidence.ts';
import { commonProperties, kinds, propertiesOf, type KindId } from '../model/kinds.ts';
import { linkedFields } from '../model/linked-fields.ts';
import type { Properties, Property } from '../model/property.ts';
import { relations, type RelationTypeId } from '../model/relations.ts';
import { enumValue } from './vocabulary-sdl.ts';

/** A filter as it comes in: a field a property or linked field; null is not asked for. */
export type FilterInput = Readonly<Record<string, unknown>>;

/** What every statement has that a list of linked entities may be filtered by. */
export const statementProperties = {
  status: { zh: '陈述状态', en: 'Status', type: 'enum', of: statuses },
  source: { zh: '来源', en: 'Source', type: 'ref' },
  since: { zh: '起', en: 'Since', type: 'date' },
  until: { zh: '止', en: 'Until', type: 'date' },
} as const satisfies Properties;

/** All that can be asked of a statement of one of these types. */
export const linkProperties = (types: readonly RelationTypeId[]): Properties =>
  Object.assign({}, statementProperties, ...types.map((type) => relations[type].properties)) as Properties;

const wordOf = ({ of }: Property, value: unknown): string =>
  Object.keys(of ?? {}).find((word) => enumValue(word) === value) ?? String(value);

/** What is asked of one property, whatever the shape in which its type lets it be asked (filter-sdl.ts). */
function askedOf(property: Property, value: unknown): Asked {
  if (typeof value === 'boolean') return { in: [value] };
  if (!Array.isArray(value)) return value as Asked;
  return { in: property.type === 'enum' ? value.map((word) => wordOf(property, word)) : (value as string[]) };
}

function conditions(properties: Properties, input: FilterInput, field: string): Conditions {
  const asked = Object.entries(input).flatMap(([key, value]) => {
    const property = properties[key];
    return property && value != null ? [[key, askedOf(property, value)] as const] : [];
  });
  return conditionsOf(properties, Object.fromEntries(asked), field);
}

const name: Properties = { name: { zh: '名称', en: 'Name', type: 'string' } };

/** A filter of a list of one kind, or of several, as explore/ wants it. @throws UserInputError for a bound that is no date */
export function filterOf(kind: KindId | null, input: FilterInput | null | undefined): ListFilter {
  // Every list of a level comes here, most without a filter.
  if (!input) return {};
  const linked = Object.entries(kind ? linkedFields[kind] : {}).flatMap(([key, field]): LinkedToOne[] =>
    kind && Array.isArray(input[key]) ? [{ kind, name: key, field, ids: input[key] as string[] }] : [],
  );
  return {
    ids: input.ids as string[] | null,
    kinds: input.kinds as KindId[] | null,
    sources: input.sources as string[] | null,
    conditions: conditions({ ...name, ...(kind ? propertiesOf(kind) : commonProperties) }, input, 'filter'),
    ...(linked.length > 0 ? { linked } : {}),
  };
}

/** A filter of the statements that lead to what is listed. */
export const linksOf = (types: readonly RelationTypeId[], input: FilterInput | null | undefined): Conditions =>
  input ? conditions(linkProperties(types), input, 'links') : noConditions;

/** Whether a list can be sorted by a property: numbers and dates. */
export const sorts = ({ type }: Property): boolean => type === 'int' || type === 'float' || type === 'date';

/** The value of an order enum that stands for a property: `countMin` → `COUNT_MIN`. */
export const orderValue = (property: string): string =>
  property.replaceAll(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();

/** An order as it comes in. */
export interface OrderInput {
  readonly field: string;
  readonly direction: 'ASC' | 'DESC';
}

/** An order of a list of one kind, or of several, as explore/ wants it. */
export function orderOf(kind: KindId | null, input: OrderInput | null | undefined): ListOrder | null {
  if (!input) return null;
  const { field, direction } = input;
  if (field === 'ID' || field === 'NAME') return { field, direction };
  const property = Object.keys(kind ? kinds[kind].properties : {}).find((id) => orderValue(id) === field);
  return property === undefined ? null : { field: { property }, direction };
}
