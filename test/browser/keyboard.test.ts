import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { Bench, untilDrawn } from './page.ts';

/** Whether the focus is on something of this selector. */
const isOn = (page: Page, selector: string): Promise<boolean> =>
  page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector);

/** On by Tab (or back by Shift+Tab) until the focus is on something of this selector. */
async function tabTo(page: Page, selector: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let i = 0; i < 90; i++) {
    if (await isOn(page, selector)) return;
    await page.keyboard.press(key);
  }
  assert.fail(`${selector} is not reached by ${key}`);
}

const figures = (page: Page): Promise<string[]> => page.locator('.measures .after').allInnerTexts();

describe('by keyboard alone', () => {
  const bench = new Bench().use();

  it('from the search into the inspector, back to the canvas, along a relation, in again and out', async () => {
    const { page, blameless } = await bench.open('/');
    await untilDrawn(page);
    await page.keyboard.press('/');
    await page.keyboard.type('yxw');
    await page.waitForSelector('.search-popover:not(.is-stale) [role=option]');
    await page.keyboard.press('Enter');
    await page.locator('.inspect h2', { hasText: '御芯微' }).waitFor();
    assert.ok(await isOn(page, '.inspect'), 'what was found has the focus');
    await page.keyboard.press('Escape');
    await page.waitForSelector('.inspect', { state: 'detached' });
    await page.waitForFunction(() => document.activeElement?.matches('[role=application]'));
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.inspect h2');
    assert.ok(await isOn(page, '[role=application]'), 'one Enter lets one walk on');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.matches('.inspect'));
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.activeElement?.matches('[role=application]'));
    blameless();
  });

  it('from the gaps to a row, its place and reasons down to a quote, and the list as CSV', async () => {
    const { page, blameless } = await bench.open('/?page=gaps');
    await page.waitForSelector('.fold');
    await tabTo(page, '.gap-table .end-name');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const name = await page.evaluate(() => document.activeElement?.textContent ?? '');
    await page.waitForSelector(`tr.is-current:has-text("${name}")`);
    assert.match(page.url(), /lit=/);
    // Its place: the small map is a stop of its own, where the row's segment stands.
    await tabTo(page, '.gap-map [role=application]');
    await tabTo(page, '.gap-actions .button');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.inspect h2');
    await tabTo(page, '.inspect button');
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.activeElement?.matches('.gap-table [aria-current=true]'));
    await tabTo(page, '.fold-line');
    await page.keyboard.press('Enter');
    await tabTo(page, '.fold-part > .fold-line');
    await page.keyboard.press('Enter');
    await tabTo(page, '.evidence .badges');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.evidence .proof');
    await tabTo(page, '.gaps-tools a', 'Shift+Tab');
    if (!(await page.evaluate(() => document.activeElement?.textContent ?? '')).includes('CSV'))
      await page.keyboard.press('Shift+Tab');
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    assert.match(download.suggestedFilename(), /^gaps-shapingba-.*\.csv$/);
    assert.match(readFileSync(await download.path(), 'utf8'), new RegExp(name));
    blameless();
  });

  it('a what-if: a company found by its initials leaves, another comes, step by step, and is undone', async () => {
    const { page, blameless } = await bench.open('/?page=whatif');
    await untilDrawn(page);
    await tabTo(page, '.picker > [aria-label^=移除]');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.picker .field');
    await page.keyboard.type('ylyfw');
    // A quick Enter takes what the text finds, not what stood there before.
    await page.keyboard.press('Enter');
    await page.locator('.loss-head h1', { hasText: '样例·渝封微' }).waitFor();
    await page.waitForSelector('.scrubber-step:last-child[aria-current]');
    const before = await figures(page);
    await tabTo(page, '.picker > [aria-label^=加入]');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.picker .field');
    await page.keyboard.press('ArrowDown');
    assert.ok(await isOn(page, '.picker .row'), 'the arrow key goes into the list');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => location.href.includes('add='));
    await page.waitForSelector('.scrubber-step:last-child[aria-current]');
    assert.notDeepEqual(await figures(page), before);
    await tabTo(page, '.scrubber button', 'Shift+Tab');
    await tabTo(page, '.scrubber [aria-label=上一步]', 'Shift+Tab');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => /step=\d/.test(location.href));
    // Undone one after the other: the newcomer first, then the one that left.
    await page.keyboard.press('Control+z');
    await page.waitForFunction(() => !location.href.includes('add='));
    assert.deepEqual(await figures(page), before);
    await page.keyboard.press('Control+z');
    await page.waitForFunction(() => !location.href.includes('remove='));
    blameless();
  });

  it('a comparison: the other side is found by name, then put to another date', async () => {
    const { page, blameless } = await bench.open('/?page=compare');
    await page.waitForSelector('.side-list');
    const open = async (): Promise<void> => {
      await tabTo(page, '.side-picker + .side-picker > .popover-button');
      await page.keyboard.press('Enter');
      await page.waitForSelector('.side-choices');
    };
    await open();
    await page.keyboard.type('桐坪园');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => /vs=park(:|%3A)sample-tongping-park/.test(location.href));
    await open();
    await tabTo(page, '.side-choices .segmented button:last-child', 'Shift+Tab');
    await page.keyboard.press('Enter');
    await tabTo(page, '.side-choices input');
    await page.keyboard.type('2019-12');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => location.href.includes('2019-12'));
    await page.locator('.side-head', { hasText: '2019-12' }).first().waitFor();
    blameless();
  });
});
