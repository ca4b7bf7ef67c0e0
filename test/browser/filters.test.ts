import assert from 'node:assert/strict';
import { Bench, untilDrawn } from './page.ts';

describe('filters', () => {
  const bench = new Bench().use();

  it('an analyst takes kinds, relations and old facts off, sees what is off as chips, and a colleague opens the same', async () => {
    const { page, blameless } = await bench.open('/?free=yuxinwei&steps=yuxinwei,shapingba');
    await untilDrawn(page);
    await page.waitForFunction(() => /[1-9]\d* 节点/.test(document.querySelector('.foot')?.textContent ?? ''));
    await page.click('.filters .legend-row:has-text("园区载体")');
    await page.click('.filters .legend-row:has-text("陈旧")');
    const chips = page.locator('.filter-chip');
    assert.equal(await chips.count(), 2);
    const link = new URL(page.url()).search;
    assert.match(link, /hidden=date:stale,kind:Park/);
    const other = await bench.open(`/${link}`);
    await other.page.waitForSelector('.filter-chip');
    assert.deepEqual(await other.page.locator('.filter-chip').allInnerTexts(), await chips.allInnerTexts());
    await chips.first().click();
    await page.waitForFunction(() => document.querySelectorAll('.filter-chip').length === 1);
    await page.keyboard.press('Control+z');
    await page.waitForFunction(() => document.querySelectorAll('.filter-chip').length === 2);
    blameless();
    other.blameless();
  });
});

describe('the time line', () => {
  const bench = new Bench().use();

  it('somebody slides back to before 御芯微 settled, sees it not yet there, and the link says the date', async () => {
    const { page, blameless } = await bench.open('/?select=yuxinwei');
    await page.waitForSelector('.inspect .proven:has-text("2017-11")');
    await page.click('.as-of .popover-button');
    await page.click('.as-of-form button:has-text("时间轴")');
    const slider = page.locator('.bars-slider');
    await slider.waitFor();
    await page.waitForFunction(() => /未到 \d+/.test(document.querySelector('.timeline')?.textContent ?? ''));
    await slider.focus();
    await page.keyboard.press('Home');
    await page.waitForFunction(() => /asOf=\d{4}-\d{2}/.test(location.search));
    await page.waitForSelector('.inspect .proven:has-text("2017-11")', { state: 'detached' });
    await page.keyboard.press('End');
    await page.waitForSelector('.inspect .proven:has-text("2017-11")');
    await page.click('.timeline button:has-text("陈旧淡出")');
    assert.match(page.url(), /fades=1/);
    blameless();
  });
});
