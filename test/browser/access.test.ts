import assert from 'node:assert/strict';
import { grave } from './grave.ts';
import { Bench, untilDrawn, type Look } from './page.ts';

/** A page by its link, and what says that it is there: on a desk, and on a phone (null = a phone has no such page). */
const views: readonly (readonly [link: string, wide: string, narrow: string | null])[] = [
  ['/', '.top-gaps', '.phone-list li'],
  ['/?select=yuxinwei', '.inspect .group', '.inspect .group'],
  ['/?page=gaps', '.gap-table tbody tr', '.phone-list li'],
  ['/?page=gaps&select=ic-test', '.gap-table tbody tr', '.inspect .group'],
  ['/?page=gaps&lit=ic-test', '.fold:has(.badge)', '.fold:has(.badge)'],
  ['/?page=dossier&select=ic-test', '.sheet[aria-busy=false] .dossier-sources li', '.dossier-sources li'],
  ['/?page=chokepoints', '.weak-detail .proven', '.phone-list li'],
  ['/?page=weak', '.weak-detail .proven', '.phone-list li'],
  ['/?page=whatif&remove=sample-yufeng-packaging', '.measures', '.measures'],
  ['/?page=compare', '.side-list', '.side-list'],
  ['/?table=1', '.tree-level-3', null],
  ['/?free=yuxinwei&steps=yuxinwei&time=1&fades=1', '.timeline', null],
  ['/?free=yuxinwei&steps=!ways~yuxinwei~shapingba&path=yuxinwei~shapingba', '.path-ends', null],
];

describe('access', () => {
  const bench = new Bench().use();
  const looks: readonly Look[] = (['zh', 'en'] as const).flatMap((language) =>
    (['light', 'dark'] as const).map((theme) => ({ language, theme })),
  );
  for (const look of looks)
    for (const width of [1280, 390])
      it(`axe finds nothing serious: ${look.language} ${look.theme} ${width}`, async () => {
        for (const [link, wide, narrow] of views) {
          const sign = width === 390 ? narrow : wide;
          if (sign === null) continue;
          const { page } = await bench.open(link, { ...look, width });
          await page.waitForSelector(sign);
          assert.deepEqual(await grave(page), [], link);
        }
      });

  for (const look of looks)
    it(`axe finds nothing serious in what opens from the tools: ${look.language} ${look.theme}`, async () => {
      const { page } = await bench.open('/', look);
      await untilDrawn(page);
      const openers = page.locator('.tools .popover-button');
      for (let at = 0; at < (await openers.count()); at++) {
        await openers.nth(at).click();
        await page.waitForSelector('.tools .popover .panel-title');
        assert.deepEqual(await grave(page), [], `panel ${at}`);
        await page.keyboard.press('Escape');
      }
      await page.focus('.canvas-host [role=application]');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Shift+F10');
      await page.waitForSelector('[role=menu]');
      assert.deepEqual(await grave(page), [], 'menu');
      await page.keyboard.press('Escape');
      await page.keyboard.press('?');
      await page.waitForSelector('.key-sheet[open]');
      assert.deepEqual(await grave(page), [], 'key sheet');
    });

  for (const language of ['zh', 'en'] as const)
    it(`390 px wide there is no sideways scroll: ${language}`, async () => {
      const more = ['/?page=dossier&select=ic-design', '/?select=ic-packaging&asOf=2020-11', '/?select=shapingba'];
      const signs = ['.dossier-sources li', '.inspect .group', '.inspect .group'];
      for (const [path, , sign] of [...views, ...more.map((link, at) => [link, '', signs[at] ?? null] as const)]) {
        if (sign === null) continue;
        const { page, blameless } = await bench.open(path, { language, width: 390 });
        await page.waitForSelector(sign);
        const { scroll, client } = await page.evaluate(() => ({
          scroll: Math.max(document.documentElement.scrollWidth, document.body.scrollWidth),
          client: document.documentElement.clientWidth,
        }));
        assert.ok(scroll <= client, `${path}: ${scroll} > ${client}`);
        assert.equal(client, 390);
        blameless();
      }
    });

  it('390 px wide what one taps is at least 44 px high', async () => {
    const { page } = await bench.open('/', { width: 390 });
    await page.waitForSelector('.phone-list li');
    const small = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.phone-top button, .phone-list button, .phone-tabs > *')]
        .filter((node) => node.getBoundingClientRect().height < 43.5)
        .map((node) => `${node.className} ${node.getBoundingClientRect().height}`),
    );
    assert.deepEqual(small, []);
  });

  it('the skip link leads to a table one can walk with the arrow keys, its selection shared with the map', async () => {
    const { page } = await bench.open('/');
    await untilDrawn(page);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'row');
    const level = (): Promise<string | null> =>
      page.evaluate(() => document.activeElement?.getAttribute('aria-level') ?? null);
    assert.equal(await level(), '1');
    for (let i = 0; i < 3 && (await level()) !== '3'; i++) await page.keyboard.press('ArrowDown');
    assert.equal(await level(), '3');
    const name = await page.evaluate(() => document.activeElement?.querySelector('.tree-name')?.textContent ?? '');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.inspect h2');
    assert.equal(await page.innerText('.inspect h2'), name);
  });

  it('the canvas is one tab stop, walked by arrows, and says where one is', async () => {
    const { page } = await bench.open('/');
    await untilDrawn(page);
    await page.focus('.canvas-host [role=application]');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    await page.waitForFunction(() =>
      /上游 \d+，下游 \d+/.test(document.querySelector('[role=status]')?.textContent ?? ''),
    );
    await page.keyboard.press('Enter');
    await page.waitForSelector('.inspect h2');
    await page.keyboard.press('Escape');
    await page.waitForSelector('.inspect', { state: 'detached' });
  });
});
