import assert from 'node:assert/strict';
import readXlsxFile from 'read-excel-file/node';
import { Bench } from './page.ts';

const names = '.gap-table tbody .end-name';

describe('the gaps in a browser', () => {
  const bench = new Bench().use();

  it('“what is missing, and is it missing or did nobody look?”: figures with denominators, the two told apart', async () => {
    const { page, blameless } = await bench.open('/?page=gaps');
    await page.waitForSelector('.fold');
    const figures = await page.innerText('.figures');
    assert.match(figures, /完整度 \d+\/\d+（含样例）\s+\d+%/);
    assert.match(figures, /已录 \/ 已知企业\s+1 \/ 106/);
    const count = async (word: string): Promise<number> =>
      Number.parseInt(await page.innerText(`.figures > div:has(dt:text-is("${word}")) dd`), 10);
    const [absent, unknown, talks] = [await count('缺失（已调查）'), await count('未调查'), await count('洽谈中')];
    const rows = await page.$$eval('.gap-table tbody tr', (all) =>
      all.map((row) => ({
        state: row.querySelectorAll('td')[1]?.title,
        mark: row.querySelector('.mark')?.getAttribute('class'),
      })),
    );
    assert.equal(rows.length, absent + unknown + talks);
    assert.match(await page.innerText('h1'), new RegExp(`缺口 ${rows.length}$`));
    const of = (state: string, mark: string): number =>
      rows.filter((row) => row.state === state && row.mark === `mark mark-${mark}`).length;
    assert.deepEqual(
      [of('缺失（已调查）', 'absent'), of('未调查', 'unknown'), of('洽谈中', 'talks')],
      [absent, unknown, talks],
    );
    assert.match(await page.innerText('.gaps-note'), /未调查 ≠ 缺失/);
    // One absent segment that nobody asks for is no gap; the figure says so beside it.
    assert.match(figures, new RegExp(`缺失（已调查）\\s+${absent} 全链 ${absent + 1}`));
    blameless();
  });

  it('“why is it on the list?”: a row lights its place and dependants, and each part of its sum opens down to a quote', async () => {
    const { page, blameless } = await bench.open('/?page=gaps');
    await page.waitForSelector('.fold');
    await page.click(`${names}:text-is("测试")`);
    await page.locator('.gap-detail h2', { hasText: '测试' }).waitFor();
    assert.match(page.url(), /lit=ic-test/);
    await page.waitForSelector('.fold:has-text("御芯微")');
    // The parts add up to the severity in the formula.
    const parts = await page.$$eval('.factors > .fold > .fold-line', (lines) =>
      lines
        .map((line) => Number(line.querySelectorAll(':scope > span')[2]?.textContent))
        .filter((n) => !Number.isNaN(n)),
    );
    const whole = Number(/= ([\d.]+)$/.exec((await page.innerText('.gap-formula')).trim())?.[1]);
    assert.ok(
      parts.length > 2 && Math.abs(parts.reduce((a, b) => a + b, 0) - whole) < 0.02,
      `${parts.join(' + ')} ≠ ${whole}`,
    );
    // Who needs it, by its product, in the words of the article.
    await page.click('.fold:has-text("御芯微") > .fold-line');
    await page.locator('.evidence .proven', { hasText: '需要' }).locator('.badges').click();
    const proof = await page.innerText('.evidence .proof');
    assert.match(proof, /需要模组、封装、测试/);
    assert.match(proof, /重庆日报/);
    assert.match(proof, /2020-11/);
    // A dependant: the way to it and who is in it.
    await page.click('.factors > .fold > .fold-line >> nth=0');
    await page.click('.fold-part > .fold-line >> nth=0');
    const lines = await page.innerText('.fold-part .evidence >> nth=0');
    assert.match(lines, /测试 供给/);
    assert.match(lines, /从事/);
    blameless();
  });

  it('is walked by the arrow keys, opened by Enter, and a link reopens filter and row', async () => {
    const { page, blameless } = await bench.open('/?page=gaps');
    await page.waitForSelector('.fold');
    const all = await page.locator('.gap-table tbody tr').count();
    await page.click('.gap-filters .chip:has-text("未调查")');
    await page.click('.gap-filters .chip:has-text("企业需要")');
    await page.waitForFunction((n) => document.querySelectorAll('.gap-table tbody tr').length < n, all);
    await page.locator(names).first().focus();
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowDown');
    const last = await page.locator(names).last().innerText();
    assert.equal(await page.evaluate(() => document.activeElement?.textContent), last);
    await page.keyboard.press('Enter');
    await page.waitForSelector(`tr.is-current:has-text("${last}")`);
    // One tab stop: the row that is open.
    assert.equal(await page.locator(`${names}[tabindex="0"]`).count(), 1);
    const { search } = new URL(page.url());
    const two = await bench.open(`/${search}`);
    await two.page.waitForSelector(`tr.is-current:has-text("${last}")`);
    const listed = (which: typeof page): Promise<string[]> => which.locator(names).allInnerTexts();
    assert.deepEqual(await listed(two.page), await listed(page));
    assert.equal(await two.page.getAttribute('.chip:has-text("企业需要")', 'aria-pressed'), 'true');
    await two.page.click('.gap-filters .chip:has-text("全部")');
    await two.page.waitForFunction((n) => document.querySelectorAll('.gap-table tbody tr').length === n, all);
    blameless();
    two.blameless();
  });

  it('equal severities share a rank, shown as a tie', async () => {
    const { page } = await bench.open('/?page=gaps', { language: 'en' });
    await page.waitForSelector('.gap-table tbody tr');
    const ranks = await page.locator('.gap-table tbody td:first-child').allInnerTexts();
    const tied = ranks.filter((rank) => rank.startsWith('='));
    assert.ok(tied.length > 1);
    for (const rank of tied) assert.ok(tied.filter((other) => other === rank).length > 1, rank);
    assert.match(tied[0] ?? '', /tie/);
  });

  it('“send me the list”: the file holds what the page shows', async () => {
    const { page } = await bench.open('/?page=gaps&only=rule:NEEDED&off=sample');
    await page.waitForSelector('.gap-table tbody tr');
    const shown = await page.locator(names).count();
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('.gaps-tools a:has-text("XLSX")')]);
    assert.match(download.suggestedFilename(), /^gaps-shapingba-\d{4}-\d{2}-\d{2}\.xlsx$/);
    const [list, about] = await readXlsxFile(await download.path());
    assert.equal((list?.data.length ?? 0) - 1, shown);
    assert.match(JSON.stringify(about?.data), /不计来源.*sample/);
  });

  it('on a phone the numbers come first, the map below, and an opened gap is a page one goes back from', async () => {
    const { page, blameless } = await bench.open('/?page=gaps', { width: 390 });
    await page.waitForSelector('.phone-list li');
    const top = (selector: string): Promise<number> =>
      page.locator(selector).evaluate((node) => node.getBoundingClientRect().top);
    assert.ok((await top('.figures')) < (await top('.gap-map')));
    assert.ok((await top('.gap-map')) < (await top('.phone-list')));
    await page.click('.phone-list button >> nth=0');
    await page.waitForSelector('.fold');
    assert.ok((await top('.factors')) < (await top('.gap-map')));
    await page.goBack();
    await page.waitForSelector('.phone-list li');
    blameless();
  });
});
