import assert from 'node:assert/strict';
import fc from 'fast-check';
import { chosen, type Surroundings } from '../../../client/state/expansion.ts';

const order = { types: ['SUPPLIES', 'NEEDS'], kinds: ['Company', 'Segment'] };
const around: Surroundings = {
  entities: [
    { id: 'me', kind: 'Company' },
    ...['a', 'b', 'c', 'd'].map((id) => ({ id, kind: 'Company' })),
    { id: 's', kind: 'Segment' },
    { id: 't', kind: 'Segment' },
  ],
  links: [
    ...['a', 'b', 'c', 'd'].map((to) => ({ type: 'SUPPLIES', from: 'me', to })),
    { type: 'NEEDS', from: 'me', to: 's' },
    { type: 'NEEDS', from: 'me', to: 't' },
    { type: 'NEEDS', from: 'c', to: 't' },
  ],
};

describe('an expansion', () => {
  it('draws some of each group in turn, the best linked first', () => {
    assert.deepEqual(chosen({ id: 'me', count: 4 }, around, new Set(), order), ['c', 't', 'a', 's']);
  });

  it('keeps to the relation, direction and kind asked for, and to what is not drawn yet', () => {
    const seen = new Set(['me', 'a']);
    assert.deepEqual(chosen({ id: 'me', count: 9, kind: 'Company' }, around, seen, order), ['c', 'b', 'd']);
    assert.deepEqual(chosen({ id: 'me', count: 9, type: 'NEEDS' }, around, seen, order), ['t', 's']);
    assert.deepEqual(chosen({ id: 'me', count: 9, direction: 'IN' }, around, seen, order), []);
  });

  it('never draws more than its count, nor anything twice or already drawn', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), fc.subarray(['a', 'b', 's']), (count, drawn) => {
        const ids = chosen({ id: 'me', count }, around, new Set(drawn), order);
        assert.equal(ids.length, Math.min(count, 6 - drawn.length));
        assert.equal(new Set([...ids, ...drawn]).size, ids.length + drawn.length);
      }),
    );
  });
});
