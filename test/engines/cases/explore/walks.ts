import fc from 'fast-check';
import type { Expansion } from '../../../../server/graph/statement.ts';
import { relationTypeIds } from '../../../../server/model/relations.ts';
import type { Dataset, StoredRelation } from '../../../support/dataset.ts';
import { read, type Case } from '../../case.ts';
import {
  byCodePoint,
  counts,
  entering,
  entityOf,
  idsOf,
  leaving,
  limits,
  views,
  visible,
  type View,
} from '../../plain.ts';

interface Asked extends View {
  readonly ids: readonly string[];
  readonly others: readonly string[];
  readonly seen: readonly string[];
  readonly types: readonly string[];
  readonly essential: boolean;
  readonly first: number;
}

/** Ends of some links (of the type the file is expanded to, if it is), and a few ids beside. */
const params = (data: Dataset, { type }: Expansion): fc.Arbitrary<Asked> => {
  const links = data.relations.filter((r) => type === undefined || r.type === type);
  const ends = (end: 'from' | 'to'): fc.Arbitrary<string[]> =>
    links.length === 0
      ? fc.constant([])
      : fc.uniqueArray(fc.constantFrom(...links.map((r) => r[end])), { minLength: 1, maxLength: 8 });
  return fc
    .record({
      view: views(data),
      from: ends('from'),
      to: ends('to'),
      more: idsOf(data),
      seen: idsOf(data, undefined, 20),
      types: fc.oneof(fc.constant([...relationTypeIds]), fc.subarray([...relationTypeIds])),
      essential: fc.boolean(),
      first: limits,
    })
    .map(({ view, from, to, more, ...rest }) => {
      const ids = [...new Set([...from, ...to, ...more])];
      return {
        ...view,
        ...rest,
        ids,
        others: [...to, ...from.slice(0, 2)].filter((id, i, all) => all.indexOf(id) === i),
      };
    });
};

const inView = (data: Dataset, p: View) => (r: StoredRelation) =>
  counts(r, p) && visible(entityOf(data, r.from), p) && visible(entityOf(data, r.to), p);

const row = ({ from, type, to, properties }: StoredRelation): Record<string, unknown> => ({
  ...{ from, type, to, told: properties },
});

const next = (way: 'up' | 'down'): Case =>
  read<Asked>({
    params,
    ordered: true,
    limit: 'first',
    rows: (data, p, { type }) => {
      const found = p.ids
        .flatMap((id) => (way === 'up' ? entering(data, id) : leaving(data, id)))
        .filter((r) => r.type === type && inView(data, p)(r) && (!p.essential || r.properties.essential === true))
        .map((r) => (way === 'up' ? r.from : r.to))
        .filter((far) => !p.seen.includes(far));
      return [...new Set(found)].sort(byCodePoint).map((far) => ({ far }));
    },
  });

const between = (way: 'in' | 'out'): Case =>
  read<Asked>({
    params,
    limit: 'first',
    rows: (data, p) =>
      p.ids
        .flatMap((id) => (way === 'out' ? leaving(data, id) : entering(data, id)))
        .filter((r) => p.others.includes(way === 'out' ? r.to : r.from) && p.types.includes(r.type))
        .filter(inView(data, p))
        .map(row),
  });

export const cases: Record<string, Case> = {
  'explore/trace-up': next('up'),
  'explore/trace-down': next('down'),
  'explore/trace-links': read<Asked>({
    params,
    limit: 'first',
    rows: (data, p, { type }) =>
      p.ids
        .flatMap((id) => leaving(data, id))
        .filter((r) => r.type === type && p.ids.includes(r.to) && inView(data, p)(r))
        .map(row),
  }),
  'explore/paths-out': between('out'),
  'explore/paths-in': between('in'),
  'explore/paths-around': read<Asked>({
    params,
    limit: 'first',
    rows: (data, p) => {
      const links = p.ids.flatMap((id) => [
        ...leaving(data, id).map((r) => ({ r, far: r.to })),
        ...entering(data, id).map((r) => ({ r, far: r.from })),
      ]);
      const found = links.filter(({ r }) => p.types.includes(r.type) && inView(data, p)(r)).map(({ far }) => far);
      return [...new Set(found)].map((far) => ({ far }));
    },
  }),
};
