import assert from 'node:assert/strict';
import { grave } from './grave.ts';
import { Bench, untilDrawn, type Look } from './page.ts';

const ready: Readonly<Record<string, string>> = {
  '/?select=yuxinwei': '.inspect .group',
  '/?page=gaps&select=ic-test': '.gap-table tbody tr',
  '/?page=gaps&lit=ic-test': '.fold:has(.badge)',
  '/?page=dossier&select=ic-test': '.sheet[aria-busy=false] .dossier-sources li',
  '/?page=chokepoints': '.weak-detail .proven',
  '/?page=weak': '.weak-detail .proven',
  '/?page=whatif&remove=sample-yufeng-packaging': '.measures',
  '/?page=compare': '.side-list',
  '/?table=1': '.tree-level-3',
};

/** What says that a page at this address is there, 390 px wide: the first that fits. */
const shown = [
  ['dossier', '.dossier-sources li'],
  ['chokepoints', '.weak-detail .proven'],
  ['weak', '.weak-detail .proven'],
  ['whatif', '.measures'],
  ['compare', '.side-list'],
  ['lit', '.fold'],
  ['select', '.inspect .group'],
] as const;

describe('access', () => {
  const bench = new Bench().use();
  const looks: readonly Look[] = (['zh', 'en'] as const).flatMap((language) =>
    (['light', 'dark'] as const).map((theme) => ({ language, theme })),
  );
  for (const look of looks)
    for (const width of [1280, 390])
      it(`axe finds nothing serious: ${look.language} ${look.theme} ${width}`, async () => {
        for (const [path, selector] of Object.entries(ready)) {
          if (width === 390 && path === '/?table=1') continue;
          const { page } = await bench.open(path, { ...look, width });
          const inspected = width === 390 && path.includes('select') && !path.includes('dossier');
          await page.waitForSelector(inspected ? '.inspect .group' : selector);
          assert.deepEqual(await grave(page), [], path);
        }
        const { page } = await bench.open('/', { ...look, width });
        await page.waitForSelector(width === 390 ? '.phone-list li' : '.top-gaps');
        assert.deepEqual(await grave(page), []);
      });

  for (const language of ['zh', 'en'] as const)
    it(`390 px wide there is no sideways scroll: ${language}`, async () => {
      const paths = [
        '/',
        '/?page=gaps',
        '/?page=gaps&lit=ic-test',
        '/?page=dossier&select=ic-design',
        '/?page=chokepoints',
        '/?page=weak',
        '/?page=whatif&remove=sample-yufeng-packaging',
        '/?page=compare',
        '/?select=yuxinwei',
        '/?select=ic-packaging&asOf=2020-11',
        '/?select=shapingba',
      ];
      for (const path of paths) {
        const { page, blameless } = await bench.open(path, { language, width: 390 });
        const [selector = '.phone-list li'] = shown.flatMap(([part, there]) => (path.includes(part) ? [there] : []));
        await page.waitForSelector(selector);
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
