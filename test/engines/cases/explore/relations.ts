import fc from 'fast-check';
import { relationTypeIds } from '../../../../server/model/relations.ts';
import { groups, text, type Dataset, type StoredRelation } from '../../../support/dataset.ts';
import { read, type Case } from '../../case.ts';
import {
  byCodePoint,
  counts,
  distinct,
  entering,
  entityId,
  entityOf,
  idsOf,
  leaving,
  limits,
  views,
  visible,
  type View,
} from '../../plain.ts';

type Way = 'in' | 'out' | 'both';

interface Asked extends View {
  readonly ids: readonly string[];
  readonly types: readonly string[];
  readonly ranks: Readonly<Record<string, number>>;
  readonly shown: readonly string[];
  readonly seen: readonly string[];
  readonly loops: boolean;
  readonly rank: number;
  readonly other: string;
  readonly qualifier: string;
  readonly same: boolean;
  readonly first: number;
}

const ranks = Object.fromEntries(relationTypeIds.map((type, i) => [type, i]));

const params = (data: Dataset): fc.Arbitrary<Asked> =>
  fc
    .record({
      view: views(data),
      ids: idsOf(data),
      types: fc.oneof(fc.constant([...relationTypeIds]), fc.subarray([...relationTypeIds])),
      shown: idsOf(data, undefined, 40),
      loops: fc.boolean(),
      rank: fc.oneof(fc.constant(-1), fc.integer({ min: 0, max: relationTypeIds.length - 1 })),
      other: fc.constantFrom('', ...data.entities.map(entityId)),
      qualifier: fc.constantFrom('', 'product-1'),
      same: fc.boolean(),
      first: limits,
    })
    .map(({ view, ...rest }) => ({ ...view, ...rest, ranks, seen: [...rest.shown, ...rest.ids] }));

interface Hop {
  readonly r: StoredRelation;
  readonly far: string;
}

/** The hops of a view that start at an entity; a loop that is asked for both ways is one relationship, so one hop. */
const hops = (data: Dataset, id: string, way: Way, p: View): Hop[] => {
  const out = way === 'in' ? [] : leaving(data, id).map((r) => ({ r, far: r.to }));
  const into = way === 'out' ? [] : entering(data, id).map((r) => ({ r, far: r.from }));
  return [...out, ...into.filter(({ r }) => way !== 'both' || r.from !== r.to)].filter(
    ({ r, far }) => counts(r, p) && visible(entityOf(data, id), p) && visible(entityOf(data, far), p),
  );
};

const stored = (data: Dataset, ids: readonly string[]): string[] => ids.filter((id) => entityOf(data, id));

const expandCounts = (way: Way): Case =>
  read<Asked>({
    params,
    rows: (data, p) =>
      stored(data, p.ids).flatMap((id) =>
        [
          ...groups(
            hops(data, id, way, p).filter(({ far }) => far !== id),
            ({ r, far }) => JSON.stringify([r.type, entityOf(data, far)?.properties.kind]),
          ),
        ].map(([key, found]) => {
          const [type, kind] = JSON.parse(key) as [string, string];
          return { entity: id, type, kind, count: new Set(found.map(({ far }) => far)).size };
        }),
      ),
  });

const hidden = (way: Way): Case =>
  read<Asked>({
    params,
    rows: (data, p) =>
      p.ids.flatMap((id) =>
        [
          ...groups(
            hops(data, id, way, p).filter(({ r, far }) => p.types.includes(r.type) && !p.shown.includes(far)),
            ({ r }) => r.type,
          ),
        ].map(([type, found]) => ({ entity: id, type, count: new Set(found.map(({ far }) => far)).size })),
      ),
  });

const neighbours = (way: Way): Case =>
  read<Asked>({
    params,
    ordered: true,
    limit: 'first',
    rows: (data, p) => {
      const best = new Map<string, number>();
      for (const { r, far } of p.ids.flatMap((id) => hops(data, id, way, p)))
        if (p.types.includes(r.type) && !p.seen.includes(far))
          best.set(far, Math.min(best.get(far) ?? Infinity, ranks[r.type] ?? Infinity));
      return [...best].sort(([a, x], [b, y]) => x - y || byCodePoint(a, b)).map(([far, rank]) => ({ far, rank }));
    },
  });

/** The links of one entity as (type, far, qualifier) with their relationships, in that order. */
const linksOf = (data: Dataset, id: string, way: Way, p: Asked): [Hop, Hop[]][] =>
  [
    ...groups(
      hops(data, id, way, p).filter(({ r, far }) => p.types.includes(r.type) && (p.loops || far !== id)),
      ({ r, far }) => JSON.stringify([r.type, far, r.properties.qualifier]),
    ).values(),
  ]
    .map((found): [Hop, Hop[]] => [found[0]!, found])
    .sort(([a], [b]) => comparePlaces(placeOf(a), placeOf(b)));

type Place = readonly [rank: number, far: string, qualifier: string];
const placeOf = ({ r, far }: Hop): Place => [ranks[r.type] ?? 0, far, text(r.properties.qualifier)];
const comparePlaces = (a: Place, b: Place): number => a[0] - b[0] || byCodePoint(a[1], b[1]) || byCodePoint(a[2], b[2]);

const relations = (way: 'in' | 'out', sign: 1 | -1): Case =>
  read<Asked>({
    params,
    bags: ['told'],
    rows: (data, p) =>
      stored(data, p.ids).flatMap((id) =>
        linksOf(data, id, way, p)
          .sort(([a], [b]) => sign * comparePlaces(placeOf(a), placeOf(b)))
          .filter(([hop]) => {
            const after = sign * comparePlaces(placeOf(hop), [p.rank, p.other, p.qualifier]);
            return after > 0 || (after === 0 && p.same);
          })
          .slice(0, p.first)
          .map(([{ r, far }, found]) => {
            const [from, to] = way === 'out' ? [id, far] : [far, id];
            return { near: id, from, type: r.type, to, told: found.map((hop) => hop.r.properties) };
          }),
      ),
  });

const relationsCount = (way: 'in' | 'out'): Case =>
  read<Asked>({
    params,
    rows: (data, p) => p.ids.map((id) => ({ near: id, links: linksOf(data, id, way, p).length })),
  });

interface LinksAsked extends View {
  readonly groups: readonly { from: string; types: readonly string[]; tos: readonly string[] }[];
  readonly first: number;
}

const linkParams = (data: Dataset): fc.Arbitrary<LinksAsked> =>
  fc
    .record({
      view: views(data),
      told: fc.uniqueArray(fc.nat(data.relations.length - 1), { maxLength: 12 }),
      first: limits,
    })
    .map(({ view, told, first }) => {
      const asked = groups(
        told.map((at) => data.relations[at]!),
        ({ from }) => from,
      );
      const some = [...asked].map(([from, links]) => ({
        from,
        types: distinct(links.map(({ type }) => type)),
        tos: distinct(links.map(({ to }) => to)),
      }));
      return { ...view, first, groups: [...some, { from: 'nobody', types: ['FEEDS'], tos: ['nobody'] }] };
    });

const byLink = (data: Dataset, p: LinksAsked): StoredRelation[] =>
  p.groups.flatMap(({ from, types, tos }) =>
    leaving(data, from).filter((r) => tos.includes(r.to) && types.includes(r.type)),
  );

const row = ({ from, type, to, properties }: StoredRelation): Record<string, unknown> => ({
  ...{ from, type, to, told: properties },
});

export const cases: Record<string, Case> = {
  'explore/expand-counts-in': expandCounts('in'),
  'explore/expand-counts-out': expandCounts('out'),
  'explore/hidden-in': hidden('in'),
  'explore/hidden-out': hidden('out'),
  'explore/hidden-both': hidden('both'),
  'explore/neighbours-in': neighbours('in'),
  'explore/neighbours-out': neighbours('out'),
  'explore/neighbours-both': neighbours('both'),
  'explore/relations-in': relations('in', 1),
  'explore/relations-in-back': relations('in', -1),
  'explore/relations-out': relations('out', 1),
  'explore/relations-out-back': relations('out', -1),
  'explore/relations-in-count': relationsCount('in'),
  'explore/relations-out-count': relationsCount('out'),
  'explore/relations-between': read<Asked>({
    params: (data) =>
      fc
        .record({
          p: params(data),
          at: fc.uniqueArray(fc.nat(data.relations.length - 1), { minLength: 1, maxLength: 9 }),
        })
        .map(({ p, at }) => ({
          ...p,
          ids: [...new Set(at.flatMap((i) => [data.relations[i]!.from, data.relations[i]!.to]))],
        })),
    limit: 'first',
    rows: (data, p) =>
      p.ids
        .flatMap((id) => leaving(data, id))
        .filter((r) => p.ids.includes(r.to) && p.types.includes(r.type) && counts(r, p))
        .filter((r) => visible(entityOf(data, r.from), p) && visible(entityOf(data, r.to), p))
        .map(row),
  }),
  'explore/relations-by-id-all': read<LinksAsked>({
    params: linkParams,
    limit: 'first',
    rows: (data, p) => byLink(data, p).map(row),
  }),
  'explore/relations-by-id': read<LinksAsked>({
    params: linkParams,
    limit: 'first',
    rows: (data, p) =>
      byLink(data, p)
        .filter((r) => counts(r, p) && visible(entityOf(data, r.from), p) && visible(entityOf(data, r.to), p))
        .map(row),
  }),
};
