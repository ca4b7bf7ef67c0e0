import assert from 'node:assert/strict';
import { because } from '../../server/analysis/effect.ts';
import { severityAfter } from '../../server/analysis/demand.ts';
import { effectEvidence } from '../../server/analysis/reason-evidence.ts';
import { bestAdditions } from '../../server/analysis/best-additions.ts';
import type { WhatIf } from '../../server/analysis/what-if.ts';
import { workedExample } from './facts-of.ts';
import { whatIfOf, workedTrade, type ShortTrade } from './trade-of.ts';

const effects = (list: WhatIf['companiesLost']) => list.map(({ entity, distance, rule }) => [entity, distance, rule]);
const ids = (list: WhatIf['companiesLost']) => list.map(({ entity }) => entity);
const why = (result: WhatIf, effect: WhatIf['companiesLost'][number] | undefined) =>
  because(result.production, result.after, effect!).map(
    ({ entity, rule, input, distance }) => `${entity} ${rule} ${distance}${input === null ? '' : ` ${input}`}`,
  );

describe('what-if on the worked example', () => {
  it('remove A1: a stops, so b, so c; no company is lost; the gap at x closes, for nothing asks for it', () => {
    const result = whatIfOf(workedExample, { remove: ['A1'] });
    assert.deepEqual(effects(result.companiesLost), []);
    assert.deepEqual(effects(result.segmentsLost), [
      ['a', 1, 'NO_COMPANY'],
      ['b', 2, 'UPSTREAM_STOPPED'],
      ['c', 3, 'UPSTREAM_STOPPED'],
    ]);
    assert.deepEqual(why(result, result.segmentsLost[2]), [
      'c UPSTREAM_STOPPED 3',
      'b UPSTREAM_STOPPED 2',
      'a NO_COMPANY 1',
      'A1 REMOVED 0',
    ]);
    assert.deepEqual(effects(result.segmentsSingle), []);
    assert.deepEqual(effects(result.gapsOpened), []);
    assert.deepEqual(effects(result.gapsClosed), [['x', 4, 'DEMAND_GONE']]);
    assert.deepEqual(why(result, result.gapsClosed[0])[0], 'x DEMAND_GONE 4');
    assert.deepEqual([result.resilience, result.segmentsBefore, result.segmentsAfter], [0, 3, 0]);
    assert.deepEqual([result.companiesBefore, result.companiesAfter], [4, 3]);
    assert.deepEqual(result.companiesRemoved, ['A1']);
  });

  it('remove B1: nothing is lost, b is newly single', () => {
    const result = whatIfOf(workedExample, { remove: ['B1'] });
    assert.deepEqual(
      [result.companiesLost, result.segmentsLost, result.gapsOpened, result.gapsClosed],
      [[], [], [], []],
    );
    assert.deepEqual(effects(result.segmentsSingle), [['b', 1, 'ONE_LEFT']]);
    assert.deepEqual(why(result, result.segmentsSingle[0]), ['b ONE_LEFT 1', 'B1 REMOVED 0']);
    assert.equal(result.resilience, 1);
  });

  it('add a company in x: the gap closes, Δ = 0.5; nobody could close more', () => {
    const result = whatIfOf(workedExample, { add: [[null, 'x']] });
    assert.deepEqual(
      result.gapsClosed.map(({ entity, closing, distance }) => [entity, closing, distance]),
      [['x', 'FILLED', 1]],
    );
    assert.deepEqual(why(result, result.gapsClosed[0]), ['x FILLED 1', 'null ADDED 0']);
    const { production, after } = whatIfOf(workedExample, {});
    assert.equal(severityAfter(production, after, 'x'), 0.5);
    assert.deepEqual(bestAdditions(whatIfOf(workedExample, {})), [
      { segment: 'x', severity: 0.5, rank: 1, closes: ['x'], opens: [] },
    ]);
  });

  it('with supplies: remove A1 loses B1, B2 and C1; remove B1 loses nobody, for B2 still serves C1', () => {
    const result = whatIfOf(workedTrade, { remove: ['A1'] });
    assert.deepEqual(effects(result.companiesLost), [
      ['B1', 1, 'INPUT_LOST'],
      ['B2', 1, 'INPUT_LOST'],
      ['C1', 2, 'INPUT_LOST'],
    ]);
    assert.deepEqual(why(result, result.companiesLost[2]), ['C1 INPUT_LOST 2 b', 'B1 INPUT_LOST 1 a', 'A1 REMOVED 0']);
    assert.deepEqual(effectEvidence(result.production, result.after, result.companiesLost[2]!), [
      'B1|SUPPLIES|C1|b',
      'B2|SUPPLIES|C1|b',
      'A1|SUPPLIES|B1|a',
    ]);
    assert.deepEqual(ids(result.segmentsLost), ['a', 'b', 'c']);
    assert.deepEqual(whatIfOf(workedTrade, { remove: ['B1'] }).companiesLost, []);
  });

  it('with a second supplier A2 of B2: remove A1 loses B1 alone; C1 lives on B2', () => {
    const world: ShortTrade = { ...workedTrade, supplies: [...workedTrade.supplies, ['A2', 'B2', 'a']] };
    const result = whatIfOf(world, { remove: ['A1'] });
    assert.deepEqual(ids(result.companiesLost), ['B1']);
    // A2 is outside the scope, as nothing says where it lies: it supplies all the same, yet nobody is left in a.
    assert.deepEqual(ids(result.segmentsLost), ['a', 'b', 'c']);
    const inside: ShortTrade = {
      ...world,
      companies: [...workedExample.companies, 'A2'],
      operations: [...workedExample.operations, ['A2', 'a']],
    };
    const lives = whatIfOf(inside, { remove: ['A1'] });
    assert.deepEqual(ids(lives.companiesLost), ['B1']);
    assert.deepEqual(lives.segmentsLost, []);
    assert.deepEqual(effects(lives.segmentsSingle), [
      ['a', 1, 'ONE_LEFT'],
      ['b', 2, 'ONE_LEFT'],
    ]);
  });

  it('two that buy from each other both work while nothing is removed, and fall together', () => {
    const circle: ShortTrade = {
      segments: ['p', 'q'],
      companies: ['P1', 'P2', 'P3'],
      operations: [
        ['P1', 'p'],
        ['P2', 'q'],
        ['P3', 'q'],
      ],
      supplies: [
        ['P1', 'P2', 'p'],
        ['P2', 'P1', 'q'],
        ['P0', 'P1', 'r'],
      ],
    };
    assert.deepEqual(whatIfOf(circle, {}).companiesLost, []);
    assert.deepEqual(effects(whatIfOf(circle, { remove: ['P0'] }).companiesLost), [
      ['P1', 1, 'INPUT_LOST'],
      ['P2', 2, 'INPUT_LOST'],
    ]);
  });
});
