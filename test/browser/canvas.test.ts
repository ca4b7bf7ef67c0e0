import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import type { Point } from '../../client/canvas/types.ts';
import { Bench } from './page.ts';

const start = '/?free=yuxinwei&steps=yuxinwei,gongtou-building,shapingba';

/** Where drawn things stand on the drawing, units; what is not drawn is left out. */
const spots = (page: Page, ids: readonly string[]): Promise<Record<string, Point>> =>
  page.evaluate(
    (wanted) =>
      Object.fromEntries(
        wanted.flatMap((id) => {
          const at = window.zhiheCanvas?.spot(id) ?? null;
          return at === null ? [] : [[id, at] as const];
        }),
      ),
    ids,
  );

const drawn = (page: Page, id: string): Promise<unknown> =>
  page.waitForFunction((one) => window.zhiheCanvas?.place(one) != null, id);
const gone = (page: Page, id: string): Promise<unknown> =>
  page.waitForFunction((one) => window.zhiheCanvas?.place(one) === null, id);

/** Where it is clicked. */
async function on(page: Page, id: string): Promise<Point> {
  await drawn(page, id);
  const at = await page.evaluate((one) => window.zhiheCanvas?.place(one) ?? null, id);
  const host = await page.locator('.canvas-host').boundingBox();
  assert.ok(at && host);
  return { x: host.x + at.x, y: host.y + at.y };
}

const seen = ['yuxinwei', 'gongtou-building', 'chip-design-cluster', 'iot-soc-design', 'shapingba'];

describe('an analyst arranges what was expanded', () => {
  const bench = new Bench().use();

  it('expands by kind from the menu, takes it back with one key, hides, and each step is undone; nothing else moves', async () => {
    const { page, blameless } = await bench.open(start);
    const at = await on(page, 'shapingba');
    const before = await spots(page, seen);
    assert.equal(Object.keys(before).length, seen.length);
    await page.mouse.click(at.x, at.y, { button: 'right' });
    await page.getByRole('menuitem', { name: '展开' }).click();
    // The kind that has most left: its row says how many there are and how many are drawn.
    await page.locator('.menu-side [role=menuitem]:has-text("位于"):has-text("企业")').click();
    await page.waitForFunction(() => location.search.includes('LOCATED_IN~IN~Company'));
    await page.waitForFunction(() => /3\d 节点/.test(document.querySelector('.foot')?.textContent ?? ''));
    assert.deepEqual(await spots(page, seen), before);

    const there = await on(page, 'shapingba');
    await page.mouse.click(there.x, there.y);
    await page.keyboard.press('Backspace');
    await page.waitForFunction(() => location.search.includes('!fold~shapingba'));
    await page.waitForFunction(() => /(?:^|\D)7 节点/.test(document.querySelector('.foot')?.textContent ?? ''));
    assert.deepEqual(await spots(page, seen), before);

    await page.keyboard.press('Delete');
    await gone(page, 'shapingba');
    await page.keyboard.press('Control+z');
    await drawn(page, 'shapingba');
    assert.deepEqual(await spots(page, seen), before);
    blameless();
  });

  it('asks for the paths to another, which light while the rest recedes; keeps only them; the link reopens them', async () => {
    const { page, blameless } = await bench.open(start);
    const at = await on(page, 'yuxinwei');
    await page.mouse.click(at.x, at.y);
    await page.keyboard.press('p');
    await page.locator('.picking').waitFor();
    await page.locator('[data-search]').fill('渝封微');
    await page.locator('[role=option]').first().waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.paths .way-open').waitFor();
    assert.match(await page.innerText('.paths .tags'), /最短 \d 步/);
    await drawn(page, 'sample-yufeng-packaging');
    await page.locator('.paths button:has-text("只留路径")').click();
    await gone(page, 'chip-design-cluster');
    const kept = await spots(page, ['yuxinwei', 'sample-yufeng-packaging', 'iot-soc-design']);
    const other = await bench.open(new URL(page.url()).search);
    await drawn(other.page, 'sample-yufeng-packaging');
    await gone(other.page, 'chip-design-cluster');
    assert.deepEqual(await spots(other.page, Object.keys(kept)), kept);
    await other.page.locator('.paths .way-open').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.paths').waitFor({ state: 'detached' });
    blameless();
    other.blameless();
  });

  it('lays out when asked, as one step; what is pinned stays; undo puts everything back', async () => {
    const { page, blameless } = await bench.open(start);
    const at = await on(page, 'gongtou-building');
    const before = await spots(page, seen);
    await page.mouse.click(at.x, at.y);
    await page.keyboard.press('.');
    await page.waitForFunction(() => location.search.includes('!pin~gongtou-building'));
    for (const layout of ['整理', '分层', '环绕']) {
      await page.locator('.layout-menu .popover-button').click();
      await page.locator(`.layout-menu .row:has-text("${layout}")`).click();
      await page.waitForFunction(() => location.search.includes('!laid~'));
      const laid = await spots(page, seen);
      assert.deepEqual(laid['gongtou-building'], before['gongtou-building'], layout);
      assert.notDeepEqual(laid, before, layout);
      await page.keyboard.press('Control+z');
      await page.waitForFunction(() => !location.search.includes('!laid~'));
      assert.deepEqual(await spots(page, seen), before);
    }
    blameless();
  });

  it('finds by name what is drawn', async () => {
    const { page, blameless } = await bench.open(start);
    await drawn(page, 'shapingba');
    await page.locator('.find-drawn input').fill('工投');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => location.search.includes('select=gongtou-building'));
    blameless();
  });
});
