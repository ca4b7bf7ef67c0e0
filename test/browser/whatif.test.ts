import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { Bench, untilDrawn } from './page.ts';

/** Clicks what is drawn and chooses from its menu. */
async function pick(page: Page, id: string, item: string): Promise<void> {
  const at = await page.evaluate((drawn) => window.zhiheCanvas?.place(drawn) ?? null, id);
  const host = await page.locator('.canvas-host').boundingBox();
  assert.ok(at && host, `${id} is not drawn`);
  await page.mouse.click(host.x + at.x, host.y + at.y);
  // It stays where it came up, also after the moment in which a click waits for its second.
  await page.waitForTimeout(700);
  await page.locator('.menu .row', { hasText: item }).first().click();
}

/** What stands in the column “after”, from the top. */
const figures = (page: Page): Promise<string[]> => page.locator('.measures .after').allInnerTexts();

describe('what-if in a browser', () => {
  const bench = new Bench().use();

  it('opens a link to what happens without one company, and the whole of it is undone in one step', async () => {
    const { page, blameless } = await bench.open('/?page=whatif&remove=sample-yufeng-packaging');
    await page.waitForSelector('.measures');
    await untilDrawn(page);
    assert.match(await page.innerText('.loss-head h1'), /移除 样例·渝封微/);
    assert.match(await page.innerText('.cascade-step'), /停/);
    assert.match(await page.innerText('.foot-query'), /whatIf\(.*sample-yufeng-packaging/);
    await page.click('.loss-actions >> text=清空');
    await page.waitForSelector('.measures', { state: 'detached' });
    assert.doesNotMatch(page.url(), /remove=/);
    await page.keyboard.press('Control+z');
    await page.waitForSelector('.measures');
    assert.match(page.url(), /remove=sample-yufeng-packaging/);
    blameless();
  });

  it('“what if this one leaves, and another comes?”: picked on the lanes, played, walked by keys, undone, sent on', async () => {
    const { page, blameless } = await bench.open('/?page=whatif');
    await untilDrawn(page);
    await page.waitForSelector('.closers li');
    // Taken out: the only packaging firm, by a click on its segment.
    await pick(page, 'advanced-packaging', '移除 样例·渝封微');
    await page.locator('.loss-head h1', { hasText: '移除 样例·渝封微' }).waitFor();
    // The new answer plays by itself to its last step.
    const current = (): Promise<string> => page.innerText('.scrubber-step[aria-current]');
    const last = page.locator('.scrubber-step').last();
    await page.waitForSelector('.scrubber-step:last-child[aria-current]');
    const [, before] = await figures(page);
    // Put in: a company in the gap of the chip test, by the keyboard on the canvas.
    await pick(page, 'ic-test', '推演：在此加入一家');
    await page.locator('.picked li').nth(1).waitFor();
    assert.match(page.url(), /remove=sample-yufeng-packaging/);
    assert.match(page.url(), /add=ic-test/);
    await page.waitForSelector('.scrubber-step:last-child[aria-current]');
    await page.locator('.scrubber [aria-label=上一步]').focus();
    await page.keyboard.press('Enter');
    assert.notEqual(await current(), await last.innerText());
    await page.keyboard.press('Enter');
    const held = await current();
    await page.waitForFunction(() => /step=\d/.test(location.href));
    const { search } = new URL(page.url());
    const two = await bench.open(`/${search}`);
    await two.page.waitForSelector('.scrubber-step[aria-current]');
    assert.equal(await two.page.innerText('.scrubber-step[aria-current]'), held);
    assert.deepEqual(await figures(two.page), await figures(page));
    // Played from the start: it goes by itself until the end.
    await page.click('.scrubber [aria-label=播放]');
    await page.waitForSelector('.scrubber-step:last-child[aria-current]');
    // Undone one thing after the other.
    await page.locator('.picked [aria-label*=测试]').click();
    await page.waitForFunction(() => !location.href.includes('add='));
    assert.equal((await figures(page))[1], before);
    await page.keyboard.press('Control+z');
    await page.waitForFunction(() => location.href.includes('add=ic-test'));
    blameless();
    two.blameless();
  });

  it('plays at once to its end for who asked for less motion, and offers no play button', async () => {
    const { page } = await bench.open('/');
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(new URL('?page=whatif&remove=sample-yufeng-packaging', page.url()).href);
    await page.waitForSelector('.scrubber-step:last-child[aria-current]');
    assert.equal(await page.locator('.scrubber [aria-label=播放]').count(), 0);
  });

  it('opens the reasons of what stops down to relations with their sources', async () => {
    const { page } = await bench.open('/?page=whatif&remove=sample-yufeng-packaging');
    await page.locator('.struck').first().focus();
    await page.keyboard.press('Enter');
    const reasons = page.locator('.chain-of-reasons');
    await reasons.locator('.badges').first().waitFor();
    assert.match(await reasons.innerText(), /样例·渝封微 已移除/);
  });

  it('closes a gap by the one company that closes most', async () => {
    const { page } = await bench.open('/?page=whatif');
    await page.locator('.closers .row').first().click();
    await page.waitForSelector('.measures');
    assert.match(page.url(), /add=/);
    assert.match(await page.innerText('.loss-panel'), /补上的缺口/);
  });

  it('says in a sentence that what a link removes is not there', async () => {
    const { page } = await bench.open('/?page=whatif&remove=nobody-of-this-name');
    await page.locator('.link-notice', { hasText: 'nobody-of-this-name' }).waitFor();
    assert.equal(await page.locator('.measures').count(), 0);
  });
});
