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
