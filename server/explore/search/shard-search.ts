import type { Finds } from './best.ts';
import { searchFields, type SearchField } from './keys.ts';
import type { Query } from './match.ts';
import type { Shard } from './shard.ts';
import { keyMask, longerFrom, rangeOf, valueOf, type Suffixes } from './suffixes.ts';

/** Which entities of a shard may be found. */
export type Passes = (entity: number) => boolean;

/** A text looked for among keys of some fields: those numbered from `low` up to below `high`. */
export interface Wanted {
  readonly asked: string;
  readonly suffixes: Suffixes;
  readonly low: number;
  readonly high: number;
}

/** The number of the first key of a field. */
export const firstKey = ({ fieldStarts }: Shard, field: SearchField): number =>
  fieldStarts[searchFields.indexOf(field)] ?? 0;

/** What a query looks for in a shard: names and codes by the text as typed, pinyin and initials by it without blanks. */
function wantedIn(shard: Shard, { text, solid }: Query): Wanted[] {
  const { inside, edges } = shard;
  const [pinyin, initials, codes] = [firstKey(shard, 'PINYIN'), firstKey(shard, 'INITIALS'), firstKey(shard, 'CODE')];
  // Where both texts are the same, one look finds both.
  const all: Wanted[] =
    text === solid
      ? [
          { asked: text, suffixes: inside, low: 0, high: Infinity },
          { asked: text, suffixes: edges, low: 0, high: Infinity },
        ]
      : [
          { asked: text, suffixes: inside, low: 0, high: pinyin },
          { asked: solid, suffixes: inside, low: initials, high: codes },
          { asked: solid, suffixes: edges, low: pinyin, high: initials },
          { asked: text, suffixes: edges, low: codes, high: Infinity },
        ];
  return all.filter(({ asked }) => asked !== '');
}

/** Tells `finds` what of the suffixes `from` … `to` may be found and has a value below `below`. */
function scan(
  shard: Shard,
  { suffixes: { values, offsets }, low, high }: Wanted,
  [from, to]: readonly [number, number],
  passes: Passes,
  finds: Finds,
  below = Infinity,
): void {
  const { keyEntities } = shard;
  for (let i = from; i < to; i++) {
    const value = values[i] ?? 0;
    if (value >= finds.worst || value >= below) continue;
    const key = value & keyMask;
    if (key < low || key >= high) continue;
    const entity = keyEntities[key] ?? 0;
    if (passes(entity)) finds.offer(value, entity, offsets[i] ?? 0);
  }
}

/**
 * Tells `whole` the keys that are what was asked, and `any` all that hold it, the whole ones among them: of these the value
 * ranks the beginning of a key before that of a word before the inside.
 */
export function findStrict(shard: Shard, query: Query, passes: Passes, whole: Finds, any: Finds): void {
  for (const wanted of wantedIn(shard, query)) {
    const range = rangeOf(shard, wanted.suffixes, wanted.asked);
    const longer = longerFrom(shard, wanted.suffixes, range, wanted.asked.length);
    scan(shard, wanted, [range[0], longer], passes, whole, valueOf(1, 0));
    scan(shard, wanted, range, passes, any);
  }
}
