import fc from 'fast-check';
import { relations } from '../../../../server/model/relations.ts';
import { text, type Dataset, type Flat } from '../../../support/dataset.ts';
import { read, type Case } from '../../case.ts';
import { byCodePoint, distinct, entityOf, idsOf, kindOf, limits, visible } from '../../plain.ts';

interface Asked {
  readonly ids: readonly string[];
  readonly sources: readonly string[];
  readonly without: readonly string[];
  readonly after: string;
  readonly limit: number;
}

const params = (data: Dataset): fc.Arbitrary<Asked> => {
  const sources = data.sources.map((source) => text(source.id));
  const keys = [...data.records.map((r) => text(r.id)), ...data.relations.map((r) => text(r.properties.key))];
  return fc.record({
    ids: fc
      .tuple(idsOf(data, undefined, 30), fc.subarray(data.observations.map((o) => text(o.scope ?? o.entity))))
      .map(([some, seen]) => [...new Set([...some, ...seen])]),
    sources: fc.subarray(sources, { minLength: 1 }),
    without: fc.subarray(sources, { maxLength: 2 }),
    after: fc.oneof(fc.constant(''), fc.constantFrom(...keys, ...sources)),
    limit: limits,
  });
};

type Rows = (data: Dataset, p: Asked, type: string) => Record<string, unknown>[];
const asks = (rows: Rows): Case =>
  read<Asked>({ params, limit: 'limit', rows: (data, p, { type = '' }) => rows(data, p, type) });

/** Rows that carry a `key`, from the one after $after on, by key. */
const paged = (rows: Rows): Case =>
  read<Asked>({
    params,
    ordered: true,
    limit: 'limit',
    rows: (data, p, { type = '' }) =>
      rows(data, p, type)
        .filter((row) => byCodePoint(String(row.key), p.after) > 0)
        .sort((a, b) => byCodePoint(String(a.key), String(b.key))),
  });

const told = (p: Asked) => (row: Flat) => p.sources.includes(text(row.source));
const kept = (p: Asked) => (row: Flat) => !p.without.includes(text(row.source));
const idRows = (ids: readonly string[]): Record<string, unknown>[] => distinct(ids).map((id) => ({ id }));

const references = Object.entries(relations).flatMap(([type, { properties }]) =>
  Object.entries(properties).flatMap(([property, { type: of }]) => (of === 'ref' ? [{ type, property }] : [])),
);

export const cases: Record<string, Case> = {
  'exchange/entities': asks((data, p) =>
    p.ids.flatMap((id) => {
      const found = entityOf(data, id);
      return found ? [{ entity: found.properties }] : [];
    }),
  ),
  'exchange/held-by-observations': asks((data, p) =>
    idRows(
      data.observations
        .filter(kept(p))
        .map((o) => text(o.entity))
        .filter((id) => p.ids.includes(id)),
    ),
  ),
  'exchange/held-by-scopes': asks((data, p) =>
    idRows(
      data.observations
        .filter(kept(p))
        .map((o) => text(o.scope))
        .filter((id) => p.ids.includes(id)),
    ),
  ),
  'exchange/held-by-statements': asks((data, p) =>
    idRows(
      data.relations
        .filter((r) => kept(p)(r.properties))
        .flatMap((r) => [r.from, r.to])
        .filter((id) => p.ids.includes(id)),
    ),
  ),
  'exchange/held-by-references': read<Asked & { property: string }>({
    params: (data, { type }) =>
      fc
        .record({
          p: params(data),
          property: fc.constantFrom('segment', ...references.filter((r) => r.type === type).map((r) => r.property)),
          named: fc.subarray(
            distinct(data.relations.flatMap((r) => [text(r.properties.segment), text(r.properties.product)])),
          ),
        })
        .map(({ p, property, named }) => ({ ...p, property, ids: distinct([...p.ids, ...named]) })),
    limit: 'limit',
    rows: (data, p, { type }) =>
      idRows(
        data.relations
          .filter((r) => r.type === type && kept(p)(r.properties))
          .flatMap((r) => (r.properties[p.property] === undefined ? [] : [text(r.properties[p.property])]))
          .filter((id) => p.ids.includes(id)),
      ),
  }),
  'exchange/lanes': asks((data, p) =>
    data.entities
      .filter((e) => kindOf(e) === 'Chain' && visible(e, p))
      .map(({ properties: { lanes } }) => ({ lanes: lanes ?? null })),
  ),
  'exchange/observations-of-sources': paged((data, p) =>
    data.observations.filter(told(p)).map((o) => ({ key: o.key, observation: o })),
  ),
  'exchange/records-of-entities': asks((data, p) =>
    data.records.filter((r) => kept(p)(r) && p.ids.includes(text(r.entity))).map((record) => ({ record })),
  ),
  'exchange/records-of-sources': paged((data, p) =>
    data.records.filter(told(p)).map((record) => ({ key: record.id, record })),
  ),
  'exchange/sources': paged((data) => data.sources.map((source) => ({ key: source.id, source }))),
  'exchange/statements-of-sources': paged((data, p, type) =>
    data.relations
      .filter((r) => r.type === type && told(p)(r.properties))
      .map((r) => ({ key: r.properties.key, from: r.from, to: r.to, statement: r.properties })),
  ),
};
