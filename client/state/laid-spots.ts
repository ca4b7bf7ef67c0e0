import type { LaidSpot, Spot } from './step.ts';

/** The 64 characters that neither a link nor its lists escape; their order is that of base64url. */
const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const keyLength = 3;
/** No place of a link lies further out, units. */
const farthest = 999_999;
/** The most characters a place may take; as many still make a whole number that is exact. */
const widest = 8;

const written = (value: number, length: number): string => {
  let text = '';
  for (let rest = value, left = length; left > 0; left -= 1) {
    text = digits.charAt(rest % 64) + text;
    rest = Math.floor(rest / 64);
  }
  return text;
};

const read = (text: string): number =>
  Array.from(text).reduce(
    (value, digit) => value * 64 + (digits.includes(digit) ? digits.indexOf(digit) : Number.NaN),
    0,
  );

/** Three characters that stand for an id in a link: FNV-1a over its UTF-16 code units, 18 bits of it. */
export function shortKey(id: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i += 1) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  return written((hash ^ (hash >>> 18)) & 0x3ffff, keyLength);
}

const byId = <T extends { readonly id: string }>(a: T, b: T): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** Places as a step keeps them: by short keys, in the order of the ids, which tells apart those that share a key. */
export const laidSpots = (spots: readonly Spot[]): readonly LaidSpot[] =>
  [...spots].sort(byId).map(({ id, x, y }) => ({ key: shortKey(id), x, y }));

/** Whose places these are among what stands; what stands no longer is left out. */
export function spotsAmong(laid: readonly LaidSpot[], standing: Iterable<string>): readonly Spot[] {
  const ids = new Map<string, string[]>();
  for (const id of [...standing].sort()) {
    const key = shortKey(id);
    ids.set(key, [...(ids.get(key) ?? []), id]);
  }
  return laid.flatMap(({ key, x, y }) => {
    const id = ids.get(key)?.shift();
    return id === undefined ? [] : [{ id, x, y }];
  });
}

/** Places in a link: least x and y, how many rows, characters of a place, then of each its key and its number in that grid. */
export function laidText(spots: readonly LaidSpot[]): readonly string[] {
  if (spots.length === 0) return [];
  const [left, top] = [Math.min(...spots.map(({ x }) => x)), Math.min(...spots.map(({ y }) => y))];
  const rows = Math.max(...spots.map(({ y }) => y)) - top + 1;
  const numbers = spots.map(({ x, y }) => (x - left) * rows + (y - top));
  let width = 1;
  while (64 ** width <= Math.max(...numbers)) width += 1;
  const packed = spots.map(({ key }, i) => key + written(numbers[i] ?? 0, width)).join('');
  return [String(left), String(top), String(rows), String(width), packed];
}

/** What `laidText` wrote, at most `limit` of them; what is cut or forged is left out. */
export function readLaid(parts: readonly string[], limit: number): readonly LaidSpot[] {
  const [left, top, rows, width] = parts.slice(0, 4).map((part) => (/^-?\d{1,7}$/.test(part) ? Number(part) : NaN));
  if (left === undefined || top === undefined || rows === undefined || width === undefined) return [];
  if (!(rows >= 1 && width >= 1 && width <= widest)) return [];
  const each = new RegExp(`.{${keyLength + width}}`, 'g');
  return ((parts[4] ?? '').match(each) ?? []).slice(0, limit).flatMap((text) => {
    const number = read(text.slice(keyLength));
    const [x, y] = [left + Math.floor(number / rows), top + (number % rows)];
    const sound = /^[\w-]+$/.test(text) && [x, y].every((at) => Math.abs(at) <= farthest);
    return sound ? [{ key: text.slice(0, keyLength), x: x + 0, y: y + 0 }] : [];
  });
}
