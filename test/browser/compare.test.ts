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

  it('compares two dates of one place by link', async () => {
    const { page } = await bench.open('/?page=compare&asOf=2017-10&vs=area:shapingba~2017-12');
    await page.waitForSelector('.side-list');
    assert.deepEqual(
      (await page.locator('.side-head').allInnerTexts()).slice(0, 2).map((text) => text.split('\n')[0]),
      ['仅2017-10', '仅2017-12'],
    );
  });
});
