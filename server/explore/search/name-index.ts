import type { Entity } from '../../model/entity.ts';
import { kindIds, type KindId } from '../../model/kinds.ts';
import { UserInputError } from '../../model/user-input-error.ts';
import { Best, Distinct, type Found } from './best.ts';
import { codePoints } from './fold.ts';
import { searchFields } from './keys.ts';
import { byMatch, queryOf, scoreOf, told, type KeyMatch, type Query, type SearchTier } from './match.ts';
import { findStrict, type Passes } from './shard-search.ts';
import { findMisspelt } from './shard-typo.ts';
import type { Shard } from './shard.ts';
import { keyMask, rankOf } from './suffixes.ts';

export interface Match extends KeyMatch {
  readonly id: string;
  readonly kind: KindId;
}

export interface SearchOptions {
  /** Only these kinds; all when missing. */
  readonly kinds?: readonly KindId[] | null | undefined;
  /** At most this many; 10 when missing. */
  readonly first?: number | undefined;
  /** Sources switched off: what only they name is not found. */
  readonly without?: readonly string[] | undefined;
  /** Whether a view shows an entity; all when missing. */
  readonly visible?: ((entity: Pick<Entity, 'id' | 'kind'>) => boolean) | undefined;
}

/** What a search found. */
export interface FoundNames {
  /** Best first. */
  readonly matches: readonly Match[];
  /** How many there are in all, counted when asked: of a common word that takes longer than finding the best. */
  readonly total: () => number;
}

/** The longest text that can be asked for, in code points: no name is longer. */
const longestQuery = 200;

/** A shard and the entities in it that are out of date: their new state, if any, is in another one. */
export interface Part {
  readonly shard: Shard;
  readonly gone: ReadonlySet<number>;
}

const tiers: readonly SearchTier[] = ['PREFIX', 'WORD_START', 'SUBSTRING'];

const decoder = new TextDecoder('utf-16le', { ignoreBOM: true });

/**
 * An index of names in memory. A search gives what `match` gives over all entities, in the order of `byMatch`, and typos
 * only where nothing matches strictly. Of each shard it takes the best few by the numbers of their keys, which follow that
 * order, so that what is common costs no more than a look at a number for each place where it stands.
 */
export class NameIndex {
  readonly #parts: readonly Part[];

  constructor(parts: readonly Part[]) {
    this.#parts = parts;
  }

  get size(): number {
    return this.#parts.reduce((sum, { shard, gone }) => sum + shard.ids.length - gone.size, 0);
  }

  get parts(): readonly Part[] {
    return this.#parts;
  }

  /**
   * The best matches, best first; none for a blank text.
   * @throws UserInputError for a text of more than 200 characters.
   */
  find(text: string, options: SearchOptions = {}): FoundNames {
    if (text.length > longestQuery && codePoints(text).length > longestQuery)
      throw new UserInputError(
        { zh: `搜索文字最多 ${longestQuery} 个字符`, en: `A search text has at most ${longestQuery} characters` },
        'text',
        'LIMIT_EXCEEDED',
      );
    const query = queryOf(text);
    if (!query) return { matches: [], total: () => 0 };
    const asked = this.#parts.map((part) => ({ shard: part.shard, passes: passing(part, options) }));
    const first = options.first ?? 10;
    const strict = asked.flatMap((one) => strictIn(one, query, first));
    const matches = strict.length > 0 ? strict : asked.flatMap((one) => misspeltIn(one, query, first));
    const total = (): number =>
      asked.reduce((sum, { shard, passes }) => {
        const all = new Distinct(shard.ids.length);
        if (strict.length > 0) findStrict(shard, query, passes, all, all);
        else findMisspelt(shard, query, passes, () => all);
        return sum + all.count;
      }, 0);
    return { matches: bestOfEach(matches).slice(0, first), total };
  }

  /** The best matches alone. */
  search(text: string, options: SearchOptions = {}): readonly Match[] {
    return this.find(text, options).matches;
  }
}

interface Asked {
  readonly shard: Shard;
  readonly passes: Passes;
}

function strictIn({ shard, passes }: Asked, query: Query, first: number): Match[] {
  const [whole, any] = [new Best(first), new Best(first)];
  findStrict(shard, query, passes, whole, any);
  // Pinyin and initials are compared with the text without its blanks.
  const unitsOf = (key: number): number => {
    const field = fieldOf(shard, key);
    return field === 'PINYIN' || field === 'INITIALS' ? query.solid.length : query.text.length;
  };
  const tell = (found: Found, tier: SearchTier): Match => {
    const key = found.value & keyMask;
    return matchOf(shard, key, found, tier, unitsOf(key));
  };
  return [
    ...whole.found.map((found) => tell(found, 'EXACT')),
    ...any.found.map((found) => tell(found, tiers[rankOf(found.value)] ?? 'SUBSTRING')),
  ];
}

function misspeltIn({ shard, passes }: Asked, query: Query, first: number): Match[] {
  const byUnits = new Map<number, Best>();
  findMisspelt(shard, query, passes, (units) => {
    const best = byUnits.get(units) ?? new Best(first);
    byUnits.set(units, best);
    return best;
  });
  return [...byUnits].flatMap(([units, best]) =>
    best.found.map((found) => matchOf(shard, found.value, found, 'TYPO', units)),
  );
}

/** Best first, of each entity only its best. */
function bestOfEach(matches: Match[]): Match[] {
  const seen = new Set<string>();
  return matches.sort(byMatch).filter(({ id }) => !seen.has(id) && seen.add(id));
}

function fieldOf({ fieldStarts }: Shard, key: number): (typeof searchFields)[number] {
  let field = searchFields.length - 1;
  while (field > 0 && key < (fieldStarts[field] ?? 0)) field--;
  return searchFields[field] ?? 'CODE';
}

function matchOf(shard: Shard, key: number, { entity, at }: Found, tier: SearchTier, units: number): Match {
  const { keyStarts, originalStarts } = shard;
  const field = fieldOf(shard, key);
  const [from, to] = [keyStarts[key] ?? 0, keyStarts[key + 1] ?? 0];
  const [start, end] = [originalStarts[key] ?? 0, originalStarts[key + 1] ?? 0];
  const text = decoder.decode(end > start ? shard.originals.subarray(start, end) : shard.units.subarray(from, to));
  const match = told({ field, text }, { tier, at, units }, scoreOf(field, tier, units / (to - from)));
  return { id: shard.ids[entity] ?? '', kind: kindIds[shard.kinds[entity] ?? 0] ?? 'Company', ...match };
}

/** Whether an entity of a shard may be found; sources and kinds are looked at once a list and once a kind. */
function passing({ shard, gone }: Part, { kinds, without = [], visible }: SearchOptions): Passes {
  const named = shard.sourceLists.map((list) => list.some((source) => !without.includes(source)));
  const wanted = kindIds.map((kind) => !kinds || kinds.includes(kind));
  return (entity) =>
    (named[shard.sources[entity] ?? 0] ?? false) &&
    (wanted[shard.kinds[entity] ?? 0] ?? false) &&
    !gone.has(entity) &&
    (!visible || visible({ id: shard.ids[entity] ?? '', kind: kindIds[shard.kinds[entity] ?? 0] ?? 'Company' }));
}
