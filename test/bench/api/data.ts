import { statementKey } from '../../../server/model/entity.ts';
import { text, type Dataset, type StoredEntity, type StoredRelation } from '../../support/dataset.ts';
import { dice } from '../../support/generated.ts';

/** The plain fields of a company that the benchmark's query reads, `id` and `name` among them: ten. */
export const fields = [
  'id',
  'name',
  'nameEn',
  'shortName',
  'creditCode',
  'founded',
  'employees',
  'revenue',
  'listed',
  'tier',
] as const;

/**
 * Companies and the SUPPLIES between them, each told once by one source. A fifth of the companies (those that sort first)
 * buy from 20 to 30 others of that fifth each, so that two steps of twenty are always there; the rest buy nothing.
 */
export function supplyData(companies: number, supplies: number): { data: Dataset; buyers: string[] } {
  const random = dice(7);
  const below = (n: number): number => Math.floor(random() * n);
  const id = (n: number): string => `company-${String(n).padStart(7, '0')}`;
  const entities: StoredEntity[] = Array.from({ length: companies }, (_, n) => ({
    labels: ['Company'],
    properties: {
      id: id(n),
      kind: 'Company',
      name: `样例·第${n}企业有限公司`,
      sources: ['sample'],
      nameEn: `Sample company ${n}`,
      shortName: `样例${n}`,
      creditCode: `9150010${String(n).padStart(11, '0')}`,
      founded: `20${String(below(24)).padStart(2, '0')}-0${1 + below(9)}`,
      employees: below(5000),
      revenue: below(1e9) / 4,
      listed: below(2) ? '科创板' : '未上市',
      tier: '专精特新',
    },
  }));
  const hubs = Math.round(companies / 5);
  const relations: StoredRelation[] = [];
  for (let buyer = 0; buyer < hubs; buyer++) {
    const left = (supplies - relations.length) / (hubs - buyer);
    const wanted = Math.min(30, Math.max(20, Math.round(left - 5 + below(11))));
    const suppliers = new Set<number>();
    while (suppliers.size < wanted) {
      const supplier = below(hubs);
      if (supplier !== buyer) suppliers.add(supplier);
    }
    for (const supplier of suppliers) {
      const link = { type: 'SUPPLIES', from: id(supplier), to: id(buyer) } as const;
      const told = { qualifier: '', source: 'sample', quote: '样例', status: 'stated' };
      relations.push({ ...link, properties: { key: statementKey({ ...link, ...told, since: null }), ...told } });
    }
  }
  const source = { id: 'sample', title: '样例', publisher: '样例', published: '2020-11-01', kind: 'sample' };
  return {
    data: {
      entities,
      relations,
      records: [],
      observations: [],
      sources: [source],
      store: [{ id: 'store', revision: 1 }],
    },
    buyers: entities.slice(0, hubs).map((entity) => text(entity.properties.id)),
  };
}
