import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  isRequiredArgument,
  Kind,
  OperationTypeNode,
  parse,
  parseType,
  print,
  visit,
  type DocumentNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  type VariableDefinitionNode,
} from 'graphql';
import { operationOf } from './operation.ts';

/** A way into a query: field names, and `...Type` where an entity is looked at as one kind. */
export type Way = readonly string[];

/** The fields of a type, and for one that stands for several the ways to look at it as each of them. */
export function stepsOf(schema: GraphQLSchema, type: GraphQLNamedType): readonly string[] {
  const own = isObjectType(type) || isInterfaceType(type) ? Object.keys(type.getFields()) : [];
  const kinds = isAbstractType(type) ? schema.getPossibleTypes(type).map(({ name }) => `...${name}`) : [];
  return [...own, ...kinds];
}

const fieldOf = (type: GraphQLNamedType, name: string): GraphQLField<unknown, unknown> | undefined =>
  isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;

/** The type that a step leads to; undefined when the type has no such step. */
export function typeAfter(schema: GraphQLSchema, type: GraphQLNamedType, step: string): GraphQLNamedType | undefined {
  if (step.startsWith('...')) return schema.getType(step.slice(3));
  const field = fieldOf(type, step);
  return field && getNamedType(field.type);
}

/** What a step means, in the schema's own words. */
export const meaningOf = (schema: GraphQLSchema, type: GraphQLNamedType, step: string): string =>
  (step.startsWith('...') ? schema.getType(step.slice(3))?.description : fieldOf(type, step)?.description) ?? '';

const matches = (selection: SelectionNode, step: string): boolean =>
  selection.kind === Kind.FIELD
    ? selection.name.value === step
    : selection.kind === Kind.INLINE_FRAGMENT && `...${selection.typeCondition?.name.value ?? ''}` === step;

const inside = (selection: SelectionNode | undefined): readonly SelectionNode[] =>
  selection && selection.kind !== Kind.FRAGMENT_SPREAD ? (selection.selectionSet?.selections ?? []) : [];

/** Whether the operation asks for what lies at the end of this way. */
export function asks(operation: OperationDefinitionNode | null, way: Way): boolean {
  let at: readonly SelectionNode[] = operation?.selectionSet.selections ?? [];
  return way.every((step) => {
    const found = at.find((one) => matches(one, step));
    at = inside(found);
    return found !== undefined;
  });
}

const named = (value: string): { readonly kind: Kind.NAME; readonly value: string } => ({ kind: Kind.NAME, value });
const bare = (name: string, rest: Partial<FieldNode> = {}): FieldNode => ({
  kind: Kind.FIELD,
  name: named(name),
  ...rest,
});

/** What a new object is asked for first: what names it, or what names the things in it. */
function firstOf(type: GraphQLNamedType, depth = 0): readonly SelectionNode[] {
  const usual = ['id', 'name'].filter((name) => fieldOf(type, name));
  if (usual.length > 0) return usual.map((name) => bare(name));
  const nodes = fieldOf(type, 'nodes') ?? fieldOf(type, 'edges') ?? fieldOf(type, 'node');
  const fields = isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
  const leaf = fields.find(
    ({ type: of, args }) => !isCompositeType(getNamedType(of)) && !args.some(isRequiredArgument),
  );
  const chosen = nodes ?? leaf ?? fields.find(({ args }) => !args.some(isRequiredArgument));
  if (!chosen || depth > 4) return [bare('__typename')];
  const inner = getNamedType(chosen.type);
  return [
    bare(
      chosen.name,
      isCompositeType(inner)
        ? { selectionSet: { kind: Kind.SELECTION_SET, selections: firstOf(inner, depth + 1) } }
        : {},
    ),
  ];
}

/** A variable that a new field needs, with a value of its type to be filled in. */
export interface Wanted {
  readonly name: string;
  readonly value: unknown;
}

/** A query text after a field was put in or taken out, and what its variables now want. */
export interface Toggled {
  readonly text: string;
  readonly wanted: readonly Wanted[];
}

const emptyOf = (type: string): unknown =>
  type.startsWith('[') ? [''] : /^(Int|Float)/.test(type) ? 1 : type.startsWith('Boolean') ? false : '';

/**
 * Puts the field at the end of `way` into the first operation of `text` (or that of this name), or takes it out when it is there.
 * What it needs as arguments becomes variables; variables that nothing uses any more go. An empty text becomes a new query.
 * @throws when the text is no GraphQL
 */
export function toggled(text: string, way: Way, schema: GraphQLSchema, name?: string | null): Toggled {
  const root = schema.getQueryType();
  if (!root) return { text, wanted: [] };
  const document: DocumentNode = text.trim() === '' ? { kind: Kind.DOCUMENT, definitions: [] } : parse(text);
  const before: OperationDefinitionNode = operationOf(document, name) ?? {
    kind: Kind.OPERATION_DEFINITION,
    operation: OperationTypeNode.QUERY,
    selectionSet: { kind: Kind.SELECTION_SET, selections: [] },
  };
  const added: (Wanted & { readonly type: string })[] = [];
  const made = (type: GraphQLNamedType, step: string, isEnd: boolean): SelectionNode => {
    const inner = typeAfter(schema, type, step);
    const selections = isEnd && inner && isCompositeType(inner) ? firstOf(inner) : [];
    const selectionSet = { kind: Kind.SELECTION_SET, selections } as const;
    if (step.startsWith('...'))
      return {
        kind: Kind.INLINE_FRAGMENT,
        typeCondition: { kind: Kind.NAMED_TYPE, name: named(step.slice(3)) },
        selectionSet,
      };
    const needed = (fieldOf(type, step)?.args ?? []).filter(isRequiredArgument);
    for (const { name, type: of } of needed) added.push({ name, type: String(of), value: emptyOf(String(of)) });
    return bare(step, {
      ...(inner && isCompositeType(inner) ? { selectionSet } : {}),
      arguments: needed.map(({ name }) => ({
        kind: Kind.ARGUMENT,
        name: named(name),
        value: { kind: Kind.VARIABLE, name: named(name) },
      })),
    });
  };
  const change = (
    list: readonly SelectionNode[],
    type: GraphQLNamedType,
    [step, ...rest]: Way,
  ): readonly SelectionNode[] => {
    const inner = step === undefined ? undefined : typeAfter(schema, type, step);
    if (step === undefined || !inner) return list;
    const found = list.find((one) => matches(one, step));
    if (rest.length === 0) return found ? list.filter((one) => one !== found) : [...list, made(type, step, true)];
    const holder = found ?? made(type, step, false);
    const selections = change(inside(holder), inner, rest);
    const next = { ...holder, selectionSet: { kind: Kind.SELECTION_SET, selections } } as SelectionNode;
    if (selections.length === 0) return list.filter((one) => one !== found);
    return found ? list.map((one) => (one === found ? next : one)) : [...list, next];
  };
  const selections = change(before.selectionSet.selections, root, way);
  const kept = document.definitions.filter((one) => one !== before);
  if (selections.length === 0) return { text: kept.map(print).join('\n\n'), wanted: [] };
  const after: OperationDefinitionNode = { ...before, selectionSet: { kind: Kind.SELECTION_SET, selections } };
  const used = new Set<string>();
  for (const node of [after.selectionSet, ...kept])
    visit(node, { VariableDefinition: () => false, Variable: ({ name }) => void used.add(name.value) });
  const old = (before.variableDefinitions ?? []).filter(({ variable }) => used.has(variable.name.value));
  const wanted = added.filter(({ name }) => !old.some(({ variable }) => variable.name.value === name));
  const fresh = wanted.map(({ name, type }): VariableDefinitionNode => ({
    kind: Kind.VARIABLE_DEFINITION,
    variable: { kind: Kind.VARIABLE, name: named(name) },
    type: parseType(type),
  }));
  const whole = { ...after, variableDefinitions: [...old, ...fresh] };
  const definitions = document.definitions.includes(before)
    ? document.definitions.map((one) => (one === before ? whole : one))
    : [whole, ...kept];
  return { text: definitions.map(print).join('\n\n'), wanted };
}
