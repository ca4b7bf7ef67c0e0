import type { Finds } from './best.ts';
import { codePoints } from './fold.ts';
import { mayBeMisspelt, type Query } from './match.ts';
import { firstKey, type Passes, type Wanted } from './shard-search.ts';
import type { Shard } from './shard.ts';
import { keyMask, rangeOf, rankOf } from './suffixes.ts';

/** Up to this many suffixes are gone through one by one before looking for each character that may follow is quicker. */
const fewSuffixes = 200;

type Range = readonly [from: number, to: number];

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit < 0xdc00;
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit < 0xe000;

/** Looks in one shard for one text with one typo, in the names or in the pinyin. */
class Misspelt {
  readonly #shard: Shard;
  readonly #wanted: Wanted;
  readonly #passes: Passes;
  readonly #finds: (units: number) => Finds;

  constructor(shard: Shard, wanted: Wanted, passes: Passes, finds: (units: number) => Finds) {
    this.#shard = shard;
    this.#wanted = wanted;
    this.#passes = passes;
    this.#finds = finds;
  }

  /**
   * Goes along the text: what begins with it up to an edit is a range inside the one before, and where nothing begins so
   * there is nothing further on.
   */
  look(): void {
    const points = codePoints(this.#wanted.asked);
    const part = (from: number, to?: number): string => points.slice(from, to).join('');
    let range: Range = [0, this.#wanted.suffixes.values.length];
    for (const [i, point] of points.entries()) {
      const left = part(0, i);
      if (i > 0) range = this.#range(left, range);
      // A wrong first letter leaves nothing to begin with: that is found from what comes after it.
      if (range[0] === range[1]) return;
      this.#exactly(left + part(i + 1), range);
      const next = points[i + 1];
      if (next !== undefined && next !== point) this.#exactly(left + next + point + part(i + 2), range);
      this.#around(range, left, part(i + 1));
      this.#around(range, left, part(i));
    }
  }

  #range(text: string, [low, high]: Range = [0, this.#wanted.suffixes.values.length]): Range {
    return rangeOf(this.#shard, this.#wanted.suffixes, text, low, high);
  }

  /** Keys, or words of them, that begin with this text. */
  #exactly(text: string, within: Range): void {
    const [from, to] = this.#range(text, within);
    for (let i = from; i < to; i++) this.#begins(i, text.length);
  }

  /** Keys, or words of them, that begin with `left`, which is in this range, any one character, and `right`. */
  #around(range: Range, left: string, right: string): void {
    const size = range[1] - range[0];
    const anywhere = this.#wanted.suffixes === this.#shard.inside;
    if (anywhere && right !== '' && size > fewSuffixes) {
      const after = this.#range(right);
      if (after[1] - after[0] < size) {
        this.#back(after, left, right);
        return;
      }
    }
    if (anywhere || size <= fewSuffixes) this.#through(range, left, right);
    else this.#branches(range, left, right);
  }

  /** Goes through all that begin with `left`. */
  #through([from, to]: Range, left: string, right: string): void {
    const { units } = this.#shard;
    for (let i = from; i < to; i++) {
      if (rankOf(this.#wanted.suffixes.values[i] ?? 0) > 1) continue;
      const [start, end] = this.#place(i);
      const at = start + left.length;
      if (at >= end) continue;
      const wide = isHigh(units[at] ?? 0) && at + 1 < end && isLow(units[at + 1] ?? 0) ? 2 : 1;
      if (this.#holds(right, at + wide, end)) this.#begins(i, left.length + wide + right.length);
    }
  }

  /** Goes through all that begin with `right`, looking back. */
  #back([from, to]: Range, left: string, right: string): void {
    const { units, wordBits, keyStarts } = this.#shard;
    const { values, offsets } = this.#wanted.suffixes;
    for (let i = from; i < to; i++) {
      const key = (values[i] ?? 0) & keyMask;
      const offset = offsets[i] ?? 0;
      const first = keyStarts[key] ?? 0;
      const wide =
        offset > 1 && isLow(units[first + offset - 1] ?? 0) && isHigh(units[first + offset - 2] ?? 0) ? 2 : 1;
      const at = offset - wide - left.length;
      if (at < 0) continue;
      const start = first + at;
      const isStart = ((wordBits[start >> 3] ?? 0) >> (start & 7)) & 1;
      if (isStart && this.#holds(left, start, first + offset)) this.#tell(key, at, left.length + wide + right.length);
    }
  }

  /** Looks at each unit that follows `left` in turn, for what goes on with `right`: pinyin has few letters. */
  #branches([from, to]: Range, left: string, right: string): void {
    const { units } = this.#shard;
    for (let i = from; i < to;) {
      const [start, end] = this.#place(i);
      if (start + left.length >= end) {
        i++;
        continue;
      }
      const unit = units[start + left.length] ?? 0;
      const branch: Range = [i, this.#range(left + String.fromCharCode(unit), [i, to])[1]];
      if (isHigh(unit)) this.#through(branch, left, right);
      else {
        const whole = left + String.fromCharCode(unit) + right;
        const [low, high] = this.#range(whole, branch);
        for (let j = low; j < high; j++) this.#begins(j, whole.length);
      }
      i = branch[1];
    }
  }

  #place(i: number): readonly [start: number, end: number] {
    const { keyStarts } = this.#shard;
    const key = (this.#wanted.suffixes.values[i] ?? 0) & keyMask;
    return [(keyStarts[key] ?? 0) + (this.#wanted.suffixes.offsets[i] ?? 0), keyStarts[key + 1] ?? 0];
  }

  #holds(text: string, at: number, end: number): boolean {
    if (at + text.length > end) return false;
    for (let j = 0; j < text.length; j++) if (this.#shard.units[at + j] !== text.charCodeAt(j)) return false;
    return true;
  }

  #begins(i: number, units: number): void {
    const value = this.#wanted.suffixes.values[i] ?? 0;
    if (rankOf(value) < 2) this.#tell(value & keyMask, this.#wanted.suffixes.offsets[i] ?? 0, units);
  }

  #tell(key: number, at: number, units: number): void {
    if (key < this.#wanted.low || key >= this.#wanted.high) return;
    const finds = this.#finds(units);
    if (key >= finds.worst) return;
    const entity = this.#shard.keyEntities[key] ?? 0;
    if (this.#passes(entity)) finds.offer(key, entity, at);
  }
}

/**
 * Tells `finds`, by how many UTF-16 units match, the keys (their numbers as values) that begin, or a word of which begins, with
 * the text asked for and one typo. Right only where nothing matches strictly: an unchanged text is not told apart.
 */
export function findMisspelt(shard: Shard, query: Query, passes: Passes, finds: (units: number) => Finds): void {
  const [pinyin, initials] = [firstKey(shard, 'PINYIN'), firstKey(shard, 'INITIALS')];
  const fields: readonly Wanted[] = [
    { asked: query.text, suffixes: shard.inside, low: 0, high: pinyin },
    { asked: query.solid, suffixes: shard.edges, low: pinyin, high: initials },
  ];
  for (const wanted of fields) {
    if (mayBeMisspelt(wanted.asked)) new Misspelt(shard, wanted, passes, finds).look();
  }
}
