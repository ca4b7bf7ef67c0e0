import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Request, RequestHandler, Response } from 'express';
import type { Words } from '../model/words.ts';
import { errorBody } from './error-body.ts';
import { requestId } from './request-id.ts';

/** The operations that the app itself asks, as the build lists them: texts by id (`sha256:` and the hash of the text). */
export type OwnOperations = ReadonlyMap<string, string>;

/** The list in the folder of the built client; empty where nothing is built. */
export function ownOperations(folder: string): OwnOperations {
  const file = join(folder, 'operations.json');
  return new Map(
    existsSync(file) ? Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>) : [],
  );
}

/** The names of these operations. */
export const namesOf = (operations: OwnOperations): ReadonlySet<string> =>
  new Set([...operations.values()].flatMap((text) => /\b(?:query|mutation)\s+(\w+)/.exec(text)?.[1] ?? []));

/** In words: this server answers no free queries. */
export const onlyOurs = {
  zh: '此服务只回答界面自己的查询，自由查询已关闭（ZHIHE_OPERATIONS=ours）。',
  en: "This server answers the app's own operations only; free queries are off (ZHIHE_OPERATIONS=ours).",
};

const refuse = (response: Response, status: number, code: string, words: Words): void =>
  void response.status(status).json(errorBody(code, words, requestId(response)));

type Body = Record<string, unknown>;

const bodyOf = (request: Request): Body | null => {
  const body: unknown = request.body;
  return typeof body === 'object' && body !== null && !Array.isArray(body) ? (body as Body) : null;
};

/** Puts the text of the operation named by `documentId` in its place; gives false when it has refused the request. */
function named(operations: OwnOperations, body: Body, response: Response): boolean {
  if (!('documentId' in body)) return true;
  const { documentId, query } = body;
  const text = typeof documentId === 'string' ? operations.get(documentId) : undefined;
  if (query != null)
    refuse(response, 400, 'BAD_REQUEST', {
      zh: 'documentId 与 query 只能给一个。',
      en: 'Give either `documentId` or `query`, not both.',
    });
  else if (text === undefined)
    refuse(response, 400, 'PERSISTED_QUERY_NOT_FOUND', {
      zh: '没有这个 documentId 的操作。',
      en: 'There is no operation with this `documentId`.',
    });
  else {
    delete body.documentId;
    body.query = text;
    return true;
  }
  return false;
}

const isOwn = (operations: OwnOperations, query: unknown): boolean =>
  typeof query === 'string' && operations.has(`sha256:${createHash('sha256').update(query).digest('hex')}`);

/**
 * Knows the app's operations by id: `{ documentId, variables }` stands for the text. With `only`, nothing else is answered:
 * a POST with an id or the very text of one of them, and no GET.
 */
export const knownOperations =
  (operations: OwnOperations, only: boolean): RequestHandler =>
  (request, response, next) => {
    if (only && request.method !== 'POST') {
      response.setHeader('Allow', 'POST');
      refuse(response, 405, 'BAD_REQUEST', onlyOurs);
      return;
    }
    const body = bodyOf(request);
    if (body && !named(operations, body, response)) return;
    if (only && !isOwn(operations, body?.query)) refuse(response, 403, 'FORBIDDEN', onlyOurs);
    else next();
  };
