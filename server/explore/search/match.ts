import { byCodePoint } from '../../model/code-point-order.ts';
import { codePoints, folded, foldedWithPlaces, hasHan } from './fold.ts';
import { searchFields, type Key, type SearchField } from './keys.ts';
import { typoLength } from './typo.ts';

/** How well a text matches, best first. */
export const searchTiers = ['EXACT', 'PREFIX', 'WORD_START', 'SUBSTRING', 'TYPO'] as const;

export type SearchTier = (typeof searchTiers)[number];

/** What was asked for, folded once. */
export interface Query {
  readonly text: string;
  /** For pinyin and initials, which people type with or without blanks and apostrophes: `yu xin wei`, `xi'an`. */
  readonly solid: string;
}

/** The best match of one entity. */
export interface KeyMatch {
  readonly field: SearchField;
  /** The text that matched, whole. */
  readonly text: string;
  /** Where the match begins in `text` and how long it is, in code points. */
  readonly start: number;
  readonly length: number;
  readonly tier: SearchTier;
  /** 0 to 1; 1 is the exact name. Falls in the order of ranking: tier, field, length of the text. */
  readonly score: number;
}

/** A query as it is compared; null when nothing is left of it. */
export function queryOf(text: string): Query | null {
  const asked = folded(text);
  if (asked === '') return null;
  return { text: asked, solid: asked.replaceAll(/[\s'’]/gu, '') };
}

/** Whether a text is long enough that one wrong character says little: 3 with a Chinese character, 4 otherwise. */
export const mayBeMisspelt = (asked: string): boolean => codePoints(asked).length >= (hasHan(asked) ? 3 : 4);

/** Fields typed in Latin letters for a Chinese name: with or without blanks and apostrophes. */
const isSolid = (field: SearchField): boolean => field === 'PINYIN' || field === 'INITIALS';

/** Pinyin and codes match where a syllable or word begins: inside they are noise (`an` in `yuan`). */
export const insideFields: ReadonlySet<SearchField> = new Set<SearchField>([
  'NAME',
  'ENGLISH',
  'SHORT',
  'ALIAS',
  'INITIALS',
]);
/** Initials and codes have no spelling to get wrong: one letter off is another name. */
const speltFields: ReadonlySet<SearchField> = new Set<SearchField>(['NAME', 'ENGLISH', 'SHORT', 'ALIAS', 'PINYIN']);

const askedOf = (query: Query, key: Key): string => (isSolid(key.field) ? query.solid : query.text);

/** Where a key matches and how well. */
export interface Place {
  readonly tier: SearchTier;
  /** In UTF-16 units of the folded text. */
  readonly at: number;
  readonly units: number;
}

/** How a key matches without a typo, or null. */
function strictPlace(query: Query, key: Key): Place | null {
  const asked = askedOf(query, key);
  if (asked === '') return null;
  const units = asked.length;
  const first = key.folded.indexOf(asked);
  if (first < 0) return null;
  if (first === 0) return { tier: key.folded.length === units ? 'EXACT' : 'PREFIX', at: 0, units };
  const word = key.starts.find((at) => key.folded.startsWith(asked, at));
  if (word !== undefined) return { tier: 'WORD_START', at: word, units };
  return insideFields.has(key.field) ? { tier: 'SUBSTRING', at: first, units } : null;
}

/** How most of a key matches with one typo where the text or one of its words begins, the first such place, or null. */
function typoPlace(query: Query, key: Key): Place | null {
  const asked = askedOf(query, key);
  if (!speltFields.has(key.field) || !mayBeMisspelt(asked)) return null;
  let best: Place | null = null;
  for (const at of [0, ...key.starts]) {
    const units = typoLength(asked, key.folded.slice(at));
    if (units !== null && units > (best?.units ?? 0)) best = { tier: 'TYPO', at, units };
  }
  return best;
}

/**
 * 1 for the exact name, less for every step of tier, then of field, then for what of the text was not asked for: a step of a
 * field is worth more than any length, a step of a tier more than any field.
 * @param share of the text that was asked for, 0 to 1
 */
export function scoreOf(field: SearchField, tier: SearchTier, share: number): number {
  return 1 - searchTiers.indexOf(tier) * 0.2 - searchFields.indexOf(field) * 0.025 - (1 - share) * 0.0249;
}

/**
 * The one definition of a match: exact > prefix > word start > substring, or, with `typo`, one inserted, missing, wrong or
 * swapped character. The best key wins, of equal ones the shorter; null when none matches.
 */
export function match(query: Query, keys: readonly Key[], typo = false): KeyMatch | null {
  let best: { readonly key: Key; readonly place: Place; readonly score: number } | null = null;
  for (const key of keys) {
    const place = typo ? typoPlace(query, key) : strictPlace(query, key);
    if (!place) continue;
    const score = scoreOf(key.field, place.tier, place.units / key.folded.length);
    const better = score - (best?.score ?? 0) || codePoints(best?.key.text ?? '').length - codePoints(key.text).length;
    if (better > 0) best = { key, place, score };
  }
  return best && told(best.key, best.place, best.score);
}

/** A match as it is told, its place in the text as people read it. */
export function told(
  { field, text }: Pick<Key, 'field' | 'text'>,
  { tier, at, units }: Place,
  score: number,
): KeyMatch {
  const { from } = foldedWithPlaces(text);
  const start = from[at] ?? 0;
  const end = from[at + units - 1] ?? start;
  return { field, text, start, length: end - start + 1, tier, score };
}

/** Better match first: by score (tier, then field, then the share of the text asked for), then the shorter text, then the id. */
export const byMatch = (a: KeyMatch & { readonly id: string }, b: KeyMatch & { readonly id: string }): number =>
  b.score - a.score || codePoints(a.text).length - codePoints(b.text).length || byCodePoint(a.id, b.id);
