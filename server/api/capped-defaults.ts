import { getNamedType, isObjectType, type GraphQLSchema } from 'graphql';
import type { Limits } from '../model/limits.ts';
import { usualSize } from './relay-sdl.ts';

/**
 * Lowers what the schema asks for by itself (`first: Int = 100`) to what one may ask for: where an operator sets a limit
 * below a default, a query that says nothing of sizes must not be refused for it. Changes the schema it is given.
 */
export function capDefaults(schema: GraphQLSchema, limits: Limits): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const most = /(?:Connection|^Path)$/.test(getNamedType(field.type).name) ? limits.listSize : limits.subgraphSize;
      const usual = usualSize(field);
      if (usual !== undefined) field.extensions = { ...field.extensions, usual: Math.min(usual, most) };
      for (const arg of field.args) {
        if (typeof arg.defaultValue !== 'number') continue;
        if (arg.name === 'first' || arg.name === 'last') arg.defaultValue = Math.min(arg.defaultValue, most);
        else if (arg.name === 'depth') arg.defaultValue = Math.min(arg.defaultValue, limits.steps);
      }
    }
  }
  return schema;
}
