import type { Lang, Mark, SegmentData } from './types.ts';

interface Named {
  readonly name: string;
  readonly nameEn?: string | null;
  readonly shortName?: string | null;
  readonly shortNameEn?: string | null;
}

/** Widths of Latin letters, in em: narrow ones, wide ones, the rest. */
const narrow = /[iljtfrI.,:;'|()[\]/ -]/;
const wide = /[mwMWGOQ&@%—]/;
/** A letter as wide as it is high: Chinese, Japanese, Korean, full width. */
export const cjk = /[ᄀ-ᇿ⺀-鿿가-힯豈-﫿︰-﹏！-｠￠-￦]/;

/** How wide a text is, in em. An estimate from classes of letters, so that layouts need no page. */
export const textWidth = (text: string): number =>
  Array.from(text).reduce((sum, c) => sum + (cjk.test(c) ? 1 : narrow.test(c) ? 0.3 : wide.test(c) ? 0.85 : 0.56), 0);

/** A text no wider than `room` by `width`: the end gives way to an ellipsis. */
export function fitText(text: string, room: number, width: (text: string) => number = textWidth): string {
  if (width(text) <= room) return text;
  let cut = '';
  for (const letter of text) {
    if (width(`${cut}${letter}…`) > room) break;
    cut += letter;
  }
  return `${cut.trimEnd()}…`;
}

/** The name for a tight place: the short one, else the full one; English falls back on Chinese. */
export const shortName = (named: Named, lang: Lang): string =>
  lang === 'zh'
    ? (named.shortName ?? named.name)
    : (named.shortNameEn ?? named.nameEn ?? named.shortName ?? named.name);

/** The name for a segment's box: the short one, else the full one without what stands in brackets. */
export const tightName = (named: Named, lang: Lang): string => {
  const short = lang === 'zh' ? named.shortName : named.shortNameEn;
  if (short != null) return short;
  const full = fullName(named, lang);
  const bare = full.replace(/\s*[(（][^)）]*[)）]/g, '').trim();
  return bare === '' ? full : bare;
};

/** The full name in the language, falling back on Chinese. */
export const fullName = (named: Named, lang: Lang): string =>
  lang === 'en' ? (named.nameEn ?? named.name) : named.name;

/** What a segment's glyph says. Someone in talks matters only while nobody is there. */
export function markOf(segment: Pick<SegmentData, 'presence' | 'single' | 'state'>): Mark {
  if (segment.presence === 'PRESENT') return segment.single ? 'single' : 'present';
  if (segment.state === 'IN_TALKS') return 'talks';
  return segment.presence === 'ABSENT' ? 'absent' : 'unknown';
}

/** The figure in a segment's box: companies, “8+” with an unnamed group besides; '' when there is none. */
export const countText = (segment: Pick<SegmentData, 'companyCount' | 'unnamed'>): string =>
  `${segment.companyCount > 0 ? segment.companyCount : ''}${segment.unnamed ? '+' : ''}`;
