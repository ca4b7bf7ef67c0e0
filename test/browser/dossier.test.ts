import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { Bench } from './page.ts';

/** Pages of a PDF by their size in points. Chromium writes its page objects uncompressed. */
function pageSizes(pdf: Buffer): (readonly [number, number])[] {
  const text = pdf.toString('latin1');
  const pages = text.match(/\/Type \/Page\b[^s]/g) ?? [];
  const boxes = [...text.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(
    ([, w, h]) => [Number(w), Number(h)] as const,
  );
  assert.equal(boxes.length, pages.length);
  return boxes;
}

/** Every number cited has its line among the sources, they count up from 1, and none is there for nothing. */
async function checkCitations(page: Page): Promise<number> {
  const cited = new Set((await page.locator('.cite a').allInnerTexts()).map((text) => text.replaceAll(/\D/g, '')));
  const listed = await page.$$eval('.dossier-sources li', (all) => all.map((one) => one.id.replace('source-', '')));
  assert.deepEqual([...cited].sort(), [...listed].sort());
  assert.deepEqual(
    listed,
    listed.map((_, i) => String(i + 1)),
  );
  const lines = await page.locator('.dossier-sources li').allInnerTexts();
  assert.ok(lines.every((line) => line.trim().length > 4));
  return listed.length;
}

describe('a dossier on paper', () => {
  const bench = new Bench().use();

  for (const language of ['zh', 'en'] as const)
    it(`is A4 without the browser's or the page's bars, every number with its source: ${language}`, async () => {
      const { page, blameless } = await bench.open('/?page=dossier&select=ic-test', { language, theme: 'dark' });
      await page.waitForSelector('.sheet[aria-busy=false] .dossier-sources li');
      assert.ok((await checkCitations(page)) >= 2);
      const sheet = await page.innerText('.sheet');
      assert.match(sheet, /御芯微的产品需要模组、封装、测试/);
      assert.match(
        sheet,
        language === 'zh' ? /没有调查记录，不等于缺失\s+未调查/ : /nobody looked; this is not absence\s+Not surveyed/,
      );
      assert.match(sheet, language === 'zh' ? /候选是建议，不是事实/ : /suggestions, not facts/);
      assert.match(sheet, /area=shapingba&asOf=\d{4}-\d{2}-\d{2}/);
      assert.equal(await page.locator('.top, .foot, .phone-tabs').count(), 0);
      const sizes = pageSizes(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
      // English needs more room for the same words.
      assert.ok(sizes.length <= (language === 'zh' ? 1 : 2), String(sizes.length));
      for (const [w, h] of sizes) assert.ok(Math.abs(w - 595.3) < 1 && Math.abs(h - 841.9) < 1, `${w} × ${h} pt`);
      await page.emulateMedia({ media: 'print' });
      assert.equal(await page.isVisible('.dossier-bar'), false);
      blameless();
    });

  it('of a present segment lists who is in it, each with its source, and never says it is a gap', async () => {
    const { page, blameless } = await bench.open('/?page=dossier&select=ic-design');
    await page.waitForSelector('.sheet[aria-busy=false] .dossier-sources li');
    await checkCitations(page);
    const sheet = await page.innerText('.sheet');
    assert.match(sheet, /御芯微/);
    assert.match(sheet, /样例企业为虚构/);
    assert.doesNotMatch(sheet, /为什么列为缺口/);
    blameless();
  });

  it('is reached from a gap and from the inspector, and leads back', async () => {
    const { page } = await bench.open('/?page=gaps&lit=ic-test');
    await page.waitForSelector('.fold');
    await page.click('.gap-actions button:has-text("档案")');
    await page.locator('.sheet h1', { hasText: '测试' }).waitFor();
    await page.goBack();
    await page.waitForSelector('.gap-table');
    const other = await bench.open('/?select=ic-packaging');
    await other.page.click('.actions button:has-text("档案")');
    await other.page.locator('.sheet h1', { hasText: '封装' }).waitFor();
    assert.match(other.page.url(), /page=dossier.*select=ic-packaging/);
  });

  it('says so when the link names no segment', async () => {
    for (const path of ['/?page=dossier', '/?page=dossier&select=yuxinwei', '/?page=dossier&select=nothing']) {
      const { page, blameless } = await bench.open(path);
      await page.locator('.sheet', { hasText: '档案只为环节而做' }).waitFor();
      blameless();
    }
  });
});
