import assert from 'node:assert/strict';
import { en } from '../../../../client/text/en.ts';
import { zh } from '../../../../client/text/zh.ts';
import { firmCount } from '../../../../client/views/parts/firm-count.ts';

describe("a segment's companies in words", () => {
  const row = (companyCount: number, sampleCount: number, unnamed: boolean) => ({ companyCount, sampleCount, unnamed });

  it('names an unnamed group besides, as the plus on the map does', () => {
    assert.equal(firmCount(row(8, 0, true), zh), '8 家 + 未具名');
    assert.equal(firmCount(row(8, 0, true), en), '8 firms + unnamed');
    assert.equal(firmCount(row(0, 0, true), zh), '未具名');
  });

  it('says how many are a sample’s', () => {
    assert.equal(firmCount(row(3, 2, false), zh), '3 家，其中样例 2');
    assert.equal(firmCount(row(3, 2, false), en), '3 firms, 2 of them sample');
    assert.equal(firmCount(row(2, 2, false), zh), '仅样例 2 家');
    assert.equal(firmCount(row(2, 2, true), zh), '2 家 + 未具名，其中样例 2');
  });

  it('says nothing where there is none, and no more than the figure where all are on record', () => {
    assert.equal(firmCount(row(0, 0, false), zh), '');
    assert.equal(firmCount(row(1, 0, false), en), '1 firm');
  });
});
