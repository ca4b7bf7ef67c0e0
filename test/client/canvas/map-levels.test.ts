import assert from 'node:assert/strict';
import { restingView } from '../../../client/canvas/resting-view.ts';
import { behindCount } from '../../../client/canvas/room.ts';
import { traceOf } from '../../../client/canvas/trace.ts';
import type { ChipData, SegmentData } from '../../../client/canvas/types.ts';
import { referenceChain, segment } from './reference-chain.ts';
import { chip, of, small } from './small-map.ts';

describe('“+n”', () => {
  const says = (...segments: SegmentData[]): string[] => segments.map(behindCount(segments));
  const companies = (n: number, more: Partial<ChipData> = {}): ChipData[] =>
    Array.from({ length: n }, (_, i) => chip(`${JSON.stringify(more)}${i}`, more));
  const place = (id: string, more: Partial<SegmentData>): SegmentData => segment(id, {}, more);

  it('counts companies the answer does not list', () => {
    assert.deepEqual(says(place('s', { companyCount: 40, companies: companies(12) })), ['+38']);
  });

  it('counts those not counted as present, too: in talks, stopped', () => {
    const some = [...companies(3), ...companies(2, { activity: 'PLANNED' })];
    assert.deepEqual(says(place('s', { companyCount: 3, companies: some })), ['+3']);
  });

  it('leaves those of sub-segments to the sub-segments', () => {
    const parent = place('p', { companyCount: 34, companies: companies(4) });
    const part = place('q', { parent: 'p', companyCount: 30, companies: companies(12, { sample: false }) });
    assert.deepEqual(says(parent, part), ['+2', '+28']);
  });

  it('says that an unnamed group is behind it, listed or not', () => {
    const group = chip('group', { unnamed: true });
    assert.deepEqual(says(place('s', { companyCount: 4, unnamed: true, companies: [...companies(4), group] })), [
      '+2+',
    ]);
    assert.deepEqual(says(place('s', { companyCount: 20, unnamed: true, companies: companies(12) })), ['+18+']);
  });

  it('ends on a circle of parents', () => {
    const ring = [place('p', { parent: 'q', companies: companies(5) }), place('q', { parent: 'p' })];
    assert.deepEqual(says(...ring), ['+3', '+0']);
  });
});

describe('lines that leave the window', () => {
  const scene = of(small());
  const leads = (view: Partial<typeof restingView>) => scene.leads({ ...restingView, ...view }, 'l2');

  it('are those of the selected company, else the first step of the trace', () => {
    assert.deepEqual(
      leads({ selected: ['b1'], trace: traceOf('b', small().feeds) }).map(({ id, text, leaves }) => [id, text, leaves]),
      [['a1', 'a1 · a ×2', false]],
    );
    assert.deepEqual(
      leads({ selected: ['a'], trace: traceOf('a', small().feeds) }).map(({ id, leaves }) => [id, leaves]),
      [['b', true]],
    );
    assert.deepEqual(leads({}), []);
  });
});

describe('walking the map by keyboard', () => {
  const scene = of(small());

  it('goes along FEEDS to the left and right, and back to where it came from', () => {
    assert.equal(scene.walk(null, 'right', null), 'a');
    assert.equal(scene.walk('a', 'right', null), 'b');
    assert.equal(scene.walk('b', 'left', 'a'), 'a');
    assert.equal(scene.walk('a', 'left', null), null);
  });

  it('goes up and down the column and stops at its ends', () => {
    assert.equal(scene.walk('b', 'down', null), 'c');
    assert.equal(scene.walk('c', 'up', null), 'b');
    assert.equal(scene.walk('c', 'down', null), null);
  });

  it('reaches every segment of the reference chain', () => {
    const chain = referenceChain();
    const whole = of(chain);
    const found = new Set([whole.walk(null, 'right', null)!]);
    for (const id of found)
      for (const key of ['left', 'right', 'up', 'down'] as const) {
        const next = whole.walk(id, key, null);
        if (next !== null) found.add(next);
      }
    assert.equal(found.size, 120);
  });

  it('says name, mark and counts of where it stands', () => {
    assert.deepEqual(scene.spoken('b', restingView), {
      id: 'b',
      name: 'b',
      mark: 'present',
      companies: 5,
      upstream: 1,
      downstream: 1,
    });
  });
});

describe('levels of zoom', () => {
  const scene = of(small());

  it('are bars below 60 %, names, and companies from 180 %', () => {
    assert.deepEqual(
      [0.59, 0.6, 1, 1.79, 1.8].map((zoom) => scene.level(zoom)),
      ['l0', 'l1', 'l1', 'l1', 'l2'],
    );
  });
});
