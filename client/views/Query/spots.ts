import {
  GraphQLInterfaceType,
  GraphQLObjectType,
  getNamedType,
  Kind,
  parse,
  print,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type FieldNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import { operationOf } from './operation.ts';

/** Where an answer holds entities: the keys that lead there (lists are passed through), and the key their id has; null = not asked. */
export interface Spot {
  readonly path: readonly string[];
  readonly id: string | null;
}

const isEntity = (type: GraphQLNamedType | undefined): type is GraphQLObjectType | GraphQLInterfaceType =>
  (type instanceof GraphQLInterfaceType && type.name === 'Entity') ||
  (type instanceof GraphQLObjectType && type.getInterfaces().some(({ name }) => name === 'Entity'));

const keyOf = ({ alias, name }: FieldNode): string => (alias ?? name).value;

/** Every spot of an operation, in the order of its fields; empty when the document has none of that name. */
export function entitySpots(document: DocumentNode, schema: GraphQLSchema, name?: string | null): readonly Spot[] {
  const operation = operationOf(document, name);
  const root = operation && schema.getRootType(operation.operation);
  if (!operation || !root) return [];
  const spots = new Map<string, Spot>();
  const walk = (
    set: SelectionSetNode,
    type: GraphQLNamedType,
    path: readonly string[],
    seen: readonly string[],
  ): void => {
    const spot = JSON.stringify(path);
    if (isEntity(type) && !spots.has(spot)) spots.set(spot, { path, id: null });
    for (const selection of set.selections) {
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const fragment = document.definitions.find(
          (one) => one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === selection.name.value,
        );
        if (fragment?.kind !== Kind.FRAGMENT_DEFINITION || seen.includes(fragment.name.value)) continue;
        const on = schema.getType(fragment.typeCondition.name.value);
        if (on) walk(fragment.selectionSet, on, path, [...seen, fragment.name.value]);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        const on = selection.typeCondition ? schema.getType(selection.typeCondition.name.value) : type;
        if (on) walk(selection.selectionSet, on, path, seen);
      } else if ('getFields' in type && !('parseValue' in type)) {
        const field = (type as GraphQLObjectType).getFields()[selection.name.value];
        if (!field) continue;
        if (selection.name.value === 'id' && isEntity(type)) spots.set(spot, { path, id: keyOf(selection) });
        if (selection.selectionSet)
          walk(selection.selectionSet, getNamedType(field.type), [...path, keyOf(selection)], seen);
      }
    }
  };
  walk(operation.selectionSet, root, [], []);
  return [...spots.values()];
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const below = (value: unknown, path: readonly string[]): readonly unknown[] => {
  if (Array.isArray(value)) return value.flatMap((item) => below(item, path));
  const [key, ...rest] = path;
  if (key === undefined) return [value];
  return isRecord(value) ? below(value[key], rest) : [];
};

/** The ids of the entities in an answer's data, each once, in the order of the spots. */
export const idsAt = (data: unknown, spots: readonly Spot[]): readonly string[] => [
  ...new Set(
    spots.flatMap(({ path, id }) =>
      id === null ? [] : below(data, [...path, id]).filter((found): found is string => typeof found === 'string'),
    ),
  ),
];

/** The same operations asking `id` of every entity. @throws when the text is no GraphQL */
export function withIds(text: string, schema: GraphQLSchema): string {
  const info = new TypeInfo(schema);
  const asks = (set: SelectionSetNode): boolean =>
    set.selections.some((one) => one.kind === Kind.FIELD && one.name.value === 'id');
  return print(
    visit(
      parse(text),
      visitWithTypeInfo(info, {
        SelectionSet: (set) =>
          isEntity(info.getParentType() ?? undefined) && !asks(set)
            ? {
                ...set,
                selections: [{ kind: Kind.FIELD, name: { kind: Kind.NAME, value: 'id' } }, ...set.selections],
              }
            : undefined,
      }),
    ),
  );
}
