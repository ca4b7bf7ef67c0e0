import fc from 'fast-check';
import type { Row } from '../../../../server/graph/graph.ts';
import { groups, list, text, type Dataset } from '../../../support/dataset.ts';
import { read, type Case } from '../../case.ts';
import {
  byCodePoint,
  distinct,
  entityId,
  entityOf,
  idOf,
  idsOf,
  kindOf,
  limits,
  views,
  type View,
} from '../../plain.ts';

const nothing = (): fc.Arbitrary<object> => fc.constant({});

interface Asked extends View {
  readonly ids: readonly string[];
  readonly first: number;
}

const asked = (data: Dataset): fc.Arbitrary<Asked> =>
  fc.record({ view: views(data), ids: idsOf(data, undefined, 12), first: limits }).map(({ view, ...rest }) => ({
    ...view,
    ...rest,
  }));

/** Counts by two keys. */
const tally = <T>(items: readonly T[], keys: (item: T) => readonly [string, string]): [string, string, number][] =>
  [...groups(items, (item) => JSON.stringify(keys(item)))].map(([key, found]) => {
    const [a, b] = JSON.parse(key) as [string, string];
    return [a, b, found.length];
  });

export const cases: Record<string, Case> = {
  'explore/entities': read<Asked>({
    params: asked,
    limit: 'first',
    rows: (data, p) =>
      p.ids.flatMap((id) => {
        const found = entityOf(data, id);
        return found ? [{ entity: found.properties }] : [];
      }),
  }),
  'explore/names': read<{ after: string; first: number }>({
    params: (data) => fc.record({ after: fc.oneof(fc.constant(''), idOf(data)), first: limits }),
    ordered: true,
    limit: 'first',
    rows: (data, p) =>
      data.entities
        .filter((e) => byCodePoint(entityId(e), p.after) > 0)
        .sort((a, b) => byCodePoint(entityId(a), entityId(b)))
        .map((e) => ({ id: entityId(e), entity: e.properties })),
  }),
  'explore/observations': read<Asked>({
    params: (data) =>
      fc
        .tuple(asked(data), fc.subarray(distinct(data.observations.map((o) => text(o.entity))), { maxLength: 8 }))
        .map(([p, observed]) => ({ ...p, ids: [...new Set([...p.ids, ...observed])] })),
    limit: 'first',
    rows: (data, p) =>
      data.observations
        .filter((o) => p.ids.includes(text(o.entity)) && !p.without.includes(text(o.source)))
        .map((o) => ({ entity: o.entity, observation: o })),
  }),
  'explore/records': read<Asked>({
    params: asked,
    limit: 'first',
    rows: (data, p) =>
      data.records
        .filter((r) => p.ids.includes(text(r.entity)) && !p.without.includes(text(r.source)))
        .map((r) => ({ entity: r.entity, record: r })),
  }),
  'store/health': read({
    params: nothing,
    rows: (data) => [{ stores: data.store.length }],
  }),
  'explore/revision': read({
    params: nothing,
    rows: (data) => data.store.map((store) => ({ revision: store.revision })),
  }),
  'explore/sources': read<{ first: number }>({
    params: () => fc.record({ first: limits }),
    ordered: true,
    limit: 'first',
    rows: (data) =>
      data.sources.map((source) => ({ id: text(source.id), source })).sort((a, b) => byCodePoint(a.id, b.id)),
  }),
  'explore/statistics-entities': read({
    params: nothing,
    rows: (data) =>
      tally(
        data.entities.filter((e) => list(e.properties.sources).length > 0),
        (e) => [kindOf(e), ''],
      ).map(([kind, , count]) => ({ kind, count })),
  }),
  'explore/statistics-observations': read({
    params: nothing,
    rows: (data) =>
      tally(data.observations, (o) => [text(o.source), '']).map(([source, , count]) => ({ source, count })),
  }),
  'explore/statistics-records': read({
    params: nothing,
    rows: (data) => tally(data.records, (r) => [text(r.source), '']).map(([source, , count]) => ({ source, count })),
  }),
  'explore/statistics-spans': read({
    params: nothing,
    rows: (data) => {
      const found = new Map<string, Row & { count: number }>();
      for (const { properties } of data.relations) {
        const { since = null, until = null, source, status } = properties;
        const key = JSON.stringify([since, until, source, status]);
        found.set(key, {
          since,
          until,
          source: text(source),
          status: text(status),
          count: (found.get(key)?.count ?? 0) + 1,
        });
      }
      return [...found.values()];
    },
  }),
  'explore/statistics-statements': read({
    params: nothing,
    rows: (data) =>
      tally(data.relations, (r) => [r.type, text(r.properties.source)]).map(([type, source, count]) => ({
        ...{ type, source, count },
      })),
  }),
};
