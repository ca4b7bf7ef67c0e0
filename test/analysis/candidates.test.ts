import assert from 'node:assert/strict';
import { candidates, tieWaysOf, type Prospectus } from '../../server/analysis/candidates.ts';
import type { Operation } from '../../server/analysis/fact.ts';
import type { TypedLink } from '../../server/analysis/ways.ts';
import { factsOf, link, type Short } from './facts-of.ts';

const typed = (type: TypedLink['type'], from: string, to: string): TypedLink => ({ ...link([from, to]), type });
const operation = (from: string, to: string, activity: Operation['activity'] = 'active'): Operation => ({
  ...link([from, to]),
  activity,
});

const world: Short = {
  segments: ['gap', 'part', 'below', 'whole', 'far'],
  feeds: [
    ['gap', 'below', false],
    ['below', 'far'],
  ],
  subsegments: [
    ['part', 'gap'],
    ['gap', 'whole'],
  ],
  partOf: [['gap', 'cluster']],
  companies: ['near', 'kin', 'remote', '(few)', 'friend'],
  operations: [
    ['near', 'below'],
    ['kin', 'whole'],
    ['remote', 'far'],
    ['(few)', 'below'],
    ['friend', 'below', 'planned'],
  ],
  placeTargets: [['park', 'cluster']],
  policyTargets: [['plan', 'gap']],
  serves: [['plan', 'park']],
};

const prospectus = (more: Partial<Prospectus['of']> = {}, around: readonly TypedLink[] = []): Prospectus => ({
  of: {
    facts: factsOf(world),
    segment: 'gap',
    operations: [],
    unnamed: new Set(),
    hosts: [],
    funds: [],
    science: [],
    institutes: new Set(),
    ...more,
  },
  around,
});

const told = (given: Prospectus): [string, string][] =>
  candidates(given).map(({ entity, reasons }) => [entity, reasons.join()]);

describe('candidates for a gap', () => {
  it('are inside companies active one FEEDS or SUBSEGMENT_OF step away, named ones', () => {
    assert.deepEqual(told(prospectus()), [
      ['kin', 'ONE_STEP_AWAY'],
      ['near', 'ONE_STEP_AWAY'],
    ]);
    assert.deepEqual(candidates(prospectus())[1]?.because, [
      { entities: ['near', 'below', 'gap'], relations: ['near|OPERATES_IN|below|', 'gap|FEEDS|below|'] },
    ]);
  });

  it('are outside companies active in it or a part of it, by the way of the part', () => {
    const found = candidates(
      prospectus({
        operations: [
          operation('o', 'gap'),
          operation('p', 'part'),
          operation('q', 'gap', 'stopped'),
          operation('(g)', 'gap'),
        ],
        unnamed: new Set(['(g)']),
      }),
    ).filter(({ reasons }) => reasons.includes('ACTIVE_OUTSIDE'));
    assert.deepEqual(
      found.map(({ entity, because }) => [entity, because[0]?.entities]),
      [
        ['o', ['o', 'gap']],
        ['p', ['p', 'part', 'gap']],
      ],
    );
  });

  it('are institutes and patents tied to a company, park or policy of it', () => {
    const given = prospectus({
      operations: [operation('o', 'part')],
      hosts: [link(['park', 'gap'])],
      science: [
        typed('HOLDS', 'o', 'patents'),
        typed('TRANSFERRED', 'lab', 'patents'),
        typed('RELIES_ON', 'park', 'school'),
        typed('HOLDS', 'stranger', 'other'),
      ],
      institutes: new Set(['patents', 'lab', 'school', 'other']),
    });
    const found = candidates(given).filter(({ reasons }) => reasons.includes('TIED'));
    assert.deepEqual(
      found.map(({ because }) => because[0]?.entities),
      [
        ['lab', 'patents', 'o', 'part', 'gap'],
        ['patents', 'o', 'part', 'gap'],
        ['school', 'park', 'gap'],
      ],
    );
  });

  it('share the support of whoever in scope targets it or what it is part of, and of its funds', () => {
    const [first] = candidates(prospectus({ funds: [link(['fund', 'gap'])] }));
    assert.deepEqual(
      first?.support.map(({ entity, way }) => [entity, way.relations]),
      [
        ['fund', ['fund|FUNDS|gap|']],
        ['park', ['park|TARGETS|cluster|', 'gap|PART_OF|cluster|']],
        ['plan', ['plan|TARGETS|gap|']],
      ],
    );
    assert.equal(first.score, 3);
  });

  it('are ranked by support and ties: named companies in scope within three relations, whoever stands between', () => {
    const given = prospectus({}, [
      typed('SUPPLIES', 'near', 'x'),
      typed('WORKS_FOR', 'y', 'x'),
      typed('WORKS_FOR', 'y', 'remote'),
      typed('SUPPLIES', 'remote', 'kin'),
      typed('SUPPLIES', '(few)', 'near'),
    ]);
    const found = candidates(given);
    assert.deepEqual(
      found.map(({ entity, ties, score, rank }) => [entity, ties, score, rank]),
      [
        ['kin', ['remote'], 3, 1],
        ['near', ['remote'], 3, 1],
      ],
    );
    assert.deepEqual(tieWaysOf(given, found[1]!), [
      {
        entities: ['near', 'x', 'y', 'remote'],
        relations: ['near|SUPPLIES|x|', 'y|WORKS_FOR|x|', 'y|WORKS_FOR|remote|'],
      },
    ]);
  });
});
