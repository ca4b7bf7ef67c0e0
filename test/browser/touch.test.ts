import assert from 'node:assert/strict';
import type { CDPSession, Page } from 'playwright-core';
import type { Point } from '../../client/canvas/types.ts';
import { Bench } from './page.ts';

const start = '/?free=yuxinwei&steps=yuxinwei';

/** Where a drawn thing's middle lies on the page, once it is drawn and the window rests. */
async function on(page: Page, id: string): Promise<Point> {
  await page.waitForFunction((one) => window.zhiheCanvas?.place(one) != null, id);
  await page.waitForTimeout(400);
  const at = await page.evaluate((one) => window.zhiheCanvas?.place(one) ?? null, id);
  const host = await page.locator('.canvas-host').boundingBox();
  assert.ok(at && host);
  return { x: host.x + at.x, y: host.y + at.y };
}

/** Fingers on the screen: none = all are lifted. */
const touch = (hand: CDPSession, type: 'touchStart' | 'touchMove' | 'touchEnd', ...points: Point[]): Promise<unknown> =>
  hand.send('Input.dispatchTouchEvent', { type, touchPoints: points });

async function tap(hand: CDPSession, at: Point): Promise<void> {
  await touch(hand, 'touchStart', at);
  await touch(hand, 'touchEnd');
}

describe('touch', () => {
  const bench = new Bench().use();

  for (const width of [1280, 390])
    it(`a tap selects, two expand, a long press opens the menu, two fingers zoom: ${width} px wide`, async () => {
      const { page, blameless } = await bench.open(start, { width, touch: true });
      const hand = await page.context().newCDPSession(page);
      const at = await on(page, 'gongtou-building');

      await touch(hand, 'touchStart', at);
      await page.locator('[role=menu] [role=menuitem]').first().waitFor();
      await touch(hand, 'touchEnd');
      await page.waitForTimeout(400);
      assert.ok((await page.locator('[role=menu] [role=menuitem]').count()) > 3, 'the menu went with the finger');
      assert.doesNotMatch(page.url(), /select=/);
      await page.keyboard.press('Escape');

      const { zoom } = await page.evaluate(() => window.zhiheCanvas?.viewport() ?? { zoom: Number.NaN });
      const middle = { x: width / 2, y: 420 };
      const fingers = (apart: number): [Point, Point] => [
        { x: middle.x - apart, y: middle.y },
        { x: middle.x + apart, y: middle.y },
      ];
      await touch(hand, 'touchStart', ...fingers(40));
      for (const apart of [50, 60, 70, 80]) await touch(hand, 'touchMove', ...fingers(apart));
      await touch(hand, 'touchEnd');
      await page.waitForFunction((was) => (window.zhiheCanvas?.viewport().zoom ?? 0) > was * 1.2, zoom);

      await page.evaluate(() => window.zhiheCanvas?.fit());
      const then = await on(page, 'gongtou-building');
      await tap(hand, then);
      await tap(hand, then);
      await page.waitForFunction(() => /steps=[^&]*gongtou-building/.test(location.search));
      assert.equal(await page.locator('.canvas-host').count(), 1, 'the picture went with the first tap');

      await tap(hand, await on(page, 'yuxinwei'));
      await page.locator('.inspect h2', { hasText: '御芯微' }).waitFor();
      blameless();
    });
});

describe('less motion', () => {
  const bench = new Bench().use();

  for (const still of [true, false])
    it(still ? 'nothing moves by itself for who asks for it' : 'the window glides for the others', async () => {
      const { page } = await bench.open('/', { still });
      await page.waitForFunction(() => window.zhiheCanvas?.place('wireless-module') != null);
      const zoom = await page.evaluate(() => {
        window.zhiheCanvas?.zoomTo(2, 'wireless-module');
        return window.zhiheCanvas?.viewport().zoom;
      });
      assert.equal(zoom === 2, still);
      if (!still) return;
      await page.keyboard.press('?');
      await page.waitForSelector('.key-sheet[open]');
      const moving = await page.evaluate(() =>
        document.getAnimations().map(({ effect }) => Number(effect?.getComputedTiming().duration ?? 0)),
      );
      assert.ok(
        moving.every((duration) => duration <= 1),
        String(moving),
      );
    });
});
