import assert from 'node:assert/strict';
import { substituteEvidence } from '../../server/analysis/substitute-evidence.ts';
import { substitutes, type Replaced } from '../../server/analysis/substitutes.ts';
import type { LyingTold } from '../../server/analysis/lying.ts';
import { independence, upstreamBy } from '../../server/analysis/upstream.ts';
import { link } from './facts-of.ts';
import { tradeOf, type ShortTrade } from './trade-of.ts';

const world: ShortTrade = {
  segments: ['whole', 's', 'part', 'sibling', 'far'],
  subsegments: [
    ['s', 'whole'],
    ['sibling', 'whole'],
    ['part', 's'],
  ],
  companies: ['c', 'product', 'same', 'inner', 'park', 'area', 'customer', 'beside', '(few)', 'away', 'idle', 'buyer'],
  operations: [
    ['c', 's'],
    ['product', 'sibling'],
    ['same', 's'],
    ['inner', 'part'],
    ['park', 'sibling'],
    ['area', 'sibling'],
    ['customer', 'sibling'],
    ['beside', 'sibling'],
    ['(few)', 's'],
    ['away', 'far'],
    ['idle', 's', 'stopped'],
  ],
  produces: [
    ['c', 'thing'],
    ['product', 'thing'],
  ],
  supplies: [
    ['c', 'buyer', 's'],
    ['customer', 'buyer', 'sibling'],
  ],
};
const c: Replaced = {
  id: 'c',
  operations: [{ ...link(['c', 's']), activity: 'active' }],
  produces: [link(['c', 'thing'])],
};
const told = (parks: string[], areas: string[]): LyingTold => ({
  parks: new Set(parks),
  areas: new Set(areas),
  evidence: new Map([...parks, ...areas].map((id) => [id, [`lies in ${id}`]])),
});
const lying = new Map([
  ['c', told(['p'], ['a'])],
  ['park', told(['p'], [])],
  ['area', told([], ['a'])],
]);

describe('substitutes', () => {
  const found = substitutes(tradeOf(world), c, lying);

  it('are the named active companies of its segment, a part or a sibling, by product, segment, park, area, customers', () => {
    assert.deepEqual(
      found.map(({ company, rank }) => [company, rank]),
      [
        ['product', 1],
        ['inner', 2],
        ['same', 2],
        ['park', 4],
        ['area', 5],
        ['customer', 6],
        ['beside', 7],
      ],
    );
    const { company, rank, ...customer } = found.find((one) => one.company === 'customer')!;
    assert.deepEqual([company, rank], ['customer', 6]);
    assert.deepEqual(customer, {
      sameProduct: false,
      sameSegment: false,
      samePark: false,
      sameArea: false,
      sharedCustomers: ['buyer'],
      segments: ['sibling'],
    });
  });

  it('each have the relations behind them', () => {
    const behind = (id: string) =>
      substituteEvidence(
        tradeOf(world),
        c,
        found.find(({ company }) => company === id)!,
        lying,
      );
    assert.deepEqual(behind('customer'), [
      'c|OPERATES_IN|s|',
      'customer|OPERATES_IN|sibling|',
      'sibling|SUBSEGMENT_OF|whole|',
      's|SUBSEGMENT_OF|whole|',
      'customer|SUPPLIES|buyer|sibling',
      'c|SUPPLIES|buyer|s',
    ]);
    assert.deepEqual(behind('same'), ['c|OPERATES_IN|s|', 'same|OPERATES_IN|s|']);
    assert.ok(behind('product').includes('product|PRODUCES|thing|') && behind('product').includes('c|PRODUCES|thing|'));
    assert.ok(behind('park').includes('lies in p'));
  });

  it('independence: what part of its own upstream is not upstream of the company, nor the company itself', () => {
    const up = upstreamBy(
      (
        [
          ['u', 'c'],
          ['r', 'u'],
          ['r', 'x'],
          ['own', 'x'],
          ['u', 'y'],
          ['c', 'z'],
          ['y', 'r'],
        ] as const
      ).map(link),
    );
    assert.deepEqual(independence(up, 'nobody', 'c'), { independence: 1, upstreamCount: 0, shared: [] });
    // Of x: own and, over r, also y and u (a circle u → y → r → u ends).
    assert.deepEqual(independence(up, 'x', 'c'), {
      independence: 1 - 3 / 4,
      upstreamCount: 4,
      shared: ['r', 'u', 'y'],
    });
    assert.deepEqual(independence(up, 'z', 'c').independence, 0);
    assert.deepEqual(independence(up, 'z', 'c').shared, ['c', 'r', 'u', 'y']);
    assert.deepEqual([...up('u')].sort(), ['r', 'y'], 'nobody is upstream of itself');
  });
});
