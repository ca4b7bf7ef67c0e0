import fc from 'fast-check';
import { text, type Dataset, type Flat, type StoredEntity, type StoredRelation } from '../../../support/dataset.ts';
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
  readonly kinds: readonly string[];
  readonly ids: readonly string[];
  readonly area: string;
  readonly most: number;
}

const isMaking = (r: StoredRelation): boolean => r.type === 'PRODUCES';

const params = (data: Dataset): fc.Arbitrary<Asked> =>
  fc
    .record({
      view: views(data),
      places: idsOf(data, isPlace, 40),
      kinds: fc.constantFrom(['Area', 'Park'], ['Park']),
      ids: fc
        .tuple(
          idsOf(data, undefined, 30),
          idsOf(data, (e) => leaving(data, entityId(e)).some(isMaking), 30),
        )
        .map(([some, makers]) => distinct([...some, ...makers])),
      area: fc.oneof(
        fc.constantFrom('nobody', ...data.observations.map((o) => text(o.scope))),
        fc.constantFrom(...data.observations.filter((o) => o.metric === 'companies').map((o) => text(o.entity))),
      ),
      most: limits,
    })
    .map(({ view, ...rest }) => ({ ...view, ...rest }));

type Rows = (data: Dataset, p: Asked) => Record<string, unknown>[];
const asks = (rows: Rows): Case => read<Asked>({ params, limit: 'most', rows });

const on = (data: Dataset, id: string, p: View): boolean => visible(entityOf(data, id), p);
const isA = (data: Dataset, id: string, label: string): boolean => entityOf(data, id)?.labels.includes(label) ?? false;

/** The relationships of these types that count and leave, or enter, one of the entities. */
const out = (data: Dataset, p: View, ids: readonly string[], ...types: string[]): StoredRelation[] =>
  ids.flatMap((id) => leaving(data, id)).filter((r) => types.includes(r.type) && counts(r, p));
const into = (data: Dataset, p: View, ids: readonly string[], ...types: string[]): StoredRelation[] =>
  ids.flatMap((id) => entering(data, id)).filter((r) => types.includes(r.type) && counts(r, p));

/** Visible companies that a relationship of these types joins to one of the asked places. */
const companiesAt = (data: Dataset, p: Asked, ...types: string[]): string[] =>
  distinct(into(data, p, p.places, ...types).map((r) => r.from)).filter(
    (id) => isA(data, id, 'Company') && on(data, id, p),
  );

const residents = (data: Dataset, p: Asked): string[] => companiesAt(data, p, 'LOCATED_IN', 'SETTLED_IN');

const link = (r: StoredRelation): Flat => ({
  fromId: r.from,
  toId: r.to,
  qualifier: r.properties.qualifier ?? null,
});
const activity = (r: StoredRelation): Record<string, unknown> => ({
  ...link(r),
  activity: r.properties.activity ?? null,
});
const deeds = (data: Dataset, p: Asked, companies: readonly string[]): Record<string, unknown>[] =>
  distinct(
    out(data, p, companies, 'OPERATES_IN', 'NEEDS', 'PRODUCES')
      .filter((r) => on(data, r.to, p))
      .map((r) => ({ type: r.type, ...activity(r) })),
  );

const productNeeds = (data: Dataset, p: Asked, companies: readonly string[]): Record<string, unknown>[] => {
  const products = distinct(out(data, p, companies, 'PRODUCES').map((r) => r.to)).filter(
    (id) => isA(data, id, 'Product') && on(data, id, p),
  );
  return distinct(
    out(data, p, products, 'NEEDS')
      .filter((r) => isA(data, r.to, 'Segment') && on(data, r.to, p))
      .map(link),
  );
};

const having = (data: Dataset, label: string): StoredEntity[] => data.entities.filter((e) => e.labels.includes(label));
const idsHaving = (data: Dataset, label: string): string[] => having(data, label).map(entityId);

const company = (e: StoredEntity): Record<string, unknown> => ({
  id: entityId(e),
  unnamed: e.properties.unnamed ?? false,
  sources: e.properties.sources,
});

const figure = (o: Flat): Record<string, unknown> => ({
  operator: o.operator,
  value: o.value,
  valueMax: o.valueMax,
  period: o.period,
  scopeId: o.scope,
  source: o.source,
  key: o.key,
});

const observed = (data: Dataset, p: Asked, metric: string): Flat[] =>
  data.observations.filter(
    (o) => o.metric === metric && !p.without.includes(text(o.source)) && on(data, text(o.entity), p),
  );

export const cases: Record<string, Case> = {
  'analysis/chains': asks((data, p) =>
    having(data, 'Chain')
      .filter((e) => visible(e, p))
      .map((e) => ({ id: entityId(e), lanes: e.properties.lanes, blocks: e.properties.blocks })),
  ),
  'analysis/companies': asks((data, p) =>
    having(data, 'Company')
      .filter((e) => visible(e, p))
      .map(company),
  ),
  'analysis/companies-in': asks((data, p) => residents(data, p).map((id) => company(entityOf(data, id)!))),
  'analysis/company-counts-of': asks((data, p) =>
    data.observations
      .filter((o) => o.metric === 'companies' && o.entity === p.area && !p.without.includes(text(o.source)))
      .map((o) => ({ entityId: o.entity, ...figure(o) })),
  ),
  'analysis/company-counts-within': asks((data, p) =>
    observed(data, p, 'companies')
      .filter((o) => o.scope === p.area)
      .map((o) => ({ entityId: o.entity, ...figure(o) })),
  ),
  'analysis/company-links': asks((data, p) =>
    deeds(
      data,
      p,
      idsHaving(data, 'Company').filter((id) => on(data, id, p)),
    ),
  ),
  'analysis/company-links-in': asks((data, p) => deeds(data, p, residents(data, p))),
  'analysis/company-links-of': asks((data, p) =>
    deeds(
      data,
      p,
      p.ids.filter((id) => on(data, id, p)),
    ),
  ),
  'analysis/links': read<Asked>({
    params,
    limit: 'most',
    rows: (data, p, { kind = '', type = '' }) =>
      distinct(
        out(data, p, idsHaving(data, kind), type)
          .filter((r) => on(data, r.from, p) && on(data, r.to, p))
          .map(link),
      ),
  }),
  'analysis/links-into': read<Asked>({
    params,
    limit: 'most',
    rows: (data, p, { type = '' }) =>
      distinct(
        into(data, p, p.ids, type)
          .filter((r) => on(data, r.from, p))
          .map((r) => ({ ...link(r), fromKind: kindOf(entityOf(data, r.from)) })),
      ),
  }),
  'analysis/links-out-of': read<Asked>({
    params,
    limit: 'most',
    rows: (data, p, { type = '' }) =>
      distinct(
        out(data, p, p.ids, type)
          .filter((r) => on(data, r.to, p))
          .map((r) => ({ ...link(r), toKind: kindOf(entityOf(data, r.to)) })),
      ),
  }),
  'analysis/named': asks((data, p) =>
    p.ids
      .map((id) => entityOf(data, id))
      .filter((e) => visible(e, { without: [] }))
      .map((e) => ({ id: entityId(e!), kind: kindOf(e) })),
  ),
  'analysis/places-around': asks((data, p) =>
    distinct(out(data, p, p.places, 'LOCATED_IN', 'SETTLED_IN').map((r) => r.to))
      .filter((id) => p.kinds.includes(kindOf(entityOf(data, id))) && on(data, id, p))
      .map((id) => ({ id })),
  ),
  'analysis/places-within': asks((data, p) =>
    distinct(into(data, p, p.places, 'LOCATED_IN', 'SETTLED_IN').map((r) => r.from))
      .filter((id) => p.kinds.includes(kindOf(entityOf(data, id))) && on(data, id, p))
      .map((id) => ({ id })),
  ),
  'analysis/product-needs-of': asks((data, p) =>
    productNeeds(
      data,
      p,
      p.ids.filter((id) => on(data, id, p)),
    ),
  ),
  'analysis/segment-links': asks((data, p) =>
    distinct(
      out(data, p, idsHaving(data, 'Segment'), 'FEEDS', 'SUBSEGMENT_OF', 'PART_OF')
        .filter((r) => on(data, r.from, p) && on(data, r.to, p))
        .map((r) => ({ type: r.type, ...link(r), essential: r.properties.essential ?? false })),
    ),
  ),
  'analysis/segments': asks((data, p) =>
    having(data, 'Segment')
      .filter((e) => visible(e, p))
      .map(({ properties: { id, name, nameEn, letter, cluster, stage } }) => ({
        ...{ id, name, nameEn, letter, cluster, stage },
      })),
  ),
  'analysis/sources': asks((data) => data.sources.map(({ id, kind }) => ({ id, kind }))),
  'analysis/supplies-in': asks((data, p) =>
    distinct(
      out(data, p, residents(data, p), 'SUPPLIES')
        .filter((r) => isA(data, r.to, 'Company') && on(data, r.to, p))
        .map(link),
    ),
  ),
  'analysis/surveys': asks((data, p) =>
    observed(data, p, 'surveyed')
      .filter((o) => isA(data, text(o.entity), 'Segment'))
      .map((o) => ({ segmentId: o.entity, ...figure(o) })),
  ),
  'analysis/talker-segments-in': asks((data, p) =>
    distinct(
      out(data, p, companiesAt(data, p, 'NEGOTIATES_WITH'), 'OPERATES_IN')
        .filter((r) => isA(data, r.to, 'Segment') && on(data, r.to, p))
        .map(activity),
    ),
  ),
  'analysis/talks-in': asks((data, p) =>
    distinct(
      into(data, p, p.places, 'NEGOTIATES_WITH')
        .filter((r) => isA(data, r.from, 'Company') && on(data, r.from, p))
        .map(link),
    ),
  ),
};
