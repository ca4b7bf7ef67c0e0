import assert from 'node:assert/strict';
import { grave } from './grave.ts';
import { Bench, untilDrawn } from './page.ts';

describe('the free map on a phone', () => {
  const bench = new Bench().use();

  for (const language of ['zh', 'en'] as const)
    it(`tapping a node brings a sheet over the lower half; the grip pulls it up and away, and nothing is out of reach: ${language}`, async () => {
      const { page, blameless } = await bench.open('/?free=yuxinwei&steps=yuxinwei', { width: 390, language });
      await untilDrawn(page);
      await page.waitForFunction(() => window.zhiheCanvas?.place('shapingba') != null);
      await page.waitForTimeout(300);
      const at = await page.evaluate(() => window.zhiheCanvas?.place('shapingba'));
      const host = await page.locator('.canvas-host').boundingBox();
      assert.ok(at && host);
      await page.touchscreen.tap(host.x + at.x, host.y + at.y);
      await page.locator('.sheet-up h2', { hasText: language === 'zh' ? '沙坪坝区' : 'Shapingba' }).waitFor();
      const box = async () => (await page.locator('.sheet-up').boundingBox()) ?? { y: 0, height: 0 };
      const { height } = (await page.locator('.phone-main').boundingBox()) ?? { height: 0 };
      // The picture stays, above the sheet.
      assert.ok((await box()).height < height * 0.55);
      assert.ok(await page.locator('.canvas-host canvas').first().isVisible());
      assert.deepEqual(await grave(page), []);
      await page.tap('.sheet-grip');
      await page.waitForFunction(() => document.querySelector('.sheet-grip')?.getAttribute('aria-expanded') === 'true');
      await page.waitForFunction((h) => (document.querySelector('.sheet-up')?.clientHeight ?? 0) > h * 0.95, height);
      // It glides for 160 ms.
      await page.waitForTimeout(300);
      // Pulled down it is a half again, and farther down it goes.
      for (const state of ['attached', 'detached'] as const) {
        const grip = await page.locator('.sheet-grip').boundingBox();
        assert.ok(grip);
        const x = grip.x + grip.width / 2;
        await page.mouse.move(x, grip.y + 20);
        assert.equal(
          await page.evaluate(([x, y]) => document.elementFromPoint(x!, y!)?.className, [x, grip.y + 20]),
          'sheet-grip',
        );
        await page.mouse.down();
        await page.mouse.move(x, grip.y + 120, { steps: 4 });
        await page.mouse.up();
        await page.waitForSelector('.sheet-grip[aria-expanded=false]', { state });
        await page.waitForTimeout(300);
      }
      await page.tap('.filter-more');
      await page.waitForSelector('.filter-popover .filters .legend-row');
      const small = await page.evaluate(() =>
        [
          ...document.querySelectorAll<HTMLElement>(
            '.filter-popover .legend-row, .free-tools button, .filter-bar button',
          ),
        ]
          .filter((node) => node.getBoundingClientRect().height < 43.5)
          .map((node) => `${node.className} ${node.getBoundingClientRect().height}`),
      );
      assert.deepEqual(small, []);
      const row = page.locator('.filter-popover .legend-row').first();
      await row.tap();
      await page.waitForSelector('.filter-chip');
      assert.match(page.url(), /hidden=kind:/);
      blameless();
    });
});
