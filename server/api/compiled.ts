import type { ApolloServerOptions } from '@apollo/server';
import {
  execute,
  getVariableValues,
  isObjectType,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
} from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import type { Context } from './context.ts';

type Gateway = NonNullable<ApolloServerOptions<Context>['gateway']>;
type Executor = NonNullable<Awaited<ReturnType<Gateway['load']>>['executor']>;
type Asked = Pick<Parameters<Executor>[0], 'document' | 'operation' | 'operationName' | 'request' | 'context'>;

/**
 * How often an operation is walked before it is compiled: what is asked once is not worth it, and strangers who never ask
 * the same thing twice cannot make the server compile.
 */
const walkedFirst = 2;

/** What is known of an operation: how often it was asked, until it is compiled; null = it cannot be. */
interface Known {
  times: number;
  compiled?: CompiledQuery | null;
}

/**
 * Runs operations as graphql-js does, and those that come again as code that graphql-jit made of them once, which takes about
 * half the time. Both give the same answer: test/api/compiled.test.ts asks all that we know to ask both ways. What is known of a
 * document lives as long as Apollo keeps the document, so memory is bounded by its cache.
 */
export function compiledExecution(schema: GraphQLSchema): (asked: Asked) => Promise<ExecutionResult> {
  const documents = new WeakMap<DocumentNode, Map<string, Known>>();
  const known = ({ document, operationName }: Asked): Known => {
    const operations = documents.get(document) ?? new Map<string, Known>();
    documents.set(document, operations);
    const found = operations.get(operationName ?? '') ?? { times: 0 };
    operations.set(operationName ?? '', found);
    return found;
  };
  const compile = ({ document, operationName }: Asked): CompiledQuery | null => {
    const compiled = compileQuery(schema, document, operationName ?? undefined);
    return isCompiledQuery(compiled) ? compiled : null;
  };

  return async (asked) => {
    const { document, operation, operationName, context } = asked;
    const variableValues = asked.request.variables ?? {};
    const its = known(asked);
    its.times += 1;
    if (its.times > walkedFirst && its.compiled === undefined) its.compiled = compile(asked);
    if (!its.compiled) return execute({ schema, document, contextValue: context, variableValues, operationName });
    // Compiled code words a wrong variable in its own way; graphql-js's words are what clients know.
    const { errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variableValues, {
      maxErrors: 50,
    });
    return errors ? { errors } : its.compiled.query(null, context, variableValues);
  };
}

/**
 * Says outright what graphql-js does of itself and compiled code does not: a `totalCount` that is a function is called, so
 * that a count is read only when asked for. Changes the schema it is given.
 */
function countedWhenAsked(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    const field = isObjectType(type) ? type.getFields().totalCount : undefined;
    if (field && !field.resolve)
      field.resolve = ({ totalCount }: { totalCount: unknown }) =>
        typeof totalCount === 'function' ? (totalCount as () => unknown)() : totalCount;
  }
  return schema;
}

/** Apollo's one seam for an executor of one's own: a gateway that has no subgraphs. */
export const compiledGateway = (schema: GraphQLSchema): Gateway => ({
  onSchemaLoadOrUpdate: (loaded) => {
    loaded({ apiSchema: schema, coreSupergraphSdl: '' });
    return () => undefined;
  },
  load: () => Promise.resolve({ executor: compiledExecution(countedWhenAsked(schema)) as Executor }),
  stop: () => Promise.resolve(),
});
