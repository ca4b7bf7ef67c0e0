import { byCodePoint } from '../../model/code-point-order.ts';
import { kindIds, type KindId } from '../../model/kinds.ts';
import type { Part } from './name-index.ts';

/** A run of ids: of these kinds, by code point, rising or falling, behind a place. */
export interface Run {
  readonly kinds: readonly KindId[];
  readonly falling: boolean;
  /** The id behind which it begins; null for the first of all. */
  readonly behind: string | null;
  /** Sources switched off: what only they name is passed over. */
  readonly without: readonly string[];
  readonly most: number;
}

/** Ids of everything the store holds, in order: where a page of a list begins costs a look in it, however long the list. */
export type Directory = (run: Run) => readonly string[];

/** How many ids of a shard come before this one; itself too when `through`. */
function placeOf(ids: readonly string[], id: string, through: boolean): number {
  let [low, high] = [0, ids.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const order = byCodePoint(ids[middle] ?? '', id);
    if (order < 0 || (through && order === 0)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The ids of one part, in the order of the run. */
function* idsOfPart({ shard, gone }: Part, { kinds, falling, behind, without }: Run): Generator<string> {
  const named = shard.sourceLists.map((list) => list.some((source) => !without.includes(source)));
  const wanted = kindIds.map((kind) => kinds.includes(kind));
  const { ids } = shard;
  const step = falling ? -1 : 1;
  const first = behind === null ? (falling ? ids.length : 0) : placeOf(ids, behind, !falling);
  for (let at = falling ? first - 1 : first; at >= 0 && at < ids.length; at += step)
    if (wanted[shard.kinds[at] ?? 0] && named[shard.sources[at] ?? 0] && !gone.has(at)) yield ids[at] ?? '';
}

/** The directory of what these parts of a name index hold; parts may lie over each other. */
export const directoryOf =
  (parts: readonly Part[]): Directory =>
  (run) => {
    const sign = run.falling ? -1 : 1;
    const rests = parts.map((part) => idsOfPart(part, run));
    const heads = rests.map((rest) => rest.next());
    const found: string[] = [];
    while (found.length < run.most) {
      let [best, id] = [-1, ''];
      for (const [i, head] of heads.entries())
        if (!head.done && (best < 0 || sign * byCodePoint(head.value, id) < 0)) [best, id] = [i, head.value];
      const rest = rests[best];
      if (!rest) break;
      found.push(id);
      heads[best] = rest.next();
    }
    return found;
  };
