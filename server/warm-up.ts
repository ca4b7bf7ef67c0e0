import { setMaxListeners } from 'node:events';
import { readBuyers } from './analysis/buyers.ts';
import { linkId } from './analysis/fact.ts';
import { readFacts } from './analysis/facts.ts';
import { resolveScope, type ScopeInput } from './analysis/scope.ts';
import { readSupplies } from './analysis/supplies.ts';
import { expandCounts } from './explore/expand-counts.ts';
import { listEntities } from './explore/list.ts';
import { neighbourhood } from './explore/neighbourhood.ts';
import { observationsOf } from './explore/observations.ts';
import { recordsOf } from './explore/records.ts';
import { relationsByIds } from './explore/relations-by-id.ts';
import { relationsOf } from './explore/relations.ts';
import type { Graph } from './graph/graph.ts';
import type { KindId } from './model/kinds.ts';
import type { Scope } from './model/scope.ts';

/**
 * Asks once what a page asks first: the chain of everywhere, of an area and of a chain, and what hangs on a company and a
 * segment. Neo4j plans a statement the first time it sees it, some 100 to 300 ms each and seconds while its machine is cold,
 * and keeps the plan; the embedded engine has nothing to warm. Answers are thrown away. In an empty store it asks less.
 * @throws StoreError; `DEADLINE_EXCEEDED` when the signal aborts
 */
export async function warmUp(graph: Graph, today: string, signal: AbortSignal): Promise<void> {
  const options = { signal: AbortSignal.any([signal]) };
  // Every read listens to it; a dozen at once are no leak.
  setMaxListeners(0, options.signal);
  const scopeOf = (input: ScopeInput | null) => resolveScope(graph, input, today, options);
  // One after the other: people's own questions go before these.
  const scope = await scopeOf(null);
  const { feeds } = await readFacts(graph, scope, options);
  await relationsByIds(
    graph,
    scope,
    feeds.map((feed) => linkId('FEEDS', feed)),
    options,
  );
  await readSupplies(graph, scope, options);
  const some = async (kind: KindId, first: number): Promise<string[]> =>
    (await listEntities(graph, scope, { kind, first }, options)).nodes.map(({ id }) => id);
  const around = [...(await some('Segment', 1)), ...(await some('Company', 1))];
  // Where the directory knows what comes next, a list is read by its ids.
  await listEntities(graph, scope, { filter: { ids: around } }, options);
  await neighbourhood(graph, scope, { ids: around }, options);
  await relationsOf(graph, scope, around, { first: 1 }, options);
  await expandCounts(graph, scope, around, options);
  await observationsOf(graph, scope, around, options);
  await recordsOf(graph, scope, around, options);
  await readBuyers(graph, scope, around.slice(1), options);
  // A plan holds for lists of one size class: one area of each class of how many places lie in it.
  const areas = new Map<number, Scope>();
  for (const area of await some('Area', 20)) {
    const inside = await scopeOf({ area });
    areas.set(Math.ceil(Math.log10(inside.places?.length ?? 1)), inside);
  }
  const chains = await Promise.all((await some('Chain', 1)).map((chain) => scopeOf({ chain })));
  for (const one of [...areas.values(), ...chains]) await readFacts(graph, one, options);
}
