import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { grave } from './grave.ts';
import { Bench, untilDrawn, type Look } from './page.ts';

const answered = (page: Page, text: string): Promise<unknown> =>
  page.waitForFunction((wanted) => document.querySelector('.query-tables')?.textContent.includes(wanted), text);
const edited = (page: Page): Promise<string> =>
  // The editor writes blanks as no-break spaces.
  page.evaluate(() => (document.querySelector('.query-text .view-lines')?.textContent ?? '').replaceAll('\u00a0', ' '));

/** What a link to the query page opens there. */
const openedBy = (href: string | null): { operation: string; variables: Record<string, unknown> } => {
  const given = new URLSearchParams((href ?? '').replace(/^.*#/, ''));
  const operation = /query (\w+)/.exec(given.get('query') ?? '')?.[1] ?? '';
  return { operation, variables: JSON.parse(given.get('variables') ?? '{}') as Record<string, unknown> };
};

describe('the query page', () => {
  const bench = new Bench().use();

  it('opens with an answer, runs an example, and draws the answer in the free arrangement', async () => {
    const { page, blameless } = await bench.open('/graphql');
    await answered(page, 'EDA工具');
    await page.click('.query-side a:has-text("供应商的供应商")');
    await answered(page, '样例·');
    assert.match(await edited(page), /SuppliersOfSuppliers/);
    const count = Number(await page.innerText('.query-picture .numbers'));
    assert.ok(count > 5, `${count} entities`);
    await page.click('.query-picture');
    await page.waitForSelector('.arrangement');
    await page.waitForFunction((n) => document.querySelector('.foot')?.textContent.includes(`${n} 节点`), count);
    await untilDrawn(page);
    const asked = openedBy(await page.getAttribute('.foot a', 'href'));
    assert.equal(asked.operation, 'Between');
    assert.equal((asked.variables.ids as string[]).length, count);
    blameless();
  });

  it('sends the variables as edited, says what is wrong with them, and remembers what ran', async () => {
    const { page } = await bench.open('/graphql', { language: 'en' });
    // Who reads English sees English names, and the pages of the app on top.
    await answered(page, 'EDA software');
    assert.match(await page.innerText('.tabs'), /Map\s+Gaps\s+What-if\s+Compare\s+Query/);
    await page.click('.query-side a:has-text("Search by initials")');
    await answered(page, 'Yuxinwei');
    const fill = async (text: string): Promise<void> => {
      await page.click('.query-variables .view-lines');
      await page.keyboard.press('Control+A');
      await page.keyboard.press('Delete');
      await page.keyboard.type(text);
      await page.keyboard.press('Control+Enter');
    };
    await fill('{ "text": "shapingba" }');
    await answered(page, 'Shapingba');
    await fill('{ "text": 5 }');
    await page.waitForSelector('.query-failure');
    assert.match(await page.innerText('.query-failure'), /That did not work.*String/s);
    const past = page.locator('.query-past button');
    assert.ok((await past.count()) >= 3);
    await page.reload();
    await page.waitForSelector('.query-past button');
    await page.click('.query-past button:has-text("Search yxw")');
    await answered(page, 'Yuxinwei');
    await page.click('.query-forget');
    assert.equal(await past.count(), 0);
  });

  it('puts fields into the query, asks for ids where a picture needs them, and turns pages', async () => {
    const { page, blameless } = await bench.open(
      `/graphql#${new URLSearchParams({ query: '{ gaps(first: 2) { nodes { segment { name } } } }' }).toString()}`,
    );
    await answered(page, 'gaps');
    await page.click('.query-picture:has-text("加上 id")');
    await page.waitForSelector('a.query-picture');
    await page.locator('.query-field:has(code:text-is("coverage")) input').click();
    await page.waitForFunction(() => document.querySelector('.view-lines')?.textContent.includes('coverage'));
    await page.locator('.query-field:has(code:text-is("coverage")) input').click();
    await page.waitForFunction(() => !document.querySelector('.view-lines')?.textContent.includes('coverage'));
    await page.click('.query-side a:has-text("一页二十家")');
    await page.waitForSelector('.query-table-foot button:has-text("下一页")');
    const first = await page.innerText('.query-tables tbody');
    await page.click('.query-table-foot button:has-text("下一页")');
    await page.waitForFunction((text) => document.querySelector('.query-tables tbody')?.textContent !== text, first);
    assert.match(await page.innerText('.query-variables .view-lines'), /after/);
    blameless();
  });

  it('is worked by keyboard alone', async () => {
    const { page, blameless } = await bench.open('/graphql');
    await answered(page, 'EDA工具');
    const focused = (selector: string): Promise<boolean> =>
      page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
    const tabTo = async (selector: string): Promise<void> => {
      for (let i = 0; i < 90 && !(await focused(selector)); i++) await page.keyboard.press('Tab');
      assert.ok(await focused(selector), `Tab does not reach ${selector}`);
    };
    await tabTo('.query-side a:not([aria-current])');
    await page.keyboard.press('Enter');
    await answered(page, 'NEEDS');
    await tabTo('.query-run');
    await tabTo('.query-text > [tabindex]');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Delete');
    await page.keyboard.insertText('{ statistics { revision } }');
    await page.keyboard.press('Control+Enter');
    await answered(page, 'statistics.revision');
    // Out of the editor again: Tab is no trap.
    await tabTo('.query-variables [tabindex]');
    await tabTo('.query-result .segmented button');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.query-json .view-lines');
    blameless();
  });

  const looks: readonly Look[] = (['zh', 'en'] as const).flatMap((language) =>
    (['light', 'dark'] as const).flatMap((theme) => [1280, 390].map((width) => ({ language, theme, width }))),
  );
  for (const look of looks)
    it(`has nothing serious by axe and no sideways scroll: ${Object.values(look).join(' ')}`, async () => {
      const { page, blameless } = await bench.open('/graphql', look);
      await page.waitForSelector('.query-tables td', { state: 'attached' });
      const tabs = look.width === 390 ? page.locator('.query-panes button') : null;
      for (let i = 0; i < ((await tabs?.count()) ?? 1); i++) {
        await tabs?.nth(i).click();
        assert.deepEqual(await grave(page), []);
        if (!tabs) continue;
        const wide = await page.evaluate(() =>
          [...document.querySelectorAll<HTMLElement>('html, body, .query-middle *')]
            .filter((node) => !node.closest('.monaco-editor') && node.scrollWidth > node.clientWidth + 1)
            .filter((node) => node.clientWidth > 0 && getComputedStyle(node).overflowX !== 'visible')
            .filter((node) => !node.matches('.query-past-title, .unseen'))
            .map((node) => `${node.tagName} ${node.className}`),
        );
        assert.deepEqual(wide, []);
      }
      blameless();
    });
});

describe('show the query', () => {
  const bench = new Bench().use();
  const views: readonly [path: string, until: string, link: string, operation: string, variables: string][] = [
    ['/', '.top-gaps', '.foot a', 'ChainMap', 'scope'],
    ['/?table=1', '.tree-level-3', '.drawer .show-query', 'ChainMap', 'scope'],
    ['/?page=gaps', '.gap-table', '.foot a', 'Gaps', 'scope'],
    ['/?select=yuxinwei', '.inspect .group', '.inspect .show-query', 'Inspect', 'id,scope'],
    ['/?free=yuxinwei&steps=yuxinwei', '.arrangement', '.foot a', 'Between', 'ids,scope'],
    ['/?page=weak', '.foot a', '.foot a', 'WeakLinks', 'scope'],
    ['/?page=compare&vs=*~2017', '.foot a', '.foot a', 'Compare', 'a,b'],
  ];
  it('lands on the page with the very operation of each view, and it runs there', async () => {
    for (const [path, until, link, operation, variables] of views) {
      const { page, blameless } = await bench.open(path);
      await page.waitForSelector(until);
      const href = await page.getAttribute(link, 'href');
      const asked = openedBy(href);
      assert.equal(asked.operation, operation, path);
      for (const name of variables.split(',')) assert.ok(name in asked.variables, `${path}: ${name}`);
      await page.goto(new URL(href ?? '', bench.url).href);
      await page.waitForSelector('.query-tables td');
      assert.equal(await page.locator('.query-failure').count(), 0, path);
      assert.match(await edited(page), new RegExp(`query ${operation}`));
      blameless();
      await page.context().close();
    }
  });

  it('is in the menu of a phone and in the inspector there', async () => {
    const { page } = await bench.open('/?page=gaps', { width: 390 });
    await page.waitForSelector('.phone-list li');
    // One “more” on a phone, with all that its bars have no room for.
    assert.equal(await page.locator('.phone button:has(.lucide-ellipsis)').count(), 1);
    await page.locator('.phone button:has(.lucide-ellipsis)').click();
    assert.equal(openedBy(await page.getAttribute('.phone-menu a', 'href')).operation, 'Gaps');
    const other = await bench.open('/?select=yuxinwei', { width: 390 });
    await other.page.waitForSelector('.inspect .group');
    assert.equal(openedBy(await other.page.getAttribute('.inspect .show-query', 'href')).operation, 'Inspect');
  });
});
