import assert from 'node:assert/strict';
import { HandMoves } from '../../../client/canvas/hand-moves.ts';
import type { FreeData, FreeStep } from '../../../client/canvas/types.ts';

const first: FreeStep = { step: 'start', ids: ['a'] };
const second: FreeStep = { step: 'expand', parent: 'a', added: ['b'] };
const third: FreeStep = { step: 'expand', parent: 'b', added: ['c'] };
const free = (...steps: FreeStep[]): FreeData => ({
  arrangement: 'free',
  vocabulary: { families: [], kinds: [], relationTypes: [] },
  nodes: [],
  relations: [],
  steps,
});
const steps = (moves: HandMoves, data: FreeData): readonly FreeStep[] => {
  const drawn = moves.into(data);
  return drawn.arrangement === 'free' ? drawn.steps : [];
};
const move = { step: 'move', id: 'b', x: 5, y: 6 };

describe('what hands have moved', () => {
  it('stays where it was put, before what is expanded later', () => {
    const moves = new HandMoves();
    steps(moves, free(first, second));
    moves.put('b', { x: 1, y: 2 }, free(first, second));
    moves.put('b', { x: 5, y: 6 }, free(first, second));
    assert.deepEqual(steps(moves, free(first, second, third)), [first, second, move, third]);
    assert.deepEqual(moves.ids, ['b']);
  });

  it('stays when the steps after which it was moved are undone', () => {
    const moves = new HandMoves();
    steps(moves, free(first, second, third));
    moves.put('b', { x: 5, y: 6 }, free(first, second, third));
    assert.deepEqual(steps(moves, free(first, second)), [first, second, move]);
    assert.deepEqual(steps(moves, free(first, second, third)), [first, second, third, move]);
  });

  it('gives way to another start, and to data that says itself where it stands', () => {
    const moves = new HandMoves();
    steps(moves, free(first, second));
    moves.put('b', { x: 5, y: 6 }, free(first, second));
    const told: FreeStep = { step: 'move', id: 'b', x: 9, y: 9 };
    assert.deepEqual(steps(moves, free(first, second, told)), [first, second, told]);
    assert.deepEqual(moves.ids, []);
    moves.put('b', { x: 5, y: 6 }, free(first, second));
    assert.deepEqual(steps(moves, free({ step: 'start', ids: ['z'] })), [{ step: 'start', ids: ['z'] }]);
    assert.deepEqual(moves.ids, []);
  });
});
