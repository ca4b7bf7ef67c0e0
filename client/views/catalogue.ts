import type { CatalogueQuery } from '../api/generated/graphql.ts';
import type { Place } from '../state/view.ts';

type Answered = CatalogueQuery;
type Source = Answered['sources']['nodes'][number];

/** What every view looks up by id: the words of the graph, its sources and its places. */
export interface Catalogue {
  readonly vocabulary: Answered['vocabulary'];
  readonly kinds: ReadonlyMap<string, Answered['vocabulary']['kinds'][number]>;
  readonly families: ReadonlyMap<string, Answered['vocabulary']['families'][number]>;
  readonly relationTypes: ReadonlyMap<string, Answered['vocabulary']['relationTypes'][number]>;
  readonly statuses: ReadonlyMap<string, Answered['vocabulary']['statuses'][number]>;
  readonly sources: readonly Source[];
  readonly samples: ReadonlySet<string>;
  readonly areas: Answered['areas']['nodes'];
  readonly parks: Answered['parks']['nodes'];
  readonly countOf: ReadonlyMap<string, number>;
  readonly entities: number;
  readonly revision: number;
}

const byId = <T extends { readonly id: string }>(list: readonly T[]): ReadonlyMap<string, T> =>
  new Map(list.map((item) => [item.id, item]));

/** The catalogue of an answer. */
export const catalogueOf = (answer: Answered): Catalogue => ({
  vocabulary: answer.vocabulary,
  kinds: byId(answer.vocabulary.kinds),
  families: byId(answer.vocabulary.families),
  relationTypes: byId(answer.vocabulary.relationTypes),
  statuses: new Map(answer.vocabulary.statuses.map((word) => [word.id.toUpperCase(), word])),
  sources: answer.sources.nodes,
  samples: new Set(answer.sources.nodes.filter(({ kind }) => kind === 'SAMPLE').map(({ id }) => id)),
  areas: answer.areas.nodes,
  parks: answer.parks.nodes,
  countOf: new Map(answer.statistics.byKind.map(({ kind, count }) => [kind, count])),
  entities: answer.statistics.entities,
  revision: answer.statistics.revision,
});

/** Whether what a sample says is in the figures: there is one, and not all of it is switched off. */
export const sampleCounts = ({ samples }: Pick<Catalogue, 'samples'>, off: readonly string[]): boolean =>
  [...samples].some((id) => !off.includes(id));

/**
 * Where a reader who chose nothing looks: the area with the most planned targets, since that is whose chain it is; the
 * least id among equals; everywhere when no area targets anything. Nothing in the code knows a district by name.
 */
export function homeOf({ areas }: Pick<Catalogue, 'areas'>): Place | null {
  const [first] = areas
    .filter(({ relations }) => relations.totalCount > 0)
    .sort((a, b) => b.relations.totalCount - a.relations.totalCount || (a.id < b.id ? -1 : 1));
  return first ? { kind: 'area', id: first.id } : null;
}

/**
 * What a place is compared with until somebody chooses: another one of its own sort (an area of its level, a park) that a source
 * names which is not off, the least by id; null when there is none.
 */
export function peerOf(
  { areas, parks }: Pick<Catalogue, 'areas' | 'parks'>,
  place: Place | null,
  off: readonly string[],
): Place | null {
  const level = areas.find(({ id }) => id === place?.id)?.level;
  const peers =
    place?.kind === 'park' ? parks : areas.filter((area) => level != null && area.level === level && !area.unnamed);
  const [first] = peers
    .filter(({ id, sources }) => id !== place?.id && sources.some((source) => !off.includes(source.id)))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return place && first ? { kind: place.kind, id: first.id } : null;
}
