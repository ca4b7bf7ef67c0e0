import assert from 'node:assert/strict';
import { Bench, untilDrawn } from './page.ts';

describe('the map in a browser', () => {
  const bench = new Bench().use();

  it('opens without a complaint and asks no other host, and the chain is drawn', async () => {
    const { page, blameless } = await bench.open('/');
    await untilDrawn(page);
    await page.waitForSelector('.top-gaps');
    assert.equal(await page.evaluate(() => window.zhiheCanvas?.place('ic-design') != null), true);
    assert.match(await page.innerText('.completeness'), /\d+ \/ \d+ 个被依赖环节在位/);
    // The bar is as long as the figure over it says.
    const percent = Number.parseInt(await page.innerText('.completeness .figure'), 10);
    const width = Number(await page.getAttribute('.completeness rect', 'width'));
    assert.ok(percent > 0 && Math.round(width / 10) === percent, `${width} ‰ for ${percent} %`);
    assert.match(await page.innerText('.foot'), /120 环节/);
    blameless();
  });

  for (const words of ['御芯微', 'yuxinwei', 'yxw'])
    it(`finds 御芯微 as ${words} by keyboard alone and shows 2017-11 with its proof`, async () => {
      const { page, blameless } = await bench.open('/');
      await untilDrawn(page);
      await page.keyboard.press('/');
      await page.keyboard.type(words);
      await page.waitForSelector('.search-popover:not(.is-stale) [role=option]');
      assert.match(await page.innerText('[role=option][aria-selected=true]'), /御芯微/);
      await page.keyboard.press('Enter');
      const settled = page.locator('.inspect .proven:not(.is-otherwhen)', { hasText: '2017-11' });
      await settled.waitFor();
      assert.match(await settled.innerText(), /共享工投大厦/);
      // On to the badge of that line by Tab, and open it: no pointer anywhere.
      const badge = settled.locator('.badges');
      for (let i = 0; i < 80 && !(await badge.evaluate((node) => node === document.activeElement)); i++)
        await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      assert.match(await settled.innerText(), /同年11月便落户沙坪坝共享工投大厦/);
      assert.match(await settled.innerText(), /重庆日报/);
      assert.match(page.url(), /select=yuxinwei/);
      // What it is has its proof too, and the marks their key.
      await page.click('.description .badges');
      assert.match(await page.innerText('.description .proof'), /重庆日报/);
      assert.match(await page.innerText('.inspect-body > .source-key'), /1\s*重庆日报/);
      blameless();
    });

  it('moves through the hits with the arrow keys and leaves by Esc', async () => {
    const { page } = await bench.open('/');
    await untilDrawn(page);
    await page.keyboard.press('/');
    await page.keyboard.type('yxw');
    await page.waitForSelector('.search-popover:not(.is-stale) [role=option]');
    const current = async (): Promise<string | null> => page.getAttribute('[data-search]', 'aria-activedescendant');
    const first = await current();
    await page.keyboard.press('ArrowDown');
    assert.notEqual(await current(), first);
    await page.keyboard.press('ArrowUp');
    assert.equal(await current(), first);
    await page.keyboard.press('Escape');
    assert.equal(await page.locator('.search-popover').count(), 0);
  });

  it('takes every 样例· away with the sample off, and brings them back', async () => {
    const { page } = await bench.open('/?table=1');
    await untilDrawn(page);
    const closed = '[role=treegrid] [role=row][aria-expanded=false]';
    // Everything open, so that every name the view holds is on the page.
    const openAll = async (): Promise<void> => {
      while ((await page.locator(closed).count()) > 0)
        await page.evaluate((rows) => {
          for (const row of document.querySelectorAll(rows))
            row.querySelector('.tree-fold')?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
        }, closed);
    };
    await openAll();
    const named = (): Promise<string> => page.innerText('.tree');
    assert.match(await named(), /样例·/);
    const sample = await page.evaluate(() =>
      document.querySelector('.tree-level-4')?.getAttribute('data-key')?.split('/').at(-1),
    );
    assert.equal(await page.evaluate((id) => window.zhiheCanvas?.place(id ?? '') != null, sample), true);
    await page.click('.sample-toggle');
    await page.waitForFunction(() => !document.querySelector('.tree')?.textContent.includes('样例·'));
    await openAll();
    assert.doesNotMatch(await page.innerText('body'), /样例·/);
    assert.equal(await page.evaluate((id) => window.zhiheCanvas?.place(id ?? '') == null, sample), true);
    assert.match(page.url(), /off=sample/);
    await page.keyboard.press('Control+z');
    await page.waitForFunction(() => document.querySelector('.tree')?.textContent.includes('样例·'));
  });

  it('switches the language and keeps it', async () => {
    const { page, blameless } = await bench.open('/?select=ic-packaging');
    await page.locator('.inspect h2', { hasText: '封装' }).waitFor();
    await page.click('.tools [aria-label^="EN"]');
    await page.locator('.inspect h2', { hasText: 'IC packaging' }).waitFor();
    assert.equal(await page.getAttribute('html', 'lang'), 'en');
    assert.match(await page.innerText('.tabs'), /Map\s+Gaps\s+What-if\s+Compare\s+Query/);
    await page.reload();
    await page.locator('.inspect h2', { hasText: 'IC packaging' }).waitFor();
    blameless();
  });

  it('reopens a link exactly, on another visitor’s machine', async () => {
    const one = await bench.open('/');
    await untilDrawn(one.page);
    await one.page.click('.filters [role=switch]:has-text("样例名录")');
    await one.page.click('.legend-row:has-text("未调查")');
    await one.page.keyboard.press('/');
    await one.page.keyboard.type('EDA');
    await one.page.waitForSelector('.search-popover:not(.is-stale) [role=option]');
    await one.page.keyboard.press('Enter');
    await one.page.waitForSelector('.inspect h2');
    const { search } = new URL(one.page.url());
    const title = await one.page.innerText('.inspect h2');
    const two = await bench.open(`/${search}`);
    await two.page.waitForSelector('.inspect h2');
    assert.equal(await two.page.innerText('.inspect h2'), title);
    assert.equal(new URL(two.page.url()).search, search);
    await two.page.keyboard.press('Escape');
    await two.page.waitForSelector('.filters');
    assert.equal(await two.page.getAttribute('.legend-row:has-text("未调查")', 'aria-pressed'), 'false');
    assert.equal(await two.page.getAttribute('.filters [role=switch]:has-text("样例名录")', 'aria-checked'), 'false');
    two.blameless();
  });

  it('opens forged and cut links as far as they mean something', async () => {
    for (const path of [
      '/?page=admin&select=%&steps=~~~&free=',
      '/?select=no-such-thing',
      '/?asOf=2017-99&off=,,,&hidden=x',
    ]) {
      const { page, blameless } = await bench.open(path);
      await untilDrawn(page);
      blameless();
    }
  });

  it('says that an unknown place is unknown, and leads back', async () => {
    const { page } = await bench.open('/?area=atlantis');
    await page.waitForSelector('.trouble');
    assert.match(await page.innerText('.trouble'), /atlantis/);
    await page.click('.trouble button');
    await untilDrawn(page);
    assert.equal(await page.locator('.trouble').count(), 0);
  });
});
