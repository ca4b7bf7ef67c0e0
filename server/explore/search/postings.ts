import { codePoints } from './fold.ts';

/** Which entries hold a token, as rising indexes. */
export class Postings {
  readonly #lists = new Map<string, number[]>();

  /** Notes that an entry, not smaller than any before, holds this text: its characters and pairs of characters. */
  add(entry: number, text: string): void {
    for (const token of tokensOf(text)) {
      const list = this.#lists.get(token);
      if (!list) this.#lists.set(token, [entry]);
      else if (list.at(-1) !== entry) list.push(entry);
    }
  }

  /** Rising indexes of the entries that may hold this text: all that do, and some that hold its pairs in another order. */
  candidates(text: string): readonly number[] {
    const points = codePoints(text);
    const tokens = points.length === 1 ? points : pairsOf(points);
    const lists = tokens.map((token) => this.#lists.get(token) ?? []).sort((a, b) => a.length - b.length);
    const [rarest = [], ...others] = lists;
    return others.reduce<readonly number[]>(common, rarest);
  }
}

const pairsOf = (points: readonly string[]): string[] =>
  points.slice(1).map((point, i) => `${points[i] ?? ''}${point}`);

function tokensOf(text: string): Set<string> {
  const points = codePoints(text);
  return new Set([...points, ...pairsOf(points)]);
}

/** What a short rising list has in common with a longer one. */
function common(short: readonly number[], long: readonly number[]): number[] {
  const found: number[] = [];
  let low = 0;
  for (const wanted of short) {
    let high = long.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((long[middle] ?? Infinity) < wanted) low = middle + 1;
      else high = middle;
    }
    if (long[low] === wanted) found.push(wanted);
  }
  return found;
}
