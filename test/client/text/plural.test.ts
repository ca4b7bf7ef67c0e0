import assert from 'node:assert/strict';
import { en } from '../../../client/text/en.ts';
import { plural } from '../../../client/text/plural.ts';
import { queryEn } from '../../../client/text/query-en.ts';

type Said = readonly (readonly [path: string, words: string])[];

/** What every function of a dictionary says when all its numbers are 1. */
const saidOfOne = (value: unknown, path: string): Said => {
  if (typeof value === 'function') {
    const words = (value as (...args: number[]) => unknown)(1, 1, 1, 1);
    return typeof words === 'string' ? [[path, words]] : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => saidOfOne(one, `${path}.${key}`));
};

describe('English numbers', () => {
  it('one is not many: no function of the dictionary says “1 gaps”', () => {
    const many =
      /\b1 (?:[a-z]+ )?(?:gap|segment|firm|node|relation|token|row|step|customer|hit|result|proof|path|view|neighbour|finding|statement)s\b/;
    const said = [...saidOfOne(en, 'en'), ...saidOfOne(queryEn, 'query')];
    assert.ok(said.length > 80);
    assert.deepEqual(
      said.filter(([, words]) => many.test(words)),
      [],
    );
    assert.equal(plural(2, 'gap'), '2 gaps');
  });
});
