import assert from 'node:assert/strict';
import { coverage } from '../../server/analysis/coverage.ts';
import { factsOf, workedExample, type Short } from './facts-of.ts';

const coverageOf = (world: Short) => coverage(factsOf(world));
const district = { area: 'district', places: ['district'] } as const;

describe('coverage', () => {
  it('of the worked example: a, b and x are asked for, c and d are not', () => {
    const { asked, askedPresent, completeness, present, single, unknown } = coverageOf(workedExample);
    assert.deepEqual({ asked, askedPresent, completeness }, { asked: 3, askedPresent: 2, completeness: 2 / 3 });
    assert.deepEqual({ present, single, unknown }, { present: 3, single: 2, unknown: 2 });
  });

  it('has no completeness when nothing is asked for', () => {
    assert.equal(coverageOf({ segments: ['s'] }).completeness, null);
  });

  it('asks a present segment on a circle only for others than itself', () => {
    const circle: Short = {
      segments: ['p', 'q'],
      feeds: [
        ['p', 'q'],
        ['q', 'p'],
      ],
      companies: ['1'],
      operations: [['1', 'p']],
    };
    const found = coverageOf(circle);
    assert.deepEqual([found.asked, found.askedPresent], [1, 0]);
    assert.deepEqual(
      found.findings.map(({ code, ids, en }) => [code, ids, en.includes('p → q → p')]),
      [['FEEDS_CYCLE', ['p', 'q'], true]],
    );
  });

  it('tells circles by name, also those of optional feeds and of a segment that feeds itself', () => {
    const { findings } = coverageOf({
      segments: [{ id: 'a', name: '甲' }, { id: 'b', name: '乙' }, 'c', 'd'],
      feeds: [
        ['b', 'a', false],
        ['a', 'b'],
        ['c', 'c'],
        ['c', 'd'],
      ],
    });
    assert.deepEqual(
      findings.map(({ code, ids }) => [code, ids]),
      [
        ['NO_COMPANIES', []],
        ['FEEDS_CYCLE', ['a', 'b']],
        ['FEEDS_CYCLE', ['c']],
      ],
    );
    assert.match(findings[1]!.zh, /甲 → 乙 → 甲/);
  });

  it('counts by letter, cluster and stage in the order of the data, the rest after, none last', () => {
    const { byLetter, byStage } = coverageOf({
      segments: [
        { id: '1', letter: '芯', stage: 'down' },
        { id: '2', letter: '网', stage: 'up' },
        { id: '3', letter: '异' },
        { id: '4', letter: '芯', stage: 'up' },
        '5',
      ],
      companies: ['c'],
      operations: [['c', '1']],
      surveys: [{ entity: '4' }],
      chains: [{ id: 'k', lanes: ['网', '芯'].map((id) => ({ id, name: id, nameEn: id })), blocks: [] }],
    });
    assert.deepEqual(byLetter, [
      { id: '网', present: 0, absent: 0, unknown: 1 },
      { id: '芯', present: 1, absent: 1, unknown: 0 },
      { id: '异', present: 0, absent: 0, unknown: 1 },
      { id: '', present: 0, absent: 0, unknown: 1 },
    ]);
    assert.deepEqual(
      byStage.map(({ id }) => id),
      ['up', 'down', ''],
    );
  });

  describe('of the record', () => {
    const world: Short = { scope: district, segments: [], companies: ['c', '*made-up', '(few)'] };
    const known = (...companyCounts: NonNullable<Short['companyCounts']>) => {
      const found = coverageOf({ ...world, companyCounts });
      return [found.recorded, found.known, found.recordCompleteness];
    };

    it('is unknown when nobody said how many there are, and without an area', () => {
      assert.deepEqual(known(), [1, null, null]);
      const everywhere = coverageOf({ ...world, scope: {}, companyCounts: [{ entity: 'district', value: 4 }] });
      assert.equal(everywhere.recordCompleteness, null);
    });
    it('counts named companies that no sample alone names', () => {
      assert.deepEqual(known({ entity: 'district', value: 4 }), [1, 4, 1 / 4]);
    });
    it('takes the newest count that is not later than asOf', () => {
      const counts = [
        { entity: 'district', value: 4, period: '2019' },
        { entity: 'chain', scope: 'district', value: 8, period: '2020-11' },
        { entity: 'district', value: 16, period: '2021-01' },
      ];
      assert.deepEqual(known(...counts), [1, 8, 1 / 8]);
      assert.deepEqual(known(...counts.reverse()), [1, 8, 1 / 8]);
    });
    it('of equally new counts takes that on the area itself, and divides by no zero', () => {
      assert.deepEqual(known({ entity: 'chain', scope: 'district', value: 8 }, { entity: 'district', value: 2 })[1], 2);
      assert.deepEqual(known({ entity: 'district', value: 0 }), [1, 0, null]);
    });
  });
});
