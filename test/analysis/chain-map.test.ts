import assert from 'node:assert/strict';
import { chainMap, chainSupplies } from '../../server/analysis/chain-map.ts';
import { factsOf, link, type Short } from './facts-of.ts';

const lane = (id: string) => ({ id, name: id, nameEn: `lane ${id}` });
const world: Short = {
  segments: [
    { id: 'a', letter: '甲' },
    { id: 'b', letter: '乙' },
    { id: 'c', letter: '乙' },
    { id: 'part', letter: '丙' },
  ],
  feeds: [
    ['a', 'b', false],
    ['b', 'c'],
    ['a', 'c'],
  ],
  subsegments: [['part', 'b']],
  companies: ['z', 'y', '*m', '(few)'],
  operations: [
    ['(few)', 'b'],
    ['z', 'b'],
    ['*m', 'b', 'planned'],
    ['y', 'part'],
  ],
  chains: [
    { id: 'one', lanes: [lane('乙'), lane('甲')], blocks: [] },
    { id: 'two', lanes: [lane('丁')], blocks: [] },
  ],
};
const segment = (short: Short, id: string) => chainMap(factsOf(short)).segments.find((s) => s.segment === id)!;

describe('the chain map', () => {
  it('shows in a segment its very own companies, named ones first, whatever they do there', () => {
    assert.deepEqual(segment(world, 'b').companies, [
      { company: '*m', sample: true, activity: 'planned' },
      { company: 'z', sample: false, activity: 'active' },
      { company: '(few)', sample: false, activity: 'active' },
    ]);
    const { companyCount, sampleCount, unnamed, single, state, presence } = segment(world, 'b');
    assert.deepEqual(
      { companyCount, sampleCount, unnamed, single, state, presence },
      { companyCount: 2, sampleCount: 0, unnamed: true, single: false, state: null, presence: 'present' },
    );
    assert.deepEqual([segment(world, 'part').single, segment(world, 'part').parent], [true, 'b']);
  });

  it('says where only sources of kind sample speak of it', () => {
    const none = (source: string) => ({ entity: 'a', source });
    const sampled = (more: Partial<Short>, id = 'a') =>
      segment({ ...world, scope: { sampleSources: ['show'] }, ...more }, id).sample;
    assert.equal(sampled({}), false);
    assert.equal(sampled({ surveys: [none('show')] }), true);
    assert.equal(sampled({ surveys: [none('show'), none('told')] }), false);
    assert.equal(sampled({ operations: [['*m', 'a']] }), true);
    assert.equal(
      sampled({
        operations: [
          ['*m', 'a'],
          ['z', 'a'],
        ],
      }),
      false,
    );
    assert.equal(sampled({ operations: [['*m', 'a', 'planned']] }), true);
    assert.equal(sampled({ operations: [['z', 'a', 'planned']], surveys: [none('show')] }), false);
    assert.equal(sampled({ operations: [['*m', 'part']] }, 'b'), true);
  });

  it('puts a segment as many columns in as its longest way is long, optional steps too, a circle as one', () => {
    const columns = (short: Short) => chainMap(factsOf(short)).segments.map(({ column }) => column);
    assert.deepEqual(columns(world), [0, 1, 2, 0]);
    assert.deepEqual(columns({ ...world, feeds: [...world.feeds!, ['c', 'b']] }), [0, 1, 1, 0]);
  });

  it('takes its lanes from the chain in scope, or from all, and adds letters that no lane has', () => {
    const lanes = (scope: Short['scope']) => chainMap(factsOf({ ...world, scope: scope! })).lanes.map(({ id }) => id);
    assert.deepEqual(lanes({}), ['乙', '甲', '丁', '丙']);
    assert.deepEqual(lanes({ chain: 'one' }), ['乙', '甲']);
  });

  it('lists FEEDS between listed segments only, and keeps columns from the whole chain', () => {
    const map = chainMap(factsOf({ ...world, scope: { letter: '乙' } }));
    assert.deepEqual(
      map.feeds.map(({ from, to, essential }) => [from, to, essential]),
      [['b', 'c', true]],
    );
    assert.deepEqual(
      map.segments.map(({ segment: id, column }) => [id, column]),
      [
        ['b', 1],
        ['c', 2],
      ],
    );
  });

  it('lets no two segments be each other’s parents', () => {
    const round: Short = {
      segments: ['p', 'q', 'r'],
      subsegments: [
        ['p', 'q'],
        ['q', 'p'],
        ['p', 'r'],
      ],
    };
    assert.deepEqual([segment(round, 'p').parent, segment(round, 'q').parent], ['r', null]);
  });

  it('shows supplies between companies of listed segments', () => {
    const supplies = [link(['y', 'z']), link(['z', 'y']), link(['elsewhere', 'z']), link(['z', 'elsewhere'])];
    const shown = (scope: Short['scope']) =>
      chainSupplies(factsOf({ ...world, scope: scope! }), supplies).map(({ from, to }) => [from, to]);
    assert.deepEqual(shown({}), [
      ['y', 'z'],
      ['z', 'y'],
    ]);
    assert.deepEqual(shown({ letter: '乙' }), []);
  });
});
