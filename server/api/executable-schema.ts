import {
  GraphQLError,
  isAbstractType,
  isObjectType,
  isScalarType,
  type GraphQLFieldResolver,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  type GraphQLTypeResolver,
} from 'graphql';
import type { Context } from './context.ts';
import { usualSize } from './relay-sdl.ts';
import { readSchema } from './schema.ts';

/** How a field is answered; `Parent` is what its object's field gave. */
/* eslint-disable @typescript-eslint/no-explicit-any -- graphql-js hands both over unchecked; each resolver says what it takes */
export type Resolver<Parent = any, Args = any> = (
  parent: Parent,
  args: Args,
  context: Context,
  info: GraphQLResolveInfo,
) => unknown;
/* eslint-enable @typescript-eslint/no-explicit-any */

/** Resolvers by type and field. A field without one reads the property of its name. */
export type Resolvers = Readonly<Record<string, Readonly<Record<string, Resolver>>>>;

/** The name of the object type of a value, by interface. */
export type TypeNames = Readonly<Record<string, GraphQLTypeResolver<unknown, Context>>>;

function dateText(value: unknown): string {
  if (typeof value === 'string') return value;
  throw new GraphQLError('A Date is a text: "2020", "2020-11" or "2020-11-05".');
}

/** A resolver that is asked for the field's usual page when a request does not say how much. */
function paged(resolve: Resolver, usual: number | undefined): GraphQLFieldResolver<unknown, Context> {
  if (usual === undefined) return resolve as GraphQLFieldResolver<unknown, Context>;
  return (parent, args: Readonly<Record<string, unknown>>, context, info) =>
    resolve(parent, args.first == null && args.last == null ? { ...args, first: usual } : args, context, info);
}

/**
 * The schema with its resolvers attached.
 * @throws when a resolver or type name has no place in the schema: a slip of the pen would otherwise answer null for ever
 */
export function executableSchema(parts: readonly Resolvers[], typeNames: TypeNames): GraphQLSchema {
  const schema = readSchema();
  for (const part of parts)
    for (const [typeName, fields] of Object.entries(part)) {
      const type = schema.getType(typeName);
      if (!isObjectType(type)) throw new Error(`there is no object type ${typeName}`);
      for (const [name, resolve] of Object.entries(fields)) {
        const field = type.getFields()[name];
        if (!field) throw new Error(`there is no field ${typeName}.${name}`);
        if (field.resolve) throw new Error(`${typeName}.${name} has two resolvers`);
        field.resolve = paged(resolve, usualSize(field));
      }
    }
  for (const [name, resolveType] of Object.entries(typeNames)) {
    const type = schema.getType(name);
    if (!isAbstractType(type)) throw new Error(`${name} is no interface`);
    type.resolveType = resolveType;
  }
  const date = schema.getType('Date');
  if (isScalarType(date)) date.parseValue = dateText;
  return schema;
}
