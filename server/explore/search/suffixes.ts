/** Where the keys of a shard lie in its text. */
export interface KeyTexts {
  /** The folded keys, one after the other, in UTF-16 units. */
  readonly units: Uint16Array;
  /** For each key where it begins in `units`, and one more: where the last one ends. */
  readonly keyStarts: Uint32Array;
}

/**
 * Ends of keys in the order of their text, so that all that begin alike stand together. `values` holds, in two bits, how
 * telling the place is (0 the beginning of the key, 1 of a word, 2 inside) and the key's number below: the smaller value is
 * the better match.
 */
export interface Suffixes {
  readonly values: Uint32Array;
  /** Where in the key the suffix begins, in UTF-16 units. */
  readonly offsets: Uint16Array;
  /** The first four units of each suffix as one number (headOf): most steps of a search read nothing else. */
  readonly heads: Uint32Array;
}

const headLength = 4;

/**
 * The first units of a text as one number that never falls while the text rises, `rest` in the place of what is missing.
 * What comes after a unit above 254 is left out: it may belong to texts of different beginnings.
 */
function headOf(unitAt: (i: number) => number, length: number, rest: number): number {
  let head = 0;
  let wide = false;
  for (let i = 0; i < headLength; i++) {
    const unit = i < length ? unitAt(i) : rest;
    head = head * 256 + (wide ? 0 : Math.min(unit, 255));
    wide ||= i < length && unit > 254;
  }
  return head;
}

const keyBits = 30;
export const keyMask = 2 ** keyBits - 1;
export const valueOf = (rank: 0 | 1 | 2, key: number): number => rank * 2 ** keyBits + key;
export const rankOf = (value: number): number => value >>> keyBits;

/** Bits of a whole number that a Float64 holds, less the 32 of two units: so many suffixes can be sorted as numbers. */
export const mostSuffixes = 2 ** 21;

/** Sorts suffixes by text, shorter first, then by value and offset. At most `mostSuffixes`. */
export function sortedSuffixes(texts: KeyTexts, values: readonly number[], offsets: readonly number[]): Suffixes {
  const { units, keyStarts } = texts;
  const at = (i: number): number => (keyStarts[(values[i] ?? 0) & keyMask] ?? 0) + (offsets[i] ?? 0);
  const endOf = (i: number): number => keyStarts[((values[i] ?? 0) & keyMask) + 1] ?? 0;
  // A number for the first two units and the place in the list: numbers are sorted natively, some ten times as fast as by a
  // comparison of our own, which is left for those that begin alike.
  const packed = new Float64Array(values.length);
  for (let i = 0; i < values.length; i++) {
    const [from, end] = [at(i), endOf(i)];
    const second = from + 1 < end ? (units[from + 1] ?? 0) : 0;
    packed[i] = ((units[from] ?? 0) * 65_536 + second) * mostSuffixes + i;
  }
  packed.sort();
  const order = new Uint32Array(values.length);
  for (let i = 0; i < order.length; i++) order[i] = (packed[i] ?? 0) % mostSuffixes;
  const compare = (a: number, b: number): number => {
    const [endA, endB] = [endOf(a), endOf(b)];
    let [x, y] = [at(a) + 1, at(b) + 1];
    for (; x < endA && y < endB; x++, y++) {
      const difference = (units[x] ?? 0) - (units[y] ?? 0);
      if (difference !== 0) return difference;
    }
    return endA - x - (endB - y) || (values[a] ?? 0) - (values[b] ?? 0) || (offsets[a] ?? 0) - (offsets[b] ?? 0);
  };
  for (let from = 0; from < order.length;) {
    const head = Math.floor((packed[from] ?? 0) / mostSuffixes);
    let to = from + 1;
    while (to < order.length && Math.floor((packed[to] ?? 0) / mostSuffixes) === head) to++;
    if (to - from > 1) order.subarray(from, to).sort(compare);
    from = to;
  }
  return {
    values: Uint32Array.from(order, (i) => values[i] ?? 0),
    offsets: Uint16Array.from(order, (i) => offsets[i] ?? 0),
    heads: Uint32Array.from(order, (i) => headOf((j) => units[at(i) + j] ?? 0, endOf(i) - at(i), 0)),
  };
}

/** How a suffix compares with a text: 0 when it begins with it. */
function comparison({ units, keyStarts }: KeyTexts, { values, offsets }: Suffixes, i: number, text: string): number {
  const key = (values[i] ?? 0) & keyMask;
  const from = (keyStarts[key] ?? 0) + (offsets[i] ?? 0);
  const end = keyStarts[key + 1] ?? 0;
  for (let j = 0; j < text.length; j++) {
    if (from + j >= end) return -1;
    const difference = (units[from + j] ?? 0) - text.charCodeAt(j);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** The first of low … high of which `holds` is true; it must be false before and true after. */
function firstThat(low: number, high: number, holds: (i: number) => boolean): number {
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** From where to where the suffixes begin with this text, looked for between `low` and `high`. */
export function rangeOf(
  texts: KeyTexts,
  suffixes: Suffixes,
  text: string,
  low = 0,
  high = suffixes.values.length,
): readonly [low: number, high: number] {
  const { heads } = suffixes;
  const unitAt = (i: number): number => text.charCodeAt(i);
  const [least, most] = [headOf(unitAt, text.length, 0), headOf(unitAt, text.length, 255)];
  const from = firstThat(low, high, (i) => (heads[i] ?? 0) >= least);
  const to = firstThat(from, high, (i) => (heads[i] ?? 0) > most);
  const first = firstThat(from, to, (i) => comparison(texts, suffixes, i, text) >= 0);
  // Most texts with a typo begin nothing: one look spares the second search.
  if (first === to || comparison(texts, suffixes, first, text) > 0) return [first, first];
  return [first, firstThat(first + 1, to, (i) => comparison(texts, suffixes, i, text) > 0)];
}

/** Of a range that begins with a text of this length, where those that are longer begin: the ones before are that text. */
export function longerFrom(
  { keyStarts }: KeyTexts,
  { values, offsets }: Suffixes,
  [low, high]: readonly [number, number],
  length: number,
): number {
  return firstThat(low, high, (i) => {
    const key = (values[i] ?? 0) & keyMask;
    return (keyStarts[key + 1] ?? 0) - (keyStarts[key] ?? 0) - (offsets[i] ?? 0) > length;
  });
}
