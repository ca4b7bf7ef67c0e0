import type { Entity } from '../../model/entity.ts';
import { propertiesOf } from '../../model/kinds.ts';
import { folded } from './fold.ts';
import { romanised } from './pinyin.ts';

/** What of an entity can match, most telling first: of two equal matches the earlier field wins. */
export const searchFields = ['NAME', 'ENGLISH', 'SHORT', 'ALIAS', 'PINYIN', 'INITIALS', 'CODE'] as const;

export type SearchField = (typeof searchFields)[number];

/** One text an entity is found by. */
export interface Key {
  readonly field: SearchField;
  /** As people read it: the name, the alias, the pinyin. */
  readonly text: string;
  readonly folded: string;
  /** Where in `folded` a word starts, 0 apart. */
  readonly starts: readonly number[];
}

const isWord = (point: string): boolean => /[\p{L}\p{N}]/u.test(point);
const isHan = (point: string): boolean => /\p{Script=Han}/u.test(point);

/** Where words start in a folded text: after a mark or blank, and where Chinese meets other letters; 0 apart. */
export function wordStarts(text: string): number[] {
  const starts: number[] = [];
  let at = 0;
  let before = '';
  for (const point of text) {
    if (before !== '' && isWord(point) && (!isWord(before) || isHan(before) !== isHan(point))) starts.push(at);
    at += point.length;
    before = point;
  }
  return starts;
}

const texts = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter((text): text is string => typeof text === 'string');

/**
 * Every text an entity is found by, each once: names, short names, English names, aliases, the pinyin and initials of the
 * Chinese ones, its id and its official codes.
 */
export function keysOf(entity: Pick<Entity, 'id' | 'kind' | 'name' | 'properties'>): Key[] {
  const found = new Map<string, Key>();
  const add = (field: SearchField, text: string, starts?: readonly number[]): void => {
    const key = folded(text);
    const id = `${field} ${key}`;
    if (key !== '' && !found.has(id)) found.set(id, { field, text, folded: key, starts: starts ?? wordStarts(key) });
  };
  const { nameEn, shortName, shortNameEn, aliases } = entity.properties;
  add('NAME', entity.name);
  for (const text of texts(nameEn)) add('ENGLISH', text);
  for (const text of [...texts(shortName), ...texts(shortNameEn)]) add('SHORT', text);
  for (const text of texts(aliases)) add('ALIAS', text);
  for (const text of [entity.name, ...texts(shortName), ...texts(aliases)]) {
    const latin = romanised(text);
    if (!latin) continue;
    add('PINYIN', latin.pinyin, latin.syllables);
    add('INITIALS', latin.initials, latin.words);
  }
  add('CODE', entity.id);
  for (const [id, property] of Object.entries(propertiesOf(entity.kind)))
    if (property.code) for (const text of texts(entity.properties[id])) add('CODE', text);
  return [...found.values()];
}
