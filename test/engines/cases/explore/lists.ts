import type { Expansion } from '../../../../server/graph/statement.ts';
import type { Dataset, StoredEntity, StoredRelation } from '../../../support/dataset.ts';
import { read, type Case } from '../../case.ts';
import { counts, distinct, entering, entityId, entityOf, kindOf, leaving, visible } from '../../plain.ts';
import { linkConditions, listParams, meets, ordering, passes, type ListParams } from '../../list-filter.ts';

type Found = (data: Dataset, p: ListParams, expansion: Expansion) => StoredEntity[];

const cells = (e: StoredEntity, p: ListParams) => p.columns.map((column) => e.properties[column] ?? null);

/** The two files over one set of entities: a page of it, and the count. */
const lists = (stem: string, from: Found): Record<string, Case> => ({
  [`explore/list/${stem}-count`]: read<ListParams>({
    params: listParams,
    rows: (data, p, expansion) => [{ count: from(data, p, expansion).filter((e) => passes(e, p)).length }],
  }),
  [`explore/list/${stem}`]: read<ListParams>({
    params: listParams,
    rows: (data, p, expansion) => {
      const order = ordering(expansion.order!, p.by);
      return from(data, p, expansion)
        .filter((e) => passes(e, p) && order.isAfter(e, p))
        .sort(order.compare)
        .slice(0, p.first)
        .map((e) => ({ cells: cells(e, p) }));
    },
  }),
});

/** The hops from one entity over a link, whether they count or not. */
const hops = (data: Dataset, id: string, { link }: Expansion): { r: StoredRelation; far: StoredEntity }[] => {
  const out = link!.way === 'OUT';
  return (out ? leaving(data, id) : entering(data, id))
    .filter((r) => link!.types.some((type) => type === r.type))
    .map((r) => ({ r, far: entityOf(data, out ? r.to : r.from)! }));
};

const counted = (data: Dataset, anchors: readonly string[], p: ListParams, way: Expansion) =>
  anchors
    .flatMap((anchor) => hops(data, anchor, way))
    .filter(({ r, far }) => p.kinds.includes(kindOf(far)) && counts(r, p) && visible(far, p));

/** Whether the scope of the parameters lists an entity. */
const isHere = (data: Dataset, e: StoredEntity, p: ListParams): boolean => {
  const lies = (places: readonly string[]): boolean =>
    leaving(data, entityId(e)).some(
      (r) => ['LOCATED_IN', 'SETTLED_IN'].includes(r.type) && places.includes(r.to) && counts(r, p),
    );
  return (
    (!p.placedKinds.includes(kindOf(e)) || (lies(p.places) && (p.oneList || lies(p.andPlaces)))) &&
    (!p.listedKinds.includes(kindOf(e)) || p.listed.includes(entityId(e)))
  );
};

/** The two files over what is linked to some entities. */
const linked = (stem: string, isListed: (data: Dataset, e: StoredEntity, p: ListParams) => boolean) => {
  const found = (data: Dataset, anchors: readonly string[], p: ListParams, way: Expansion): StoredEntity[] =>
    distinct(
      counted(data, anchors, p, way)
        .filter(({ r, far }) => meets(r.properties, linkConditions(p)) && passes(far, p) && isListed(data, far, p))
        .map(({ far }) => far)
        .filter((e) => p.anyId || p.ids.includes(entityId(e))),
    );
  return {
    [`explore/list/${stem}-count`]: read<ListParams>({
      params: listParams,
      rows: (data, p, way) =>
        p.near.map(({ id, anchors }) => ({ near: id, count: found(data, anchors, p, way).length })),
    }),
    [`explore/list/${stem}`]: read<ListParams>({
      params: listParams,
      rows: (data, p, way) => {
        const order = ordering(way.order!, p.by);
        return p.near.flatMap(({ id, anchors }) =>
          found(data, anchors, p, way)
            .filter((e) => order.isAfter(e, p))
            .sort(order.compare)
            .slice(0, p.first)
            .map((e) => ({ near: id, cells: cells(e, p) })),
        );
      },
    }),
  };
};

export const cases: Record<string, Case> = {
  ...lists('kind', (data, _, { kind }) => data.entities.filter((e) => e.labels.includes(kind!))),
  ...lists('kinds', (data, p) => data.entities.filter((e) => p.kinds.includes(kindOf(e)))),
  ...lists('ids', (data, p) =>
    p.ids.flatMap((id) => entityOf(data, id) ?? []).filter((e) => p.kinds.includes(kindOf(e))),
  ),
  ...linked('linked', () => true),
  ...linked('linked-here', isHere),
  'explore/list/linked-ids': read<ListParams>({
    params: listParams,
    limit: 'first',
    rows: (data, p, way) =>
      distinct(counted(data, p.anchors, p, way).map(({ far }) => far)).map((e) => ({ id: entityId(e) })),
  }),
  'explore/steps': read<ListParams>({
    params: listParams,
    limit: 'first',
    rows: (data, p, way) =>
      distinct(
        p.ids.flatMap((id) =>
          counted(data, [id], p, way).map(({ far }) => ({ near: id, far: entityId(far), kind: kindOf(far) })),
        ),
      ),
  }),
};
