import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { GapRow } from '../../../../client/views/chain.ts';
import { exportLink } from '../../../../client/views/parts/export-link.ts';
import {
  fileFilter,
  gapMark,
  gapMarks,
  gapRules,
  openGap,
  shownGaps,
  tiedRanks,
} from '../../../../client/views/Gaps/shown-gaps.ts';

const gapOf = (id: string, parts: Partial<GapRow> = {}): GapRow => ({
  segment: {
    id,
    kind: 'Segment',
    name: id,
    nameEn: null,
    shortName: null,
    shortNameEn: null,
    unnamed: false,
    letter: null,
  },
  rules: ['UPSTREAM_OF_ACTIVE'],
  severity: 1,
  rank: 1,
  presence: 'UNKNOWN',
  state: 'OPEN',
  dependants: { totalCount: 1 },
  neededBy: { totalCount: 0 },
  ...parts,
});

const gaps = [
  gapOf('a', { rules: ['NEEDED', 'BRIDGE'], presence: 'ABSENT' }),
  gapOf('b', { rules: ['TARGETED'], rank: 2 }),
  gapOf('c', { rules: ['NEEDED'], rank: 2, presence: 'ABSENT', state: 'IN_TALKS' }),
  gapOf('d', { rank: 4 }),
];
const shown = (...only: string[]): string[] => shownGaps(gaps, only).map(({ segment }) => segment.id);

describe('the gaps that are listed', () => {
  it('are all of them when nothing is asked for, or nothing that means anything', () => {
    assert.deepEqual(shown(), ['a', 'b', 'c', 'd']);
    assert.deepEqual(shown('mark:present', 'rule:WHATEVER', '%'), ['a', 'b', 'c', 'd']);
  });

  it('have one of the rules and one of the states asked for; in talks is a state of its own', () => {
    assert.deepEqual(shown('rule:NEEDED'), ['a', 'c']);
    assert.deepEqual(shown('rule:NEEDED', 'rule:TARGETED'), ['a', 'b', 'c']);
    assert.deepEqual(shown('mark:absent'), ['a']);
    assert.deepEqual(shown('mark:unknown'), ['b', 'd']);
    assert.deepEqual(shown('mark:talks', 'rule:NEEDED'), ['c']);
    assert.deepEqual(shown('mark:unknown', 'rule:NEEDED'), []);
  });

  it('grow with every further rule, and every further state, and keep their order', () => {
    const rule = fc.subarray([...gapRules], { minLength: 1 });
    const mark = fc.subarray([...gapMarks], { minLength: 1 });
    fc.assert(
      fc.property(rule, mark, (rules, marks) => {
        const keys = [...rules.map((one) => `rule:${one}`), ...marks.map((one) => `mark:${one}`)];
        assert.deepEqual(
          shown(...keys),
          gaps
            .filter((gap) => gap.rules.some((one) => rules.includes(one)) && marks.includes(gapMark(gap)))
            .map(({ segment }) => segment.id),
        );
      }),
    );
  });

  it('share a rank where another has it too', () => {
    assert.deepEqual([...tiedRanks(gaps)], [2]);
  });

  it('open the one asked for, else the selected, else the first', () => {
    assert.equal(openGap(gaps, gaps, 'c', ['b'])?.segment.id, 'c');
    assert.equal(openGap(gaps, gaps, 'gone', ['b'])?.segment.id, 'b');
    assert.equal(openGap(gaps, gaps.slice(1), null, [])?.segment.id, 'b');
    assert.equal(openGap([], [], 'c', []), null);
  });
});

describe('the address of the list as a file', () => {
  it('names the scope, the filter and the language, and nothing that is as usual', () => {
    assert.equal(exportLink('gaps', 'csv', {}, fileFilter([]), 'en'), 'export/gaps.csv?lang=en');
    const scope = { area: 'shapingba', asOf: '2020-11', withoutSources: ['sample', 'a&b'], includeInferred: true };
    const { pathname, searchParams } = new URL(
      exportLink('gaps', 'xlsx', scope, fileFilter(['rule:NEEDED', 'mark:absent', 'mark:talks', 'mark:forged']), 'zh'),
      'http://x/',
    );
    assert.equal(pathname, '/export/gaps.xlsx');
    assert.deepEqual(Object.fromEntries(searchParams), {
      area: 'shapingba',
      asOf: '2020-11',
      withoutSources: 'sample,a&b',
      includeInferred: '1',
      rules: 'NEEDED',
      states: 'IN_TALKS,ABSENT',
      lang: 'zh',
    });
  });

  it('of another list takes that list’s own parameters', () => {
    const link = exportLink('chokepoints', 'csv', { park: 'p' }, { a: 0.5, rules: [] }, 'zh');
    assert.equal(link, 'export/chokepoints.csv?park=p&a=0.5&lang=zh');
  });
});
