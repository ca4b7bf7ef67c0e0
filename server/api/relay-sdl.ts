import {
  Kind,
  parseType,
  visit,
  type DocumentNode,
  type FieldDefinitionNode,
  type GraphQLSchema,
  type InputValueDefinitionNode,
  isObjectType,
  type ObjectTypeDefinitionNode,
  type StringValueNode,
  type TypeNode,
} from 'graphql';
import { usualPage } from '../model/limits.ts';

/** What a description says of a field or argument that means the same wherever it stands. */
const pageArguments = (usual: number): [name: string, type: string, words: string][] => [
  [
    'first',
    'Int',
    `At most so many, from the beginning; ${usual} when neither \`first\` nor \`last\` is said (前几条).`,
  ],
  ['after', 'String', 'Only what comes after this cursor, which an earlier page of the same list gave (其后).'],
  ['last', 'Int', 'At most so many, from the end (后几条).'],
  ['before', 'String', 'Only what comes before this cursor, which an earlier page of the same list gave (其前).'],
];

const connectionFields: Readonly<Record<string, string>> = {
  edges: 'The entries of this page, each with its cursor (边).',
  nodes: 'The entries of this page without their cursors (节点).',
  pageInfo: 'Where this page lies in the list (分页信息).',
  totalCount: 'How many the list holds, all pages together; counted only when asked for (总数).',
};

const edgeFields: Readonly<Record<string, string>> = {
  cursor: 'The place of this entry, to be given as `after` or `before` (游标).',
  node: 'The entry (节点).',
};

/** What arguments of these names mean wherever a .graphql file says nothing else of them. */
const argumentWords: Readonly<Record<string, string>> = {
  scope: 'What is looked at; when not said everything, today, without what is inferred (范围).',
  id: 'The business id (编号).',
  ids: 'The business ids (编号).',
  filter: 'Which of them are listed (筛选).',
  orderBy: 'How they are sorted (排序).',
  kinds: 'Only these kinds; all when not said (实体类型).',
  types: 'Only over these types; all when not said (关系类型).',
  direction: 'Which way (方向).',
  first: 'At most so many, from the beginning (前几条).',
  segment: 'Id of the segment (环节).',
  company: 'Id of the company (企业).',
};

const text = (value: string): StringValueNode => ({ kind: Kind.STRING, value });

const nameOf = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type));

const isConnection = (field: FieldDefinitionNode): boolean => nameOf(field.type).endsWith('Connection');

/** The page size that the .graphql file gives as the default of `first`. */
function usualOf(field: FieldDefinitionNode): number | undefined {
  const value = field.arguments?.find(({ name }) => name.value === 'first')?.defaultValue;
  return value?.kind === Kind.INT ? Number(value.value) : undefined;
}

const argument = (name: string, type: string, words: string): InputValueDefinitionNode => ({
  kind: Kind.INPUT_VALUE_DEFINITION,
  name: { kind: Kind.NAME, value: name },
  type: parseType(type),
  description: text(words),
});

const pagingNames: readonly string[] = pageArguments(usualPage).map(([name]) => name);

const worded = (arg: InputValueDefinitionNode): InputValueDefinitionNode => {
  const words = argumentWords[arg.name.value];
  return arg.description || words === undefined ? arg : { ...arg, description: text(words) };
};

const withArguments = (field: FieldDefinitionNode): FieldDefinitionNode => {
  const others = (field.arguments ?? [])
    .filter(({ name }) => !isConnection(field) || !pagingNames.includes(name.value))
    .map(worded);
  const paging = pageArguments(usualOf(field) ?? usualPage).map((one) => argument(...one));
  return { ...field, arguments: isConnection(field) ? [...others, ...paging] : others };
};

const described = (type: ObjectTypeDefinitionNode): ObjectTypeDefinitionNode => {
  const name = type.name.value;
  const words = name.endsWith('Connection') ? connectionFields : name.endsWith('Edge') ? edgeFields : null;
  if (!words) return type;
  const stem = name.replace(/(?:Connection|Edge)$/, '');
  const about = name.endsWith('Edge')
    ? `One of a list of ${stem}, with its cursor (边).`
    : `A page of a list of ${stem} (分页).`;
  return {
    ...type,
    description: type.description ?? text(about),
    fields: (type.fields ?? []).map((field) => {
      const given = words[field.name.value];
      return field.description || given === undefined ? field : { ...field, description: text(given) };
    }),
  };
};

/** The usual page size of each field that has one of its own, by `Type.field`. */
export type UsualSizes = ReadonlyMap<string, number>;

/**
 * What all connections have in common, said once: every field that gives one pages forwards and backwards, and what means the
 * same everywhere is described alike. A default of `first` becomes the field's usual size, for as a default it would stand
 * beside every `last`.
 */
export function withRelay(written: DocumentNode): { readonly document: DocumentNode; readonly usual: UsualSizes } {
  const usual = new Map<string, number>();
  const type = <
    T extends { readonly name: { readonly value: string }; readonly fields?: readonly FieldDefinitionNode[] },
  >(
    node: T,
  ): T => {
    for (const field of node.fields ?? []) {
      const size = isConnection(field) ? usualOf(field) : undefined;
      if (size !== undefined) usual.set(`${node.name.value}.${field.name.value}`, size);
    }
    return { ...node, fields: (node.fields ?? []).map(withArguments) };
  };
  const document = visit(written, {
    ObjectTypeDefinition: (node) => described(type(node)),
    ObjectTypeExtension: type,
    InterfaceTypeDefinition: type,
  });
  return { document, usual };
}

/** How many entries a field gives when neither `first` nor `last` is said; undefined where it is as everywhere. */
export const usualSize = ({
  extensions,
}: {
  readonly extensions: Readonly<Record<string, unknown>>;
}): number | undefined => (typeof extensions.usual === 'number' ? extensions.usual : undefined);

/** Notes the usual sizes on the fields of a built schema, where resolvers and cost look for them. */
export function noteUsualSizes(schema: GraphQLSchema, usual: UsualSizes): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap()))
    if (isObjectType(type))
      for (const field of Object.values(type.getFields())) {
        const size = usual.get(`${type.name}.${field.name}`);
        if (size !== undefined) field.extensions = { ...field.extensions, usual: size };
      }
  return schema;
}
