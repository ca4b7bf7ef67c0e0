import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { Bench, untilDrawn } from './page.ts';

const nodes = (page: Page, n: number): Promise<unknown> =>
  page.waitForFunction((n) => document.querySelector('.foot')?.textContent.includes(`${n} 节点`), n);

const panel = (page: Page, name: string): Promise<unknown> =>
  page.click(`.tools .tool-popover button[aria-label=${name}]`).then(() => page.waitForSelector('.panel-title'));

const parts = (address: string): string[] => [...new URL(address).searchParams].map(String).sort();

describe('what a view remembers', () => {
  const bench = new Bench().use();

  it('somebody who went too far picks a step of the history, and goes on again', async () => {
    const { page, blameless } = await bench.open('/?select=shapingba');
    await page.click('.inspect .actions button:has-text("展开")');
    await nodes(page, 13);
    await page.click('.filters .legend-row:has-text("园区载体")');
    await panel(page, '历史');
    const rows = page.locator('.history-panel li');
    assert.deepEqual(
      (await rows.allInnerTexts()).map((text) => text.split('\n')[0]),
      ['打开时', '展开 沙坪坝区', '筛选 园区载体'],
    );
    await rows.nth(0).locator('button').click();
    await page.waitForFunction(() => document.querySelector('.foot')?.textContent.includes('120 环节'));
    await panel(page, '历史');
    assert.match(await rows.nth(2).innerText(), /可重做\s+\d\d:\d\d$/);
    assert.match(await page.innerText('.history-panel'), /2 步，最多 100/);
    await rows.nth(2).locator('button').click();
    await nodes(page, 13);
    assert.match(page.url(), /hidden=kind:Park/);
    blameless();
  });

  it('an analyst saves a view under a name, takes it along as a file, and opens it in another browser', async () => {
    const { page, blameless } = await bench.open('/?free=yuxinwei&steps=yuxinwei&hidden=kind:Park&asOf=2020-11');
    await untilDrawn(page);
    await panel(page, '视图');
    await page.fill('.views-form input', '御芯微 周边');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.views-row:has-text("御芯微 周边")');
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('.views-files button >> nth=0')]);
    const buffer = await readFile(await download.path());

    const other = await bench.open('/');
    await panel(other.page, '视图');
    await other.page.setInputFiles('.views-files input', { name: 'views.json', mimeType: 'application/json', buffer });
    await other.page.click('.views-row button:has-text("御芯微 周边")');
    await other.page.waitForSelector('.filter-chip:has-text("园区载体")');
    assert.deepEqual(parts(other.page.url()), parts(page.url()));
    blameless();
    other.blameless();
  });

  it('a link to what is gone says so and shows the rest; so does one that was tampered with', async () => {
    const { page } = await bench.open('/?area=nowhere&select=yuxinwei,no-such-firm&off=no-such-source&shape=round');
    await page.waitForSelector('.link-notice');
    await page.waitForFunction(() => document.querySelector('.link-notice')?.textContent.includes('no-such-firm'));
    const said = await page.innerText('.link-notice');
    for (const part of ['nowhere', 'no-such-firm', 'no-such-source', 'shape']) assert.ok(said.includes(part), said);
    await page.waitForFunction(() => document.querySelector('.inspect h2')?.textContent === '御芯微');
    await untilDrawn(page);
    assert.equal(await page.locator('.trouble:not(.link-notice)').count(), 0);
    await page.click('.link-notice button');
    assert.equal(await page.locator('.link-notice').count(), 0);
  });

  for (const language of ['zh', 'en'] as const)
    it(`a link cut short, forged, or of an older version shows what can be read, and says what cannot: ${language}`, async () => {
      const zh = language === 'zh';
      const links: readonly (readonly [link: string, named: string | null, shown: string])[] = [
        // Cut inside a step, and inside an escape.
        ['/?free=yuxinwei&steps=yuxinwei,!mo', 'steps', '.canvas-host canvas'],
        ['/?select=yuxinwei&free=yuxinwei&steps=yuxinwei~12~SUPP%E', 'steps', '.inspect .group'],
        // Forged: no date, no page, a step nobody knows.
        ['/?asOf=2020-99&select=yuxinwei', 'asOf', '.inspect .group'],
        ['/?page=admin&select=yuxinwei', 'page', '.inspect .group'],
        ['/?free=yuxinwei&steps=yuxinwei,!erase~all', 'steps', '.canvas-host canvas'],
        // Of another version: a part that is no longer, or not yet, known.
        ['/?v=0&colour=blue&select=yuxinwei', 'colour', '.inspect .group'],
        // Scripts are words.
        ['/?select=yuxinwei,%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E', '<img', '.inspect .group'],
      ];
      for (const [link, named, shown] of links) {
        const { page } = await bench.open(link, { language });
        let scripted = false;
        page.on('dialog', () => (scripted = true));
        await page.waitForSelector('.link-notice');
        const said = await page.innerText('.link-notice');
        if (named !== null) assert.ok(said.includes(named), `${link}: ${said}`);
        assert.match(said, zh ? /其余照常显示/ : /the rest is shown/);
        await page.waitForSelector(shown);
        assert.equal(await page.locator('.trouble:not(.link-notice)').count(), 0, link);
        assert.ok(!scripted);
        await page.close();
      }
    });

  it('a link opens in its own language, which stays until the reader chooses another', async () => {
    const { page, blameless } = await bench.open('/?lang=en&select=yuxinwei');
    await page.waitForSelector('.inspect .group');
    assert.equal(await page.getAttribute('html', 'lang'), 'en');
    await page.click('.inspect-close');
    await page.waitForFunction(() => !location.search.includes('select'));
    assert.match(page.url(), /lang=en/);
    await page.click('.tools button:has(b)');
    await page.waitForFunction(() => document.documentElement.lang === 'zh-CN');
    await page.reload();
    await page.waitForSelector('.top');
    assert.equal(await page.getAttribute('html', 'lang'), 'zh-CN');
    blameless();
  });
});
