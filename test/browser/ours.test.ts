import assert from 'node:assert/strict';
import { Bench, untilDrawn } from './page.ts';

describe('the app where nothing but its own operations is answered', () => {
  const bench = new Bench(undefined, { operations: 'ours' }).use();

  it('draws the chain, inspects a company, searches and lists gaps', async () => {
    const { page, blameless } = await bench.open('/?select=yuxinwei');
    await untilDrawn(page);
    await page.waitForSelector('.inspect .group');
    await page.keyboard.press('/');
    await page.keyboard.type('yxw');
    await page.waitForFunction(() => document.body.textContent.includes('御芯微'));
    await page.goto(new URL('/?page=gaps', bench.url).href);
    await page.waitForFunction(() => !document.querySelector('.trouble') && document.querySelector('main'));
    blameless();
  });

  it('says on the query page that free queries are off', async () => {
    const { page, blameless } = await bench.open('/graphql');
    assert.match(await page.innerText('body'), /自由查询已关闭/);
    await page.click('a');
    await untilDrawn(page);
    blameless();
  });
});
