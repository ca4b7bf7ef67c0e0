import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Bench, untilDrawn } from './page.ts';

describe('a page whose server goes away', () => {
  const bench = new Bench().use();

  it('says so, keeps the picture, and is itself again when the server is back', async () => {
    const { page } = await bench.open('/');
    await untilDrawn(page);
    const { url } = bench;
    await bench.stopServer();
    await page.click('.sample-toggle');
    await page.waitForSelector('.trouble-away');
    assert.match(await page.innerText('.trouble'), /服务断开/);
    assert.equal(await page.evaluate(() => window.zhiheCanvas?.place('ic-design') != null), true);
    await bench.startServer(url);
    await page.waitForSelector('.trouble', { state: 'detached', timeout: 30_000 });
    await page.waitForFunction(() => document.querySelector('.foot')?.textContent.includes('1 企业'));
  });
});

describe('a link to a place that is none', () => {
  const bench = new Bench().use();

  it('says so and shows the usual place, or says why nothing is drawn and offers the way home', async () => {
    const { page, blameless } = await bench.open('/?area=nope');
    await page.locator('.link-notice', { hasText: 'nope' }).waitFor();
    await untilDrawn(page);
    blameless();
    // A company is there, but no area: the question about it is refused, and no longer waited for.
    for (const width of [1280, 390]) {
      const wrong = await bench.open('/?area=yuxinwei', { width });
      await wrong.page.locator('.map-refused', { hasText: '是企业，不是行政区域' }).waitFor();
      assert.doesNotMatch(await wrong.page.innerText('main'), /正在/);
      await wrong.page.click('.map-refused button');
      await wrong.page.waitForSelector('.map-refused', { state: 'detached' });
      await untilDrawn(wrong.page);
      assert.doesNotMatch(wrong.page.url(), /area=/);
    }
  });
});

describe('a store without companies', () => {
  const bench = new Bench(['reference-chain']).use();

  for (const language of ['zh', 'en'] as const)
    it(`opens on three doors, and the chain can be looked at all the same: ${language}`, async () => {
      const zh = language === 'zh';
      const { page, blameless } = await bench.open('/', { language });
      await page.waitForSelector('.empty');
      assert.match(await page.innerText('.empty h1'), zh ? /这条链还没有企业/ : /No firms in this chain yet/);
      assert.match(await page.innerText('.empty'), zh ? /120 个环节/ : /120 segments/);
      assert.equal(await page.locator('.door').count(), 3);
      await page.click('.door:last-child button');
      await untilDrawn(page);
      blameless();
    });
});

describe('an empty store', () => {
  const bench = new Bench([]).use();

  for (const language of ['zh', 'en'] as const)
    for (const width of [1280, 390])
      it(`says it is empty and opens two doors: how to import, and the sample: ${language} ${width}`, async () => {
        const { page, blameless } = await bench.open('/', { language, width });
        await page.waitForSelector('.empty');
        assert.match(await page.innerText('.empty'), language === 'zh' ? /库是空的|还没有/ : /The store is empty/);
        const commands = await page.locator('.door code').allInnerTexts();
        assert.deepEqual(commands, ['npx zhihe import roster --dry-run', 'npx zhihe import seeds/sample']);
        blameless();
      });
});

describe('the first load', () => {
  it('is at most 350 kB, compressed', () => {
    const folder = join(import.meta.dirname, '../../dist/client');
    const html = readFileSync(join(folder, 'index.html'), 'utf8');
    const loaded = [...html.matchAll(/(?:src|href)="\.\/([^"]+)"/g)].map(([, path = '']) => path);
    const sizes = ['index.html', ...loaded].map(
      (path) => [path, gzipSync(readFileSync(join(folder, path))).length] as const,
    );
    const total = sizes.reduce((sum, [, size]) => sum + size, 0);
    assert.ok(loaded.some((path) => path.endsWith('.js')) && readdirSync(join(folder, 'assets')).length > 3);
    assert.ok(total <= 350_000, `${total} bytes: ${JSON.stringify(sizes)}`);
    process.stdout.write(`    first load: ${(total / 1000).toFixed(0)} kB compressed in ${sizes.length} files\n`);
  });
});
