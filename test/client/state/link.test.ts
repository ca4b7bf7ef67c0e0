import assert from 'node:assert/strict';
import fc from 'fast-check';
import { linkOf, viewOf } from '../../../client/state/link.ts';
import { laidSpots } from '../../../client/state/laid-spots.ts';
import { layouts, manySteps, stepLimit, type Step } from '../../../client/state/step.ts';
import { emptyView, pages, traces, weightLimit, type View } from '../../../client/state/view.ts';

const id = fc.string({ minLength: 1, maxLength: 30, unit: 'grapheme' });
const sorted = (items: string[]): string[] => [...items].sort();
const spot = fc.record(
  { id, x: fc.integer({ min: -99999, max: 99999 }), y: fc.integer({ min: -99999, max: 99999 }) },
  { noNullPrototype: true },
);
const step: fc.Arbitrary<Step> = fc.oneof(
  fc
    .record(
      {
        id,
        count: fc.integer({ min: 1, max: stepLimit }),
        type: fc.constantFrom('FEEDS', 'OPERATES_IN'),
        direction: fc.constantFrom('OUT' as const, 'IN' as const),
        kind: fc.constantFrom('Company', 'PatentGroup'),
        depth: fc.constantFrom(2 as const, 3 as const),
      },
      { requiredKeys: ['id', 'count'], noNullPrototype: true },
    )
    .map((one): Step => ({ is: 'expand', ...one })),
  fc
    .tuple(fc.constantFrom(...manySteps), fc.uniqueArray(id, { minLength: 1, maxLength: 4 }))
    .map(([is, ids]): Step => ({ is, ids })),
  id.map((one): Step => ({ is: 'fold', id: one })),
  id.filter((one) => one !== 'Company').map((one): Step => ({ is: 'unfold', id: one, kind: 'Company' })),
  spot.map((one): Step => ({ is: 'move', ...one })),
  fc.uniqueArray(id, { minLength: 2, maxLength: 2 }).map(([from = '', to = '']): Step => ({ is: 'ways', from, to })),
  fc
    .tuple(fc.constantFrom(...layouts), fc.array(spot, { maxLength: 4 }))
    .map(([layout, at]): Step => ({ is: 'lay', layout, at: laidSpots(at) })),
);
const place = fc.record(
  { kind: fc.constantFrom('area' as const, 'park' as const), id: id.filter((s) => s !== '*') },
  { noNullPrototype: true },
);
const weight = fc.integer({ min: 0, max: 10 * weightLimit }).map((tenths) => tenths / 10);
const view: fc.Arbitrary<View> = fc
  .record({
    page: fc.constantFrom(...pages),
    place: fc.oneof(fc.constant(undefined), fc.constant(null), place),
    asOf: fc.constantFrom(null, '2017', '2017-11', '2017-11-05'),
    off: fc.uniqueArray(id, { maxLength: 4 }).map(sorted),
    inferred: fc.boolean(),
    selection: fc.uniqueArray(id, { maxLength: 4 }),
    trace: fc.constantFrom(...traces),
    open: fc.option(id),
    free: fc.option(id),
    beside: fc.uniqueArray(id, { maxLength: 4 }),
    steps: fc.array(step, { maxLength: 5 }),
    path: fc.option(
      fc
        .tuple(fc.uniqueArray(id, { minLength: 2, maxLength: 2 }), fc.nat(99))
        .map(([[from = '', to = ''], at]) => ({ from, to, at })),
    ),
    hidden: fc.uniqueArray(id, { maxLength: 4 }).map(sorted),
    only: fc.uniqueArray(id, { maxLength: 3 }).map(sorted),
    fades: fc.boolean(),
    timeline: fc.boolean(),
    drawer: fc.boolean(),
    whatIf: fc.record(
      {
        remove: fc.uniqueArray(id, { maxLength: 4 }),
        add: fc.uniqueArray(fc.record({ segment: id, company: fc.option(id) }, { noNullPrototype: true }), {
          maxLength: 3,
          selector: (one) => JSON.stringify(one),
        }),
        step: fc.option(fc.nat(20)),
      },
      { noNullPrototype: true },
    ),
    weights: fc.record({ a: weight, b: weight, targeted: weight }, { noNullPrototype: true }),
    other: fc.option(
      fc.record({ place: fc.option(place), asOf: fc.constantFrom(null, '2017', '2017-11') }, { noNullPrototype: true }),
    ),
    lit: fc.option(id),
  })
  .map((v) => ({
    ...v,
    steps: v.free === null ? [] : v.steps,
    path: v.free === null ? null : v.path,
    beside: v.free === null ? [] : v.beside.filter((one) => one !== v.free),
  }));

describe('links', () => {
  it('reopen every view exactly', () => {
    fc.assert(
      fc.property(view, (v) => assert.deepEqual(viewOf(linkOf(v)), v)),
      { numRuns: 500 },
    );
  });

  it('never crash when cut', () => {
    fc.assert(
      fc.property(view, fc.nat(200), (v, at) => {
        const opened = viewOf(linkOf(v).slice(0, at));
        assert.ok(pages.includes(opened.page));
      }),
    );
  });

  it('never crash when forged', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => assert.ok(Array.isArray(viewOf(text).steps))));
    assert.deepEqual(viewOf('page=admin&trace=sideways&asOf=2017-13&free=&steps=%&off=%25E0%25A4&open='), emptyView);
    assert.deepEqual(viewOf('free=a&steps=a~999,!lay,!move~a~1,!ways~a,!frob~a,!hide').steps, [
      { is: 'expand', id: 'a', count: stepLimit },
    ]);
    assert.equal(viewOf(`select=${'x'.repeat(5000)}`).selection.length, 0);
  });

  it('are empty for the usual view and short for a plain one', () => {
    assert.equal(linkOf(emptyView), '');
    const v: View = { ...emptyView, off: ['sample'], selection: ['yuxinwei'], hidden: ['presence:absent'] };
    assert.equal(linkOf(v), 'off=sample&select=yuxinwei&hidden=presence:absent');
  });
});
