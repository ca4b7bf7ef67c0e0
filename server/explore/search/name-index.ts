import type { Entity } from '../../model/entity.ts';
import type { KindId } from '../../model/kinds.ts';
import { UserInputError } from '../../model/user-input-error.ts';
import { codePoints } from './fold.ts';
import { keysOf, type Key } from './keys.ts';
import { byMatch, match, mayBeMisspelt, queryOf, type KeyMatch, type Query } from './match.ts';
import { Postings } from './postings.ts';
import { typoParts } from './typo.ts';

/** What the index keeps of an entity: enough to say whether a view shows it. */
export type Named = Pick<Entity, 'id' | 'kind' | 'sources'>;

export interface Match extends KeyMatch {
  readonly id: string;
  readonly kind: KindId;
}

export interface SearchOptions {
  /** Only these kinds; all when missing. */
  readonly kinds?: readonly KindId[] | null | undefined;
  /** At most this many; 10 when missing. */
  readonly first?: number | undefined;
  /** Whether a view shows an entity; all when missing. */
  readonly visible?: ((entity: Named) => boolean) | undefined;
}

/** The longest text that can be asked for, in code points: no name is longer. */
export const longestQuery = 200;

interface Entry extends Named {
  readonly keys: readonly Key[];
}

/**
 * An index of names in memory. A search gives what `match` gives over all entities, in the order of `byMatch`, and typos
 * only where nothing matches strictly; the postings only spare it looking at most entities.
 */
export class NameIndex {
  readonly #entries: Entry[] = [];
  readonly #postings = new Postings();

  /** Adds an entity; one that nobody names any more is passed over. */
  add(entity: Entity): void {
    if (entity.sources.length === 0) return;
    const entry = { id: entity.id, kind: entity.kind, sources: entity.sources, keys: keysOf(entity) };
    for (const key of entry.keys) this.#postings.add(this.#entries.length, key.folded);
    this.#entries.push(entry);
  }

  get size(): number {
    return this.#entries.length;
  }

  /**
   * The best matches, best first, and how many there are in all; none for a blank text.
   * @throws UserInputError for a text of more than 200 characters.
   */
  find(text: string, options: SearchOptions = {}): { readonly matches: Match[]; readonly total: number } {
    if (text.length > longestQuery && codePoints(text).length > longestQuery)
      throw new UserInputError(
        { zh: `搜索文字最多 ${longestQuery} 个字符`, en: `A search text has at most ${longestQuery} characters` },
        'text',
        'LIMIT_EXCEEDED',
      );
    const query = queryOf(text);
    if (!query) return { matches: [], total: 0 };
    const strict = this.#matches(query, [query.text, query.solid], false, options);
    const misspelt = [query.text, query.solid].filter(mayBeMisspelt).flatMap(typoParts);
    const found = strict.length > 0 ? strict : this.#matches(query, misspelt, true, options);
    found.sort(byMatch);
    return { matches: found.slice(0, options.first ?? 10), total: found.length };
  }

  /** The best matches alone. */
  search(text: string, options: SearchOptions = {}): Match[] {
    return this.find(text, options).matches;
  }

  #matches(query: Query, parts: readonly string[], typo: boolean, { kinds, visible }: SearchOptions): Match[] {
    const candidates = new Set([...new Set(parts)].flatMap((part) => (part ? this.#postings.candidates(part) : [])));
    const found: Match[] = [];
    for (const index of candidates) {
      const entry = this.#entries[index];
      if (!entry || (kinds && !kinds.includes(entry.kind)) || (visible && !visible(entry))) continue;
      const best = match(query, entry.keys, typo);
      if (best) found.push({ id: entry.id, kind: entry.kind, ...best });
    }
    return found;
  }
}
