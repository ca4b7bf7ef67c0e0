import assert from 'node:assert/strict';
import fc from 'fast-check';
import { concentrations } from '../../server/analysis/concentration.ts';
import { shareFindings } from '../../server/analysis/share-findings.ts';
import { weakLinkEvidence } from '../../server/analysis/weak-link-evidence.ts';
import { rankedWeakLinks, weakLinkRules, type WeakLinkRule } from '../../server/analysis/weak-links.ts';
import { workedExample } from './facts-of.ts';
import { tradeOf, type ShortTrade } from './trade-of.ts';

const linksIn = (world: ShortTrade, rules: readonly WeakLinkRule[] = weakLinkRules) =>
  rankedWeakLinks(tradeOf(world), rules);

/** One segment with these companies and shares; null is a company without a share, `group` an unnamed one. */
const market = (shares: readonly (number | null)[], group = false): ShortTrade => {
  const ids = shares.map((_, i) => `c${i}`);
  return {
    segments: ['s', 'part'],
    subsegments: [['part', 's']],
    companies: [...ids, 'inner', ...(group ? ['(few)'] : [])],
    operations: [
      ...ids.map((id) => [id, 's'] as const),
      ['inner', 'part'],
      ...(group ? ([['(few)', 's']] as const) : []),
    ],
    shares: shares.flatMap((share, i) => (share === null ? [] : [[`c${i}`, 's', share] as const])),
  };
};
const hhi = (shares: readonly (number | null)[], group = false) =>
  concentrations(tradeOf(market(shares, group))).get('s');
const certainty = (shares: readonly (number | null)[], group = false) =>
  linksIn(market(shares, group), ['CONCENTRATED']).find(({ input }) => input === 's')?.certainty ?? null;
const near = (a: number | null | undefined, b: number) =>
  assert.ok(Math.abs((a ?? NaN) - b) < 1e-12, `${a} is not ${b}`);

describe('weak links', () => {
  it('of the worked example: a is SINGLE, for b and c hang on it; c has one company too, but nothing depends on it', () => {
    const single = linksIn(workedExample, ['SINGLE']);
    assert.deepEqual(
      single.map(({ input, company, severity, rank }) => [input, company, severity, rank]),
      [['a', 'A1', 2 * 0.5 + 0.25, 1]],
    );
    assert.deepEqual(weakLinkEvidence(tradeOf(workedExample), single[0]!), [
      'A1|OPERATES_IN|a|',
      'a|FEEDS|b|',
      'b|FEEDS|c|',
      'B1|OPERATES_IN|b|',
      'B2|OPERATES_IN|b|',
      'C1|OPERATES_IN|c|',
    ]);
  });

  it('SINGLE wants one named company, no group beside it, and somebody who needs it', () => {
    const world: ShortTrade = { segments: ['s'], companies: ['c', 'd'], operations: [['c', 's']] };
    assert.deepEqual(linksIn(world, ['SINGLE']), []);
    assert.equal(linksIn({ ...world, needs: [['d', 's']] }, ['SINGLE']).length, 1);
    const group: ShortTrade = {
      companies: ['c', 'd', '(few)'],
      operations: [
        ['c', 's'],
        ['(few)', 's'],
      ],
      segments: ['s'],
    };
    assert.deepEqual(linksIn({ ...group, needs: [['d', 's']] }, ['SINGLE']), []);
  });

  it('HHI is Σ share² where every share is known, of the segment itself, not of its parts', () => {
    const { low, high, remainder, shares } = hhi([0.2, 0.7, 0.1])!;
    near(low, 0.54);
    near(high, 0.54);
    near(remainder, 0);
    assert.deepEqual(
      shares.map(({ company }) => company),
      ['c1', 'c0', 'c2'],
    );
    assert.equal(certainty([0.2, 0.7, 0.1]), 'SURE');
  });

  it('HHI is an interval over an unknown remainder: evenly over those without a share to all in one hand', () => {
    near(hhi([0.45, null, null])!.low, 0.2025 + 0.55 ** 2 / 2);
    near(hhi([0.45, null, null])!.high, 0.2025 + 0.55 ** 2);
    assert.equal(certainty([0.45, null, null]), 'SURE');
    near(hhi([0.2, 0.15, 0.1, null, null])!.low, 0.0725 + 0.55 ** 2 / 2);
    assert.equal(certainty([0.2, 0.15, 0.1, null, null]), 'POSSIBLE');
    assert.equal(certainty([0.2, 0.2, 0.2, 0.2, 0.2]), null);
    // A quarter is not over a quarter.
    assert.equal(certainty([null, null, null, null]), 'POSSIBLE');
    assert.equal(certainty([0.5, 0]), 'POSSIBLE');
  });

  it('without anybody to hold the remainder, or with a group, its low end is Σ share² alone', () => {
    near(hhi([0.4, 0.2])!.low, 0.2);
    near(hhi([0.4, 0.2])!.high, 0.2 + 0.16);
    near(hhi([0.4, null], true)!.low, 0.16);
    near(hhi([0.4, null])!.low, 0.16 + 0.36);
    assert.equal(
      concentrations(tradeOf({ segments: ['s'], companies: ['(few)'], operations: [['(few)', 's']] })).size,
      0,
    );
  });

  it('shares that sum over 1 give no HHI, no rule, and a finding; 0.7 + 0.2 + 0.1 does not', () => {
    assert.deepEqual(
      [hhi([0.8, 0.4, null])!.low, hhi([0.8, 0.4, null])!.high, certainty([0.8, 0.4, null])],
      [null, null, null],
    );
    const [finding, ...others] = shareFindings(tradeOf(market([0.8, 0.4, null])));
    assert.deepEqual([finding?.code, finding?.ids, others], ['SHARES_OVER_ONE', ['s', 'c0', 'c1'], []]);
    assert.ok(finding!.zh.includes('120%') && finding!.en.includes('120%'));
    assert.deepEqual(shareFindings(tradeOf(market([0.7, 0.2, 0.1]))), []);
    const buying: ShortTrade = {
      ...workedExample,
      supplies: [
        ['A1', 'B1', 'a', 0.7],
        ['B2', 'B1', 'a', 0.6],
        ['A1', 'B2', 'a', 0.6],
        ['B1', 'B2', 'c', 0.6],
      ],
    };
    assert.deepEqual(
      shareFindings(tradeOf(buying)).map(({ ids }) => ids),
      [['B1', 'a', 'A1', 'B2']],
    );
  });

  it('HHI lies between its ends, whatever the unknown shares are, and both ends are reached', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 5 }),
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 4 }),
        fc.boolean(),
        (raw, weights, group) => {
          const total = raw.reduce((a, b) => a + b, 0) * 1.5 + 0.001;
          const shares = raw.map((share) => share / total);
          const u = 1 - shares.reduce((a, b) => a + b, 0);
          const { low, high } = hhi([...shares, ...weights.map(() => null)], group)!;
          const squares = shares.reduce((sum, share) => sum + share * share, 0);
          const heavy = weights.reduce((a, b) => a + b, 0);
          const parts = weights.map((w) => (heavy === 0 ? u / weights.length : (u * w) / heavy));
          const real = squares + parts.reduce((sum, part) => sum + part * part, 0);
          assert.ok(low! <= real + 1e-9 && real <= high! + 1e-9, `${low} ${real} ${high}`);
          near(high, squares + u * u);
          near(low, group ? squares : squares + (u * u) / weights.length);
        },
      ),
    );
  });

  it('SOLE_SUPPLIER is a company in scope that buys an input from exactly one, wherever that one is', () => {
    const world: ShortTrade = {
      segments: ['x', 'y'],
      companies: ['c', 'd'],
      operations: [],
      supplies: [
        ['far', 'c', 'x', 0.4],
        ['d', 'c', 'y'],
        ['far', 'c', 'y'],
        ['d', 'c', null],
        ['c', 'outside', 'x'],
      ],
    };
    const found = linksIn(world);
    assert.deepEqual(
      found.map(({ company, input, supplier, suppliedShare, rules }) => [
        company,
        input,
        supplier,
        suppliedShare,
        rules,
      ]),
      [
        ['c', null, 'd', null, ['SOLE_SUPPLIER']],
        ['c', 'x', 'far', 0.4, ['SOLE_SUPPLIER']],
      ],
    );
    assert.deepEqual(weakLinkEvidence(tradeOf(world), found[1]!), ['far|SUPPLIES|c|x']);
    assert.deepEqual(
      linksIn({ ...world, scope: { segments: ['x'] } }).map(({ input }) => input),
      ['x'],
    );
  });

  it('are ranked by severity, equals share a rank, and keep their order whatever order facts come in', () => {
    const world: ShortTrade = {
      segments: ['p', 'q', 'r'],
      feeds: [['p', 'q']],
      companies: ['1', '2', '3'],
      operations: [
        ['1', 'p'],
        ['2', 'q'],
        ['3', 'r'],
      ],
      needs: [
        ['1', 'r'],
        ['2', 'r'],
      ],
      supplies: [
        ['1', '2', 'p'],
        ['3', '1', 'r'],
      ],
    };
    const told = linksIn(world).map(({ input, company, severity, rank }) => [input, company, severity, rank]);
    assert.deepEqual(told, [
      ['r', '3', 2, 1],
      ['p', '2', 1, 2],
      ['r', '1', 1, 2],
      ['p', '1', 0.5, 4],
      ['q', null, 0, 5],
    ]);
    const turned = { ...world, operations: [...world.operations!].reverse(), supplies: [...world.supplies!].reverse() };
    assert.deepEqual(linksIn(turned), linksIn(world));
  });
});
