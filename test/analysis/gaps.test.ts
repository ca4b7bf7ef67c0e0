import assert from 'node:assert/strict';
import { gapEvidence } from '../../server/analysis/evidence.ts';
import { gaps } from '../../server/analysis/gaps.ts';
import { factsOf, workedExample, type Short } from './facts-of.ts';

const gapsIn = (world: Short) => gaps(factsOf(world));
const gapOf = (world: Short, segment: string) => gapsIn(world).find((gap) => gap.segment === segment);

describe('gaps', () => {
  it('are those of the worked example: x with B = 0.5; d is none', () => {
    assert.deepEqual(gapsIn(workedExample), [
      {
        segment: 'x',
        rules: ['UPSTREAM_OF_ACTIVE'],
        severity: 0.5,
        rank: 1,
        presence: 'unknown',
        state: 'OPEN',
        dependants: [{ segment: 'c', distance: 1, companyCount: 1, contribution: 0.5 }],
        neededBy: [],
      },
    ]);
  });

  it('halve a dependant’s weight a step and weigh it by its named companies, a group alone as one', () => {
    const world: Short = {
      segments: ['s', 'm', 't', 'g'],
      feeds: [
        ['s', 'm'],
        ['m', 't'],
        ['s', 'g'],
      ],
      companies: ['1', '2', '3', '(few)'],
      operations: [
        ['1', 't'],
        ['2', 't'],
        ['3', 't'],
        ['(few)', 'g'],
      ],
    };
    assert.equal(gapOf(world, 's')?.severity, 3 / 4 + 1 / 2);
    assert.deepEqual(
      gapOf(world, 's')?.dependants.map(({ segment, distance }) => [segment, distance]),
      [
        ['g', 1],
        ['t', 2],
      ],
    );
  });

  it('count a company that needs the segment once, itself and through products', () => {
    const world: Short = {
      segments: ['s'],
      companies: ['c', 'd'],
      needs: [['c', 's']],
      produces: [
        ['c', 'p'],
        ['c', 'q'],
        ['d', 'q'],
      ],
      productNeeds: [
        ['p', 's'],
        ['q', 's'],
      ],
    };
    const gap = gapOf(world, 's')!;
    assert.deepEqual([gap.rules, gap.severity, gap.neededBy], [['NEEDED'], 2, ['c', 'd']]);
    assert.deepEqual(gapEvidence(factsOf(world), gap), [
      'c|NEEDS|s|',
      'p|NEEDS|s|',
      'q|NEEDS|s|',
      'c|PRODUCES|p|',
      'c|PRODUCES|q|',
      'd|PRODUCES|q|',
    ]);
  });

  it('are TARGETED through PART_OF of any depth, not through the facet nor through sub-segments', () => {
    const world: Short = {
      segments: ['direct', 'inside', 'part', { id: 'facet', cluster: 'cluster' }],
      subsegments: [['part', 'direct']],
      partOf: [
        ['inside', 'cluster'],
        ['cluster', 'chain'],
      ],
      placeTargets: [
        ['district', 'direct'],
        ['district', 'chain'],
      ],
    };
    assert.deepEqual(
      gapsIn(world).map(({ segment, rules, severity, rank }) => [segment, rules, severity, rank]),
      [
        ['direct', ['TARGETED'], 0, 1],
        ['inside', ['TARGETED'], 0, 1],
      ],
    );
    assert.deepEqual(gapEvidence(factsOf(world), gapOf(world, 'inside')!), [
      'district|TARGETS|chain|',
      'cluster|PART_OF|chain|',
      'inside|PART_OF|cluster|',
    ]);
  });

  it('hear a policy that a place in scope established or that serves one, and no other', () => {
    const world: Short = {
      segments: ['a', 'b', 'c'],
      policyTargets: [
        ['made', 'a'],
        ['serving', 'b'],
        ['stranger', 'c'],
      ],
      established: [['district', 'made']],
      serves: [['serving', 'district']],
    };
    assert.deepEqual(
      gapsIn(world).map(({ segment }) => segment),
      ['a', 'b'],
    );
    assert.deepEqual(gapEvidence(factsOf(world), gapOf(world, 'b')!), [
      'serving|TARGETS|b|',
      'serving|SERVES|district|',
    ]);
  });

  it('are a BRIDGE where every essential path between two present segments runs through', () => {
    const world: Short = {
      segments: ['u', 's', 'v'],
      feeds: [
        ['u', 's'],
        ['s', 'v'],
      ],
      companies: ['1', '2'],
      operations: [
        ['1', 'u'],
        ['2', 'v'],
      ],
    };
    assert.deepEqual(gapOf(world, 's')?.rules, ['UPSTREAM_OF_ACTIVE', 'BRIDGE']);
    assert.deepEqual(gapEvidence(factsOf(world), gapOf(world, 's')!), [
      's|FEEDS|v|',
      '2|OPERATES_IN|v|',
      'u|FEEDS|s|',
      '1|OPERATES_IN|u|',
    ]);
    const around: Short = { ...world, feeds: [...world.feeds!, ['u', 'v']] };
    assert.deepEqual(gapOf(around, 's')?.rules, ['UPSTREAM_OF_ACTIVE']);
    const optional: Short = { ...world, feeds: [...world.feeds!, ['u', 'v', false]] };
    assert.deepEqual(gapOf(optional, 's')?.rules, ['UPSTREAM_OF_ACTIVE', 'BRIDGE']);
  });

  it('share a rank when equally severe, stand by id, and the next rank counts them all', () => {
    const world: Short = {
      segments: ['a', 'b', 'c', 'd'],
      companies: ['1', '2'],
      needs: [
        ['1', 'd'],
        ['2', 'd'],
        ['1', 'c'],
        ['1', 'b'],
      ],
      placeTargets: [['district', 'a']],
    };
    assert.deepEqual(
      gapsIn(world).map(({ segment, severity, rank }) => [segment, severity, rank]),
      [
        ['d', 2, 1],
        ['b', 1, 2],
        ['c', 1, 2],
        ['a', 0, 4],
      ],
    );
  });

  it('are IN_TALKS, and listed, when somebody negotiates or plans to come', () => {
    const world: Short = { segments: ['s', 'part'], subsegments: [['part', 's']], placeTargets: [['district', 's']] };
    const state = (more: Partial<Short>) => gapOf({ ...world, ...more }, 's')?.state;
    assert.equal(state({}), 'OPEN');
    for (const activity of ['negotiating', 'planned'] as const)
      assert.equal(state({ companies: ['c'], operations: [['c', 'part', activity]] }), 'IN_TALKS');
    assert.equal(state({ companies: ['c'], operations: [['c', 's', 'stopped']] }), 'OPEN');
    const talks = [['c', 'district']] as const;
    assert.equal(state({ talks, talkerOperations: [['c', 'part']] }), 'IN_TALKS');
    assert.equal(state({ talks, talkerOperations: [['c', 's', 'stopped']] }), 'OPEN');
    assert.equal(state({ talkerOperations: [['c', 's']] }), 'OPEN', 'without talks nobody comes');
  });

  it('are listed by letter, cluster and chain, while paths run through all segments', () => {
    const world: Short = {
      segments: [
        { id: 'x', letter: '芯' },
        { id: 'y', letter: '网', cluster: 'k' },
        { id: 'z', letter: '服' },
        { id: 't', letter: '器' },
      ],
      feeds: [
        ['x', 'y'],
        ['y', 'z'],
        ['z', 't'],
      ],
      companies: ['1'],
      operations: [['1', 't']],
      partOf: [['z', 'chain']],
      chains: [{ id: 'chain', lanes: [{ id: '芯', name: '芯', nameEn: 'chips' }], blocks: [] }],
    };
    const listed = (scope: Short['scope']) => gapsIn({ ...world, scope: scope! }).map((g) => [g.segment, g.severity]);
    assert.deepEqual(listed({ letter: '芯' }), [['x', 0.125]]);
    assert.deepEqual(listed({ cluster: 'k' }), [['y', 0.25]]);
    assert.deepEqual(listed({ cluster: 'chain' }), [['z', 0.5]]);
    assert.deepEqual(listed({ chain: 'chain' }), [
      ['z', 0.5],
      ['x', 0.125],
    ]);
    assert.deepEqual(listed({ chain: 'chain', letter: '芯' }), [['x', 0.125]]);
  });
});
