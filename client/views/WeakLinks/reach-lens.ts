import type { HeadPart, Lens, LensMark } from '../../canvas/lens.ts';
import { paleness } from '../../state/cascade.ts';
import type { Chain } from '../chain.ts';

/** A segment that something hangs on, and how many steps away. */
export interface Reached {
  readonly id: string;
  readonly distance: number;
}

/**
 * The lanes of one row: the segments it is about, those that hang on it (the nearer the darker), the other present ones and
 * those that are not; `head` says how many of a lane are reached.
 */
export function reachLens(
  own: readonly string[],
  reached: readonly Reached[],
  chain: Chain,
  head: (n: number) => string,
): Lens {
  const segments = new Map<string, LensMark>();
  const last = Math.max(1, ...reached.map(({ distance }) => distance));
  for (const [id, { presence }] of chain.segments)
    segments.set(id, { tone: presence === 'PRESENT' ? 'works' : 'blank', depth: 0 });
  for (const { id, distance } of reached) segments.set(id, { tone: 'reach', depth: paleness(distance - 1, last) });
  for (const id of own) if (chain.segments.has(id)) segments.set(id, { tone: 'self', depth: 0 });
  const heads = new Map(
    chain.answer.lanes.map(({ id }): [string, readonly HeadPart[]] => {
      const n = reached.filter((one) => chain.segments.get(one.id)?.lane === id).length;
      return [id, n === 0 ? [] : [{ text: head(n) }]];
    }),
  );
  return { segments, companies: new Map(), lines: [], dims: true, counts: false, heads, callouts: [] };
}
