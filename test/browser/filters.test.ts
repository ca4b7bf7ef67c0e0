import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
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

/** Where each thing is drawn, and the whole drawing as SVG. */
const picture = (page: Page, ids: readonly string[]) =>
  page.evaluate(async (ids) => {
    const svg = await window.zhiheCanvas?.svg({ title: '', notes: [], legend: [] });
    return { at: ids.map((id) => window.zhiheCanvas?.spot(id) ?? null), svg: svg?.text ?? '' };
  }, ids);

describe('the time line', () => {
  const bench = new Bench().use();

  for (const language of ['zh', 'en'] as const)
    it(`moves no node and takes none away: what is not yet or no longer is dashed with its date: ${language}`, async () => {
      const zh = language === 'zh';
      const ids = ['yuxinwei', 'gongtou-building', 'shapingba'];
      const drawn = async (date: string) => {
        const { page, blameless } = await bench.open(`/?free=yuxinwei&steps=yuxinwei,shapingba${date}`, { language });
        await untilDrawn(page);
        await page.waitForFunction(() =>
          /[1-9]\d* (?:节点|nodes)/.test(document.querySelector('.foot')?.textContent ?? ''),
        );
        const found = { ...(await picture(page, ids)), foot: await page.innerText('.foot') };
        blameless();
        return found;
      };
      const [now, then] = [await drawn(''), await drawn('&asOf=2017-10')];
      assert.deepEqual(then.at, now.at);
      const count = ({ foot }: { foot: string }): string | undefined => /\d+ (?:节点|nodes)/.exec(foot)?.[0];
      assert.equal(count(then), count(now));
      assert.match(then.foot, zh ? /未到 [1-9]/ : /[1-9]\d* not yet/);
      assert.ok(then.svg.includes(zh ? '2017-11 起' : 'from 2017-11'));
      assert.ok(then.svg.includes('stroke-dasharray="2 4"'));
      assert.doesNotMatch(now.foot, zh ? /未到/ : /not yet/);
      assert.ok(!now.svg.includes(zh ? '2017-11 起' : 'from 2017-11'));
    });

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
    await page.waitForSelector('.inspect .proven.is-otherwhen:has-text("2017-11")');
    assert.match(await page.innerText('.inspect .proven.is-otherwhen:has-text("2017-11")'), /未到/);
    assert.match(await page.innerText('.timeline header'), /全库陈述/);
    // One click from “not yet” to the day from which it holds.
    await page.click('.inspect .proven.is-otherwhen:has-text("2017-11") .end-link');
    await page.waitForFunction(() => location.search.includes('asOf=2017-11'));
    await page.waitForSelector('.inspect .proven:not(.is-otherwhen):has-text("2017-11")');
    await slider.focus();
    await page.keyboard.press('End');
    await page.waitForFunction(() => !location.search.includes('asOf=2017-11'));
    await page.waitForSelector('.inspect .proven:not(.is-otherwhen):has-text("2017-11")');
    await page.click('.timeline button:has-text("陈旧淡出")');
    assert.match(page.url(), /fades=1/);
    blameless();
  });
});
