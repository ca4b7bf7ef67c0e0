import assert from 'node:assert/strict';
import {
  bridgeOf,
  byDistance,
  linksOfDependant,
  needsOf,
  talksOf,
  targetsOf,
  type Dependant,
  type Evidence,
} from '../../../../client/views/Gaps/reasons.ts';

const entity = (id: string): Evidence['from'] => ({
  id,
  kind: 'Segment',
  name: id,
  nameEn: null,
  shortName: null,
  shortNameEn: null,
  unnamed: false,
});

/** `a FEEDS b` as a relation without statements: which relations are picked is what is tested. */
const link = (text: string): Evidence => {
  const [from = '', type = '', to = ''] = text.split(' ');
  return {
    id: text,
    type: type as Evidence['type'],
    qualifier: '',
    from: entity(from),
    to: entity(to),
    statements: [],
  };
};
const idsOf = (links: readonly Evidence[]): string[] => links.map(({ id }) => id);

describe('what a gap’s severity is made of', () => {
  it('dependants equally far are one part, the nearest first, adding up', () => {
    const dependant = (id: string, distance: number, contribution: number): Dependant => ({
      segment: entity(id),
      distance,
      companyCount: 1,
      contribution,
    });
    assert.deepEqual(
      byDistance([dependant('c', 2, 0.25), dependant('a', 1, 0.5), dependant('b', 1, 1)]).map((part) => [
        part.distance,
        part.contribution,
        part.dependants.map(({ segment }) => segment.id),
      ]),
      [
        [1, 1.5, ['a', 'b']],
        [2, 0.25, ['c']],
      ],
    );
  });

  it('a dependant is proven by the ways from the gap to it and by who is active in it or a part of it', () => {
    const evidence = [
      'x FEEDS a',
      'x FEEDS b',
      'a FEEDS c',
      'b FEEDS c',
      'c FEEDS d',
      'up FEEDS x',
      'c1 SUBSEGMENT_OF c',
      'c2 SUBSEGMENT_OF c',
      'K OPERATES_IN c1',
      'L OPERATES_IN d',
    ].map(link);
    assert.deepEqual(idsOf(linksOfDependant(evidence, 'x', 'c')), [
      'x FEEDS a',
      'x FEEDS b',
      'a FEEDS c',
      'b FEEDS c',
      'c1 SUBSEGMENT_OF c',
      'K OPERATES_IN c1',
    ]);
    assert.deepEqual(idsOf(linksOfDependant(evidence, 'x', 'a')), ['x FEEDS a']);
    assert.deepEqual(idsOf(bridgeOf(evidence, 'x')), ['up FEEDS x']);
  });

  it('a need is the company’s own, or that of a product it makes', () => {
    const evidence = ['K NEEDS x', 'L PRODUCES p', 'L PRODUCES q', 'p NEEDS x', 'M PRODUCES r', 'r NEEDS y'].map(link);
    assert.deepEqual(
      needsOf(evidence, 'x', [entity('K'), entity('L')]).map(({ who, links }) => [who.id, idsOf(links)]),
      [
        ['K', ['K NEEDS x']],
        ['L', ['L PRODUCES p', 'p NEEDS x']],
      ],
    );
  });

  it('a target is told with the way up to it and with whose policy it is', () => {
    const evidence = [
      'area TARGETS whole',
      'policy TARGETS x',
      'park TARGETS elsewhere',
      'x PART_OF mid',
      'mid PART_OF whole',
      'mid PART_OF other',
      'gov ESTABLISHED policy',
      'policy SERVES area',
    ].map(link);
    assert.deepEqual(
      targetsOf(evidence, 'x').map(({ who, links }) => [who.id, idsOf(links)]),
      [
        ['area', ['area TARGETS whole', 'x PART_OF mid', 'mid PART_OF whole']],
        ['policy', ['policy TARGETS x', 'gov ESTABLISHED policy', 'policy SERVES area']],
      ],
    );
  });

  it('talks are of who comes to it or a part of it, and circles end', () => {
    const evidence = [
      'x1 SUBSEGMENT_OF x',
      'x SUBSEGMENT_OF x1',
      'K OPERATES_IN x1',
      'K NEGOTIATES_WITH area',
      'L OPERATES_IN y',
      'L NEGOTIATES_WITH area',
    ].map(link);
    assert.deepEqual(
      talksOf(evidence, 'x').map(({ who, links }) => [who.id, idsOf(links)]),
      [['K', ['K OPERATES_IN x1', 'K NEGOTIATES_WITH area']]],
    );
  });
});
