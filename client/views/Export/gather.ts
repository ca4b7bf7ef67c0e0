import { ExportEntitiesDocument, ExportRelationsDocument, type Scope } from '../../api/generated/graphql.ts';
import type { Failure } from '../../api/failure.ts';
import { request } from '../../api/request.ts';
import type { ToldEntity } from './graph.ts';
import type { ExportRelationsQuery } from '../../api/generated/graphql.ts';

/** An answer, or why there is none. */
export type Gathered<T> = { readonly data: T } | { readonly failure: Failure };

/** What runs between these entities. Rejects only when `signal` is aborted. */
export async function gatherRelations(
  ids: readonly string[],
  scope: Scope,
  signal: AbortSignal,
): Promise<Gathered<ExportRelationsQuery['subgraph']>> {
  const { data, failure } = await request(ExportRelationsDocument, { ids: [...ids], scope }, signal);
  if (data) return { data: data.subgraph };
  return { failure: failure ?? lost };
}

/** A request that came back with neither: the server's answer was not understood. */
const lost: Failure = { code: 'BAD_ANSWER', zh: '', en: '', retryAfter: null };

/** As many entities as one request may ask everything of. */
const atOnce = 50;

/** What sources say of these entities, some at a time. Rejects only when `signal` is aborted. */
export async function gatherEntities(
  ids: readonly string[],
  scope: Scope,
  signal: AbortSignal,
): Promise<Gathered<readonly ToldEntity[]>> {
  const entities: ToldEntity[] = [];
  for (let i = 0; i < ids.length; i += atOnce) {
    const { data, failure } = await request(ExportEntitiesDocument, { ids: ids.slice(i, i + atOnce), scope }, signal);
    if (!data) return { failure: failure ?? lost };
    entities.push(...data.subgraph.entities);
  }
  return { data: entities };
}
