import type { Lens, LensMark } from '../../canvas/lens.ts';
import { laneCount, type Chain, type GapRow } from '../chain.ts';
import { tiedRanks } from './shown-gaps.ts';

const toneOf = { absent: 'absent', talks: 'talks', unknown: 'blank', present: 'works', single: 'works' } as const;

/**
 * The lanes as the gaps read them: the opened gap, the present segments that depend on it (nearer = darker), other present
 * ones filled, the rest outlined; ranks on the worst of the gaps shown.
 * @param ranked how many of the worst show their rank, the opened one aside
 * @param distances of the dependants of `open`, by segment
 */
export function gapLens(
  chain: Chain,
  shown: readonly GapRow[],
  open: GapRow | null,
  distances: ReadonlyMap<string, number>,
  ranked: number,
): Lens {
  const far = Math.max(2, ...distances.values());
  const segments = new Map<string, LensMark>();
  for (const { segment } of chain.answer.segments) {
    const distance = distances.get(segment.id);
    if (segment.id === open?.segment.id) segments.set(segment.id, { tone: 'self', depth: 0 });
    else if (distance !== undefined) segments.set(segment.id, { tone: 'reach', depth: (distance - 1) / (far - 1) });
    else segments.set(segment.id, { tone: toneOf[chain.markOf.get(segment.id) ?? 'unknown'], depth: 0 });
  }
  const tied = tiedRanks(shown);
  // The opened one comes last, and so lies over its neighbours.
  const numbered = [...shown.slice(0, ranked).filter((gap) => gap !== open), ...(open ? [open] : [])];
  return {
    segments,
    companies: new Map(),
    lines: [],
    dims: true,
    counts: true,
    heads: new Map(
      chain.answer.lanes.map(({ id }) => {
        const { present, all } = laneCount(chain, id);
        return [id, [{ text: `${present}/${all}` }]];
      }),
    ),
    callouts: [],
    discs: numbered.map((gap) => ({
      id: gap.segment.id,
      text: `${tied.has(gap.rank) ? '=' : ''}${gap.rank}`,
      lit: gap === open,
    })),
  };
}
