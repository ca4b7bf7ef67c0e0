import type { Facts } from './fact.ts';
import { feedCircles } from './feeds.ts';

/** Something about the data a reader should know. */
export interface Finding {
  readonly code: 'FEEDS_CYCLE' | 'SHARES_OVER_ONE';
  /** Segments of the circle, in the order in which one feeds the next where it is a simple one; or whose shares, then who holds them. */
  readonly ids: readonly string[];
  readonly zh: string;
  readonly en: string;
}

/** The circles of FEEDS, by name, whether their segments are listed or not: paths run through all. */
export function findings(facts: Facts): Finding[] {
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
