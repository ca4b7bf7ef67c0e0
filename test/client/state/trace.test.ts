import assert from 'node:assert/strict';
import { reached } from '../../../client/state/trace.ts';

const flows = ['ab', 'bc', 'cd', 'ac', 'da'].map((pair) => ({ from: pair.charAt(0), to: pair.charAt(1) }));

describe('a trace', () => {
  it('gives the least steps each way and ends in a circle', () => {
    assert.deepEqual(
      [...reached('a', flows, 'down')],
      [
        ['b', 1],
        ['c', 1],
        ['d', 2],
      ],
    );
    assert.deepEqual(
      [...reached('c', flows, 'up')],
      [
        ['b', 1],
        ['a', 1],
        ['d', 2],
      ],
    );
    assert.equal(reached('x', flows, 'up').size, 0);
  });
});
