import fc from 'fast-check';
import type { Dataset, StoredRelation } from '../../../support/dataset.ts';
import { read, type Case } from '../../case.ts';
import {
  counts,
  distinct,
  entering,
  entityId,
  entityOf,
  idsOf,
  isPlace,
  kindOf,
  leaving,
  limits,
  views,
  visible,
  type View,
} from '../../plain.ts';

interface Asked extends View {
  readonly places: readonly string[];
  readonly ids: readonly string[];
  readonly most: number;
}

const params = (data: Dataset): fc.Arbitrary<Asked> =>
  fc
    .record({ view: views(data), places: idsOf(data, isPlace, 40), ids: idsOf(data, undefined, 30), most: limits })
    .map(({ view, ...rest }) => ({ ...view, ...rest }));

type Rows = (data: Dataset, p: Asked) => Record<string, unknown>[];
const asks = (rows: Rows): Case => read<Asked>({ params, limit: 'most', rows });

const on = (data: Dataset, id: string, p: View): boolean => visible(entityOf(data, id), p);
const isCompany = (data: Dataset, id: string): boolean => kindOf(entityOf(data, id)) === 'Company';
const companies = (data: Dataset, p: View): string[] =>
  data.entities.map(entityId).filter((id) => isCompany(data, id) && on(data, id, p));

const links = (all: readonly StoredRelation[], p: View, ...types: string[]): StoredRelation[] =>
  all.filter((r) => types.includes(r.type) && counts(r, p));

/** Visible companies located or settled in one of the asked places. */
const residents = (data: Dataset, p: Asked): string[] =>
  distinct(
    p.places.flatMap((id) => links(entering(data, id), p, 'LOCATED_IN', 'SETTLED_IN').map((r) => r.from)),
  ).filter((id) => isCompany(data, id) && on(data, id, p));

const supply = (r: StoredRelation): Record<string, unknown> => ({
  fromId: r.from,
  toId: r.to,
  qualifier: r.properties.qualifier,
  segmentId: r.properties.segment,
  productId: r.properties.product,
  share: r.properties.share,
  since: r.properties.since,
});

const sales = (data: Dataset, p: View, ids: readonly string[]): Record<string, unknown>[] =>
  distinct(
    ids
      .flatMap((id) => links(leaving(data, id), p, 'SUPPLIES'))
      .filter((r) => on(data, r.from, p) && on(data, r.to, p))
      .map(supply),
  );
const purchases = (data: Dataset, p: View, ids: readonly string[]): Record<string, unknown>[] =>
  distinct(
    ids
      .flatMap((id) => links(entering(data, id), p, 'SUPPLIES'))
      .filter((r) => on(data, r.from, p) && on(data, r.to, p))
      .map(supply),
  );
const shares = (data: Dataset, p: View, ids: readonly string[]): Record<string, unknown>[] =>
  distinct(
    ids
      .flatMap((id) => links(leaving(data, id), p, 'OPERATES_IN'))
      .filter((r) => r.properties.share !== undefined && on(data, r.to, p))
      .map((r) => ({
        fromId: r.from,
        toId: r.to,
        qualifier: r.properties.qualifier,
        share: r.properties.share,
        since: r.properties.since,
      })),
  );

export const cases: Record<string, Case> = {
  'analysis/companies-of': asks((data, p) =>
    distinct(p.ids)
      .filter((id) => isCompany(data, id) && on(data, id, p))
      .map((id) => {
        const { unnamed, sources } = entityOf(data, id)!.properties;
        return { id, unnamed: unnamed ?? false, sources };
      }),
  ),
  'analysis/lying-of': asks((data, p) =>
    distinct(
      p.ids
        .flatMap((id) => links(leaving(data, id), p, 'LOCATED_IN', 'SETTLED_IN'))
        .filter((r) => on(data, r.to, p))
        .map((r) => ({
          fromId: r.from,
          type: r.type,
          toId: r.to,
          qualifier: r.properties.qualifier,
          toKind: kindOf(entityOf(data, r.to)),
        })),
    ),
  ),
  'analysis/purchases-in': asks((data, p) => purchases(data, p, residents(data, p))),
  'analysis/purchases-of': asks((data, p) => purchases(data, p, p.ids)),
  'analysis/sales-in': asks((data, p) => sales(data, p, residents(data, p))),
  'analysis/sales-of': asks((data, p) => sales(data, p, p.ids)),
  'analysis/shares': asks((data, p) => shares(data, p, companies(data, p))),
  'analysis/shares-in': asks((data, p) => shares(data, p, residents(data, p))),
  'analysis/supplies': asks((data, p) => sales(data, p, companies(data, p))),
};
