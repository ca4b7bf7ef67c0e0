import assert from 'node:assert/strict';
import fc from 'fast-check';
import { codePoints, folded, foldedWithPlaces } from '../../../server/explore/search/fold.ts';
import { keysOf, wordStarts } from '../../../server/explore/search/keys.ts';
import { match, queryOf, type KeyMatch } from '../../../server/explore/search/match.ts';
import { romanised } from '../../../server/explore/search/pinyin.ts';
import { typoLength } from '../../../server/explore/search/typo.ts';
import type { KindId } from '../../../server/model/kinds.ts';
import type { Value } from '../../../server/model/property.ts';

const named = (name: string, properties: Record<string, Value> = {}, kind: KindId = 'Company', id = 'some-id') =>
  keysOf({ id, kind, name, properties });

/** The match of one text against one entity, or null. */
function matched(text: string, keys: ReturnType<typeof keysOf>, typo = false): KeyMatch | null {
  const query = queryOf(text);
  assert.ok(query);
  return match(query, keys, typo);
}

const short = (m: KeyMatch | null): string | null => m && `${m.tier} ${m.field} ${m.text} ${m.start}+${m.length}`;

describe('folding', () => {
  it('makes case, width, accents and runs of blanks the same', () => {
    assert.equal(folded('  ＥＤＡ　Tools '), 'eda tools');
    assert.equal(folded('Café'), folded('cafe\u0301'));
    assert.equal(folded('が'), 'が');
  });

  it('tells where each part came from, in code points', () => {
    assert.deepEqual(foldedWithPlaces(' 𠮷Ａ'), { text: '𠮷a', from: [1, 1, 2] });
    assert.deepEqual(foldedWithPlaces('㎡ x').from, [0, 0, 1, 2]);
  });

  it('is the same for what is folded already, for every text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => folded(folded(text)) === folded(text)));
  });
});

describe('pinyin', () => {
  it('leaves the legal form out and reads names as they are read', () => {
    assert.deepEqual(romanised('御芯微电子有限公司'), {
      pinyin: 'yuxinweidianzi',
      syllables: [2, 5, 8, 12],
      initials: 'yxwdz',
      words: [],
    });
    assert.equal(romanised('重庆沙坪坝')?.pinyin, 'chongqingshapingba');
    assert.equal(romanised('重钢')?.initials, 'cg');
    assert.equal(romanised('绿色')?.pinyin, 'lvse');
  });

  it('keeps Latin runs and starts a word after a mark', () => {
    assert.deepEqual(romanised('样例·NB-IoT模组'), {
      pinyin: 'yanglinbiotmozu',
      syllables: [4, 6, 8, 11, 13],
      initials: 'ylnbiotmz',
      words: [2, 4],
    });
    assert.equal(romanised('EDA software'), null);
  });
});

describe('words', () => {
  it('start after a mark or blank and where Chinese meets other letters', () => {
    assert.deepEqual(wordStarts('样例·芯源eda工具 ic-x'), [3, 5, 8, 11, 14]);
  });
});

describe('a match', () => {
  const yuxinwei = named(
    '御芯微',
    { aliases: ['御芯微半导体'], creditCode: '91500106MA5UTEST0X' },
    'Company',
    'yuxinwei',
  );

  for (const [text, wanted] of [
    ['御芯微', 'EXACT NAME 御芯微 0+3'],
    ['御芯', 'PREFIX NAME 御芯微 0+2'],
    ['芯微', 'SUBSTRING NAME 御芯微 1+2'],
    ['半导体', 'SUBSTRING ALIAS 御芯微半导体 3+3'],
    ['yuxinwei', 'EXACT PINYIN yuxinwei 0+8'],
    ['Yu Xin Wei', 'EXACT PINYIN yuxinwei 0+8'],
    ['xinwei', 'WORD_START PINYIN yuxinwei 2+6'],
    ['ｙｘｗ', 'EXACT INITIALS yxw 0+3'],
    ['YXW', 'EXACT INITIALS yxw 0+3'],
    ['xw', 'SUBSTRING INITIALS yxw 1+2'],
    ['91500106', 'PREFIX CODE 91500106MA5UTEST0X 0+8'],
    ['uxinwei', null],
    ['MA5U', null],
  ] as const)
    it(`of ${text} with 御芯微 is ${wanted ?? 'none'}`, () => {
      assert.equal(short(matched(text, yuxinwei)), wanted);
    });

  it('begins a word after the mark of 样例·', () => {
    assert.equal(short(matched('嘉联', named('样例·嘉联模组'))), 'WORD_START NAME 样例·嘉联模组 3+2');
    assert.equal(short(matched('jlmz', named('样例·嘉联模组'))), 'WORD_START INITIALS yljlmz 2+4');
  });

  it('takes one typo in a name or pinyin, none in initials or short texts', () => {
    assert.equal(short(matched('yuxniwei', yuxinwei, true)), 'TYPO PINYIN yuxinwei 0+8');
    assert.equal(short(matched('御蕊微半导体', yuxinwei, true)), 'TYPO ALIAS 御芯微半导体 0+6');
    assert.equal(matched('yxv', yuxinwei, true), null);
    assert.equal(matched('御蕊', yuxinwei, true), null);
  });

  it('counts its place in code points of the text as it is written', () => {
    assert.equal(short(matched('eda工具', named('𠮷𠮷 ＥＤＡ工具'))), 'WORD_START NAME 𠮷𠮷 ＥＤＡ工具 3+5');
  });

  it('scores 1 for the exact name alone, and by tier, then field, then length', () => {
    const scores = [
      matched('封装', named('封装')),
      matched('封装', named('x', { shortName: '封装' })),
      matched('封装', named('封装基')),
      matched('封装', named('封装设备')),
      matched('封装', named('x', { aliases: ['封装基'] })),
      matched('封装', named('高端·封装')),
      matched('封装', named('高端封装')),
      matched('高端封闭', named('高端封装'), true),
    ].map((m) => m?.score ?? NaN);
    assert.equal(scores[0], 1);
    for (const [i, score] of scores.entries()) {
      assert.ok(score > 0 && score <= 1);
      if (i > 0) assert.ok(score < (scores[i - 1] ?? 0), `${i}: ${scores.join(' ')}`);
    }
  });
});

/** Optimal string alignment distance, the textbook way. */
function distance(a: readonly string[], b: readonly string[]): number {
  const d: number[][] = Array.from({ length: a.length + 1 }, (_, i) => [i]);
  const at = (i: number, j: number): number => d[i]?.[j] ?? Infinity;
  for (let j = 0; j <= b.length; j++) d[0]![j] = j;
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++) {
      let best = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + Number(a[i - 1] !== b[j - 1]));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, at(i - 2, j - 2) + 1);
      d[i]![j] = best;
    }
  return at(a.length, b.length);
}

describe('a typo', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', '芯', '𠮷'), minLength: 1, maxLength: 6 });

  it('is the longest beginning of the text at distance one, as the textbook has it', () => {
    fc.assert(
      fc.property(letters, letters, (asked, text) => {
        const q = codePoints(asked);
        const t = codePoints(text);
        const beginnings = t.map((_, i) => t.slice(0, i + 1));
        const unchanged = text.startsWith(asked);
        const near = beginnings.filter((beginning) => distance(q, beginning) === 1);
        const units = typoLength(asked, text);
        if (unchanged || near.length === 0) assert.equal(units, null);
        else assert.equal(units, near.at(-1)?.join('').length);
      }),
      { numRuns: 3000 },
    );
  });
});
