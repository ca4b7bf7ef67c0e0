import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { oddFolder, wideCount, wideFolder } from '../support/odd-data.ts';
import { Bench } from './page.ts';

describe('data and links that make no sense, in a browser', () => {
  const folders = [oddFolder(), wideFolder()];
  const bench = new Bench(['article', 'reference-chain', ...folders]).use();
  after(() => {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });

  for (const language of ['zh', 'en'] as const) {
    const zh = language === 'zh';

    it(`a chain in a circle, a company in no segment, shares over 1: answered, and said in a sentence: ${language}`, async () => {
      const { page, blameless } = await bench.open('/?page=gaps&area=odd-area', { language });
      await page.waitForSelector('.gap-table tbody tr');
      await page.click('.findings summary');
      const findings = await page.innerText('.findings');
      assert.match(findings, zh ? /成环：甲环节 → 乙环节 → 甲环节/ : /in a circle: A → B → A/);
      assert.match(findings, zh ? /1 家企业没有所属环节.*idle-firm/ : /One company.*idle-firm/);
      await page.click('.list-pick button:nth-child(3)');
      await page.waitForSelector('.weak-list .findings');
      assert.match(await page.innerText('.weak-list .findings'), zh ? /市场份额合计 150%/ : /sum to 150%/);
      blameless();
    });

    it(`a place with nobody in it says that nobody is on record, not that all is missing: ${language}`, async () => {
      const { page, blameless } = await bench.open('/?page=gaps&area=empty-area', { language });
      await page.waitForSelector('.findings');
      assert.match(await page.innerText('.findings'), zh ? /没有企业记录/ : /No company is recorded/);
      assert.match(await page.innerText('.gaps-list'), zh ? /范围内没有缺口/ : /no gap/i);
      blameless();
    });

    it(`an unknown place, on the page or beside it, is named, and one can go on: ${language}`, async () => {
      const { page } = await bench.open('/?page=gaps&area=nowhere-at-all', { language });
      await page.waitForSelector('.trouble');
      assert.match(await page.innerText('.trouble'), /nowhere-at-all/);
      await page.click('.trouble button');
      await page.waitForSelector('.trouble', { state: 'detached' });
      const other = await bench.open('/?page=compare&area=odd-area&vs=area:nowhere-at-all', { language });
      await other.page.locator('.link-notice', { hasText: 'nowhere-at-all' }).waitFor();
    });

    it(`what-if: who is somewhere else cannot be removed, and nothing is computed: ${language}`, async () => {
      const { page } = await bench.open('/?page=whatif&area=shapingba&remove=idle-firm', { language });
      await page.waitForSelector('.loss-panel [role=alert]');
      assert.match(
        await page.innerText('.loss-panel [role=alert]'),
        zh ? /idle-firm.*不在此范围内/ : /idle-firm.*not in the scope/,
      );
      assert.equal(await page.locator('.measures').count(), 0);
      // What nobody knows is left out of the link, and said.
      const other = await bench.open('/?page=whatif&area=shapingba&add=nothing-like-it', { language });
      await other.page.locator('.link-notice', { hasText: 'nothing-like-it' }).waitFor();
      assert.equal(await other.page.locator('.measures').count(), 0);
    });
  }

  it('the inspector says why a company in no segment has nobody to stand in', async () => {
    const { page } = await bench.open('/?area=odd-area&select=idle-firm');
    await page.locator('.inspect .hint', { hasText: '没有在任何环节从业的记录' }).waitFor();
  });

  it('two dates the wrong way round are compared as they stand', async () => {
    const { page, blameless } = await bench.open(
      '/?page=compare&area=shapingba&asOf=2020-11&vs=area:shapingba~2017-10',
    );
    await page.waitForSelector('.side-list');
    const [later, earlier] = await page.locator('.side-head').allInnerTexts();
    assert.match(later ?? '', /仅2020-11/);
    assert.match(earlier ?? '', /仅2017-10\s+0/);
    blameless();
  });

  it('more gaps than a page holds are all listed, tied, and the last is opened by a link', async () => {
    const { page, blameless } = await bench.open('/?page=gaps&area=wide-area&lit=wide-99');
    await page.waitForFunction((n) => document.querySelectorAll('.gap-table tbody tr').length === n, wideCount);
    assert.match(await page.innerText('.list-pick [aria-pressed=true]'), new RegExp(`${wideCount}$`));
    await page.locator('.gap-detail h2', { hasText: '环节99' }).waitFor();
    assert.deepEqual(await page.locator('.gap-table tbody tr').last().locator('.end-name').allInnerTexts(), ['环节99']);
    blameless();
  });
});
