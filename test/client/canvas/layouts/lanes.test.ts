import assert from 'node:assert/strict';
import fc from 'fast-check';
import { laneLayout, type LaneLayout } from '../../../../client/canvas/layouts/lanes.ts';
import { measures } from '../../../../client/canvas/layouts/measures.ts';
import { overlap } from '../../../../client/canvas/layouts/plane.ts';
import { coversNothing, freeCorner, slots } from '../../../../client/canvas/layouts/slots.ts';
import { referenceChain, segment } from '../reference-chain.ts';

const column = (layout: LaneLayout, ids: readonly string[]): string[] =>
  [...ids].sort((a, b) => layout.segments.get(a)!.y - layout.segments.get(b)!.y);

const inside = (inner: { x: number; y: number; w: number; h: number }, outer: typeof inner): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.w <= outer.x + outer.w &&
  inner.y + inner.h <= outer.y + outer.h;

function assertTidy(layout: LaneLayout): void {
  const places = [...layout.segments.values()];
  places.forEach((a, i) => {
    for (const b of places.slice(i + 1)) assert.ok(!overlap(a, b), 'two segments overlap');
    const block = layout.blocks.find(({ key }) => key === a.block);
    assert.ok(block !== undefined && inside(a, block), 'a segment leaves its block');
  });
  layout.blocks.forEach((a, i) => {
    for (const b of layout.blocks.slice(i + 1)) assert.ok(!overlap(a, b), 'two blocks overlap');
    const lane = layout.lanes.find(({ letter }) => letter === a.lane);
    assert.ok(lane !== undefined && inside(a, lane), 'a block leaves its lane');
  });
  assert.ok(layout.lanes.every((lane) => inside(lane, { x: 0, y: 0, w: layout.w, h: layout.h })));
}

describe('the lane layout of the reference chain', () => {
  const chain = referenceChain();
  const layout = laneLayout(chain);

  it('is 1052 × 647 units: a window of 1280 × 800 at 100 %', () => {
    assert.deepEqual([layout.w, layout.h], [1052, 647]);
    assert.equal(layout.segments.size, 120);
  });

  it('lets 163 FEEDS run right, 72 within a column and 12 left', () => {
    const runs = { right: 0, within: 0, left: 0 };
    for (const { from, to } of chain.feeds) {
      const step = layout.segments.get(to)!.column - layout.segments.get(from)!.column;
      runs[step > 0 ? 'right' : step === 0 ? 'within' : 'left'] += 1;
    }
    assert.deepEqual(runs, { right: 163, within: 72, left: 12 });
  });

  it('overlaps nothing and keeps every segment in its block, every block in its lane', () => assertTidy(layout));

  it('gives the first two lanes two columns, the others one, in the order of the chain', () => {
    assert.deepEqual(
      layout.lanes.map(({ letter, w }) => [letter, w]),
      [
        ['芯', 264],
        ['核', 264],
        ['器', 132],
        ['网', 132],
        ['服', 132],
      ],
    );
  });

  it('puts sub-segments under their parent, indented, with air around the family', () => {
    const head = layout.segments.get('wireless-module')!;
    const family = ['nb-iot-module', 'lora-module', 'cellular-module', 'ble-module'];
    assert.ok(head.heads);
    assert.deepEqual(column(layout, family), family);
    family.forEach((id, i) => {
      const place = layout.segments.get(id)!;
      assert.equal(place.x, head.x + measures.indent);
      assert.equal(place.y, head.y + (i + 1) * measures.row);
      assert.equal(place.x + place.w, head.x + head.w);
    });
    assert.equal(head.y - layout.segments.get('camera-module')!.y, measures.row + measures.groupGap);
  });

  it('answers the same whatever the order of the data', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...chain.segments], { minLength: 120 }),
        fc.shuffledSubarray([...chain.feeds], { minLength: 247 }),
        (segments, feeds) => {
          const other = laneLayout({ ...chain, segments, feeds });
          assert.deepEqual(new Map([...other.segments].sort()), new Map([...layout.segments].sort()));
        },
      ),
      { numRuns: 8 },
    );
  });

  it('leaves a free corner under the last two lanes', () => {
    assert.deepEqual(freeCorner(layout, 290, 150, 32), { x: 756, y: 446, w: 296, h: 201 });
    assert.equal(freeCorner(layout, 290, 400, 32), null);
  });

  it('tells a corner of the window no segment lies under from one that covers some', () => {
    assert.ok(coversNothing(layout, freeCorner(layout, 290, 150, 32)!));
    assert.ok(coversNothing(layout, { x: layout.w + 10, y: layout.h - 150, w: 290, h: 150 }));
    const place = layout.segments.get('wireless-module')!;
    assert.ok(!coversNothing(layout, { x: place.x + place.w - 1, y: place.y + place.h - 1, w: 290, h: 150 }));
  });

  it('has room for three companies inside every segment', () => {
    for (const place of layout.segments.values()) {
      const boxes = slots(place);
      assert.equal(boxes.length, 3);
      boxes.forEach((slot, i) => {
        assert.ok(inside(slot, place));
        assert.ok(Math.abs(slot.w - (place.w - 11.2) / 3) < 1e-9);
        for (const next of boxes.slice(i + 1)) assert.ok(!overlap(slot, next));
      });
    }
  });
});

describe('the lane layout of other chains', () => {
  const lanes = [
    { letter: 'A', name: '甲', nameEn: 'A' },
    { letter: 'B', name: '乙', nameEn: 'B' },
  ];

  it('takes lanes and blocks from the data, and puts what they do not list last', () => {
    const layout = laneLayout({
      lanes,
      blocks: [{ id: 'two', name: '二', nameEn: 'Two' }],
      segments: [
        segment('b', { letter: 'B', cluster: 'two' }),
        segment('a', { letter: 'A', cluster: 'one' }),
        segment('a2', { letter: 'A', cluster: 'two' }),
        segment('stray'),
      ],
      feeds: [{ from: 'a', to: 'b' }],
    });
    assert.deepEqual(
      layout.blocks.map(({ key }) => key),
      ['A/two', 'A/one', 'B/two', '/'],
    );
    assert.equal(layout.segments.get('stray')!.column, 2);
  });

  it('is empty without segments', () => {
    const layout = laneLayout({ lanes, blocks: [], segments: [], feeds: [] });
    assert.deepEqual([layout.w, layout.h, layout.lanes, layout.blocks], [0, 0, [], []]);
  });

  it('stays tidy for any chain: cycles, circles of parents, dangling ends, crowded lanes', () => {
    const id = fc.integer({ min: 0, max: 69 }).map((n) => `s${n}`);
    const one = fc.record({
      letter: fc.constantFrom('A', 'B', ''),
      cluster: fc.constantFrom('one', 'two', ''),
      stage: fc.constantFrom('up', 'mid', 'down', ''),
      parent: fc.oneof(fc.constant(''), id),
    });
    fc.assert(
      fc.property(
        fc.array(one, { maxLength: 70 }),
        fc.array(fc.record({ from: id, to: id }), { maxLength: 120 }),
        (said, feeds) => {
          const segments = said.map((row, i) => segment(`s${i}`, row));
          const layout = laneLayout({ lanes, blocks: [], segments, feeds });
          assert.equal(layout.segments.size, segments.length);
          assertTidy(layout);
        },
      ),
      { numRuns: 60 },
    );
  });
});
