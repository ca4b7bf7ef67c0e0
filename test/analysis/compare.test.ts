import assert from 'node:assert/strict';
import fc from 'fast-check';
import { compare, differences } from '../../server/analysis/compare.ts';
import { gaps } from '../../server/analysis/gaps.ts';
import { chainMap } from '../../server/analysis/chain-map.ts';
import { factsOf } from './facts-of.ts';
import { facts, shuffled } from './random-world.ts';

const exchanged = { GAINED: 'LOST', LOST: 'GAINED', CHANGED: 'CHANGED', SAME: 'SAME' } as const;

describe('compare', () => {
  it('tells by segment what is not alike, and who is in one scope alone', () => {
    const chain = { segments: ['a', 'b', 'c'], feeds: [['a', 'b'] as const] };
    const before = factsOf({ ...chain, companies: ['x'], operations: [['x', 'a']] });
    const after = factsOf({
      ...chain,
      companies: ['x', 'y', '(few)'],
      operations: [
        ['y', 'a'],
        ['(few)', 'b'],
      ],
    });
    const found = compare(before, after).map(({ segment, turn, aspects, onlyInA, onlyInB }) => ({
      ...{ segment, turn, aspects, onlyInA, onlyInB },
    }));
    assert.deepEqual(found, [
      { segment: 'a', turn: 'CHANGED', aspects: ['COMPANIES'], onlyInA: ['x'], onlyInB: ['y'] },
      {
        ...{ segment: 'b', turn: 'GAINED', onlyInA: [], onlyInB: ['(few)'] },
        aspects: ['PRESENCE', 'COMPANIES', 'UNNAMED', 'STATE'],
      },
      { segment: 'c', turn: 'SAME', aspects: [], onlyInA: [], onlyInB: [] },
    ]);
    assert.deepEqual(
      differences(compare(before, after)).map(({ segment }) => segment),
      ['a', 'b'],
    );
  });

  it('a segment that one scope does not know or list is there all the same', () => {
    const a = factsOf({ segments: ['only-a', { id: 'both', letter: '芯' }], scope: { letter: '芯' } });
    const b = factsOf({ segments: ['both', 'only-b'] });
    assert.deepEqual(
      compare(a, b).map(({ segment, aspects }) => [segment, aspects]),
      [
        ['both', []],
        ['only-b', ['LISTED']],
      ],
    );
  });

  it('of a scope with itself there is no difference, in whatever order its facts stand', () =>
    fc.assert(
      fc.property(facts, fc.nat(), (one, seed) => {
        assert.deepEqual(differences(compare(one, shuffled(one, seed))), []);
      }),
    ));

  it('of b and a is that of a and b with the sides exchanged', () =>
    fc.assert(
      fc.property(facts, facts, (a, b) => {
        const mirrored = compare(a, b).map((one) => ({
          ...one,
          ...{ a: one.b, b: one.a, onlyInA: one.onlyInB, onlyInB: one.onlyInA, turn: exchanged[one.turn] },
        }));
        assert.deepEqual(compare(b, a), mirrored);
      }),
    ));

  it('finds a difference exactly where the two maps or the two lists of gaps differ', () => {
    // Sub-segments make who(s) more than the companies in s itself: worlds without them compare plainly.
    const flat = facts.map((one) => ({ ...one, subsegments: [] }));
    let different = 0;
    fc.assert(
      fc.property(flat, flat, (a, b) => {
        const told = (one: typeof a): Map<string, string> =>
          new Map(
            chainMap(one).segments.map(({ segment, presence, unnamed, single, state, companies }) => {
              const gap = gaps(one).find((each) => each.segment === segment);
              const here = companies.filter(({ activity }) => activity === 'active').map(({ company }) => company);
              return [segment, JSON.stringify([presence, unnamed, single, state, gap?.severity, gap?.rules, here])];
            }),
          );
        const [inA, inB] = [told(a), told(b)];
        const expected = [...inA.keys()].filter((segment) => inA.get(segment) !== inB.get(segment)).sort();
        different += expected.length;
        assert.deepEqual(
          differences(compare(a, b)).map(({ segment }) => segment),
          expected,
        );
      }),
    );
    assert.ok(different > 20, 'the worlds hardly differ');
  });
});
