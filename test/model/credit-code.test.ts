import assert from 'node:assert/strict';
import fc from 'fast-check';
import { creditCodeCheckDigit, isCreditCode } from '../../server/model/credit-code.ts';

const alphabet = Array.from('0123456789ABCDEFGHJKLMNPQRTUWXY');

describe('a credit code', () => {
  it('is right as in the examples of public registers', () => {
    assert.equal(isCreditCode('91350100M000100Y43'), true);
    assert.equal(isCreditCode('91110000600007156L'), false);
  });
  it('has exactly one check digit, and any single slip is caught', () => {
    const character = fc.constantFrom(...alphabet);
    const slip = fc.record({ at: fc.nat(16), to: character });
    fc.assert(
      fc.property(fc.array(character, { minLength: 17, maxLength: 17 }), slip, (seventeen, { at, to }) => {
        const first = seventeen.join('');
        const right = first + String(creditCodeCheckDigit(first));
        assert.deepEqual(
          alphabet.filter((last) => isCreditCode(first + last)),
          [right.charAt(17)],
        );
        const slipped = right.slice(0, at) + to + right.slice(at + 1);
        assert.equal(isCreditCode(slipped), slipped === right);
      }),
    );
  });
  for (const code of ['', '91350100M000100Y4', '91350100M000100Y430', '91350100I000100Y43', '91350100m000100y43'])
    it(`is not ${code === '' ? 'nothing' : code}`, () => assert.equal(isCreditCode(code), false));
});
