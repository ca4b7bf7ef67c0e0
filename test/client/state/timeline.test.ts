import assert from 'node:assert/strict';
import fc from 'fast-check';
import { heldAt, monthLimit, monthsOf, standingAt, type Span } from '../../../client/state/timeline.ts';

const span = (since: string | null, until: string | null, more: Partial<Span> = {}): Span => ({
  ...{ since, until, sample: false, count: 1 },
  ...more,
});

const date = fc
  .record({
    y: fc.integer({ min: 2001, max: 2029 }),
    m: fc.integer({ min: 1, max: 12 }),
    size: fc.constantFrom(4, 7, 10),
  })
  .map(({ y, m, size }) => `${y}-${String(m).padStart(2, '0')}-15`.slice(0, size));
const spans = fc.array(
  fc.record({
    since: fc.option(date),
    until: fc.option(date),
    sample: fc.boolean(),
    count: fc.integer({ min: 1, max: 9 }),
  }),
  { maxLength: 12 },
);

describe('the time line', () => {
  it('has every month from the first date to today, with what begins and ends in it', () => {
    const months = monthsOf(
      [span('2017-11', '2018-02-03', { count: 2 }), span('2017-11-30', null, { sample: true })],
      '2018-03-01',
    );
    assert.deepEqual(
      months.map(({ month }) => month),
      ['2017-11', '2017-12', '2018-01', '2018-02', '2018-03'],
    );
    assert.deepEqual(months[0], { month: '2017-11', begins: 3, sample: 1, ends: 0 });
    assert.equal(months[3]!.ends, 2);
    assert.deepEqual(monthsOf([span(null, null)], '2018-03-01'), []);
    assert.equal(monthsOf([span('2020', null)], '2020-06-01')[0]!.month, '2020-01');
    assert.equal(monthsOf([span(null, '2020')], '2020-06-01').at(-1)!.ends, 1);
  });

  it('loses nothing, however far back it lies', () => {
    fc.assert(
      fc.property(spans, (all) => {
        const months = monthsOf(all, '2026-11-25');
        assert.ok(months.length <= monthLimit);
        const sum = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0);
        assert.equal(
          sum(months.map(({ begins }) => begins)),
          sum(all.filter(({ since }) => since !== null).map(({ count }) => count)),
        );
        assert.equal(
          sum(months.map(({ ends }) => ends)),
          sum(all.filter(({ until }) => until !== null).map(({ count }) => count)),
        );
      }),
    );
  });

  it('says of every statement on every day that it holds, is to come or has ended', () => {
    fc.assert(
      fc.property(spans, date, (all, asOf) => {
        const { valid, notYet, ended } = standingAt(all, asOf);
        assert.equal(
          valid + notYet + ended,
          all.reduce((sum, { count }) => sum + count, 0),
        );
      }),
    );
    const here = [span('2017-11', null), span(null, '2019'), span('2021-02', null), span(null, null)];
    assert.deepEqual(standingAt(here, '2017-11'), { valid: 3, notYet: 1, ended: 0, undated: 1 });
    assert.deepEqual(standingAt(here, '2017-10'), { valid: 2, notYet: 2, ended: 0, undated: 1 });
    assert.deepEqual(standingAt(here, '2019-12-31'), { valid: 3, notYet: 1, ended: 0, undated: 1 });
    assert.deepEqual(standingAt(here, '2020-01-01'), { valid: 2, notYet: 1, ended: 1, undated: 1 });
  });

  it('tells of a relation which statements hold, or when it will or did: from the first to come, until the last to end', () => {
    const times = (since: string | null, until: string | null) => ({ since, until });
    fc.assert(
      fc.property(spans, date, (all, asOf) => {
        const { held, otherwhen } = heldAt(all, asOf);
        const { valid } = standingAt(all, asOf);
        assert.equal(
          held.reduce((sum, { count }) => sum + count, 0),
          valid,
        );
        assert.equal(otherwhen === null, held.length > 0 || all.length === 0);
        if (otherwhen?.is === 'notYet') assert.ok(all.some(({ since }) => since === otherwhen.date));
        if (otherwhen) assert.equal(otherwhen.is === 'notYet', standingAt(all, asOf).notYet > 0);
      }),
    );
    const gap = [times('2016', '2017-03'), times('2019-05', null), times('2021', null)];
    assert.deepEqual(heldAt(gap, '2018').otherwhen, { is: 'notYet', date: '2019-05' });
    assert.deepEqual(heldAt(gap.slice(0, 1), '2018').otherwhen, { is: 'ended', date: '2017-03' });
    assert.deepEqual(heldAt(gap, '2020').held, [gap[1]]);
    assert.equal(heldAt([times(null, null)], '1999').otherwhen, null);
  });
});
