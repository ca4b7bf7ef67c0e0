import assert from 'node:assert/strict';
import fc from 'fast-check';
import { highlighted } from '../../../client/text/highlight.ts';

const lit = (name: string, field: string, text: string, start: number, length: number): string =>
  highlighted(name, { field, text, start, length })
    .map((piece) => (piece.lit ? `[${piece.text}]` : piece.text))
    .join('');

describe('highlighting', () => {
  it('lights what matched of the name', () => {
    assert.equal(lit('物联网芯片', 'NAME', '物联网芯片', 3, 2), '物联网[芯片]');
  });

  it('lights the letters whose initials matched, past dots', () => {
    assert.equal(lit('御芯微', 'INITIALS', 'yxw', 0, 3), '[御芯微]');
    assert.equal(lit('样例·渝芯微电', 'INITIALS', 'ylyxwd', 2, 3), '样例·[渝芯微]电');
  });

  it('lights nothing when the match lies in another text', () => {
    assert.equal(lit('御芯微', 'ALIAS', '重庆御芯微', 2, 3), '御芯微');
    assert.equal(lit('御芯微', 'PINYIN', 'yuxinwei', 0, 8), '御芯微');
  });

  it('never loses a letter, whatever the server says', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.integer(), fc.integer(), (name, text, start, length) => {
        for (const match of [text, name])
          assert.equal(
            highlighted(name, { field: 'INITIALS', text: match, start, length })
              .map((piece) => piece.text)
              .join(''),
            name,
          );
      }),
    );
  });
});
