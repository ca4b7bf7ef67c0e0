import assert from 'node:assert/strict';
import fc from 'fast-check';
import { laneCurve, pointAt, relative } from '../../../client/canvas/edges.ts';
import { bend } from '../../../client/canvas/free-lines.ts';

const box = (x: number, y: number) => ({ x, y, w: 120, h: 20 });

describe('curves on the map', () => {
  it('leave on the right and enter on the left when they run rightward, level at both ends', () => {
    const curve = laneCurve(box(0, 0), box(300, 100), false);
    assert.deepEqual([curve.leaves, curve.enters], ['50% 0%', '-50% 0%']);
    const k = 0.42 * 180;
    assert.deepEqual(curve.path, [
      { x: 120, y: 10 },
      { x: 120 + k, y: 10 },
      { x: 300 - k, y: 110 },
      { x: 300, y: 110 },
    ]);
    assert.deepEqual(pointAt(curve, 0), curve.path[0]);
    assert.deepEqual(pointAt(curve, 1), curve.path[3]);
    assert.deepEqual(pointAt(curve, 0.5), { x: 210, y: 60 });
  });

  it('reach at least 14 units out where the gap is narrow', () => {
    assert.equal(laneCurve(box(0, 0), box(132, 100), false).path[1].x, 134);
  });

  it('are a bracket on the right within a column, wider for a longer way, at most 27', () => {
    const near = laneCurve(box(4, 0), box(0, 23), true);
    assert.deepEqual([near.leaves, near.enters], ['50% 0%', '50% 0%']);
    assert.ok(Math.abs(near.path[1].x - (124 + 9 + 0.06 * 23)) < 1e-9);
    assert.equal(near.path[1].x, near.path[2].x);
    assert.equal(laneCurve(box(0, 0), box(0, 900), true).path[1].x, 120 + 27);
  });

  it('run from the left side to the right side when they go back', () => {
    const curve = laneCurve(box(300, 0), box(0, 100), false);
    assert.deepEqual([curve.leaves, curve.enters], ['-50% 0%', '50% 0%']);
    assert.ok(curve.path[1].x < 300 && curve.path[2].x > 120);
  });

  it('say where their control points lie as Cytoscape reads it', () => {
    const point = fc.record({ x: fc.integer({ min: -500, max: 500 }), y: fc.integer({ min: -500, max: 500 }) });
    fc.assert(
      fc.property(point, point, point, (p, a, b) => {
        fc.pre(Math.hypot(b.x - a.x, b.y - a.y) > 1);
        const { weight, distance } = relative(p, a, b);
        // Cytoscape: a + weight·(b − a) + distance·(−dy, dx)/|b − a|.
        const length = Math.hypot(b.x - a.x, b.y - a.y);
        const x = a.x + weight * (b.x - a.x) - (distance * (b.y - a.y)) / length;
        const y = a.y + weight * (b.y - a.y) + (distance * (b.x - a.x)) / length;
        assert.ok(Math.hypot(x - p.x, y - p.y) < 1e-6);
      }),
    );
  });
});

describe('lines of the free arrangement', () => {
  it('are straight where nothing stands in the way', () => {
    assert.equal(bend({ x: 0, y: 0 }, { x: 200, y: 0 }, [{ at: { x: 100, y: 40 }, d: 30 }]), null);
    assert.equal(bend({ x: 0, y: 0 }, { x: 200, y: 0 }, [{ at: { x: 260, y: 0 }, d: 30 }]), null);
  });

  it('pass a node in their way at least 8 clear of it, on the nearer side', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.26, max: 0.74, noNaN: true }),
        fc.double({ min: -0.99, max: 0.99, noNaN: true }),
        fc.integer({ min: 26, max: 44 }),
        (foot, part, d) => {
          const off = part * (d / 2 + 5);
          const length = 400;
          const bent = bend({ x: 0, y: 0 }, { x: length, y: 0 }, [{ at: { x: foot * length, y: off }, d }])!;
          assert.ok(bent.weight >= 0.25 && bent.weight <= 0.75);
          assert.equal(Math.sign(bent.distance), off < 0 ? 1 : -1);
          const { weight: w, distance } = bent;
          let at = Infinity;
          let passed = 0;
          for (let t = 0; t <= 1; t += 0.001) {
            const x = (2 * t * (1 - t) * w + t * t) * length;
            if (Math.abs(x - foot * length) > at) continue;
            at = Math.abs(x - foot * length);
            passed = 2 * t * (1 - t) * distance;
          }
          assert.ok(Math.abs(passed - off) > d / 2 + 7.8);
        },
      ),
    );
  });
});
