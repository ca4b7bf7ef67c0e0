import assert from 'node:assert/strict';
import { keyAction } from '../../../client/canvas/keyboard.ts';
import { hasIcon, icon } from '../../../client/canvas/icons.ts';
import { laneCurve } from '../../../client/canvas/edges.ts';
import { offscreenPills } from '../../../client/canvas/pills.ts';
import { centredOn, homeViewport, panInto, sameViewport, zoomRange } from '../../../client/canvas/viewport.ts';
import { kinds } from '../../../server/model/kinds.ts';

const pads = { left: 12, top: 44, right: 12, bottom: 12 };
const map = { x: 0, y: 0, w: 1052, h: 647 };
const top = { zoom: 1.25, align: 'top' } as const;

describe('the window onto the drawing', () => {
  it('shows the whole map at 100 % in a window of 1280 × 800', () => {
    assert.deepEqual(homeViewport(map, top, { w: 1076, h: 724 }, pads), { zoom: 1, pan: { x: 12, y: 44 } });
  });

  it('goes no nearer than 125 %, in the middle, at the top', () => {
    const home = homeViewport(map, top, { w: 2000, h: 1200 }, pads);
    assert.deepEqual(home, { zoom: 1.25, pan: { x: 12 + (1976 - 1315) / 2, y: 44 } });
  });

  it('shows the whole of a picture of thousands, as far out as one can zoom, and no further', () => {
    const home = { zoom: 1, align: 'middle' } as const;
    const whole = homeViewport({ x: -500, y: -600, w: 9_000, h: 8_000 }, home, { w: 1280, h: 800 }, pads);
    assert.ok(9_000 * whole.zoom <= 1280 && 8_000 * whole.zoom <= 800 && whole.zoom > zoomRange.least);
    const { zoom } = homeViewport({ x: 0, y: 0, w: 900_000, h: 10 }, home, { w: 1280, h: 800 }, pads);
    assert.equal(zoom, zoomRange.least);
  });

  it('puts a point in the middle of what the pads leave', () => {
    const viewport = centredOn({ x: 100, y: 50 }, 2, { w: 624, h: 456 }, pads);
    assert.deepEqual(viewport.pan, { x: 312 - 200, y: 244 - 100 });
  });

  it('pans no further than to bring a box in', () => {
    const now = { zoom: 1, pan: { x: 0, y: 0 } };
    const size = { w: 400, h: 300 };
    assert.ok(sameViewport(now, panInto({ x: 50, y: 60, w: 120, h: 20 }, now, size, pads)));
    assert.deepEqual(panInto({ x: 350, y: 0, w: 120, h: 20 }, now, size, pads).pan, { x: -82, y: 44 });
  });
});

describe('keys on the canvas', () => {
  const key = (name: string, held: Partial<Record<'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey', boolean>> = {}) =>
    keyAction({ key: name, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...held });

  it('walk, inspect, open the menu, zoom and lead out', () => {
    assert.deepEqual(key('ArrowLeft'), { do: 'walk', key: 'left' });
    assert.deepEqual(key('Enter'), { do: 'inspect' });
    assert.deepEqual(key('F10', { shiftKey: true }), { do: 'menu' });
    assert.deepEqual(key('Escape'), { do: 'out' });
    assert.deepEqual(key('0'), { do: 'home' });
    for (const depth of [1, 2, 3]) assert.deepEqual(key(String(depth)), { do: 'deepen', depth });
    assert.deepEqual(key('+', { shiftKey: true }), { do: 'zoom', factor: 1.25 });
  });

  it('are left to the browser with Ctrl, Alt or ⌘, and when they mean nothing here', () => {
    for (const held of ['ctrlKey', 'altKey', 'metaKey'] as const) assert.equal(key('+', { [held]: true }), null);
    assert.equal(key('f'), null);
    assert.equal(key('F10'), null);
    assert.equal(key('/'), null);
    assert.equal(key('Tab'), null);
  });
});

describe('border pills', () => {
  const curve = laneCurve({ x: 0, y: 0, w: 40, h: 9 }, { x: 900, y: 500, w: 40, h: 9 }, false);
  const lead = { id: 'far', text: '样例·智表', path: curve.path, leaves: true };
  const size = { w: 600, h: 400 };
  const viewport = { zoom: 1, pan: { x: 60, y: 60 } };

  it('stand inside the window where a line leaves it, and point on', () => {
    const [pill] = offscreenPills([lead], viewport, size, pads);
    assert.ok(pill !== undefined && pill.at.x > 12 && pill.at.x < 588 && pill.at.y >= 44 && pill.at.y <= 388);
    assert.ok(pill.bearing > 0 && pill.bearing < 90);
  });

  it('are not drawn for a line that ends inside or begins outside', () => {
    assert.deepEqual(offscreenPills([lead], { zoom: 0.4, pan: { x: 60, y: 60 } }, size, pads), []);
    assert.deepEqual(offscreenPills([lead], { zoom: 1, pan: { x: -700, y: 60 } }, size, pads), []);
  });

  it('stay clear of what floats at the foot of the window, also in a heap', () => {
    const down = { ...lead, path: laneCurve({ x: 0, y: 0, w: 40, h: 9 }, { x: 300, y: 900, w: 40, h: 9 }, false).path };
    const heap = ['a', 'b', 'c', 'd'].map((id) => ({ ...down, id }));
    const pills = offscreenPills(heap, viewport, size, pads);
    assert.equal(new Set(pills.map(({ at }) => at.y)).size, 4);
    for (const { at } of pills) assert.ok(at.y >= 44 && at.y <= 400 - 66, String(at.y));
  });

  it('do not cover each other', () => {
    const pills = offscreenPills([lead, { ...lead, id: 'other' }], viewport, size, pads);
    assert.ok(Math.abs(pills[0]!.at.y - pills[1]!.at.y) >= 28);
  });
});

describe('icons', () => {
  it('are there for every kind of the vocabulary, and drawn in the colour asked for', () => {
    for (const { icon: name } of Object.values(kinds)) {
      assert.ok(hasIcon(name), name);
      const svg = decodeURIComponent(icon(name, '#123456', 1.9));
      assert.ok(svg.includes('#123456') && /<(path|rect|circle|line|polyline)/.test(svg), name);
      assert.ok(!svg.includes('key='));
    }
    assert.ok(!hasIcon('no-such-icon'));
  });
});
