import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Change } from '../../../client/state/change.ts';
import { after, historyLimit, historyOf } from '../../../client/state/history.ts';
import { stepCount } from '../../../client/state/step.ts';
import { emptyView } from '../../../client/state/view.ts';

const change: fc.Arbitrary<Change> = fc.oneof(
  fc.constantFrom('map', 'gaps').map((page): Change => ({ do: 'page', page })),
  fc
    .tuple(fc.constantFrom('a', 'b', 'sample'), fc.boolean())
    .map(([id, on]): Change => ({ do: 'sources', ids: [id], on })),
  fc.constantFrom('a', 'b').map((id): Change => ({ do: 'expand', step: { id } })),
  fc.constantFrom('a', 'b', null).map((id): Change => ({ do: 'select', id })),
  fc.constantFrom('presence:absent', 'kind:Policy').map((key): Change => ({ do: 'hide', key })),
  fc.constant<Change>({ do: 'lanes' }),
  fc.constant<Change>({ do: 'arrange', step: { is: 'fold', id: 'a' } }),
  fc.constant<Change>({ do: 'path', from: 'a', to: 'b' }),
);

describe('history', () => {
  it('undoes every step back to the first view, and redoes to the last', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 40 }), (changes) => {
        const end = changes.reduce(after, historyOf(emptyView));
        const back = end.past.reduce((h) => after(h, { do: 'undo' }), end);
        assert.equal(back.past.length, 0);
        const again = end.past.reduce((h) => after(h, { do: 'redo' }), back);
        assert.deepEqual(again.now, end.now);
      }),
    );
  });

  it('comes past every single view again, on the way back and on the way on, through 30 steps of every sort', () => {
    const step: fc.Arbitrary<Change> = fc.oneof(
      change,
      fc.constantFrom('a', 'b').map((id): Change => ({ do: 'arrange', step: { is: 'move', id, x: 3, y: 4 } })),
      fc.constantFrom('hide', 'pin', 'unpin', 'put', 'only').map((is): Change => ({
        do: 'arrange',
        step: { is, ids: ['b'] },
      })),
      fc.constantFrom(null, '2019', '2020-11').map((asOf): Change => ({ do: 'asOf', asOf })),
      fc.boolean().map((on): Change => ({ do: 'inferred', on })),
      fc.boolean().map((on): Change => ({ do: 'fades', on })),
      fc.constantFrom('a', null).map((id): Change => ({ do: 'open', id })),
      fc.constantFrom('x', 'y').map((id): Change => ({ do: 'remove', id })),
    );
    fc.assert(
      fc.property(fc.array(step, { minLength: 30, maxLength: 30 }), (steps) => {
        const end = steps.reduce((h, one, i) => after(h, one, i), historyOf(emptyView));
        const views = [...end.past, end.now];
        let h = end;
        for (const view of [...end.past].reverse()) {
          h = after(h, { do: 'undo' });
          assert.deepEqual(h.now, view);
        }
        for (const view of views.slice(1)) {
          h = after(h, { do: 'redo' });
          assert.deepEqual(h.now, view);
        }
        assert.deepEqual(h, end);
        assert.ok(end.did.length > 5 && end.at.every((when, i) => when !== null && when > (end.at[i - 1] ?? -1)));
      }),
    );
  });

  it('does nothing at either end', () => {
    const start = historyOf(emptyView);
    assert.equal(after(start, { do: 'undo' }), start);
    assert.equal(after(start, { do: 'redo' }), start);
  });

  it('takes an expansion back, not the click that came after it', () => {
    let h = after(historyOf(emptyView), { do: 'expand', step: { id: 'yuxinwei' } });
    assert.deepEqual(h.now.steps, [{ is: 'expand', id: 'yuxinwei', count: stepCount }]);
    assert.equal(h.now.free, 'yuxinwei');
    h = after(h, { do: 'expand', step: { id: 'shapingba', count: 50 } });
    h = after(h, { do: 'select', id: 'shapingba' });
    h = after(h, { do: 'undo' });
    assert.equal(h.now.steps.length, 1);
    h = after(h, { do: 'undo' });
    assert.equal(h.now.free, null);
  });

  it('what is hidden is no longer selected; a second push of the same node is one step of the arrangement', () => {
    let h = after(historyOf(emptyView), { do: 'expand', step: { id: 'a' } });
    h = after(h, { do: 'arrange', step: { is: 'move', id: 'b', x: 1, y: 2 } });
    h = after(h, { do: 'arrange', step: { is: 'move', id: 'b', x: 3, y: 4 } });
    assert.deepEqual(h.now.steps.slice(1), [{ is: 'move', id: 'b', x: 3, y: 4 }]);
    h = after(h, { do: 'undo' });
    assert.deepEqual(h.now.steps.slice(1), [{ is: 'move', id: 'b', x: 1, y: 2 }]);
    h = after(h, { do: 'arrange', step: { is: 'hide', ids: ['a'] } });
    assert.deepEqual(h.now.selection, []);
    const lanes = historyOf(emptyView);
    assert.equal(after(lanes, { do: 'arrange', step: { is: 'hide', ids: ['a'] } }), lanes);
  });

  it('ways between two start an arrangement of their own, are drawn once, and are lit until one leaves them', () => {
    let h = after(historyOf(emptyView), { do: 'path', from: 'a', to: 'b' });
    assert.deepEqual([h.now.free, h.now.steps.length, h.now.path], ['a', 1, { from: 'a', to: 'b', at: 0 }]);
    h = after(h, { do: 'way', at: 3 });
    assert.equal(h.now.path?.at, 3);
    h = after(h, { do: 'way', at: null });
    assert.equal(h.now.path, null);
    h = after(h, { do: 'path', from: 'a', to: 'b' });
    assert.equal(h.now.steps.length, 1);
  });

  it('forgets redo after a new step and keeps a bounded past', () => {
    let h = after(after(historyOf(emptyView), { do: 'sources', ids: ['a'], on: false }), { do: 'undo' });
    assert.equal(h.future.length, 1);
    h = after(h, { do: 'sources', ids: ['b'], on: false });
    assert.equal(h.future.length, 0);
    for (let i = 0; i < historyLimit + 20; i++) h = after(h, { do: 'sources', ids: ['b'], on: i % 2 === 0 });
    assert.equal(h.past.length, historyLimit);
  });
});

describe('the list of steps', () => {
  it('names what was done and what was undone, and a jump is as many undos or redos', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 30 }), fc.integer({ min: -40, max: 40 }), (changes, by) => {
        const end = changes.reduce(after, historyOf(emptyView));
        const half = after(end, { do: 'jump', by: -Math.floor(end.past.length / 2) });
        for (const h of [end, half])
          assert.deepEqual([h.did.length, h.undone.length], [h.past.length, h.future.length]);
        assert.deepEqual([...half.did, ...[...half.undone].reverse()], end.did);
        const single = by < 0 ? ({ do: 'undo' } as const) : ({ do: 'redo' } as const);
        const steps = Array.from({ length: Math.abs(by) }, () => single).reduce(after, half);
        assert.deepEqual(after(half, { do: 'jump', by }), steps);
      }),
    );
  });
});
