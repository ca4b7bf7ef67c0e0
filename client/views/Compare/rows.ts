import type { HeadPart, Lens, LensMark } from '../../canvas/lens.ts';
import { sideOf, type Sided } from '../../state/difference.ts';
import type { Chain } from '../chain.ts';

/** A segment in both scopes. */
export interface ComparedSegment extends Sided {
  readonly id: string;
  readonly name: string;
  readonly countA: number;
  readonly countB: number;
}

/** The lanes of a comparison: left half discs are the first scope's, right ones the second's. */
export function compareLens(rows: readonly ComparedSegment[], chain: Chain): Lens {
  const segments = new Map(rows.map((row): [string, LensMark] => [row.id, { tone: sideOf(row), depth: 0 }]));
  const heads = new Map(
    chain.answer.lanes.map(({ id }): [string, readonly HeadPart[]] => {
      const here = rows.filter((row) => chain.segments.get(row.id)?.lane === id);
      const [a, b] = [here.filter(({ inA }) => inA).length, here.filter(({ inB }) => inB).length];
      return [id, [{ text: String(a), side: 'a' }, { text: ' : ' }, { text: String(b), side: 'b' }]];
    }),
  );
  return { segments, companies: new Map(), lines: [], dims: false, counts: false, heads, callouts: [] };
}
