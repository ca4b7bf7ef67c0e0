import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { crowdCount, crowdFolder, longSegment, oddNames } from '../support/crowd-data.ts';
import { Bench, untilDrawn } from './page.ts';

/** Nothing to be scrolled sideways, and no words that stand out of their own box without being cut. */
async function fits(page: Page, where: string): Promise<void> {
  const found = await page.evaluate(() => ({
    scroll: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    wide: [
      ...document.querySelectorAll<HTMLElement>(
        'h1, h2, h3, p, button, dd, td, li, label, [role=row], [role=gridcell]',
      ),
    ]
      .filter((node) => node.checkVisibility() && node.getBoundingClientRect().width > 0)
      .filter((node) => {
        const box = node.getBoundingClientRect();
        const { overflowX } = getComputedStyle(node);
        return (
          node.scrollWidth > node.clientWidth + 2 &&
          overflowX === 'visible' &&
          box.left + node.scrollWidth > innerWidth + 1
        );
      })
      .map((node) => `${node.tagName}.${node.className}`),
  }));
  assert.deepEqual(found, { scroll: 0, wide: [] }, where);
}

const nodes = (page: Page, count: number): Promise<unknown> =>
  page.waitForFunction(
    (n) =>
      new RegExp(`(?:^|\\D)${n} 节点`).test(document.querySelector('.foot')?.textContent.replaceAll(',', '') ?? ''),
    count,
  );

describe('a crowd, and names that break layouts', () => {
  const folder = crowdFolder();
  const bench = new Bench(['article', 'reference-chain', folder]).use();
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('a company with 5,000 neighbours is expanded by twelve, says how many are left, lists them by kind, and asks before it draws hundreds', async () => {
    const { page, blameless } = await bench.open('/?free=crowd-hub&steps=crowd-hub');
    await nodes(page, 13);
    const at = await page.evaluate(() => window.zhiheCanvas?.place('crowd-hub') ?? null);
    const host = await page.locator('.canvas-host').boundingBox();
    assert.ok(at && host);
    await page.mouse.click(host.x + at.x, host.y + at.y, { button: 'right' });
    await page.getByRole('menuitem', { name: '展开' }).click();
    const firms = page.locator('.menu-side .menu-rows [role=menuitem]', { hasText: '企业' });
    const rows = (await firms.allInnerTexts()).map((text) => text.replace(/\s+/g, ' '));
    assert.ok(
      rows.some((text) => text.includes(String(crowdCount))),
      rows.join(' | '),
    );
    for (let i = 0; i < 5; i++) await page.keyboard.press('+');
    assert.equal(await page.locator('.menu-side output').first().innerText(), '500');
    const most = page.locator('.menu-side .menu-rows [role=menuitem]', { hasText: String(crowdCount) });
    await most.click();
    await page.locator('.menu-side .menu-name', { hasText: '500' }).waitFor();
    await most.click();
    await page.waitForFunction(() => location.search.includes('crowd-hub~500'));
    // No answer holds more than 500, those drawn before among them.
    await page.waitForFunction(() => {
      const n = Number(
        /([\d,]+) 节点/.exec(document.querySelector('.foot')?.textContent ?? '')?.[1]?.replaceAll(',', ''),
      );
      return n > 450 && n <= 513;
    });
    // Still a picture one can use: it pans, and one step takes all of it back.
    const before = await page.evaluate(() => window.zhiheCanvas?.viewport().pan.x ?? 0);
    await page.mouse.move(host.x + 20, host.y + 200);
    await page.mouse.down();
    await page.mouse.move(host.x + 120, host.y + 200, { steps: 3 });
    await page.mouse.up();
    await page.waitForFunction((x) => Math.abs((window.zhiheCanvas?.viewport().pan.x ?? 0) - x) > 50, before);
    await page.keyboard.press('Control+z');
    await nodes(page, 13);
    blameless();
  });

  it('three levels are drawn by one key, few of each, and taken back by one', async () => {
    const { page, blameless } = await bench.open(
      '/?free=crowd-customer&steps=!put~crowd-customer&select=crowd-customer',
    );
    await nodes(page, 1);
    await page.focus('.canvas-host [role=application]');
    await page.keyboard.press('2');
    await page.waitForFunction(() => /steps=[^&]*crowd-customer~~~~~2/.test(location.search));
    await page.waitForFunction(() => window.zhiheCanvas?.place('long-segment') != null);
    await page.keyboard.press('Control+z');
    await nodes(page, 1);
    blameless();
  });

  it('long names, emoji and names from right to left stand in their places on the lanes, drawn freely, in the table and the inspector, and overlap nothing', async () => {
    const { page, blameless } = await bench.open(`/?table=1&select=${longSegment.id}`);
    await untilDrawn(page);
    await page.locator('.inspect h2', { hasText: longSegment.name.slice(0, 20) }).waitFor();
    await fits(page, 'lanes, table, inspector');
    const free = await bench.open('/?free=crowd-customer&steps=crowd-customer&select=long-word&table=1');
    await free.page.waitForFunction((id) => window.zhiheCanvas?.place(id) != null, 'rtl-name');
    await free.page.locator('.inspect h2', { hasText: 'Donaudampf' }).waitFor();
    await fits(free.page, 'free');
    const svg = await free.page.evaluate(async () => {
      const picture = await window.zhiheCanvas?.svg({ title: 't', legend: [], notes: [] });
      return picture === null || picture === undefined ? '' : picture.text;
    });
    for (const [id, name] of Object.entries(oddNames)) {
      const start = Array.from(name)[0] ?? '';
      assert.ok(svg.includes(start), `${id} is not written`);
    }
    assert.match(svg, /…/);
    assert.ok(!svg.includes(oddNames['long-name'] ?? ''), 'a long name is not cut');
    blameless();
    free.blameless();
  });

  for (const select of [longSegment.id, ...Object.keys(oddNames)])
    it(`they fit a phone: ${select}`, async () => {
      const { page, blameless } = await bench.open(`/?select=${select}`, { width: 390 });
      await page.locator('.inspect h2').waitFor();
      await fits(page, select);
      blameless();
    });

  it('they are cut in the lists of a phone', async () => {
    const { page, blameless } = await bench.open('/', { width: 390 });
    await page.waitForSelector('.phone-list li');
    await fits(page, 'segments');
    await page.locator('.phone-segmented button').nth(2).click();
    await page.locator('.phone-list li', { hasText: '🚀' }).waitFor();
    await fits(page, 'companies');
    blameless();
  });
});
