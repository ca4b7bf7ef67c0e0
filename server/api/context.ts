import DataLoader from 'dataloader';
import type { Facts } from '../analysis/fact.ts';
import { readFacts } from '../analysis/facts.ts';
import { readTrade, type Trade } from '../analysis/trade.ts';
import { resolveScope, type ScopeInput } from '../analysis/scope.ts';
import { readStored } from '../explore/entities.ts';
import { readRevision } from '../explore/revision.ts';
import { readSources } from '../explore/sources.ts';
import type { LiveIndex } from '../explore/search/live-index.ts';
import type { Entity, Source } from '../model/entity.ts';
import type { Limits } from '../model/limits.ts';
import type { Scope } from '../model/scope.ts';
import type { CountedGraph } from './counted-graph.ts';
import { keeper, unlessAborted } from './kept.ts';

/** What every request shares. */
export interface Shared {
  readonly graph: CountedGraph;
  readonly names: LiveIndex;
  readonly limits: Limits;
  /** The ISO day that a scope without `asOf` means. */
  readonly today: () => string;
  readonly scopes: ReturnType<typeof keeper<Scope>>;
  readonly facts: ReturnType<typeof keeper<Facts>>;
  readonly trade: ReturnType<typeof keeper<Trade>>;
}

/** Looks one thing up by id; look-ups of one moment go to the store together. */
export type Load<T> = (id: string) => Promise<T | undefined>;

/** One request: what it reads, each thing once, and how long it may. */
export interface Context {
  readonly graph: CountedGraph;
  readonly names: LiveIndex;
  readonly requestId: string;
  /** What the log says of the request: its operation, null until it is known and when it has no name; errors in its answer. */
  readonly note: { operation: string | null; errors: number };
  /** Passed on to every read, so that an answer nobody waits for is given up, and nobody gets more than is allowed. */
  readonly options: { readonly signal: AbortSignal; readonly limits: Limits };
  /** How often the store has changed, read once a request. */
  readonly revision: () => Promise<number>;
  readonly scope: (input: ScopeInput | null | undefined) => Promise<Scope>;
  readonly facts: (input: ScopeInput | null | undefined) => Promise<Facts>;
  /** The facts, and who supplies whom. */
  readonly trade: (input: ScopeInput | null | undefined) => Promise<Trade>;
  /** An entity of the store, whether or not a source that is on names it. */
  readonly entity: (id: string) => Entity | Promise<Entity | undefined>;
  /** Entities that are here already need no look-up. */
  readonly know: (entities: Iterable<Entity>) => void;
  readonly source: (id: string) => Promise<Source | undefined>;
  /** A loader of this name for these arguments, made once a request. */
  readonly loader: <T>(
    name: string,
    args: unknown,
    load: (ids: readonly string[]) => Promise<ReadonlyMap<string, T>>,
  ) => Load<T>;
}

/** What every request shares, with a small store of answers: scopes and facts, each for the revision they were read at. */
export const shared = (parts: Pick<Shared, 'graph' | 'names' | 'limits' | 'today'>): Shared => ({
  ...parts,
  scopes: keeper<Scope>(200),
  facts: keeper<Facts>(8),
  trade: keeper<Trade>(8),
});

const once = <T>(make: () => Promise<T>): (() => Promise<T>) => {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
};

/** The context of one request. @param signal aborts when the request's time is up or its client has left */
export function requestContext(parts: Shared, requestId: string, signal: AbortSignal): Context {
  const { graph } = parts;
  const options = { signal, limits: parts.limits };
  const revision = once(() => readRevision(graph, options));
  const sources = once(async () => new Map((await readSources(graph, options)).map((source) => [source.id, source])));
  const known = new Map<string, Entity>();
  const loaders = new Map<string, Load<unknown>>();

  // What is kept is read without the signal: others may wait for it when this request gives up. It is counted all the same.
  const keyOf = async (input: ScopeInput | null | undefined): Promise<string> =>
    JSON.stringify([await revision(), parts.today(), Object.entries(input ?? {}).sort()]);
  const scope: Context['scope'] = async (input) => {
    const key = await keyOf(input);
    return unlessAborted(
      parts.scopes(key, () => resolveScope(graph, input, parts.today(), graph.lasting(signal))),
      signal,
    );
  };
  const facts: Context['facts'] = async (input) => {
    const key = await keyOf(input);
    return unlessAborted(
      parts.facts(key, async () => readFacts(graph, await scope(input), graph.lasting(signal))),
      signal,
    );
  };
  const trade: Context['trade'] = async (input) => {
    const key = await keyOf(input);
    return unlessAborted(
      parts.trade(key, async () => readTrade(graph, await facts(input), graph.lasting(signal))),
      signal,
    );
  };

  const loader: Context['loader'] = <T>(
    name: string,
    args: unknown,
    load: (ids: readonly string[]) => Promise<ReadonlyMap<string, T>>,
  ): Load<T> => {
    const key = `${name} ${JSON.stringify(args)}`;
    const made = loaders.get(key) as Load<T> | undefined;
    if (made) return made;
    const batched = new DataLoader<string, T | undefined>(async (ids) => {
      signal.throwIfAborted();
      const found = await load(ids);
      return ids.map((id) => found.get(id));
    });
    const one: Load<T> = (id) => batched.load(id);
    loaders.set(key, one);
    return one;
  };
  const stored = loader('entity', null, async (ids) => {
    const found = await readStored(graph, ids, options);
    for (const entity of found.values()) known.set(entity.id, entity);
    return found;
  });

  return {
    graph,
    names: parts.names,
    requestId,
    note: { operation: null, errors: 0 },
    options,
    revision,
    scope,
    facts,
    trade,
    entity: (id) => known.get(id) ?? stored(id),
    know: (entities) => {
      for (const entity of entities) known.set(entity.id, entity);
    },
    source: async (id) => (await sources()).get(id),
    loader,
  };
}
