import type { ErrorRequestHandler, RequestHandler } from 'express';
import type { Logger } from 'pino';
import { StoreError } from '../graph/graph.ts';
import { UserInputError } from '../model/user-input-error.ts';
import { toldFailure } from '../graph/told-failure.ts';
import type { Words } from '../model/words.ts';
import { noBody } from './body.ts';
import { errorBody } from './error-body.ts';
import { plainPage } from './plain-page.ts';
import { requestId } from './request-id.ts';

/** What body-parser and we found wrong with a body, by the type of the error. */
const bodyFailures: Readonly<Record<string, Words & { readonly code: string }>> = {
  [noBody]: {
    code: 'BAD_REQUEST',
    zh: '请求里没有查询：请以 JSON 请求体发送 {"query": "…"}，并带 Content-Type: application/json。',
    en: 'The request has no query: send {"query": "…"} as its JSON body, with Content-Type: application/json.',
  },
  'entity.parse.failed': { code: 'BAD_REQUEST', zh: '请求体不是合法的 JSON。', en: 'The body is no valid JSON.' },
  'entity.verify.failed': { code: 'BAD_REQUEST', zh: '请求体不是合法的 UTF-8。', en: 'The body is no valid UTF-8.' },
  'encoding.unsupported': {
    code: 'BAD_REQUEST',
    zh: '不支持请求体的压缩方式。',
    en: "The body's encoding is not supported.",
  },
  'charset.unsupported': {
    code: 'BAD_REQUEST',
    zh: '不支持请求体的字符集。',
    en: "The body's character set is not supported.",
  },
  'request.aborted': { code: 'BAD_REQUEST', zh: '请求体没有传完。', en: 'The body did not arrive whole.' },
};

/** A body beyond the limit, which the error brings along: bytes, unpacked. */
const tooLarge = (error: unknown): Words & { readonly code: string } => {
  const { limit } = error as { readonly limit?: number };
  return {
    code: 'LIMIT_EXCEEDED',
    zh: `请求体超过上限 ${limit} 字节（ZHIHE_MAX_BODY）。`,
    en: `The body is larger than the limit of ${limit} bytes (ZHIHE_MAX_BODY).`,
  };
};

const typeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'type' in error && typeof error.type === 'string' ? error.type : '';

const statusOf = (error: unknown): number =>
  typeof error === 'object' && error !== null && 'status' in error && typeof error.status === 'number'
    ? error.status
    : 500;

/** For what no route answers: a page for who opens it in a browser, JSON for programs. */
export const notFound = (): RequestHandler => (request, response) => {
  const words = { zh: `这里没有 ${request.path}。`, en: `There is nothing at ${request.path}.` };
  // Each step down is one up again, so that the way home also holds behind a proxy that serves us below a path.
  const home = '../'.repeat(request.path.split('/').length - 2) || './';
  response.status(404).vary('Accept');
  if (request.accepts(['application/json', 'text/html']) === 'text/html')
    response.type('html').send(plainPage(words, home));
  else response.json(errorBody('NOT_FOUND', words, requestId(response)));
};

/** Every failure as JSON of one shape, never a page with a stack; what is not the request's fault goes to the log in full. */
export const failures =
  (log: Logger): ErrorRequestHandler =>
  (error: unknown, _request, response, next) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    const id = requestId(response);
    const failure = typeOf(error) === 'entity.too.large' ? tooLarge(error) : bodyFailures[typeOf(error)];
    const status = statusOf(error);
    const ofStore = error instanceof StoreError ? toldFailure(error) : undefined;
    if (error instanceof UserInputError)
      response.status(400).json(errorBody(error.code, { zh: error.zh, en: error.message }, id));
    else if (ofStore) {
      log.warn({ requestId: id, err: error }, 'failed');
      response
        .status(503)
        .setHeader('Retry-After', '5')
        .json(errorBody(ofStore.code, ofStore.words, id));
    } else if (failure) response.status(400).json(errorBody(failure.code, failure, id));
    else if (status >= 400 && status < 500)
      response.status(status).json(errorBody('BAD_REQUEST', { zh: '请求不合规范。', en: 'Bad request.' }, id));
    else {
      log.error({ requestId: id, err: error }, 'failed');
      response
        .status(500)
        .json(errorBody('INTERNAL_SERVER_ERROR', { zh: '服务器内部错误。', en: 'Internal server error.' }, id));
    }
  };
