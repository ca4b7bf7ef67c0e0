import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { Bench, untilDrawn } from './page.ts';

/** Ids of the segments that the canvas lights as parts of a reason's way. */
const onWay = (page: Page): Promise<readonly string[]> => page.evaluate(() => window.zhiheCanvas?.marked('path') ?? []);

describe('candidates and substitutes in a browser', () => {
  const bench = new Bench().use();

  it('“who could fill this gap?”: suggestions with their reasons, each way drawn on the lanes and proven', async () => {
    const { page, blameless } = await bench.open('/?select=eda-tools');
    await untilDrawn(page);
    const first = page.locator('[aria-label=补链候选] > .proven').first();
    await first.waitFor();
    assert.match(await page.innerText('.potential .hint'), /建议，不是事实/);
    assert.deepEqual(await onWay(page), []);
    await first.locator('.suggestion-fold').click();
    await page.waitForFunction(() => (window.zhiheCanvas?.marked('path') ?? []).length > 1);
    assert.ok((await onWay(page)).includes('eda-tools'));
    const proof = first.locator('.badges').first();
    await proof.click();
    assert.match(await first.locator('.proof').innerText(), /样例|参考/);
    // A link reopens the suggestion with its way; folded again, the lanes are as before.
    const { search } = new URL(page.url());
    const two = await bench.open(`/${search}`);
    await two.page.waitForFunction(() => (window.zhiheCanvas?.marked('path') ?? []).length > 1);
    await first.locator('.suggestion-fold').click();
    await page.waitForFunction(() => (window.zhiheCanvas?.marked('path') ?? []).length === 0);
    // One that is tried: the what-if with it in the gap.
    await two.page.click('.potential >> text=推演加入');
    await two.page.waitForSelector('.measures');
    assert.match(two.page.url(), /add=eda-tools(~|%7E)sample-/);
    blameless();
    two.blameless();
  });

  it('“who could step in if this one fails?”: what both have in common, and how far they hang on the same', async () => {
    const { page, blameless } = await bench.open('/?select=sample-yuexi-micro');
    await untilDrawn(page);
    const rows = page.locator('[aria-label=可顶替的企业] > .proven');
    await rows.first().waitFor();
    const notes = await rows.locator('.end-note').allInnerTexts();
    assert.ok(notes.every((note) => /独立度 \d+%|挂在同一上游|未记录上游/.test(note)));
    const { data } = (await (
      await page.request.post(new URL('graphql', page.url()).href, {
        data: {
          query:
            '{ substitutes(company: "sample-yuexi-micro", scope: { area: "shapingba" }) { totalCount nodes { company { name } } } }',
        },
      })
    ).json()) as { data: { substitutes: { totalCount: number; nodes: { company: { name: string } }[] } } };
    assert.deepEqual(
      await rows.locator('.end-name').allInnerTexts(),
      data.substitutes.nodes.map(({ company }) => company.name),
    );
    await rows.first().locator('.suggestion-fold').click();
    await page.waitForFunction(() => (window.zhiheCanvas?.marked('path') ?? []).length > 0);
    assert.match(await rows.first().innerText(), /同环节|同类环节|同产品/);
    blameless();
  });
});
