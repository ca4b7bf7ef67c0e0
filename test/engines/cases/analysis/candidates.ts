import fc from 'fast-check';
import { kindIds } from '../../../../server/model/kinds.ts';
import { relationTypeIds } from '../../../../server/model/relations.ts';
import type { Dataset, StoredRelation } from '../../../support/dataset.ts';
import { read, type Case } from '../../case.ts';
import {
  counts,
  distinct,
  entering,
  entityOf,
  idsOf,
  kindOf,
  leaving,
  limits,
  views,
  visible,
  type View,
} from '../../plain.ts';

interface Asked extends View {
  readonly ids: readonly string[];
  readonly types: readonly string[];
  readonly aside: readonly string[];
  readonly most: number;
}

const params = (data: Dataset): fc.Arbitrary<Asked> =>
  fc
    .record({
      view: views(data),
      ids: idsOf(data, undefined, 40),
      types: fc.oneof(fc.constant([...relationTypeIds]), fc.subarray([...relationTypeIds])),
      aside: fc.oneof(fc.constant(['Area', 'Park', 'Segment']), fc.subarray([...kindIds])),
      most: limits,
    })
    .map(({ view, ...rest }) => ({ ...view, ...rest }));

type Rows = (data: Dataset, p: Asked) => Record<string, unknown>[];
const asks = (rows: Rows): Case => read<Asked>({ params, limit: 'most', rows });

const kindAt = (data: Dataset, id: string): string => kindOf(entityOf(data, id));

/** Links of the asked types whose other end is visible and of no kind set aside. */
const touching = (data: Dataset, p: Asked, all: readonly StoredRelation[], other: 'from' | 'to') =>
  distinct(
    all
      .filter((r) => p.types.includes(r.type) && counts(r, p))
      .filter((r) => visible(entityOf(data, r[other]), p) && !p.aside.includes(kindAt(data, r[other])))
      .map((r) => ({
        ...{ type: r.type, fromId: r.from, toId: r.to, qualifier: r.properties.qualifier ?? null },
        otherKind: kindAt(data, r[other]),
      })),
  );

export const cases: Record<string, Case> = {
  'analysis/operations-into': read<Asked>({
    params: (data) =>
      fc
        .record({
          given: params(data),
          segments: idsOf(data, (e) => e.labels.includes('Segment'), 20),
        })
        .map(({ given, segments }) => ({ ...given, ids: segments })),
    limit: 'most',
    rows: (data, p) =>
      distinct(
        p.ids
          .flatMap((id) => entering(data, id))
          .filter((r) => r.type === 'OPERATES_IN' && counts(r, p) && visible(entityOf(data, r.from), p))
          .map((r) => ({
            ...{ fromId: r.from, toId: r.to, qualifier: r.properties.qualifier ?? null },
            activity: r.properties.activity ?? null,
            unnamed: entityOf(data, r.from)?.properties.unnamed ?? false,
          })),
      ),
  }),
  'analysis/touching-out': asks((data, p) =>
    touching(
      data,
      p,
      p.ids.flatMap((id) => leaving(data, id)),
      'to',
    ),
  ),
  'analysis/touching-in': asks((data, p) =>
    touching(
      data,
      p,
      p.ids.flatMap((id) => entering(data, id)),
      'from',
    ),
  ),
};
