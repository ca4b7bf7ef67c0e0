import assert from 'node:assert/strict';
import { Bench } from './page.ts';

describe('chokepoints and weak links in a browser', () => {
  const bench = new Bench().use();

  it('ranks companies by what stops without them, and shows what a score is made of', async () => {
    const { page, blameless } = await bench.open('/?page=chokepoints');
    const rows = page.locator('.weak-table tbody tr');
    await rows.first().waitFor();
    const score = async (at: number): Promise<number> =>
      Number(/[\d.]+$/.exec((await rows.nth(at).innerText()).trim())?.[0]);
    assert.ok((await score(0)) >= (await score(1)) && (await score(1)) > 0);
    const second = rows.nth(1).locator('.end-name');
    const name = await second.innerText();
    await second.focus();
    await page.keyboard.press('Enter');
    await page.locator('.weak-detail-head', { hasText: name }).waitFor();
    assert.match(await page.innerText('.weak-detail'), /影响[\s\S]*稀缺/);
    await page.waitForSelector('.weak-step');
    blameless();
  });

  it('weighs anew by keyboard, and the link says how', async () => {
    const { page, blameless } = await bench.open('/?page=chokepoints');
    await page.locator('.weak-table tbody tr').first().waitFor();
    const slider = page.locator('.slider input').nth(1);
    await slider.focus();
    await page.keyboard.press('Home');
    await page.waitForFunction(() => new URL(location.href).searchParams.get('b') === '0');
    await page.waitForFunction(() => document.querySelector('.weak[aria-busy=false]') !== null);
    // Scarcity weighs nothing: the score is the reach.
    const first = await page.locator('.weak-table tbody tr').first().innerText();
    const [reach, , score] = first.match(/\d+\.\d+/g) ?? [];
    assert.equal(Number(score).toFixed(2), reach);
    blameless();
  });

  it('lists what hangs by a thread, by rule, and opens the relations behind it', async () => {
    const { page, blameless } = await bench.open('/?page=weak');
    const rows = page.locator('.weak-table tbody tr');
    await rows.first().waitFor();
    const all = await rows.count();
    for (const rule of ['集中', '单一供应商']) await page.locator('.weak-rules .chip', { hasText: rule }).click();
    await page.waitForFunction((before) => document.querySelectorAll('.weak-table tbody tr').length < before, all);
    for (const rules of await rows.locator('td:nth-child(4)').allInnerTexts()) assert.match(rules, /仅一家/);
    await rows.first().locator('.end-name').click();
    const proof = page.locator('.weak-detail .badges').first();
    await proof.waitFor();
    await proof.click();
    await page.locator('.weak-detail .proof').first().waitFor();
    blameless();
  });
});
