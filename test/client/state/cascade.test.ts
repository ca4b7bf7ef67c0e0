import assert from 'node:assert/strict';
import { paleness, stepsOf, type Struck } from '../../../client/state/cascade.ts';
import { changed } from '../../../client/state/change.ts';
import { after, historyOf } from '../../../client/state/history.ts';
import { bySide } from '../../../client/state/difference.ts';
import { emptyView } from '../../../client/state/view.ts';

const struck = (id: string, distance: number, isSegment = true): Struck => ({ id, distance, isSegment });

describe('a cascade', () => {
  it('falls into steps, the nearest first, companies apart from segments', () => {
    const steps = stepsOf([struck('c', 3), struck('a', 1, false), struck('b', 1)]);
    assert.deepEqual(
      steps.map(({ distance, companies, segments }) => [
        distance,
        companies.map((c) => c.id),
        segments.map((s) => s.id),
      ]),
      [
        [1, ['a'], ['b']],
        [3, [], ['c']],
      ],
    );
    assert.deepEqual(stepsOf([]), []);
  });

  it('pales from the first step to the last, and one step alone is not pale', () => {
    assert.deepEqual([paleness(0, 1), paleness(0, 3), paleness(1, 3), paleness(2, 3)], [0, 0, 0.5, 1]);
  });
});

describe('a what-if', () => {
  it('takes out, puts back, puts in and takes that back, each a step that undo takes back', () => {
    const addition = { company: null, segment: 'test' };
    let history = historyOf(emptyView);
    for (const change of [
      { do: 'remove', id: 'a' },
      { do: 'remove', id: 'b' },
      { do: 'add', addition },
    ] as const)
      history = after(history, change);
    assert.equal(history.now.page, 'whatif');
    assert.deepEqual(history.now.whatIf, { remove: ['a', 'b'], add: [addition], step: null });
    history = after(history, { do: 'step', step: 1 });
    assert.equal(history.now.whatIf.step, 1);
    history = after(history, { do: 'undo' });
    assert.deepEqual(history.now.whatIf, { remove: ['a', 'b'], add: [], step: null });
    assert.deepEqual(changed(history.now, { do: 'remove', id: 'a' }).whatIf.remove, ['b']);
    assert.deepEqual(after(history, { do: 'redo' }).now.whatIf.add, [addition]);
  });

  it('changes nothing when what is added is there already, or nothing is to clear', () => {
    const view = changed(emptyView, { do: 'add', addition: { company: 'x', segment: 's' } });
    assert.equal(changed(view, { do: 'add', addition: { company: 'x', segment: 's' } }), view);
    assert.equal(changed(emptyView, { do: 'clearWhatIf' }), emptyView);
  });
});

describe('a comparison', () => {
  it('puts each segment on one side and keeps the order', () => {
    const rows = [
      { id: 'p', inA: true, inB: false },
      { id: 'q', inA: false, inB: true },
      { id: 'r', inA: true, inB: true },
      { id: 's', inA: false, inB: false },
      { id: 't', inA: true, inB: false },
    ];
    const sides = bySide(rows);
    assert.deepEqual(
      sides.a.map(({ id }) => id),
      ['p', 't'],
    );
    assert.deepEqual(
      [sides.b, sides.both, sides.neither].map(([first]) => first?.id),
      ['q', 'r', 's'],
    );
  });

  it('changes both sides in one step', () => {
    const a = { place: { kind: 'area', id: 'x' }, asOf: '2017' } as const;
    const b = { place: null, asOf: null };
    const view = changed(emptyView, { do: 'sides', a, b });
    assert.deepEqual([view.place, view.asOf, view.other], [a.place, '2017', b]);
  });
});
