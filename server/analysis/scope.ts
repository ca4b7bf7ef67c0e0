import { textIn } from '../graph/cells.ts';
import type { Graph, ReadOptions } from '../graph/graph.ts';
import { byCodePoint } from '../model/code-point-order.ts';
import { lastDay } from '../model/iso-day.ts';
import type { KindId } from '../model/kinds.ts';
import { noSuch, noSuchSource, otherKind } from '../model/no-such.ts';
import { counting, type Scope } from '../model/scope.ts';
import { UserInputError } from '../model/user-input-error.ts';
import { chain } from './links.ts';
import { readListed } from './listed.ts';
import { placesWithin } from './places.ts';
import { reader, type Read } from './rows.ts';

/** A view's scope as it is asked for; what is missing or null is not asked for. */
export interface ScopeInput {
  readonly area?: string | null;
  readonly park?: string | null;
  readonly cluster?: string | null;
  readonly chain?: string | null;
  readonly letter?: string | null;
  /** An ISO year, month or day. */
  readonly asOf?: string | null;
  /** Statements of every time count. */
  readonly allTimes?: boolean | null;
  /** Only these sources count; an empty list leaves none. */
  readonly sources?: readonly string[] | null;
  readonly withoutSources?: readonly string[] | null;
  readonly includeInferred?: boolean | null;
}

const named = { area: 'Area', park: 'Park', cluster: 'Cluster', chain: 'Chain' } as const satisfies Record<
  string,
  KindId
>;

type Named = keyof typeof named;

const sourcesOff = (input: ScopeInput, known: ReadonlyMap<string, string>): string[] => {
  for (const field of ['sources', 'withoutSources'] as const)
    for (const id of input[field] ?? []) if (!known.has(id)) throw noSuchSource(id, `scope.${field}`);
  const only = input.sources && new Set(input.sources);
  const off = new Set(input.withoutSources ?? []);
  return [...known.keys()].filter((id) => off.has(id) || (only && !only.has(id))).sort(byCodePoint);
};

const checkNamed = async (read: Read, input: ScopeInput): Promise<void> => {
  const asked = (Object.keys(named) as Named[]).flatMap((field) => {
    const id = input[field];
    return id == null ? [] : [{ field, id }];
  });
  if (asked.length === 0) return;
  const rows = await read('named', { ids: [...new Set(asked.map(({ id }) => id))] });
  const found = new Map(rows.map((row) => [textIn(row, 'id'), textIn(row, 'kind') as KindId]));
  for (const { field, id } of asked) {
    const kind = found.get(id);
    if (kind === undefined) throw noSuch([named[field]], id, `scope.${field}`);
    if (kind !== named[field]) throw otherKind([named[field]], id, kind, `scope.${field}`);
  }
};

/** Whether a segment has this letter, or a chain a lane of it, whatever source says so: a lane may be empty in a view. */
const isLane = async (plain: Read, letter: string): Promise<boolean> => {
  const [segments, chains] = await Promise.all([plain('segments', { without: [] }), plain('chains', { without: [] })]);
  return (
    segments.some((row) => row.letter === letter) ||
    chains.some((row) => chain(row).lanes.some(({ id }) => id === letter))
  );
};

/**
 * Looks a scope up: checks ids, sources and date, and finds the places inside and the segments it lists.
 * An area takes in what is reached from it backwards over LOCATED_IN and SETTLED_IN, any number of steps, by statements that
 * count in this very scope; so does a park. An area and a park together mean both: the places inside both, and companies
 * that lie in both.
 * @param today ISO day, the `asOf` of a scope that names none.
 * @throws UserInputError naming the field (`scope.area`) and the id, for an id that nothing in the store has or that another
 * kind has, a letter that neither a segment nor a chain's lanes have, an unknown source, a date that does not exist.
 */
export async function resolveScope(
  graph: Graph,
  input: ScopeInput | null | undefined,
  today: string,
  options?: ReadOptions,
): Promise<Scope> {
  const asked = input ?? {};
  const asOf = lastDay(asked.asOf ?? today);
  if (asOf === null)
    throw new UserInputError(
      {
        zh: `“${asked.asOf ?? today}”不是日期；应写作 2020、2020-11 或 2020-11-05。`,
        en: `"${asked.asOf ?? today}" is no date; write 2020, 2020-11 or 2020-11-05.`,
      },
      'scope.asOf',
    );
  const plain = reader(graph, {}, options);
  const [sources] = await Promise.all([plain('sources'), checkNamed(plain, asked)]);
  const kindsOfSources = new Map(sources.map((row) => [textIn(row, 'id'), textIn(row, 'kind')]));
  const scope = {
    area: asked.area ?? null,
    park: asked.park ?? null,
    cluster: asked.cluster ?? null,
    chain: asked.chain ?? null,
    letter: asked.letter ?? null,
    asOf,
    ...(asked.allTimes ? { allTimes: true } : {}),
    without: sourcesOff(asked, kindsOfSources),
    statuses: asked.includeInferred ? ['stated', 'disputed', 'inferred'] : ['stated', 'disputed'],
    places: null,
    segments: null,
    sampleSources: [...kindsOfSources].flatMap(([id, kind]) => (kind === 'sample' ? [id] : [])).sort(byCodePoint),
  } satisfies Scope;
  const read = reader(graph, counting(scope), options);
  const inside = async (id: string | null): Promise<string[] | null> => (id === null ? null : placesWithin(read, id));
  const [area, park, segments] = await Promise.all([inside(scope.area), inside(scope.park), readListed(read, scope)]);
  // Only when nothing is listed can the letter be the reason: the usual scope costs no statement more.
  if (scope.letter !== null && segments?.length === 0 && !(await isLane(plain, scope.letter)))
    throw new UserInputError(
      { zh: `没有链道“${scope.letter}”。`, en: `There is no lane "${scope.letter}".` },
      'scope.letter',
    );
  if (!area || !park) return { ...scope, places: area ?? park ?? null, segments };
  const inPark = new Set(park);
  return { ...scope, places: area.filter((id) => inPark.has(id)), both: [area, park], segments };
}
