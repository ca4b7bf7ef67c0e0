import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { Bench } from './page.ts';

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.querySelector('.menu-name')?.textContent ?? '');
const onCanvas = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.activeElement?.getAttribute('role') === 'application');

describe('the free arrangement by keyboard alone', () => {
  const bench = new Bench().use();

  it('Shift+F10 opens the menu, arrows reach every entry, the right one what lies beside, Esc leads back to the picture', async () => {
    const { page, blameless } = await bench.open('/?free=yuxinwei&steps=yuxinwei&select=gongtou-building');
    await page.waitForFunction(() => window.zhiheCanvas?.place('gongtou-building') != null);
    await page.focus('.canvas-host [role=application]');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Shift+F10');
    const entries = page.locator('[role=menu] > [role=none] > [role=menuitem]:not([aria-disabled=true])');
    await entries.first().waitFor();
    const names = (await entries.locator('.menu-name').allInnerTexts()).map((text) => text.trim());
    const reached: string[] = [];
    while (reached.length < names.length) {
      reached.push((await focused(page)).trim());
      await page.keyboard.press('ArrowDown');
    }
    assert.deepEqual(reached, names);
    // Once around: the first entry again, which opens the kinds beside it.
    await page.keyboard.press('ArrowRight');
    await page.locator('.menu-side [role=menuitem]').first().waitFor();
    await page.waitForFunction(() => document.activeElement?.closest('.menu-side') !== null);
    await page.keyboard.press('ArrowLeft');
    assert.equal((await focused(page)).trim(), names[0]);
    await page.keyboard.press('Escape');
    await page.locator('[role=menu]').waitFor({ state: 'detached' });
    assert.ok(await onCanvas(page));
    blameless();
  });

  it('what is done by key is undone by key, and the keyboard stays on the picture; Esc leads out level by level', async () => {
    const { page, blameless } = await bench.open('/?free=yuxinwei&steps=yuxinwei');
    await page.waitForFunction(() => window.zhiheCanvas?.place('gongtou-building') != null);
    await page.focus('.canvas-host [role=application]');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => location.search.includes('select='));
    const picked = new URL(page.url()).searchParams.get('select') ?? '';
    assert.notEqual(picked, 'yuxinwei');
    await page.keyboard.press('Delete');
    await page.waitForFunction((id) => window.zhiheCanvas?.place(id) === null, picked);
    await page.keyboard.press('Control+z');
    await page.waitForFunction((id) => window.zhiheCanvas?.place(id) != null, picked);
    assert.ok(await onCanvas(page));
    await page.keyboard.press('Escape');
    if (page.url().includes('select=')) await page.keyboard.press('Escape');
    await page.waitForFunction(() => !location.search.includes('free=') || !location.search.includes('select='));
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => !location.search.includes('free='));
    blameless();
  });

  it('hide others leaves one, whose badge counts all its neighbours; undo brings the others back where they stood', async () => {
    const { page, blameless } = await bench.open('/?free=yuxinwei&steps=yuxinwei&select=yuxinwei');
    await page.waitForFunction(() => window.zhiheCanvas?.place('gongtou-building') != null);
    const spot = (): Promise<unknown> => page.evaluate(() => window.zhiheCanvas?.spot('gongtou-building'));
    const counts = async (): Promise<readonly number[]> =>
      (/展开 (\d+) \/ (\d+)/.exec(await page.innerText('.inspect .actions')) ?? []).slice(1).map(Number);
    const before = await spot();
    assert.ok(((await counts())[0] ?? 0) > 0);
    await page.focus('.canvas-host [role=application]');
    await page.keyboard.press('Shift+Delete');
    await page.waitForFunction(() => window.zhiheCanvas?.place('gongtou-building') === null);
    assert.match(new URL(page.url()).search, /!only~yuxinwei/);
    const [drawn = -1, all = 0] = await counts();
    assert.ok(all > 0 && drawn === 0, `${drawn} of ${all} are drawn`);
    await page.keyboard.press('Control+z');
    await page.waitForFunction(() => window.zhiheCanvas?.place('gongtou-building') != null);
    assert.deepEqual(await spot(), before);
    blameless();
  });
});
