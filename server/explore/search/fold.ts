/** A text as names are compared: case, width, accents and runs of blanks make no difference. */
export interface Folded {
  readonly text: string;
  /** For each UTF-16 unit of `text`, which code point of the original it came from. */
  readonly from: readonly number[];
}

const accent = /[\u0300-\u036f]/u;
const accents = /[\u0300-\u036f]/gu;

/** The characters of a text as Unicode counts them. */
export const codePoints = (text: string): string[] => Array.from(text);

/** One code point folded: compatibility form (NFKC), lower case, a Latin letter without its accents. */
function foldedPoint(point: string): string {
  const ascii = point.charCodeAt(0) < 0x80;
  if (ascii) return point.toLowerCase();
  const apart = point.normalize('NFKD').toLowerCase();
  // Accents come off Latin letters; other scripts are put together again.
  return accent.test(apart) ? apart.replaceAll(accents, '') : apart.normalize('NFKC');
}

/**
 * Folds a text code point by code point, so that a place in the folded text can be told in the original; blanks at both
 * ends go, runs of blanks become one.
 */
export function foldedWithPlaces(original: string): Folded {
  let text = '';
  const from: number[] = [];
  let index = -1;
  for (const point of original) {
    index++;
    for (const c of foldedPoint(point)) {
      const blank = /\s/u.test(c);
      if (blank && (text === '' || text.endsWith(' '))) continue;
      text += blank ? ' ' : c;
      from.push(...new Array<number>(blank ? 1 : c.length).fill(index));
    }
  }
  return text.endsWith(' ') ? { text: text.slice(0, -1), from: from.slice(0, -1) } : { text, from };
}

/** The folded text alone. */
export const folded = (original: string): string => foldedWithPlaces(original).text;

/** Whether a text holds a Chinese character. */
export const hasHan = (text: string): boolean => /\p{Script=Han}/u.test(text);
