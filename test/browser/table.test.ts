import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { grave } from './grave.ts';
import { Bench, untilDrawn } from './page.ts';

describe('the table and the inspector', () => {
  const bench = new Bench().use();

  it('an analyst orders what is drawn by its links, picks a row, and finds it picked on the map, and the other way round', async () => {
    const { page, blameless } = await bench.open('/?free=yuxinwei&steps=yuxinwei,shapingba&table=1');
    await untilDrawn(page);
    const rows = page.locator('.node-grid .tree-row:not(.tree-head)');
    await rows.nth(5).waitFor();
    await page.click('.head-sort:has-text("连接")');
    const links = (await rows.locator('span:nth-child(4)').allInnerTexts()).map(Number);
    assert.deepEqual(
      links,
      [...links].sort((a, b) => b - a),
    );
    await rows.first().click();
    await page.waitForSelector('.inspect h2');
    assert.match(page.url(), /select=/);
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('.drawer-csv')]);
    const text = await readFile(await download.path(), 'utf8');
    assert.equal(text.trim().split('\n').length, links.length + 1);
    const id = await rows.nth(3).getAttribute('data-key');
    assert.ok(id !== null);
    await page.evaluate((id) => window.zhiheCanvas?.centre(id), id);
    // The window moves for 180 ms.
    await page.waitForTimeout(300);
    const at = await page.evaluate((id) => window.zhiheCanvas?.place(id), id);
    const host = await page.locator('.canvas-host').boundingBox();
    assert.ok(at && host);
    await page.mouse.click(host.x + at.x, host.y + at.y);
    await page.waitForSelector(`.node-grid [data-key="${id}"][aria-selected=true]`);
    assert.deepEqual(await grave(page), []);
    blameless();
  });

  it('orders the segments of the chain inside their blocks, and gives the whole chain as CSV', async () => {
    const { page, blameless } = await bench.open('/?table=1');
    await page.waitForSelector('.tree-level-3');
    await page.click('.head-sort:has-text("严重度")');
    await page.waitForSelector('[aria-sort=descending]');
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('.drawer-csv')]);
    const lines = (await readFile(await download.path(), 'utf8')).trim().split('\n');
    assert.ok(lines.length > 200 && lines[0]!.includes('环节'), `${lines.length} lines`);
    blameless();
  });

  it('draws the neighbours over one relation by one click in the inspector', async () => {
    const { page, blameless } = await bench.open('/?select=yuxinwei');
    await page.click('.group:has-text("从事") .group-expand');
    await page.waitForFunction(() => document.querySelector('.foot')?.textContent.includes('2 节点'));
    assert.match(page.url(), /steps=yuxinwei~~OPERATES_IN~OUT/);
    blameless();
  });

  it('shows every key on “?”, and Esc shuts the sheet and nothing else', async () => {
    const { page, blameless } = await bench.open('/?select=yuxinwei', { language: 'en' });
    await page.waitForSelector('.inspect .group');
    await page.keyboard.press('?');
    await page.waitForSelector('.key-sheet[open]');
    assert.match(await page.innerText('.key-sheet'), /search[\s\S]*undo[\s\S]*inspect/);
    assert.deepEqual(await grave(page), []);
    await page.keyboard.press('Escape');
    await page.waitForSelector('.key-sheet', { state: 'detached' });
    assert.equal(await page.locator('.inspect').count(), 1);
    blameless();
  });
});

describe('a server that takes its time', () => {
  const bench = new Bench().use();

  it('is waited for in plain sight; who waits no longer keeps the picture and can ask again', async () => {
    const { page } = await bench.open('/');
    await untilDrawn(page);
    const held: (() => void)[] = [];
    await page.route('**/graphql', async (route) => {
      await new Promise<void>((resolve) => held.push(resolve));
      // What was given up has no one to answer to.
      await route.continue().catch(() => undefined);
    });
    await page.click('.sample-toggle');
    await page.waitForSelector('.progress');
    await page.click('.progress button');
    await page.waitForSelector('.trouble:has-text("已取消")');
    assert.equal(await page.locator('.progress').count(), 0);
    assert.equal(await page.evaluate(() => window.zhiheCanvas?.place('ic-design') != null), true);
    await page.unroute('**/graphql');
    for (const go of held) go();
    await page.click('.trouble button:has-text("再试")');
    await page.waitForSelector('.trouble', { state: 'detached' });
    await page.waitForFunction(() => document.querySelector('.foot')?.textContent.includes('1 企业'));
  });
});
