import { customPinyin, pinyin } from 'pinyin-pro';
import { folded, hasHan } from './fold.ts';

// 重 is read chóng in 重钢 (Chongqing steel), which the dictionary takes for zhòng.
customPinyin({ 重钢: 'chóng gāng' });

/** The legal form at the end of a firm's name, which nobody types and which every firm shares. */
const legalForm = /(?:股份有限公司|有限责任公司|有限公司|总公司|公司)$/u;

/** How a Chinese name is typed in Latin letters: its pinyin and its initials, each with the places where a word starts. */
export interface Romanised {
  readonly pinyin: string;
  /** Offsets in `pinyin` where a syllable begins, 0 apart. */
  readonly syllables: readonly number[];
  readonly initials: string;
  /** Offsets in `initials` where a word begins after a mark such as ·, 0 apart. */
  readonly words: readonly number[];
}

/**
 * The pinyin without tones (ü as v) and the initials of a name, the legal form left out; null for a name without a Chinese
 * character. Latin runs keep all their letters in both; marks fall out.
 */
export function romanised(name: string): Romanised | null {
  const text = name.normalize('NFKC');
  const stem = text.replace(legalForm, '') || text;
  if (!hasHan(stem)) return null;
  let full = '';
  let initials = '';
  const syllables: number[] = [];
  const words: number[] = [];
  let afterMark = false;
  // The dictionary works character by character: each Chinese one gives a syllable, other runs come as they are.
  for (const piece of pinyin(stem, {
    toneType: 'none',
    type: 'array',
    v: true,
    nonZh: 'consecutive',
    surname: 'head',
  })) {
    const syllable = /^[a-z]+$/u.test(piece);
    for (const part of folded(piece).split(/([^\p{L}\p{N}]+)/u)) {
      if (part === '') continue;
      if (!/[\p{L}\p{N}]/u.test(part)) {
        afterMark = true;
        continue;
      }
      if (full !== '') syllables.push(full.length);
      if (initials !== '' && afterMark) words.push(initials.length);
      afterMark = false;
      full += part;
      initials += syllable ? part.charAt(0) : part;
    }
  }
  return { pinyin: full, syllables, initials, words };
}
