import assert from 'node:assert/strict';
import { lastDay, notLater, provenSince } from '../../server/model/iso-day.ts';

describe('an ISO date', () => {
  it('has a last day: of a year, a month, itself', () => {
    assert.deepEqual(['2020', '2020-02', '2100-02', '2020-11', '2020-11-05', '0099-02'].map(lastDay), [
      '2020-12-31',
      '2020-02-29',
      '2100-02-28',
      '2020-11-30',
      '2020-11-05',
      '0099-02-28',
    ]);
  });
  it('has none when there is no such date', () => {
    for (const wrong of [
      '',
      '20',
      '2020-13',
      '2020-00',
      '2021-02-29',
      '2020-11-31',
      '2020-1',
      '2020-11-05T00:00',
      '0000',
    ])
      assert.equal(lastDay(wrong), null, wrong);
  });
  it('of a period proves from its end on, from its start where it is open', () => {
    assert.deepEqual(['2020-11', '2018/2020-11', '2018/', '/2020-11', '/', null].map(provenSince), [
      '2020-11',
      '2020-11',
      '2018',
      '2020-11',
      null,
      null,
    ]);
    assert.ok(
      notLater(null, '2020-01-01') && notLater('2020', '2020-01-01') && !notLater('2018/2020-02', '2020-01-31'),
    );
  });
});
