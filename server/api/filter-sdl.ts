import { kindIds, kinds, propertiesOf, type KindId } from '../model/kinds.ts';
import { linkedFields } from '../model/linked-fields.ts';
import type { Properties, Property, PropertyType } from '../model/property.ts';
import type { RelationTypeId } from '../model/relations.ts';
import { linkProperties, orderValue, sorts } from './filter.ts';
import { description, enumName, unit } from './vocabulary-sdl.ts';

/** How a property of each type is asked for; null where it cannot be. */
const inputTypes: Readonly<Record<Exclude<PropertyType, 'enum'>, string | null>> = {
  string: 'TextFilter',
  text: 'TextFilter',
  url: 'TextFilter',
  period: 'TextFilter',
  creditCode: 'TextFilter',
  date: 'DateRange',
  int: 'IntRange',
  float: 'FloatRange',
  bool: 'Boolean',
  list: '[String!]',
  labels: null,
  ref: '[ID!]',
};

const inputType = (owner: string, id: string, property: Property): string | null =>
  property.type === 'enum' ? `[${enumName(owner, id)}!]` : inputTypes[property.type];

const asked = (owner: string, properties: Properties): string[] =>
  Object.entries(properties).flatMap(([id, property]) => {
    const type = inputType(owner, id, property);
    return type === null ? [] : [`  ${description(property, unit(property))}\n  ${id}: ${type}`];
  });

/** The filter of a list of one kind: its properties, and one list of ids a linked field. */
function filter(kind: KindId): string {
  const linked = Object.entries(linkedFields[kind]).map(
    ([name, { zh, en }]) => `  "${en}: at least one of these (${zh})."\n  ${name}: [ID!]`,
  );
  return [
    `"Which of the kind ${kinds[kind].en} (${kinds[kind].zh}) a list holds; every field given must hold."`,
    `input ${kind}Filter {`,
    '  "Only these (编号)."\n  ids: [ID!]',
    '  "Named by at least one of these sources (来源)."\n  sources: [ID!]',
    '  "Chinese name (中文名)."\n  name: TextFilter',
    ...asked(kind, propertiesOf(kind)),
    ...linked,
    '}',
  ].join('\n');
}

function order(kind: KindId): string {
  const values = Object.entries<Property>(kinds[kind].properties)
    .filter(([, property]) => sorts(property))
    .map(([id, property]) => `  "By ${property.en} (${property.zh}); what has none comes last."\n  ${orderValue(id)}`);
  return `
"What a list of the kind ${kinds[kind].en} (${kinds[kind].zh}) is sorted by."
enum ${kind}OrderField {
  "By id (编号)."
  ID
  "By name (名称), by code point."
  NAME
${values.join('\n')}
}

"How a list of the kind ${kinds[kind].en} (${kinds[kind].zh}) is sorted; equal ones by id."
input ${kind}Order {
  "The field (字段)."
  field: ${kind}OrderField! = ID
  "Rising or falling (升降)."
  direction: OrderDirection! = ASC
}`;
}

/** The name of the filter of statements of these types: all that have no properties of their own share one. */
export const linksFilterName = (types: readonly RelationTypeId[]): string => {
  const own = types.find((type) => Object.keys(linkProperties([type])).length > Object.keys(linkProperties([])).length);
  return own === undefined
    ? 'StatementFilter'
    : `${own.toLowerCase().replaceAll(/(?:^|_)(\w)/g, (_, letter: string) => letter.toUpperCase())}Filter`;
};

/** The filters and orders of every kind's lists, and of the statements behind linked fields, as SDL. */
export function filterSdl(): string {
  const fields = kindIds.flatMap((kind) => Object.values(linkedFields[kind]));
  const links = new Map(fields.map(({ types }) => [linksFilterName(types), types]));
  return [
    ...kindIds.flatMap((kind) => [filter(kind), order(kind)]),
    ...[...links].map(([name, types]) =>
      [
        `"Which statements (${types.join(', ')}) lead to what is listed; each given field must hold of one statement (陈述条件)."`,
        `input ${name} {`,
        ...asked(types[0] ?? '', linkProperties(types)),
        '}',
      ].join('\n'),
    ),
  ].join('\n\n');
}
