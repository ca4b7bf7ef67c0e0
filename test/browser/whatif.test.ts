import assert from 'node:assert/strict';
import { Bench, untilDrawn } from './page.ts';

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
    assert.match(await page.innerText('.loss-panel [role=alert]'), /nobody-of-this-name/);
  });
});
