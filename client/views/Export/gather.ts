import { backoff } from '../../api/asker.ts';
import { passes, type Failure } from '../../api/failure.ts';
import {
  ExportEntitiesDocument,
  ExportMoreDocument,
  ExportRelationsDocument,
  type Scope,
  type TypedDocumentString,
} from '../../api/generated/graphql.ts';
import { request } from '../../api/request.ts';
import { pairsOf } from '../pairs-of.ts';
import type { ToldEntity, ToldNode, ToldRelation } from './graph.ts';

/** An answer, or why there is none. */
export type Gathered<T> = { readonly data: T } | { readonly failure: Failure };

/** A request that came back with neither: the server's answer was not understood. */
const lost: Failure = { code: 'BAD_ANSWER', zh: '', en: '', retryAfter: null };

/** Tries before an export gives up on a server that is away or asks to wait. */
const mostTries = 6;

/** Sends an operation: `request`, or a test's stand-in. */
export type Sender = typeof request;

/** Asks until there is an answer: an export of thousands is many questions, and the server may ask to wait between them. */
async function answered<T, V>(
  operation: TypedDocumentString<T, V>,
  variables: V,
  signal: AbortSignal,
  send: Sender,
): Promise<Gathered<T>> {
  for (let tries = 0; ; tries++) {
    const { data, failure } = await send(operation, variables, signal);
    if (data !== null && failure === null) return { data };
    if (failure === null || !passes(failure) || tries + 1 >= mostTries) return { failure: failure ?? lost };
    await new Promise((resolve) => setTimeout(resolve, backoff(tries, failure)));
    signal.throwIfAborted();
  }
}

/**
 * These entities and what runs between any two of them, however many there are: each once. Rejects only when `signal` is
 * aborted.
 */
export async function gatherRelations(
  ids: readonly string[],
  scope: Scope,
  signal: AbortSignal,
  send: Sender = request,
): Promise<Gathered<{ readonly entities: readonly ToldNode[]; readonly relations: readonly ToldRelation[] }>> {
  const entities = new Map<string, ToldNode>();
  const relations = new Map<string, ToldRelation>();
  for (const some of pairsOf(ids)) {
    const found = await answered(ExportRelationsDocument, { ids: [...some], scope }, signal, send);
    if ('failure' in found) return found;
    for (const entity of found.data.subgraph.entities) entities.set(entity.id, entity);
    for (const relation of found.data.subgraph.relations) relations.set(relation.id, relation);
  }
  return { data: { entities: ids.flatMap((id) => entities.get(id) ?? []), relations: [...relations.values()] } };
}

/** As many entities as one request may ask everything of. */
const atOnce = 50;

/** All that sources say of these entities, some at a time. Rejects only when `signal` is aborted. */
export async function gatherEntities(
  ids: readonly string[],
  scope: Scope,
  signal: AbortSignal,
  send: Sender = request,
): Promise<Gathered<readonly ToldEntity[]>> {
  const entities: ToldEntity[] = [];
  for (let i = 0; i < ids.length; i += atOnce) {
    const found = await answered(ExportEntitiesDocument, { ids: ids.slice(i, i + atOnce), scope }, signal, send);
    if ('failure' in found) return found;
    for (const { id, kind, records, observations } of found.data.subgraph.entities) {
      const all = { records: [...records.nodes], observations: [...observations.nodes] };
      const left = [records.pageInfo, observations.pageInfo];
      while (left.some(({ hasNextPage }) => hasNextPage)) {
        const [record, figure] = left.map(({ endCursor }) => endCursor ?? null);
        const more = await answered(
          ExportMoreDocument,
          { id, scope, records: record ?? null, figures: figure ?? null },
          signal,
          send,
        );
        if ('failure' in more) return more;
        if (more.data.entity === null) break;
        all.records.push(...more.data.entity.records.nodes);
        all.observations.push(...more.data.entity.observations.nodes);
        left.splice(0, 2, more.data.entity.records.pageInfo, more.data.entity.observations.pageInfo);
      }
      entities.push({ id, kind, records: { nodes: all.records }, observations: { nodes: all.observations } });
    }
  }
  return { data: entities };
}
