import assert from 'node:assert/strict';
import { nextOf } from '../../../client/api/use-more.ts';

const on = (endCursor: string) => ({ hasNextPage: true, endCursor });
const end = { hasNextPage: false, endCursor: 'last' };
const any = (): boolean => true;

describe('a list that pages on', () => {
  it('asks for as many pages as are wanted, and for none after the last', () => {
    assert.equal(nextOf(['a'], on('1'), 1, any), null);
    assert.equal(nextOf(['a'], on('1'), 2, any), '1');
    assert.equal(nextOf(['a', 'b'], on('2'), 2, any), null);
    assert.equal(nextOf(['a', 'b'], end, 9, any), null);
  });

  it('looks for what must be shown page after page, but not for ever', () => {
    const isC = (page: string): boolean => page === 'c';
    assert.equal(nextOf(['a'], on('1'), 1, isC), '1');
    assert.equal(nextOf(['a', 'b', 'c'], on('3'), 1, isC), null);
    assert.equal(
      nextOf(
        Array.from({ length: 20 }, () => 'a'),
        on('20'),
        1,
        isC,
      ),
      null,
    );
  });
});
