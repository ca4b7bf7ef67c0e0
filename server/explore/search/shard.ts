import type { Entity } from '../../model/entity.ts';
import { kindIds } from '../../model/kinds.ts';
import { codePoints } from './fold.ts';
import { keysOf, searchFields, type Key } from './keys.ts';
import { insideFields } from './match.ts';
import { mostSuffixes, sortedSuffixes, valueOf, type KeyTexts, type Suffixes } from './suffixes.ts';

/** Some tens of thousands of entities, ready to be searched; typed arrays, so that a worker can hand it over whole. */
export interface Shard extends KeyTexts {
  /** By code point, rising. */
  readonly ids: readonly string[];
  /** Place of each entity's kind in the vocabulary. */
  readonly kinds: Uint8Array;
  /** Which of `sourceLists` names each entity: there are few different ones. */
  readonly sources: Uint32Array;
  readonly sourceLists: readonly (readonly string[])[];
  /** What each entity was when it was read, as one number: whether it has changed. */
  readonly prints: Uint32Array;
  /** The entity of each key. Keys are numbered by field, length, length as read, entity: the smaller number is the better match. */
  readonly keyEntities: Uint32Array;
  /** For each field the number of its first key, and one more. */
  readonly fieldStarts: Uint32Array;
  /** The text of each key as people read it, in UTF-16 units; empty where it is as it is folded. */
  readonly originals: Uint16Array;
  readonly originalStarts: Uint32Array;
  /** One bit for each of `units`: whether a word or the key begins there. */
  readonly wordBits: Uint8Array;
  /** Names, initials: they match anywhere. */
  readonly inside: Suffixes;
  /** Pinyin and codes: they match where a syllable or word begins. */
  readonly edges: Suffixes;
}

/** What the index reads of an entity. */
export type Nameable = Pick<Entity, 'id' | 'kind' | 'name' | 'sources' | 'properties'>;

/** One number for all that a search reads of an entity (FNV-1a). Two different ones are alike once in four thousand million. */
export function printOf({ id, kind, name, sources, properties }: Nameable): number {
  const text = JSON.stringify([id, kind, name, sources, properties]);
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

interface Numbered extends Key {
  readonly entity: number;
  readonly points: number;
}

const byRank = (a: Numbered, b: Numbered): number =>
  searchFields.indexOf(a.field) - searchFields.indexOf(b.field) ||
  a.folded.length - b.folded.length ||
  a.points - b.points ||
  a.entity - b.entity;

function unitsOf(texts: readonly string[]): readonly [units: Uint16Array, starts: Uint32Array] {
  const starts = new Uint32Array(texts.length + 1);
  for (const [i, text] of texts.entries()) starts[i + 1] = (starts[i] ?? 0) + text.length;
  const units = new Uint16Array(starts[texts.length] ?? 0);
  for (const [i, text] of texts.entries())
    for (let j = 0, at = starts[i] ?? 0; j < text.length; j++, at++) units[at] = text.charCodeAt(j);
  return [units, starts];
}

function shardOf(entities: readonly Nameable[], keys: Numbered[]): Shard {
  // Sorting is stable: of two keys of one entity that rank alike the earlier one is the better.
  keys.sort(byRank);
  const [units, keyStarts] = unitsOf(keys.map((key) => key.folded));
  const [originals, originalStarts] = unitsOf(keys.map((key) => (key.text === key.folded ? '' : key.text)));
  const wordBits = new Uint8Array((units.length >> 3) + 1);
  const inside = { values: [] as number[], offsets: [] as number[] };
  const edges = { values: [] as number[], offsets: [] as number[] };
  for (const [number, key] of keys.entries()) {
    const suffixes = insideFields.has(key.field) ? inside : edges;
    const starts = new Set([0, ...key.starts]);
    const from = keyStarts[number] ?? 0;
    for (let offset = 0; offset < key.folded.length; offset++) {
      const word = starts.has(offset);
      if (word) wordBits[(from + offset) >> 3] = (wordBits[(from + offset) >> 3] ?? 0) | (1 << ((from + offset) & 7));
      if (!word && suffixes === edges) continue;
      suffixes.values.push(valueOf(offset === 0 ? 0 : word ? 1 : 2, number));
      suffixes.offsets.push(offset);
    }
  }
  const lists = new Map<string, number>();
  const sources = entities.map((entity) => {
    const list = JSON.stringify(entity.sources);
    return lists.get(list) ?? lists.set(list, lists.size).size - 1;
  });
  const texts = { units, keyStarts };
  return {
    ...texts,
    ids: entities.map(({ id }) => id),
    kinds: Uint8Array.from(entities, ({ kind }) => kindIds.indexOf(kind)),
    sources: Uint32Array.from(sources),
    sourceLists: [...lists.keys()].map((list) => JSON.parse(list) as string[]),
    prints: Uint32Array.from(entities, printOf),
    keyEntities: Uint32Array.from(keys, ({ entity }) => entity),
    fieldStarts: Uint32Array.from([...searchFields, null], (_, i) => {
      const first = keys.findIndex(({ field }) => searchFields.indexOf(field) >= i);
      return first < 0 ? keys.length : first;
    }),
    originals,
    originalStarts,
    wordBits,
    inside: sortedSuffixes(texts, inside.values, inside.offsets),
    edges: sortedSuffixes(texts, edges.values, edges.offsets),
  };
}

/** Builds shards of entities that come by id, rising. */
export class ShardBuilder {
  readonly #most: number;
  #entities: Nameable[] = [];
  #keys: Numbered[] = [];
  #units = 0;

  /** @param most suffixes of the kind there are most of: smaller shards are searched more slowly together */
  constructor(most = mostSuffixes) {
    this.#most = most;
  }

  /** Adds an entity, one that no source names aside; gives the shard that became full before it, if one did. */
  add(entity: Nameable): Shard | null {
    if (entity.sources.length === 0) return null;
    const keys = keysOf(entity);
    // Pinyin and codes have fewer: one for each start of a word, never more than there are characters.
    const sum = (isInside: boolean): number =>
      keys.reduce((all, { field, folded, starts }) => {
        if (insideFields.has(field) !== isInside) return all;
        return all + (isInside ? folded.length : 1 + starts.length);
      }, 0);
    const units = Math.max(sum(true), sum(false));
    const full = this.#entities.length > 0 && this.#units + units > this.#most ? this.rest() : null;
    for (const key of keys)
      this.#keys.push({ ...key, entity: this.#entities.length, points: codePoints(key.text).length });
    this.#entities.push(entity);
    this.#units += units;
    return full;
  }

  /** The shard of what was added since the last one; null when nothing was. */
  rest(): Shard | null {
    if (this.#entities.length === 0) return null;
    const shard = shardOf(this.#entities, this.#keys);
    this.#entities = [];
    this.#keys = [];
    this.#units = 0;
    return shard;
  }
}
