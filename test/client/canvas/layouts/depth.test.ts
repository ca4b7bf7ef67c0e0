import assert from 'node:assert/strict';
import fc from 'fast-check';
import { depths } from '../../../../client/canvas/layouts/depth.ts';

const arcs = (...pairs: string[]) => pairs.map((pair) => ({ from: pair[0]!, to: pair[1]! }));

describe('the depth of a segment', () => {
  it('is the longest path to it', () => {
    const depth = depths(['a', 'b', 'c', 'd'], arcs('ab', 'bc', 'ac', 'cd', 'ad'));
    assert.deepEqual([...depth.values()], [0, 1, 2, 3]);
  });

  it('counts a cycle as one step, and leaves out arcs that lead nowhere', () => {
    const depth = depths(['a', 'b', 'c', 'd', 'e'], arcs('ab', 'bc', 'cb', 'cd', 'dd', 'dx', 'xe'));
    assert.deepEqual(Object.fromEntries(depth), { a: 0, b: 1, c: 1, d: 2, e: 0 });
  });

  it('agrees with trying every path in graphs without cycles', () => {
    const arc = fc.tuple(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 8 })).filter(([a, b]) => a < b);
    fc.assert(
      fc.property(fc.array(arc, { maxLength: 20 }), (pairs) => {
        const ids = Array.from({ length: 9 }, (_, i) => String(i));
        const longest = (id: number): number =>
          Math.max(0, ...pairs.filter(([, to]) => to === id).map(([from]) => 1 + longest(from)));
        const depth = depths(
          ids,
          pairs.map(([a, b]) => ({ from: String(a), to: String(b) })),
        );
        ids.forEach((id, i) => assert.equal(depth.get(id), longest(i)));
      }),
    );
  });

  it('never falls along an arc, whatever the cycles', () => {
    const end = fc.integer({ min: 0, max: 12 }).map(String);
    fc.assert(
      fc.property(fc.array(fc.record({ from: end, to: end }), { maxLength: 40 }), (list) => {
        const depth = depths(
          Array.from({ length: 13 }, (_, i) => String(i)),
          list,
        );
        for (const { from, to } of list) assert.ok(depth.get(from)! <= depth.get(to)!);
      }),
    );
  });
});
