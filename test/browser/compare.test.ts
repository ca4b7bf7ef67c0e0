import assert from 'node:assert/strict';
import { Bench, untilDrawn } from './page.ts';

describe('the comparison in a browser', () => {
  const bench = new Bench().use();

  it('sets the district beside the control district, and the sides can be exchanged', async () => {
    const { page, blameless } = await bench.open('/?page=compare');
    await page.waitForSelector('.side-list');
    await untilDrawn(page);
    const heads = async (): Promise<string[]> => page.locator('.side-head').allInnerTexts();
    const [onlyA, onlyB] = await heads();
    assert.match(onlyA ?? '', /仅沙坪坝区/);
    assert.match(onlyB ?? '', /仅样例·对照区/);
    await page.click('[aria-label=甲乙互换]');
    await page.waitForFunction(() => document.querySelector('.side-head')?.textContent.includes('对照区'));
    assert.match(page.url(), /area=sample-control-district.*vs=area:shapingba/);
    blameless();
  });

  it('“what came between these dates?”: the other date is chosen on the page, and a link reopens both', async () => {
    const { page, blameless } = await bench.open('/?page=compare&asOf=2017-10&off=sample,sample-registry');
    await page.locator('.side-picker > .popover-button').nth(1).click();
    await page.click('.side-choices button:has-text("截至")');
    await page.fill('.side-choices input', '2017-12');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => /vs=.*2017-12/.test(location.href));
    await page.waitForFunction(() => document.querySelectorAll('.side-head').length === 4);
    const heads = async (of: typeof page): Promise<string[]> =>
      (await of.locator('.side-head').allInnerTexts()).map((text) => text.replaceAll(/\s+/g, ' '));
    // 御芯微 settled between: its segment and what that is part of are there that were not, and none has gone.
    assert.deepEqual((await heads(page)).slice(0, 2), ['仅2017-10 0', '仅2017-12 2']);
    await page.locator('.side-list', { hasText: '仅2017-12' }).locator('.row', { hasText: '物联网SoC设计' }).click();
    await page.locator('.inspect h2', { hasText: '物联网芯片(SoC)设计' }).waitFor();
    const { search } = new URL(page.url());
    const two = await bench.open(`/${search.replace(/&select=[^&]*/, '')}`);
    await two.page.waitForSelector('.side-list');
    assert.deepEqual(await heads(two.page), ['仅2017-10 0', '仅2017-12 2', '两边都在位 0', '两边都不在位 118']);
    blameless();
    two.blameless();
  });

  it('“which of two parks has what?”: each half disc a park, the lists with the companies of both', async () => {
    const { page, blameless } = await bench.open('/?page=compare&park=sample-cixi-park&vs=park:sample-tongping-park');
    await page.waitForSelector('.side-list');
    await untilDrawn(page);
    const heads = await page.locator('.side-head').allInnerTexts();
    assert.match(heads[0] ?? '', /仅样例·磁溪园/);
    assert.match(heads[1] ?? '', /仅样例·桐坪园/);
    const counts = heads.map((text) => Number(/\d+$/.exec(text.trim())?.[0]));
    assert.equal(
      counts.reduce((a, b) => a + b, 0),
      120,
    );
    assert.ok((counts[0] ?? 0) > 0 && (counts[1] ?? 0) > 0);
    const row = page.locator('.side-list').first().locator('.row').first();
    assert.match(await row.innerText(), /[1-9]\d* 对 0/);
    blameless();
  });

  it('compares two dates of one place by link', async () => {
    const { page } = await bench.open('/?page=compare&asOf=2017-10&vs=area:shapingba~2017-12');
    await page.waitForSelector('.side-list');
    assert.deepEqual(
      (await page.locator('.side-head').allInnerTexts()).slice(0, 2).map((text) => text.split('\n')[0]),
      ['仅2017-10', '仅2017-12'],
    );
  });
});
