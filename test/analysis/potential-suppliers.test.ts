import assert from 'node:assert/strict';
import type { Buyer } from '../../server/analysis/fact.ts';
import { gapEvidence, supplierEvidence } from '../../server/analysis/evidence.ts';
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
  it('each have the relations behind them: the reason, and what makes the supplier active there', () => {
    const facts = factsOf(world);
    const behind = (buyer: Partial<Buyer>, company: string, segment: string, reason: 'NEED' | 'INPUT') =>
      supplierEvidence(facts, { ...nobody, ...buyer }, { company, segment, reason });
    assert.deepEqual(behind({ needs: [link(['buyer', 'need'])] }, 'p', 'need', 'NEED'), [
      'buyer|NEEDS|need|',
      'p|OPERATES_IN|part|',
      'part|SUBSEGMENT_OF|need|',
    ]);
    const through = { produces: [link(['buyer', 'thing'])], productNeeds: [link(['thing', 'need'])] };
    assert.deepEqual(behind(through, 'n', 'need', 'NEED'), [
      'thing|NEEDS|need|',
      'buyer|PRODUCES|thing|',
      'n|OPERATES_IN|need|',
    ]);
    assert.deepEqual(behind({ operations: [own] }, 'i', 'input', 'INPUT'), [
      'input|FEEDS|own|',
      'buyer|OPERATES_IN|own|',
      'i|OPERATES_IN|input|',
    ]);
  });
  it('a talk in a part of a gap shows what makes it a part', () => {
    const talking: Short = {
      segments: ['whole', 'part'],
      subsegments: [['part', 'whole']],
      companies: ['t'],
      operations: [['t', 'part', 'planned']],
    };
    assert.deepEqual(gapEvidence(factsOf(talking), { segment: 'whole', rules: [], state: 'IN_TALKS' }), [
      't|OPERATES_IN|part|',
      'part|SUBSEGMENT_OF|whole|',
    ]);
  });
});
