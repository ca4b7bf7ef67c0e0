import assert from 'node:assert/strict';
import { compared, nextOrder, type Order } from '../../../../client/views/Table/order.ts';

describe('the order of a table', () => {
  it('goes up, down and back to the map: numbers fall first, texts rise first', () => {
    let order: Order<'a' | 'b'> | null = nextOrder(null, 'a', true);
    assert.deepEqual(order, { by: 'a', falls: true });
    order = nextOrder(order, 'a', true);
    assert.deepEqual(order, { by: 'a', falls: false });
    assert.equal(nextOrder(order, 'a', true), null);
    assert.deepEqual(nextOrder(order, 'b', false), { by: 'b', falls: false });
  });

  it('puts what is empty last either way, and counts numbers in texts', () => {
    const sorted = (list: readonly (string | number | null)[], falls: boolean) =>
      [...list].sort((a, b) => compared(a, b, falls, 'en'));
    assert.deepEqual(sorted([null, 2, 10, 1], true), [10, 2, 1, null]);
    assert.deepEqual(sorted([null, 2, 10, 1], false), [1, 2, 10, null]);
    assert.deepEqual(sorted(['n10', 'n2', null], false), ['n2', 'n10', null]);
  });
});
