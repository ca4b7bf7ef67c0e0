import assert from 'node:assert/strict';
import fc from 'fast-check';
import { chokepoints, type Weights } from '../../server/analysis/chokepoints.ts';
import { production } from '../../server/analysis/production.ts';
import { workedExample } from './facts-of.ts';
import { tradeOf, whatIfOf, workedTrade, type ShortTrade } from './trade-of.ts';

const plain: Weights = { a: 1, b: 1, targetedWeight: 1 };
const pointsIn = (world: ShortTrade, weights: Partial<Weights> = {}) =>
  chokepoints(production(tradeOf(world)), { ...plain, ...weights });

const ids = ['c0', 'c1', 'c2', 'c3', 'c4', '(g)'];
const segments = ['s0', 's1', 's2', 's3'];
const pairs = <A extends string, B extends string>(a: readonly A[], b: readonly B[], maxLength: number) =>
  fc.uniqueArray(fc.tuple(fc.constantFrom(...a), fc.constantFrom(...b)), { maxLength, selector: String });
const world: fc.Arbitrary<ShortTrade> = fc.record({
  segments: fc.constant(segments),
  companies: fc.constant(ids),
  operations: pairs(ids, segments, 8),
  subsegments: pairs(segments, segments, 2),
  feeds: pairs(segments, segments, 5),
  placeTargets: pairs(['place'], segments, 2),
  supplies: pairs([...ids, 'o'], [...ids, 'o'], 7),
});

describe('chokepoints', () => {
  it('of the worked example: A1 stops all, C1 stops c; B1 and B2 stop nothing while the other is there', () => {
    assert.deepEqual(pointsIn(workedExample), [
      { entity: 'A1', score: 1, rank: 1, reach: 1, scarcity: 1, resilience: 0, working: 0, substituteCount: 0 },
      {
        entity: 'C1',
        score: 1 / 3,
        rank: 2,
        reach: 1 / 3,
        scarcity: 1,
        resilience: 1 - 1 / 3,
        working: 0,
        substituteCount: 0,
      },
    ]);
    const { companiesLost } = whatIfOf(workedTrade, { remove: ['A1'] });
    assert.equal(companiesLost.length, 3);
    assert.deepEqual(
      pointsIn(workedTrade).map(({ entity }) => entity),
      ['A1', 'C1'],
    );
  });

  it('a substitute halves the score while it works, and not once it falls too', () => {
    const siblings: ShortTrade = {
      segments: ['whole', 'one', 'other', 'next'],
      subsegments: [
        ['one', 'whole'],
        ['other', 'whole'],
      ],
      feeds: [['one', 'next']],
      companies: ['v', 'w', 'n'],
      operations: [
        ['v', 'one'],
        ['w', 'other'],
        ['n', 'next'],
      ],
    };
    const of = (short: ShortTrade) => {
      const { reach, scarcity, working, substituteCount } = pointsIn(short).find(({ entity }) => entity === 'v')!;
      return { reach, scarcity, working, substituteCount };
    };
    assert.deepEqual(of(siblings), { reach: 0.5, scarcity: 0.5, working: 1, substituteCount: 1 });
    assert.deepEqual(of({ ...siblings, supplies: [['v', 'w', 'one']] }), {
      reach: 1,
      scarcity: 1,
      working: 0,
      substituteCount: 1,
    });
  });

  it('weigh as asked: score = reach^a · scarcity^b, a targeted segment w', () => {
    const aimed: ShortTrade = { ...workedExample, placeTargets: [['place', 'c']] };
    assert.equal(pointsIn(aimed, { targetedWeight: 3 }).find(({ entity }) => entity === 'C1')!.reach, 3 / 5);
    assert.equal(
      pointsIn(aimed, { targetedWeight: 0 }).some(({ entity }) => entity === 'C1'),
      false,
    );
    assert.equal(pointsIn(aimed, { a: 2 }).find(({ entity }) => entity === 'C1')!.score, (1 / 3) ** 2);
    assert.deepEqual(
      pointsIn(aimed, { a: 0 }).map(({ rank }) => rank),
      [1, 1],
    );
  });

  it('are what removing one company after the other finds, with every weight', () => {
    let seen = 0;
    fc.assert(
      fc.property(world, fc.nat({ max: 3 }), fc.nat({ max: 3 }), fc.nat({ max: 3 }), (short, a, b, targetedWeight) => {
        const found = pointsIn(short, { a, b, targetedWeight });
        const aims = new Set(short.placeTargets!.map(([, to]) => to));
        const w = (id: string): number => (aims.has(id) ? targetedWeight : 1);
        const parts = (s: string): string[] => {
          const met = new Set([s]);
          for (const id of met) for (const [part, whole] of short.subsegments!) if (whole === id) met.add(part);
          return [...met];
        };
        const who = (s: string) =>
          ids.filter((id) => parts(s).some((p) => short.operations!.some(([c, t]) => c === id && t === p)));
        const all = segments.filter((s) => who(s).length > 0).reduce((sum, s) => sum + w(s), 0);
        const expected = ids
          .filter((id) => !id.startsWith('('))
          .flatMap((entity) => {
            const { segmentsLost, companiesLost } = whatIfOf(short, { remove: [entity] });
            const reach = segmentsLost.reduce((sum, one) => sum + w(one.entity), 0) / all;
            if (!(reach > 0)) return [];
            const own = short.operations!.flatMap(([c, s]) => (c === entity ? [s] : []));
            const related = segments.filter((t) =>
              own.some(
                (s) =>
                  s === t ||
                  short.subsegments!.some(
                    ([x, whole]) => x === s && short.subsegments!.some(([y, other]) => y === t && other === whole),
                  ),
              ),
            );
            const fallen = new Set(companiesLost.map((one) => one.entity));
            const named = new Set(related.flatMap(who).filter((id) => id !== entity && !id.startsWith('(')));
            const k = [...named].filter((id) => !fallen.has(id)).length;
            return [{ entity, reach, working: k, score: reach ** a * (1 / (1 + k)) ** b }];
          });
        seen += expected.length;
        assert.deepEqual(
          found
            .map(({ entity, reach, working, score }) => ({ entity, reach, working, score }))
            .sort((x, y) => (x.entity < y.entity ? -1 : 1)),
          expected,
        );
        for (const one of found) assert.equal(one.rank, 1 + found.filter(({ score }) => score > one.score).length);
      }),
      { numRuns: 300 },
    );
    assert.ok(seen > 100);
  });
});
