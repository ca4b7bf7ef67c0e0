import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Surroundings } from '../../../client/state/expansion.ts';
import { drawnFrom, foldKey, replayed, type Answers, type Replayed } from '../../../client/state/replay.ts';
import type { Step } from '../../../client/state/step.ts';

const order = { types: ['SUPPLIES'], kinds: ['Company'] };
/** A tree in which every node has three suppliers: `a` has `aa`, `ab`, `ac`. */
const around = (id: string): Surroundings => ({
  entities: ['a', 'b', 'c'].map((letter) => ({ id: id + letter, kind: 'Company' })),
  links: ['a', 'b', 'c'].map((letter) => ({ type: 'SUPPLIES', from: id + letter, to: id })),
});
const answers: Answers = {
  around: ({ id }) => around(id),
  ways: (from, to) => [
    [from, 'm1', to],
    [from, 'm2', to],
  ],
};
const play = (steps: readonly Step[], own: Answers = answers): Replayed => replayed(['a'], steps, own, order);
const shown = ({ from }: Replayed): string[] => [...from.keys()];
const expand = (id: string, count = 12): Step => ({ is: 'expand', id, count });

describe('the steps of the free arrangement', () => {
  it('fold takes back what was drawn from a node and from that, and leaves the others; it can be expanded again', () => {
    const open = [expand('a'), expand('aa'), expand('aaa'), expand('ab', 1)];
    assert.deepEqual(drawnFrom('aa', play(open).from), ['aaa', 'aab', 'aac', 'aaaa', 'aaab', 'aaac']);
    const folded = [...open, { is: 'fold', id: 'aa' } as const];
    assert.deepEqual(shown(play(folded)), ['a', 'aa', 'ab', 'ac', 'aba']);
    assert.deepEqual(shown(play([...folded, expand('aa', 1)])), ['a', 'aa', 'ab', 'ac', 'aba', 'aaa']);
  });

  it('what hands hid no expansion draws again, until it is asked for by name', () => {
    const steps: Step[] = [expand('a'), { is: 'hide', ids: ['ab'] }, expand('a')];
    assert.deepEqual(shown(play(steps)), ['a', 'aa', 'ac']);
    assert.deepEqual([...play(steps).hidden], ['ab']);
    const back = play([...steps, { is: 'put', ids: ['ab'] }]);
    assert.deepEqual([shown(back), [...back.hidden]], [['a', 'aa', 'ac', 'ab'], []]);
    assert.deepEqual(shown(play([...steps, { is: 'only', ids: ['ac'] }])), ['ac']);
  });

  it('ways bring their ends and middles', () => {
    const { placings, from } = play([{ is: 'ways', from: 'a', to: 'z' }]);
    assert.deepEqual([...from.keys()], ['a', 'z', 'm1', 'm2']);
    assert.deepEqual(placings.at(-1), { step: 'ways', ways: answers.ways('a', 'z') });
  });

  it('wait for the answer they need, and keep what was drawn before', () => {
    const waiting: Answers = { ...answers, around: ({ id }) => (id === 'aa' ? undefined : around(id)) };
    assert.deepEqual(shown(play([expand('a'), expand('aa'), expand('ab')], waiting)), ['a', 'aa', 'ab', 'ac']);
  });

  it('further levels draw a few of each of the first twelve, along the same relation, and say whom they ask about', () => {
    const deep = (depth: 2 | 3, count = 12): Step => ({ is: 'expand', id: 'a', count, type: 'SUPPLIES', depth });
    const two = play([deep(2, 2)]);
    assert.deepEqual(shown(two), ['a', 'aa', 'ab', 'aaa', 'aab', 'aac', 'aba', 'abb', 'abc']);
    assert.deepEqual(two.further, [
      { is: 'expand', id: 'aa', count: 3, type: 'SUPPLIES' },
      { is: 'expand', id: 'ab', count: 3, type: 'SUPPLIES' },
    ]);
    assert.equal(shown(play([deep(3)])).length, 1 + 3 + 9 + 9);
    const wide: Answers = {
      ...answers,
      around: ({ id }) => ({
        entities: Array.from({ length: 90 }, (_, i) => ({ id: `${id}.${i}`, kind: 'Company' })),
        links: Array.from({ length: 90 }, (_, i) => ({ type: 'SUPPLIES', from: `${id}.${i}`, to: id })),
      }),
    };
    assert.equal(shown(play([deep(3, 90)], wide)).length, 1 + 90 + 36 + 36);
    // A level waits for all its answers; what was drawn before stays.
    const slow: Answers = { ...answers, around: ({ id }) => (id === 'ab' ? undefined : around(id)) };
    assert.deepEqual(shown(play([deep(2)], slow)), ['a', 'aa', 'ab', 'ac']);
    assert.equal(play([deep(2)], slow).further.length, 3);
  });

  it('pins what is moved, and counts what is unfolded', () => {
    const steps: Step[] = [
      expand('a'),
      { is: 'move', id: 'ab', x: 5, y: 6 },
      { is: 'pin', ids: ['ac', 'nobody'] },
      { is: 'unfold', id: 'a', kind: 'Company' },
      { is: 'unfold', id: 'a', kind: 'Company' },
    ];
    assert.deepEqual([...play(steps).pinned], ['ab', 'ac']);
    assert.deepEqual([...play([...steps, { is: 'unpin', ids: ['ab'] }]).pinned], ['ac']);
    assert.equal(play(steps).unfolded.get(foldKey('a', 'Company')), 2);
  });

  it('every prefix of the steps gives a prefix of the placings', () => {
    const id = fc.constantFrom('a', 'aa', 'ab', 'aaa', 'm1', 'z');
    const step: fc.Arbitrary<Step> = fc.oneof(
      fc.tuple(id, fc.integer({ min: 1, max: 3 })).map(([one, count]) => expand(one, count)),
      fc
        .tuple(id, fc.constantFrom(2 as const, 3 as const))
        .map(([one, depth]): Step => ({ is: 'expand', id: one, count: 2, depth })),
      fc.tuple(fc.constantFrom('put', 'hide', 'pin', 'only'), id).map(([is, one]): Step => ({ is, ids: [one] })),
      id.map((one): Step => ({ is: 'fold', id: one })),
      id.map((one): Step => ({ is: 'move', id: one, x: 1, y: 1 })),
      fc.constant<Step>({ is: 'ways', from: 'a', to: 'z' }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), fc.nat(12), (steps, cut) => {
        const all = play(steps).placings;
        const some = play(steps.slice(0, cut)).placings;
        assert.deepEqual(all.slice(0, some.length), some);
      }),
    );
  });
});
