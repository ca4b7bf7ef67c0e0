import assert from 'node:assert/strict';
import { holds, lineClasses, pairLines } from '../../../client/canvas/free-lines.ts';
import type { FreeData, FreeRelation } from '../../../client/canvas/types.ts';

const types = ['SUPPLIES', 'SETTLED_IN'];
const relation = (id: string, more: Partial<FreeRelation>): FreeRelation => ({
  ...{ id, type: 'SUPPLIES', from: 'a', to: 'b', inferred: false, sample: false },
  ...more,
});
const lines = (...relations: readonly FreeRelation[]) => {
  const vocabulary = { families: [], kinds: [], relationTypes: types.map((id) => ({ id, zh: id, en: id })) };
  const data: FreeData = { arrangement: 'free', vocabulary, nodes: [], relations, steps: [] };
  const places = new Map(['a', 'b'].map((id, x) => [id, { x, y: 0 }]));
  return pairLines(data, places, new Set());
};
const later = { is: 'notYet', words: 'from 2019' } as const;
const past = { is: 'ended', words: 'until 2017' } as const;

describe('lines of another time', () => {
  it('are told apart: not yet, no longer, and what holds gives a bundle its look', () => {
    const classes = (...relations: readonly FreeRelation[]): string =>
      lines(...relations)
        .map(lineClasses)
        .join();
    assert.match(classes(relation('1', { otherwhen: later })), /later/);
    assert.match(classes(relation('1', { otherwhen: past })), /past/);
    assert.match(classes(relation('1', { otherwhen: past }), relation('2', { otherwhen: later })), /later/);
    const mixed = [relation('1', { otherwhen: later }), relation('2', { type: 'SETTLED_IN', otherwhen: null })];
    assert.doesNotMatch(classes(...mixed), /later|past/);
    assert.deepEqual(
      lines(...mixed).map((line) => [line.relations[0]?.id, holds(line)]),
      [['2', true]],
    );
  });
});
