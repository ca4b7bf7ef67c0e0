import { ApolloServerErrorCode } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { StoreError } from '../graph/graph.ts';
import { toldFailure } from '../graph/told-failure.ts';
import { UserInputError } from '../model/user-input-error.ts';
import type { Words } from '../model/words.ts';

/** What GraphQL itself finds wrong with a request, in Chinese; the English sentence is its own. */
const requestCodes: Readonly<Record<string, string>> = {
  [ApolloServerErrorCode.GRAPHQL_PARSE_FAILED]: '查询有语法错误。',
  [ApolloServerErrorCode.GRAPHQL_VALIDATION_FAILED]: '查询与模式不符。',
  [ApolloServerErrorCode.BAD_USER_INPUT]: '变量的值不对。',
  [ApolloServerErrorCode.BAD_REQUEST]: '请求不合规范。',
  [ApolloServerErrorCode.OPERATION_RESOLUTION_FAILURE]: '请求中没有这个操作。',
  [ApolloServerErrorCode.PERSISTED_QUERY_NOT_SUPPORTED]: '不支持持久化查询。',
};

export const internalCode = ApolloServerErrorCode.INTERNAL_SERVER_ERROR;

/** What was thrown, beneath the layers that graphql-js and Apollo put around it. */
export function thrownBy(error: unknown): unknown {
  let inner = error;
  while (inner instanceof GraphQLError && inner.originalError != null) inner = inner.originalError;
  return inner;
}

/** Longest sentence of an answer: what was sent wrong is named in it, and may be a megabyte long. */
const longest = 400;

const shortened = (text: string): string => {
  if (text.length <= longest) return text;
  // By code point, so that no character is cut in two; the end says what was expected.
  const points = Array.from(text);
  return points.length <= longest
    ? text
    : `${points.slice(0, longest - 150).join('')} … ${points.slice(-130).join('')}`;
};

const tooManyTokens = /^(?:Syntax Error: )?Document contains more tha[nt] (\d+) tokens/;

/** Sentences of Apollo that speak to who runs the server, and what is said to who asks it instead. */
const retold: readonly { readonly begins: string; readonly words: Words }[] = [
  {
    begins: 'This operation has been blocked as a potential Cross-Site Request Forgery',
    words: {
      zh: '请用 POST 与 content-type: application/json 发送；GET 请加上请求头 apollo-require-preflight: true。',
      en: 'Send it by POST with `content-type: application/json`; a GET needs the header `apollo-require-preflight: true`.',
    },
  },
  {
    begins: 'GraphQL introspection is not allowed',
    words: {
      zh: '此服务关闭了模式自省（ZHIHE_INTROSPECTION）。',
      en: 'Introspection is off on this server (ZHIHE_INTROSPECTION).',
    },
  },
];

/** Guesses at what was meant tell names of the schema, which a server may keep to itself. */
const unguessed = (message: string): string => message.replaceAll(/ ?Did you mean [^?]*\?/g, '');

/**
 * An error as a client may see it: known codes pass with both wordings, all else becomes `INTERNAL_SERVER_ERROR` and tells
 * nothing. Where it lies (`locations`, `path`) stays.
 */
export function clientError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const place = {
    ...(formatted.locations === undefined ? {} : { locations: formatted.locations }),
    ...(formatted.path === undefined ? {} : { path: formatted.path }),
  };
  const told = (code: string, { zh, en }: Words, field?: string): GraphQLFormattedError => ({
    ...place,
    message: shortened(en),
    extensions: { code, zh: shortened(zh), ...(field === undefined ? {} : { field }) },
  });
  const thrown = thrownBy(error);
  if (thrown instanceof UserInputError) return told(thrown.code, { zh: thrown.zh, en: thrown.message }, thrown.field);
  if (thrown instanceof StoreError) {
    const failure = toldFailure(thrown);
    if (failure) return told(failure.code, failure.words);
  }
  const most = tooManyTokens.exec(formatted.message)?.[1];
  if (most !== undefined)
    return told('LIMIT_EXCEEDED', {
      zh: `查询过长：词元数超过上限 ${most}。`,
      en: `The query is too long: it has more than ${most} tokens.`,
    });
  const code = formatted.extensions?.code;
  const zh = typeof code === 'string' ? requestCodes[code] : undefined;
  if (typeof code === 'string' && zh !== undefined) {
    const known = retold.find(({ begins }) => formatted.message.startsWith(begins));
    return told(code, known?.words ?? { zh, en: unguessed(formatted.message) });
  }
  return told(internalCode, { zh: '服务器内部错误。', en: 'Internal server error.' });
}
