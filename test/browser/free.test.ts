import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { Bench, untilDrawn } from './page.ts';

const nodesIn = async (page: Page): Promise<number> =>
  Number(/(\d+) 节点/.exec(await page.innerText('.foot'))?.[1] ?? 0);

describe('expanding', () => {
  const bench = new Bench().use();

  it('draws at most twelve neighbours, says how many are left, and each step is undone and redone', async () => {
    const { page, blameless } = await bench.open('/?select=shapingba');
    await page.click('.inspect .actions button:has-text("展开")');
    await page.waitForFunction(() => /1[23] 节点/.test(document.querySelector('.foot')?.textContent ?? ''));
    await untilDrawn(page);
    assert.equal(await nodesIn(page), 13);
    assert.match(await page.innerText('.inspect .actions'), /展开 \d+ \/ \d+/);
    assert.match(await page.innerText('.filters'), /\+\d+/);
    const link = new URL(page.url()).search;
    await page.click('.inspect .actions button:has-text("展开")');
    await page.waitForFunction(() => /2\d 节点/.test(document.querySelector('.foot')?.textContent ?? ''));
    const most = await nodesIn(page);
    await page.keyboard.press('Control+z');
    await page.waitForFunction(() => document.querySelector('.foot')?.textContent.includes('13 节点'));
    await page.keyboard.press('Control+Shift+z');
    await page.waitForFunction((n) => document.querySelector('.foot')?.textContent.includes(`${n} 节点`), most);
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await page.waitForFunction(() => document.querySelector('.foot')?.textContent.includes('120 环节'));
    blameless();

    const other = await bench.open(`/${link}`);
    await other.page.waitForFunction(() => document.querySelector('.foot')?.textContent.includes('13 节点'));
    await other.page.click('.arrangement button:has-text("链道")');
    await other.page.waitForFunction(() => document.querySelector('.foot')?.textContent.includes('120 环节'));
    other.blameless();
  });

  it('double-click on a segment opens its companies in place; undo closes it', async () => {
    const { page, blameless } = await bench.open('/');
    await untilDrawn(page);
    await page.waitForSelector('.top-gaps');
    const at = await page.evaluate(() => window.zhiheCanvas?.place('iot-soc-design'));
    const host = await page.locator('.canvas-host').boundingBox();
    assert.ok(at && host);
    await page.mouse.dblclick(host.x + at.x, host.y + at.y);
    await page.waitForFunction(() => (window.zhiheCanvas?.viewport().zoom ?? 0) > 1.9);
    assert.match(page.url(), /open=iot-soc-design/);
    await page.keyboard.press('Control+z');
    await page.waitForFunction(() => (window.zhiheCanvas?.viewport().zoom ?? 9) < 1.3);
    blameless();
  });

  it('a segment is hidden by its legend row and a click on the map inspects it', async () => {
    const { page, blameless } = await bench.open('/');
    await untilDrawn(page);
    const at = await page.evaluate(() => window.zhiheCanvas?.place('eda-tools'));
    const host = await page.locator('.canvas-host').boundingBox();
    assert.ok(at && host);
    await page.mouse.click(host.x + at.x, host.y + at.y);
    await page.locator('.inspect h2', { hasText: 'EDA' }).waitFor();
    assert.match(await page.innerText('.inspect .state'), /缺失（已调查）/);
    assert.match(await page.innerText('.inspect .state'), /断点/);
    blameless();
  });
});
