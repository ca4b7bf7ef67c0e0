import { kinds, kindIds, isKind } from '../model/kinds.ts';
import { presences, sourceKinds, statuses } from '../model/evidence.ts';
import { relations, relationTypeIds } from '../model/relations.ts';
import type { Properties, Property, PropertyType } from '../model/property.ts';
import type { Words } from '../model/words.ts';

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The enum value that stands for an id of the vocabulary: `science_city` → `SCIENCE_CITY`. Kinds and relation types keep their ids. */
export const enumValue = (id: string): string => id.toUpperCase();

/** The name of the enum made for an enum property: `Segment`, `stage` → `SegmentStage`; `Park`, `parkKind` → `ParkKind`. */
export const enumName = (owner: string, property: string): string =>
  !isKind(owner) || property.toLowerCase().startsWith(owner.toLowerCase())
    ? upperFirst(property)
    : owner + upperFirst(property);

const outputTypes: Readonly<Record<Exclude<PropertyType, 'enum'>, string>> = {
  string: 'String',
  text: 'String',
  url: 'String',
  period: 'String',
  creditCode: 'String',
  date: 'Date',
  int: 'Int',
  float: 'Float',
  bool: 'Boolean',
  list: '[String!]!',
  labels: '[Label!]!',
  ref: 'Entity',
};

const outputType = (owner: string, id: string, property: Property): string =>
  property.type === 'enum' ? enumName(owner, id) : outputTypes[property.type];

export const description = ({ zh, en }: Words, more = ''): string => `"${en} (${zh})${more}."`;

export const unit = (property: Property): string => (property.unit === undefined ? '' : `, in ${property.unit}`);

const fields = (owner: string, properties: Properties): string[] =>
  Object.entries(properties).map(
    ([id, property]) => `  ${description(property, unit(property))}\n  ${id}: ${outputType(owner, id, property)}`,
  );

const enumeration = (name: string, about: string, values: readonly (readonly [string, Words])[]): string =>
  [`"${about}"`, `enum ${name} {`, ...values.map(([id, words]) => `  ${description(words)}\n  ${id}`), '}'].join('\n');

const wordEnumeration = (name: string, about: string, words: Readonly<Record<string, Words>>): string =>
  enumeration(
    name,
    about,
    Object.entries(words).map(([id, word]) => [enumValue(id), word]),
  );

const propertyEnumerations = (owner: string, words: Words, properties: Properties): string[] =>
  Object.entries(properties).flatMap(([id, property]) =>
    property.of === undefined
      ? []
      : [
          wordEnumeration(
            enumName(owner, id),
            `${words.en}: ${property.en} (${words.zh}：${property.zh}).`,
            property.of,
          ),
        ],
  );

const connection = (kind: string): string => `
type ${kind}Connection {
  edges: [${kind}Edge!]!
  nodes: [${kind}!]!
  pageInfo: PageInfo!
  totalCount: Int!
}

type ${kind}Edge {
  cursor: String!
  node: ${kind}!
}`;

const list = (kind: keyof typeof kinds): string => `  ${description(kinds[kind], ': the list')}
  ${kinds[kind].plural}(
    filter: ${kind}Filter
    orderBy: ${kind}Order
    scope: Scope
  ): ${kind}Connection!`;

/** One field for every property that statements may carry; one id means one field, described by the word of each type that has it. */
function statementFields(): string[] {
  const byId = new Map<string, { words: Set<string>; type: string }>();
  for (const type of relationTypeIds)
    for (const [id, property] of Object.entries<Property>(relations[type].properties)) {
      const field = byId.get(id) ?? { words: new Set<string>(), type: outputType(type, id, property) };
      field.words.add(`${property.en} (${property.zh}) of ${type}`);
      byId.set(id, field);
    }
  return [...byId].map(([id, { words, type }]) => `  "${[...words].join(' · ')}."\n  ${id}: ${type}`);
}

/**
 * The part of the schema that the vocabulary (server/model) decides, as SDL: its enums, one object type, connection and root
 * list a kind, and the fields of `Statement` that are properties of relations.
 * @param entityFields the fields of `interface Entity`, as SDL; every kind repeats them
 */
export function vocabularySdl(entityFields: string): string {
  const objects = kindIds.map((kind) =>
    [
      description(kinds[kind]),
      `type ${kind} implements Entity & Node {`,
      entityFields,
      ...fields(kind, kinds[kind].properties),
      '}',
      connection(kind),
    ].join('\n'),
  );
  return [
    enumeration(
      'Kind',
      'The kinds of entities (实体类型); the name of each is its object type.',
      kindIds.map((id) => [id, kinds[id]]),
    ),
    enumeration(
      'RelationType',
      'The types of relations (关系类型).',
      relationTypeIds.map((id) => [id, relations[id]]),
    ),
    wordEnumeration('Status', 'How a statement stands (陈述状态).', statuses),
    wordEnumeration('SourceKind', 'What a source is (来源类型).', sourceKinds),
    wordEnumeration('Presence', 'Whether a segment is there in a scope (在位状态). Unknown is not absent.', presences),
    ...kindIds.flatMap((kind) => propertyEnumerations(kind, kinds[kind], kinds[kind].properties)),
    ...relationTypeIds.flatMap((type) => propertyEnumerations(type, relations[type], relations[type].properties)),
    ...objects,
    `extend type Statement {\n${statementFields().join('\n')}\n}`,
    `extend type Query {\n${kindIds.map(list).join('\n')}\n}`,
  ].join('\n\n');
}
