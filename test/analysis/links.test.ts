import assert from 'node:assert/strict';
import { count, operations } from '../../server/analysis/links.ts';

const survey = { key: 'k', segmentId: 's', operator: '=', value: 0, source: 'told' };

describe('the rows of links and counts', () => {
  it('take a figure that was said, and never a missing one for none', () => {
    assert.equal(count(survey, 'segmentId').value, 0);
    assert.throws(() => count({ key: 'k', segmentId: 's', operator: '=', source: 'told' }, 'segmentId'), TypeError);
    assert.throws(() => count({ ...survey, value: null }, 'segmentId'), TypeError);
  });

  it('take the words of the vocabulary only', () => {
    const row = { fromId: 'c', toId: 's', qualifier: '' };
    const activities = [{}, { activity: null }, { activity: 'planned' }].map(
      (said) => operations([{ ...row, ...said }])[0]?.activity,
    );
    assert.deepEqual(activities, ['active', 'active', 'planned']);
    assert.throws(() => operations([{ ...row, activity: 'dozing' }]), /activity .* dozing/);
    assert.throws(() => count({ ...survey, operator: '!' }, 'segmentId'), /operator .* !/);
  });
});
