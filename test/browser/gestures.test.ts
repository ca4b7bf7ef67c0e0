import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import type { Point, Viewport } from '../../client/canvas/types.ts';
import { Bench, untilDrawn } from './page.ts';

const viewport = (page: Page): Promise<Viewport> =>
  page.evaluate(() => {
    if (window.zhiheCanvas === undefined) throw new Error('nothing is drawn');
    return window.zhiheCanvas.viewport();
  });

/** Where a drawn thing's middle lies on the page. */
async function on(page: Page, id: string): Promise<Point> {
  const at = await page.evaluate((drawn) => window.zhiheCanvas?.place(drawn) ?? null, id);
  const host = await page.locator('.canvas-host').boundingBox();
  assert.ok(at && host, `${id} is not drawn`);
  return { x: host.x + at.x, y: host.y + at.y };
}

/** Waits until the window has come to rest. */
async function still(page: Page): Promise<Viewport> {
  let before = await viewport(page);
  for (let quiet = 0; quiet < 3;) {
    await page.waitForTimeout(120);
    const now = await viewport(page);
    quiet = JSON.stringify(now) === JSON.stringify(before) ? quiet + 1 : 0;
    before = now;
  }
  return before;
}

const near = (a: Point, b: Point, by = 2): boolean => Math.hypot(a.x - b.x, a.y - b.y) <= by;

async function drag(page: Page, from: Point, to: Point): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 });
  await page.mouse.move(to.x, to.y, { steps: 4 });
  await page.mouse.up();
}

describe('gestures on the map', () => {
  const bench = new Bench().use();
  const map = async (path = '/'): Promise<{ page: Page; blameless: () => void }> => {
    const opened = await bench.open(path);
    await untilDrawn(opened.page);
    await still(opened.page);
    return opened;
  };

  it('the wheel zooms around the pointer', async () => {
    const { page, blameless } = await map();
    const at = await on(page, 'ic-packaging');
    const { zoom } = await viewport(page);
    await page.mouse.move(at.x, at.y);
    await page.mouse.wheel(0, -240);
    await page.waitForFunction((was) => (window.zhiheCanvas?.viewport().zoom ?? 0) > was * 1.02, zoom);
    await still(page);
    assert.ok(near(await on(page, 'ic-packaging'), at), 'what is under the pointer stays there');
    const { zoom: nearer } = await viewport(page);
    await page.mouse.wheel(0, 240);
    await page.waitForFunction((was) => (window.zhiheCanvas?.viewport().zoom ?? 9) < was * 0.98, nearer);
    blameless();
  });

  it('a press on the minimap brings that place into the middle; there is none while the whole is in sight', async () => {
    const { page, blameless } = await map();
    assert.equal(await page.locator('.minimap').count(), 0);
    await page.evaluate(() => window.zhiheCanvas?.zoomTo(2, 'wireless-module'));
    await still(page);
    const box = await page.locator('.minimap svg').boundingBox();
    assert.ok(box);
    const before = await viewport(page);
    await page.mouse.click(box.x + box.width - 4, box.y + box.height - 4);
    const after = await still(page);
    assert.equal(after.zoom, before.zoom);
    assert.ok(after.pan.x < before.pan.x && after.pan.y < before.pan.y, 'the window went to the lower right');
    await drag(page, { x: box.x + box.width - 4, y: box.y + 8 }, { x: box.x + 4, y: box.y + 8 });
    assert.ok((await still(page)).pan.x > after.pan.x, 'and follows a drag to the left');
    blameless();
  });

  it('a drag pans and selects nothing', async () => {
    const { page, blameless } = await map();
    const { zoom, pan } = await viewport(page);
    // Off a segment, which does not come along, and off the empty ground.
    const from = await on(page, 'ic-packaging');
    await drag(page, from, { x: from.x + 90, y: from.y - 50 });
    const panned = await still(page);
    assert.deepEqual(panned, { zoom, pan: { x: pan.x + 90, y: pan.y - 50 } });
    assert.ok(near(await on(page, 'ic-packaging'), { x: from.x + 90, y: from.y - 50 }));
    assert.doesNotMatch(page.url(), /select=/);
    blameless();
  });

  it('a shift-drag selects what its box catches', async () => {
    const { page, blameless } = await map();
    const [a, b] = [await on(page, 'mcu-chip'), await on(page, 'iot-chip')];
    const inside = ['mcu-chip', 'power-device', 'iot-chip'];
    await page.keyboard.down('Shift');
    await drag(page, { x: a.x - 75, y: a.y - 11 }, { x: b.x + 75, y: b.y + 11 });
    await page.keyboard.up('Shift');
    await page.waitForFunction(() => location.search.includes('select='));
    const selected = new URL(page.url()).searchParams.get('select')?.split(/[ ,+~]/) ?? [];
    assert.deepEqual([...selected].sort(), [...inside].sort());
    blameless();
  });

  it('a right click opens the menu of what it hit, and the browser’s own stays away', async () => {
    const { page, blameless } = await map();
    await page.evaluate(() => {
      document.addEventListener('contextmenu', (event) => {
        document.body.dataset.menu = event.defaultPrevented ? 'kept away' : 'the browser’s';
      });
    });
    const at = await on(page, 'ic-packaging');
    await page.mouse.click(at.x, at.y, { button: 'right' });
    await page.locator('.canvas-host ~ [role=menu] [role=menuitem]').first().waitFor();
    assert.equal(await page.evaluate(() => document.body.dataset.menu), 'kept away');
    blameless();
  });

  it('a click waits for a second one before it lights the trace and makes room for it', async () => {
    const { page, blameless } = await map();
    const at = await on(page, 'nb-iot-module');
    await page.clock.install();
    await page.clock.pauseAt(new Date(Date.now() + 60_000));
    await page.mouse.click(at.x, at.y);
    await page.locator('.inspect h2', { hasText: 'NB-IoT' }).waitFor();
    await still(page);
    // The panels have changed; what was clicked lies where it lay, for the second click.
    assert.ok(near(await on(page, 'nb-iot-module'), at, 3), 'it ran away from under the pointer');
    await page.clock.runFor(300);
    await page.clock.resume();
    await page.waitForFunction(() => Math.abs((window.zhiheCanvas?.viewport().zoom ?? 0) - 0.88) < 0.02);
    blameless();
  });

  it('a double-click on a company leads to the free arrangement, and Ctrl+Z back', async () => {
    const { page, blameless } = await map('/?open=iot-soc-design');
    await page.waitForFunction(() => (window.zhiheCanvas?.viewport().zoom ?? 0) > 2);
    await still(page);
    const at = await on(page, 'yuxinwei');
    await page.mouse.dblclick(at.x, at.y);
    await page.waitForFunction(() => location.search.includes('free=yuxinwei'));
    await page.waitForFunction(() => window.zhiheCanvas?.place('gongtou-building') != null);
    await page.keyboard.press('Control+z');
    await page.waitForFunction(() => window.zhiheCanvas?.place('eda-tools') != null);
    assert.doesNotMatch(page.url(), /free=/);
    blameless();
  });
});

describe('gestures in the free arrangement', () => {
  const bench = new Bench().use();

  it('a drag moves a node, which stays there with a pin when more is expanded', async () => {
    const { page, blameless } = await bench.open('/?free=yuxinwei&steps=yuxinwei');
    await page.waitForFunction(() => window.zhiheCanvas?.place('gongtou-building') != null);
    await still(page);
    const from = await on(page, 'gongtou-building');
    const to = { x: from.x - 130, y: from.y + 60 };
    await drag(page, from, to);
    assert.ok(near(await on(page, 'gongtou-building'), to));
    const other = await on(page, 'yuxinwei');
    await page.mouse.dblclick(to.x, to.y);
    await page.waitForFunction(() => /steps=[^&]*gongtou-building/.test(location.search));
    await page.waitForFunction(() => window.zhiheCanvas?.place('shapingba') != null);
    await still(page);
    const [moved, root] = [await on(page, 'gongtou-building'), await on(page, 'yuxinwei')];
    assert.ok(near({ x: moved.x - root.x, y: moved.y - root.y }, { x: to.x - other.x, y: to.y - other.y }, 4));
    blameless();
  });
});
