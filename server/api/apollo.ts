import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLFormattedError, GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { StoreError } from '../graph/graph.ts';
import { capDefaults } from './capped-defaults.ts';
import type { Context } from './context.ts';
import { checkCost } from './cost.ts';
import { clientError, internalCode, thrownBy } from './errors.ts';
import type { Limits } from '../model/limits.ts';
import { parsedDocuments } from './parsed-documents.ts';
import { shapeRule } from './shape-rule.ts';

const codeOf = (error: GraphQLFormattedError): unknown => error.extensions?.code;

const storeCodes: readonly unknown[] = ['STORE_UNAVAILABLE', 'STORE_BUSY'];

/** What graphql-js and Apollo find wrong before anything runs. Our own limits are 400 whatever the client reads. */
const requestErrors: readonly unknown[] = ['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT'];

/**
 * Whether a client reads `application/json` and nothing newer. GraphQL over HTTP asks for 200 then, even when the request is
 * wrong, for such clients may take any other status for a proxy's.
 */
const oldClient = (accept: string | undefined): boolean =>
  accept !== undefined && /^\s*application\/json\b/i.test(accept) && !/graphql-response|\*\/\*/.test(accept);

const guard = (schema: GraphQLSchema, limits: Limits, log: Logger): ApolloServerPlugin<Context> => ({
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: ({ document, request, operationName, contextValue }) => {
        contextValue.note.operation = operationName;
        checkCost(schema, limits, document, request.variables, operationName);
        return Promise.resolve();
      },
      didEncounterErrors: ({ errors, contextValue, operationName }) => {
        for (const error of errors) {
          const thrown = thrownBy(error);
          // A client that has left, or an answer that takes too long, is no fault of the field that noticed it.
          const isLate = thrown instanceof StoreError && thrown.code === 'DEADLINE_EXCEEDED';
          if (isLate) continue;
          if (codeOf(clientError(error.toJSON(), error)) === internalCode || thrown instanceof StoreError)
            log.error({ requestId: contextValue.requestId, operation: operationName, err: thrown }, 'field failed');
        }
        return Promise.resolve();
      },
      willSendResponse: ({ response, contextValue, request }) => {
        if (response.body.kind !== 'single') return Promise.resolve();
        const { errors, data } = response.body.singleResult;
        if (!errors) return Promise.resolve();
        contextValue.note.errors = errors.length;
        const { requestId } = contextValue;
        response.body.singleResult.errors = errors.map((error) =>
          codeOf(error) === internalCode ? { ...error, extensions: { ...error.extensions, requestId } } : error,
        );
        const nothing = data == null || Object.values(data).every((value) => value === null);
        if (nothing && errors.some((error) => storeCodes.includes(codeOf(error)))) {
          response.http.status = 503;
          response.http.headers.set('retry-after', '5');
        } else if (nothing && errors.every((error) => codeOf(error) === 'LIMIT_EXCEEDED')) response.http.status = 400;
        else if (
          data === undefined &&
          response.http.status === 400 &&
          errors.every((error) => requestErrors.includes(codeOf(error))) &&
          oldClient(request.http?.headers.get('accept'))
        )
          response.http.status = 200;
        return Promise.resolve();
      },
    }),
});

/** The GraphQL server, not started: our limits, our errors, no telemetry, no landing page, no batching. */
export const apollo = (
  schema: GraphQLSchema,
  limits: Limits,
  introspection: boolean,
  log: Logger,
): ApolloServer<Context> =>
  new ApolloServer<Context>({
    schema: capDefaults(schema, limits),
    introspection,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    documentStore: parsedDocuments(300_000),
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    maxRecursiveSelections: true,
    stopOnTerminationSignals: false,
    nodeEnv: 'production',
    parseOptions: { maxLexicalTokens: limits.tokens },
    validationOptions: { maxErrors: 5 },
    validationRules: [shapeRule(limits)],
    formatError: clientError,
    logger: log,
    plugins: [
      guard(schema, limits, log),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
