import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { Bench, untilDrawn, type Look } from './page.ts';

/** Views of every sort, each as its link, and what it must show besides the picture. */
const views: readonly (readonly [link: string, look?: Look])[] = [
  ['/?select=ic-packaging&trace=up'],
  ['/?open=iot-soc-design&hidden=presence:absent'],
  ['/?lang=en&asOf=2020-11&off=sample&select=yuxinwei'],
  ['/?free=yuxinwei&steps=yuxinwei,shapingba,!move~shapingba~-120~260,!pin~yuxinwei&select=shapingba'],
  [
    '/?free=yuxinwei&steps=yuxinwei,shapingba,!hide~gongtou-building&hidden=kind:Policy,relation:LOCATED_IN&asOf=2017-10&time=1',
  ],
  ['/?free=yuxinwei&steps=!ways~yuxinwei~shapingba&path=yuxinwei~shapingba~1&lang=en'],
  ['/?free=shapingba&steps=shapingba~20~LOCATED_IN~IN&off=sample&inferred=1&fades=1&table=1'],
];

/** What a reader sees of a view: the whole drawing, what is picked, what is filtered, what the panels say. */
async function seen(page: Page): Promise<object> {
  await untilDrawn(page);
  const parts = [
    '.inspect h2',
    '.filter-chip',
    '.foot',
    '.node-grid [aria-selected=true]',
    '.top .scope',
    '.filters [aria-pressed=false]',
  ];
  const look = () =>
    page.evaluate(async (parts) => {
      const svg = await window.zhiheCanvas?.svg({ title: '', notes: [], legend: [] });
      return {
        svg: svg?.text ?? '',
        lang: document.documentElement.lang,
        said: parts.map((part) => [...document.querySelectorAll<HTMLElement>(part)].map(({ innerText }) => innerText)),
      };
    }, parts);
  // Still when nothing changed for half a second.
  let last = JSON.stringify(await look());
  for (let same = 0; same < 3;) {
    await page.waitForTimeout(250);
    const now = JSON.stringify(await look());
    same = now === last && (await page.locator('.progress, [aria-busy=true]').count()) === 0 ? same + 1 : 0;
    last = now;
  }
  return JSON.parse(last) as object;
}

describe('every view is a link', () => {
  const bench = new Bench().use();

  it('that reopens the same picture for somebody else, after the server was started anew', async () => {
    const before: (readonly [string, object])[] = [];
    for (const [link, look] of views) {
      const { page, blameless } = await bench.open(link, look);
      const found = await seen(page);
      // The address as the page itself writes it is what one copies.
      before.push([page.url(), found]);
      blameless();
      await page.close();
    }
    const { url } = bench;
    await bench.stopServer();
    await bench.startServer(url);
    for (const [address, found] of before) {
      const { page, blameless } = await bench.open(address);
      assert.deepEqual(await seen(page), found, address);
      assert.equal(page.url(), address);
      blameless();
      await page.close();
    }
    const pictures = new Set(before.map(([, found]) => JSON.stringify(found)));
    assert.equal(pictures.size, views.length, 'each is a picture of its own');
  }).timeout(240_000);
});
