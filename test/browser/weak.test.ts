import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import readXlsxFile from 'read-excel-file/node';
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
    // No HHI where all firms are in sub-segments, and the cell says why instead of staying empty.
    assert.match(await rows.filter({ hasText: '样例·渝封微' }).first().innerText(), /企业都在子环节/);
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

  it('“send me these too”: the files hold what the page shows, by the weights and rules it shows it with', async () => {
    const { page } = await bench.open('/?page=weak&hidden=weak:CONCENTRATED,weak:SOLE_SUPPLIER');
    await page.locator('.weak-table tbody tr').first().waitFor();
    const shown = await page.locator('.weak-table tbody tr').count();
    const [csv] = await Promise.all([page.waitForEvent('download'), page.click('.weak-head a:has-text("CSV")')]);
    assert.match(csv.suggestedFilename(), /^weak-links-shapingba-\d{4}-\d{2}-\d{2}\.csv$/);
    assert.equal(
      readFileSync(await csv.path(), 'utf8')
        .trim()
        .split('\n').length - 1,
      shown,
    );
    const other = await bench.open('/?page=chokepoints&b=0.5');
    await other.page.locator('.weak-table tbody tr').first().waitFor();
    const [xlsx] = await Promise.all([
      other.page.waitForEvent('download'),
      other.page.click('.weak-head a:has-text("XLSX")'),
    ]);
    const [list] = await readXlsxFile(await xlsx.path());
    const [score] = /[\d.]+$/.exec(await other.page.locator('.weak-table tbody tr').first().innerText()) ?? [];
    assert.equal(Number(list?.data[1]?.[7]).toFixed(3), score);
  });

  it('pages on: what is left of a long list comes when asked for, and a link opens a row far down', async () => {
    const { page, blameless } = await bench.open('/?page=weak');
    const rows = page.locator('.weak-table tbody tr');
    await rows.nth(49).waitFor();
    assert.equal(await rows.count(), 50);
    assert.match(await page.innerText('.weak-list > .weak-say'), /前 50，共 \d+/);
    await page.click('.weak-say .more-rows');
    await rows.nth(99).waitFor();
    await page.click('.weak-say .more-rows');
    await page.waitForSelector('.weak-list > .weak-say', { state: 'detached' });
    assert.equal(await rows.count(), Number(/\d+$/.exec(await page.innerText('.list-pick [aria-pressed=true]'))?.[0]));
    await rows.last().locator('.end-name').click();
    await page.waitForSelector('.weak-table tr.is-current:last-child');
    const { search } = new URL(page.url());
    const two = await bench.open(`/${search}`);
    await two.page.waitForSelector('.weak-table tr.is-current:last-child');
    blameless();
    two.blameless();
  });

  it('on a phone is a list, and a row opens a page one goes back from', async () => {
    for (const path of ['/?page=chokepoints', '/?page=weak']) {
      const { page, blameless } = await bench.open(path, { width: 390 });
      await page.locator('.phone-list li').first().waitFor();
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
      await page.locator('.phone-list button').nth(1).click();
      await page.locator('.weak-detail h2').waitFor();
      await page.locator('.weak-factors').waitFor();
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
      await page.click('.gaps-back');
      await page.locator('.phone-list li').first().waitFor();
      blameless();
    }
  });
});
