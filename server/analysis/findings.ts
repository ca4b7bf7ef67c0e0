import { byCodePoint } from '../model/code-point-order.ts';
import type { Facts } from './fact.ts';
import { feedCircles } from './feeds.ts';

/** Something about the data a reader should know. */
export interface Finding {
  readonly code: 'FEEDS_CYCLE' | 'SHARES_OVER_ONE' | 'NO_COMPANIES' | 'NO_SEGMENT';
  /**
   * Segments of the circle, in the order in which one feeds the next where it is a simple one; or whose shares, then who holds
   * them; or the places without companies; or companies in no segment, the first by id.
   */
  readonly ids: readonly string[];
  readonly zh: string;
  readonly en: string;
}

/** So many companies are named in one finding; how many there are is said all the same. */
const mostNamed = 20;

/** The circles of FEEDS, by name, whether their segments are listed or not: paths run through all. */
function circles(facts: Facts): Finding[] {
  const segments = new Map(facts.segments.map((segment) => [segment.id, segment]));
  return feedCircles(facts).map((ids) => {
    const again = [...ids, ...ids.slice(0, 1)];
    const zh = again.map((id) => segments.get(id)?.name ?? id).join(' → ');
    const en = again.map((id) => segments.get(id)?.nameEn ?? segments.get(id)?.name ?? id).join(' → ');
    return {
      code: 'FEEDS_CYCLE' as const,
      ids,
      zh: `供给关系成环：${zh}。环内环节互为上下游，各项指标照常计算。`,
      en: `These segments feed each other in a circle: ${en}. Every measure still answers.`,
    };
  });
}

/** A scope without companies: what its figures say then is about the record. */
function noCompanies({ companies, scope }: Facts): Finding[] {
  if (companies.length > 0) return [];
  return [
    {
      code: 'NO_COMPANIES',
      ids: [scope.area, scope.park].filter((id) => id !== null),
      zh: '此范围内没有企业记录：没有环节在位。未调查不等于缺失。',
      en: 'No company is recorded in this scope, so no segment is present. Not surveyed does not mean absent.',
    },
  ];
}

/** Companies in scope of which nobody says in which segment they operate: they count for none. */
function inNoSegment({ companies, operations }: Facts): Finding[] {
  const placed = new Set(operations.map(({ from }) => from));
  const ids = companies
    .map(({ id }) => id)
    .filter((id) => !placed.has(id))
    .sort(byCodePoint);
  if (ids.length === 0) return [];
  const named = ids.slice(0, mostNamed);
  const more = ids.length - named.length;
  return [
    {
      code: 'NO_SEGMENT',
      ids: named,
      zh: `${ids.length} 家企业没有所属环节，不计入任何环节：${named.join('、')}${more > 0 ? ` 等` : ''}。`,
      en: `${ids.length === 1 ? 'One company in scope operates' : `${ids.length} companies in scope operate`} in no recorded segment: ${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}. Nothing is counted of them.`,
    },
  ];
}

/** What a reader of the figures of a scope should know of its data: no companies at all, circles of FEEDS, companies in no segment. */
export const findings = (facts: Facts): Finding[] => [...noCompanies(facts), ...circles(facts), ...inNoSegment(facts)];
