import assert from 'node:assert/strict';
import type { Buyer } from '../../server/analysis/fact.ts';
import { potentialSuppliers } from '../../server/analysis/potential-suppliers.ts';
import { factsOf, link, type Short } from './facts-of.ts';

const world: Short = {
  segments: ['need', 'part', 'input', 'own', 'far', 'optional'],
  subsegments: [['part', 'need']],
  feeds: [
    ['far', 'input'],
    ['input', 'own'],
    ['optional', 'own', false],
  ],
  companies: ['buyer', 'n', 'p', '(few)', 'i', 'f', 'o', 'idle'],
  operations: [
    ['buyer', 'own'],
    ['buyer', 'input'],
    ['n', 'need'],
    ['p', 'part'],
    ['(few)', 'need'],
    ['i', 'input'],
    ['f', 'far'],
    ['o', 'optional'],
    ['idle', 'need', 'stopped'],
  ],
};
const nobody: Buyer = { id: 'buyer', operations: [], needs: [], produces: [], productNeeds: [], supplies: [] };
const offers = (buyer: Partial<Buyer>, short: Short = world) =>
  potentialSuppliers(factsOf(short), { ...nobody, ...buyer }).map(
    ({ company, segment, reason }) => `${reason} ${segment} ${company}`,
  );
const own = { ...link(['buyer', 'own']), activity: 'active' } as const;

describe('potential suppliers', () => {
  it('are the named active companies, in it or a part of it, of what the company or its product needs', () => {
    assert.deepEqual(offers({ needs: [link(['buyer', 'need'])] }), ['NEED need n', 'NEED need p']);
    const through = { produces: [link(['buyer', 'thing'])], productNeeds: [link(['thing', 'need'])] };
    assert.deepEqual(offers(through), ['NEED need n', 'NEED need p']);
  });
  it('are those of segments that feed, essentially and directly, one it is active in; itself aside', () => {
    assert.deepEqual(offers({ operations: [own] }), ['INPUT input i']);
    assert.deepEqual(offers({ operations: [{ ...own, activity: 'planned' }] }), []);
  });
  it('are told for each reason, needs first, and without those that supply it already', () => {
    const buyer = { operations: [own], needs: [link(['buyer', 'input']), link(['buyer', 'need'])] };
    assert.deepEqual(offers(buyer), ['NEED input i', 'NEED need n', 'NEED need p', 'INPUT input i']);
    assert.deepEqual(offers({ ...buyer, supplies: [link(['i', 'buyer']), link(['n', 'buyer'])] }), ['NEED need p']);
  });
  it('do not hang on which segments are listed, nor on the buyer lying in the scope', () => {
    const elsewhere = { ...world, scope: { letter: '芯' }, companies: world.companies!.filter((id) => id !== 'buyer') };
    assert.deepEqual(offers({ operations: [own] }, elsewhere), ['INPUT input i']);
  });
});
