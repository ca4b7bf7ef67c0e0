import { statementKey } from '../../../server/model/entity.ts';
import type { RelationTypeId } from '../../../server/model/relations.ts';
import type { StoredEntity, StoredRelation } from '../../support/dataset.ts';
import { dice } from '../../support/generated.ts';

/** Companies of the district that is looked at: as many, and the same ones, however big the graph around it is. */
export const districtCompanies = 5_000;

export const segmentCount = 1_000;

/** Companies of every other area: the town, where a stop spreads, and as many more areas as it takes. */
const areaCompanies = 20_000;

/** How a hub's stop spreads: to so many companies, and from each of these to as many. */
const fan = 100;

/** The company whose removal stops `fan` + `fan`² others, all of them in the town. */
export const hub = 'hub';

const source = 'register';

const areaId = (i: number): string => `area-${i}`;

/** The area of the hub and of those that its stop reaches. */
export const town = areaId(0);

export interface World {
  readonly entities: () => Iterable<StoredEntity>;
  readonly relations: () => Iterable<StoredRelation>;
}

const entity = (kind: string, id: string, more: Readonly<Record<string, string | number>> = {}): StoredEntity => ({
  labels: [kind],
  properties: { id, kind, name: id, sources: [source], ...more },
});

const relation = (
  type: RelationTypeId,
  from: string,
  to: string,
  more: Readonly<Record<string, string | boolean>> = {},
) => {
  const qualifier = typeof more.segment === 'string' ? more.segment : '';
  const key = statementKey({ from, type, to, qualifier, source, since: null });
  return { type, from, to, properties: { key, qualifier, source, quote: 'q', status: 'stated', ...more } };
};

/**
 * A graph of so many companies and five relations a company: a chain of 1,000 segments, one district of 5,000 companies, others
 * of 20,000, suppliers everywhere. The district and the chain are the same for every size; 10,000 companies of the town buy
 * one input from a customer of the hub alone.
 */
export function world(companies: number): World {
  const ofDistrict = Math.min(districtCompanies, companies / 2);
  const areas = Math.max(1, Math.ceil((companies - ofDistrict) / areaCompanies));
  const place = (i: number): string =>
    i < ofDistrict ? 'district' : areaId(Math.floor((i - ofDistrict) / areaCompanies));
  const segment = (i: number): string => `segment-${i}`;
  const company = (i: number): string => `company-${i}`;

  function* entities(): Generator<StoredEntity> {
    yield entity('Area', 'district');
    for (let i = 0; i < areas; i++) yield entity('Area', areaId(i));
    yield entity('Chain', 'chain');
    yield entity('Policy', 'plan');
    for (let i = 0; i < segmentCount; i++) yield entity('Segment', segment(i), { letter: `L${i % 5}` });
    yield entity('Company', hub);
    for (let i = 0; i < fan; i++) yield entity('Company', `first-${i}`);
    for (let i = 0; i < companies; i++) yield entity('Company', company(i));
  }

  function* chain(): Generator<StoredRelation> {
    const random = dice(7);
    const below = (n: number): number => Math.floor(random() * n);
    const next: [from: number, to: number, essential: boolean][] = [];
    for (let i = 0; i < segmentCount; i++) {
      yield relation('PART_OF', segment(i), 'chain');
      const fed = new Set([1 + below(40), 1 + below(40), 1 + below(40)]);
      [...fed].forEach((step, k) => next.push([i, i + step, k < 2]));
      if (i % 5 === 4) yield relation('SUBSEGMENT_OF', segment(i), segment(i - 4));
      if (i % 10 === 3) yield relation('TARGETS', 'plan', segment(i));
    }
    for (const [from, to, essential] of next)
      if (to < segmentCount) yield relation('FEEDS', segment(from), segment(to), { essential });
    yield relation('SERVES', 'plan', 'district');
  }

  function* relations(): Generator<StoredRelation> {
    yield* chain();
    yield relation('LOCATED_IN', hub, town);
    yield relation('OPERATES_IN', hub, segment(0));
    for (let i = 0; i < fan; i++) {
      yield relation('LOCATED_IN', `first-${i}`, town);
      yield relation('OPERATES_IN', `first-${i}`, segment(1));
      yield relation('SUPPLIES', hub, `first-${i}`, { segment: segment(0) });
    }
    const inside = dice(1);
    const outside = dice(2);
    for (let i = 0; i < companies; i++) {
      const random = i < ofDistrict ? inside : outside;
      const below = (n: number): number => Math.floor(random() * n);
      yield relation('LOCATED_IN', company(i), place(i));
      // The district works in six of ten segments only, so that it has gaps.
      const own = below(i < ofDistrict ? segmentCount * 0.6 : segmentCount);
      yield relation('OPERATES_IN', company(i), segment(own));
      if (i % 10 === 0) yield relation('NEEDS', company(i), segment(below(segmentCount)));
      else if (i % 2 === 0)
        yield relation(
          'OPERATES_IN',
          company(i),
          segment((own + 1) % (i < ofDistrict ? segmentCount * 0.6 : segmentCount)),
        );
    }
    yield* trade();
  }

  /**
   * Companies trade inside their area, so that the district is the same in a graph of any size; two neighbours sell the same to
   * the same, so that no single stop runs through everything.
   */
  function* trade(): Generator<StoredRelation> {
    for (let low = 0; low < companies; low += low < ofDistrict ? ofDistrict : areaCompanies) {
      const high = Math.min(companies, low < ofDistrict ? ofDistrict : low + areaCompanies);
      const random = dice(3 + low);
      const below = (n: number): number => Math.floor(random() * n);
      for (let i = low; i + 1 < high; i += 2) {
        const sold = { segment: segment(below(segmentCount)) };
        const customers = new Set(Array.from({ length: 2 + (i % 4) / 2 }, () => low + below(high - low)));
        for (const customer of customers)
          for (const seller of [i, i + 1])
            if (customer !== seller) yield relation('SUPPLIES', company(seller), company(customer), sold);
      }
    }
    // In the town every other company buys one input from a customer of the hub alone.
    for (let k = 0; k < fan * fan; k++) {
      const i = ofDistrict + 2 * k;
      if (i < companies) yield relation('SUPPLIES', `first-${k % fan}`, company(i), { segment: segment(1) });
    }
  }
  return { entities, relations };
}

/** Rows by the hundred thousand, so that a graph of millions is never in memory as plain data. */
export function* batches<T>(items: Iterable<T>, size = 100_000): Generator<T[]> {
  let batch: T[] = [];
  for (const item of items) {
    batch.push(item);
    if (batch.length === size) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}

export const sourceRow = { id: source, title: source, kind: 'registry', published: '2020' };
