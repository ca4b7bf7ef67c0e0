import assert from 'node:assert/strict';
import { facetsOf, isStale } from '../../../client/state/facets.ts';

const told = (more: object = {}) => ({
  ...{ status: 'STATED' as const, since: null, until: null, source: { id: 'paper' } },
  ...more,
});
const published = (id: string): string | null => ({ paper: '2020-11', fresh: '2026-01', none: null })[id] ?? null;

describe('what a relation can be filtered by', () => {
  it('is the best status any source gives it', () => {
    const of = (...list: ('STATED' | 'DISPUTED' | 'INFERRED')[]) =>
      facetsOf(
        list.map((status) => told({ status })),
        published,
        '2021-01-01',
      )[0];
    assert.equal(of('INFERRED', 'STATED'), 'status:stated');
    assert.equal(of('INFERRED', 'DISPUTED'), 'status:disputed');
    assert.equal(of('INFERRED'), 'status:inferred');
  });

  it('is dated when any source gives a beginning or an end', () => {
    assert.deepEqual(facetsOf([told()], published, '2021-01-01'), ['status:stated', 'date:undated']);
    assert.ok(facetsOf([told(), told({ until: '2020' })], published, '2021-01-01').includes('date:dated'));
  });

  it('is old when its newest source is two years old, and never when a source says no date', () => {
    const old = (...ids: string[]) =>
      facetsOf(
        ids.map((id) => told({ source: { id } })),
        published,
        '2026-11-25',
      ).includes('date:stale');
    assert.equal(old('paper'), true);
    assert.equal(old('paper', 'fresh'), false);
    assert.equal(old('paper', 'none'), false);
    assert.equal(facetsOf([told()], published, '2022-10-31').includes('date:stale'), false);
  });

  it('counts months to the day the view is of', () => {
    assert.equal(isStale('2020-11', '2022-11'), true);
    assert.equal(isStale('2020-11-30', '2022-10-01'), false);
    assert.equal(isStale('2020', '2022-11-30'), false);
    assert.equal(isStale('2020', '2022-12-01'), true);
  });
});
