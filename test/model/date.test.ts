import assert from 'node:assert/strict';
import { endsBeforeItBegins, isDate, isPeriod } from '../../server/model/date.ts';

describe('a date', () => {
  for (const text of ['2017', '2017-11', '2017-11-05', '2020-02-29', '1998-12-31'])
    it(`takes ${text}`, () => assert.equal(isDate(text), true));
  for (const text of [
    '',
    '17',
    '0000',
    '2017-13',
    '2017-00',
    '2017-02-30',
    '2019-02-29',
    '2017-1',
    '2017/11',
    '2017-11-05T00',
    '2017年',
    '２０１７',
  ])
    it(`refuses ${text === '' ? 'nothing' : text}`, () => assert.equal(isDate(text), false));
});

describe('a period', () => {
  for (const text of ['2017', '2017-11/2020-11', '/2020-11', '2017-11/', '2017-11/2017', '2017/2017'])
    it(`takes ${text}`, () => assert.equal(isPeriod(text), true));
  for (const text of ['', '/', '2017-11/2017-10', '2018/2017', '2017/2018/2019', '2017-13/2018', '每年', '≤2020-11'])
    it(`refuses ${text === '' ? 'nothing' : text}`, () => assert.equal(isPeriod(text), false));
});

describe('two dates meant whole', () => {
  it('are in order when the later may still be the earlier', () => {
    assert.equal(endsBeforeItBegins('2017-11-05', '2017-11'), false);
    assert.equal(endsBeforeItBegins('2017', '2017-01'), false);
    assert.equal(endsBeforeItBegins('2017-11-05', '2017-11-05'), false);
  });
  it('are reversed when the end is over before the beginning', () => {
    assert.equal(endsBeforeItBegins('2018', '2017'), true);
    assert.equal(endsBeforeItBegins('2017-11-05', '2017-10'), true);
    assert.equal(endsBeforeItBegins('2017-11-05', '2017-11-04'), true);
  });
});
