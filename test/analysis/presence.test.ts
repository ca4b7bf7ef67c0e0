import assert from 'node:assert/strict';
import { isSingle, presences } from '../../server/analysis/presence.ts';
import { factsOf, workedExample, type Short } from './facts-of.ts';

const presenceIn = (world: Short, segment: string) => presences(factsOf(world)).get(segment)!;

describe('presence of a segment', () => {
  it('is that of the worked example', () => {
    const known = presences(factsOf(workedExample));
    assert.deepEqual(
      ['a', 'b', 'c', 'x', 'd'].map((id) => known.get(id)!.presence),
      ['present', 'present', 'present', 'unknown', 'unknown'],
    );
    assert.deepEqual(
      ['a', 'b', 'c'].map((id) => known.get(id)!.named.length),
      [1, 2, 1],
    );
  });

  it('rolls up from sub-segments of any depth, never down, and ends in a circle of them', () => {
    const world: Short = {
      segments: ['whole', 'part', 'piece', 'p', 'q'],
      subsegments: [
        ['piece', 'part'],
        ['part', 'whole'],
        ['p', 'q'],
        ['q', 'p'],
      ],
      companies: ['one', 'two', 'round'],
      operations: [
        ['one', 'piece'],
        ['two', 'part'],
        ['one', 'whole'],
        ['round', 'p'],
      ],
    };
    assert.deepEqual(presenceIn(world, 'whole').named, ['one', 'two']);
    assert.deepEqual(presenceIn(world, 'part').named, ['one', 'two']);
    assert.deepEqual(presenceIn(world, 'piece').named, ['one']);
    assert.equal(presenceIn(world, 'q').presence, 'present');
  });

  it('counts an unnamed group as present and as nobody, and such a segment is not single', () => {
    const group = presenceIn({ segments: ['s'], companies: ['(few)'], operations: [['(few)', 's']] }, 's');
    assert.deepEqual([group.presence, group.named, group.groups], ['present', [], ['(few)']]);
    const beside: Short = {
      segments: ['s'],
      companies: ['(few)', 'one'],
      operations: [
        ['(few)', 's'],
        ['one', 's'],
      ],
    };
    assert.equal(isSingle(presenceIn(beside, 's')), false);
    assert.equal(isSingle(presenceIn({ ...beside, companies: ['one'] }, 's')), true);
  });

  it('takes only active companies in scope', () => {
    const world: Short = {
      segments: ['s'],
      companies: ['n', 'p', 'x'],
      operations: [
        ['n', 's', 'negotiating'],
        ['p', 's', 'planned'],
        ['x', 's', 'stopped'],
        ['elsewhere', 's'],
      ],
    };
    assert.equal(presenceIn(world, 's').presence, 'unknown');
  });

  describe('after a survey that found none', () => {
    const asked = { scope: { area: 'district', places: ['district'] }, around: ['district', 'city'] };
    const survey = (fact: object, world: object = asked) =>
      presenceIn({ segments: ['s'], surveys: [{ entity: 's', ...fact }], ...world }, 's').presence;

    it('is absent when the survey looked where the scope is, around it, or everywhere', () => {
      assert.equal(survey({ scope: 'district' }), 'absent');
      assert.equal(survey({ scope: 'city' }), 'absent');
      assert.equal(survey({ scope: null }), 'absent');
    });
    it('stays unknown when the survey looked at less, or elsewhere', () => {
      assert.equal(survey({ scope: 'park-in-district' }), 'unknown');
      assert.equal(survey({ scope: 'district' }, {}), 'unknown', 'a district is not everywhere');
      assert.equal(survey({ entity: 'other' }), 'unknown');
    });
    it('takes dates, months, years and spans not later than asOf', () => {
      const on = (period: string, asOf: string) => survey({ period }, { scope: { asOf } });
      assert.equal(on('2020-11-30', '2020-11-30'), 'absent');
      assert.equal(on('2020-12-01', '2020-11-30'), 'unknown');
      assert.equal(on('2020-11', '2020-11-30'), 'absent');
      assert.equal(on('2020-12', '2020-11-30'), 'unknown');
      assert.equal(on('2020', '2020-11-30'), 'absent');
      assert.equal(on('2021', '2020-11-30'), 'unknown');
      assert.equal(on('2019-01/2020-11', '2020-11-30'), 'absent');
      assert.equal(on('2019-01/2021-01', '2020-11-30'), 'unknown', 'a span proves nothing before its end');
      assert.equal(on('/2020-11', '2020-11-30'), 'absent');
      assert.equal(on('2020-12/', '2020-11-30'), 'unknown');
    });
    it('is unknown when the survey found some, or may have', () => {
      assert.equal(survey({ value: 3 }), 'unknown');
      assert.equal(survey({ operator: '>' }), 'unknown');
      assert.equal(survey({ operator: 'range', valueMax: 3 }), 'unknown');
      assert.equal(survey({ operator: 'range', valueMax: 0 }), 'absent');
    });
    it('is present all the same when somebody is recorded', () => {
      const world = { ...asked, companies: ['one'], operations: [['one', 's']] };
      assert.equal(survey({ scope: 'district' }, world), 'present');
    });
  });
});
