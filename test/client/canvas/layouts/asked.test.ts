import assert from 'node:assert/strict';
import fc from 'fast-check';
import { force } from '../../../../client/canvas/layouts/force.ts';
import type { Arrange, LaidNode } from '../../../../client/canvas/layouts/job.ts';
import { layers } from '../../../../client/canvas/layouts/layers.ts';
import { overlap } from '../../../../client/canvas/layouts/plane.ts';
import { rings } from '../../../../client/canvas/layouts/rings.ts';
import { settle } from '../../../../client/canvas/layouts/settle.ts';
import type { Rect, Spot } from '../../../../client/canvas/types.ts';

const node = (id: string, x: number, y: number, pinned = false): LaidNode => ({
  id,
  x,
  y,
  pinned,
  ground: { x: -40, y: -24, w: 80, h: 64 },
});
const worlds = fc
  .record({
    places: fc.array(fc.tuple(fc.integer({ min: -400, max: 400 }), fc.integer({ min: -400, max: 400 }), fc.boolean()), {
      minLength: 2,
      maxLength: 14,
    }),
    links: fc.array(fc.tuple(fc.nat(13), fc.nat(13)), { maxLength: 24 }),
  })
  .map(({ places, links }) => ({
    // Pinned ones stand where a hand may have put them: apart from each other.
    nodes: places.map(([x, y, pinned], i) => (pinned ? node(`n${i}`, 1000 + 100 * i, y, true) : node(`n${i}`, x, y))),
    lines: links
      .filter(([a, b]) => a !== b && a < places.length && b < places.length)
      .map(([a, b]) => ({ from: `n${a}`, to: `n${b}`, flow: true })),
    centre: 'n0',
  }));
const box = (nodes: readonly LaidNode[], { id, x, y }: Spot): Rect => {
  const ground = nodes.find((one) => one.id === id)?.ground ?? { x: 0, y: 0, w: 0, h: 0 };
  return { ...ground, x: x + ground.x, y: y + ground.y };
};

const layouts: Readonly<Record<string, Arrange>> = { force, layers, rings };

describe('layouts on request', () => {
  for (const [name, arrange] of Object.entries(layouts))
    it(`${name}: what is pinned stays, no two names overlap, places are whole numbers and the same each time`, async () => {
      await fc.assert(
        fc.asyncProperty(worlds, async (world) => {
          const spots = settle(world.nodes, await arrange(world));
          assert.deepEqual(
            spots.map(({ id }) => id),
            world.nodes.map(({ id }) => id),
          );
          for (const { id, x, y, pinned } of world.nodes)
            if (pinned)
              assert.deepEqual(
                spots.find((spot) => spot.id === id),
                { id, x, y },
              );
          spots.forEach((a, i) => {
            assert.ok(Number.isInteger(a.x) && Number.isInteger(a.y));
            for (const b of spots.slice(i + 1))
              assert.ok(!overlap(box(world.nodes, a), box(world.nodes, b)), `${a.id} ${b.id}`);
          });
          assert.deepEqual(settle(world.nodes, await arrange(world)), spots);
        }),
        { numRuns: 25 },
      );
    });

  it('layers let a flow run to the right, and rings stand around the centre', async () => {
    const nodes = ['a', 'b', 'c'].map((id, i) => node(id, 90 * i, 0));
    const lines = [
      { from: 'c', to: 'b', flow: true },
      { from: 'b', to: 'a', flow: true },
    ];
    const at = new Map((await layers({ nodes, lines, centre: null })).map((spot) => [spot.id, spot.x]));
    assert.ok((at.get('c') ?? 0) < (at.get('b') ?? 0) && (at.get('b') ?? 0) < (at.get('a') ?? 0));
    const round = new Map((await rings({ nodes, lines, centre: 'c' })).map(({ id, x, y }) => [id, Math.hypot(x, y)]));
    assert.equal(round.get('c'), 0);
    assert.ok((round.get('b') ?? 0) < (round.get('a') ?? 0));
  });
});
