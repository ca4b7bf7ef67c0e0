import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchChromium } from './chromium.ts';
import { serve } from './serve.ts';

// A script (npm run screenshots): every view in both languages, widths and themes, to be looked at by people.
const folder = join(import.meta.dirname, '../../.cache/screenshots');

interface Shot {
  readonly path: string;
  /** What says that it is there. */
  readonly until: string;
  /** What is done then: the text typed, or the keys pressed, after a click. */
  readonly then?: (page: Page, narrow: boolean) => Promise<void>;
}

const yuxinwei = '/?free=yuxinwei&steps=yuxinwei,shapingba,gongtou-building';

/** Opens the panel of a tool; a phone has its tools under “more”. */
const panel =
  (icon: string) =>
  async (page: Page, narrow: boolean): Promise<void> => {
    if (narrow) await page.click('.phone-tabs button:has(.lucide-ellipsis)');
    await page.click(`.tools .popover-button:has(.lucide-${icon})`);
    await page.waitForSelector('.tools .popover .panel-title');
  };

/** The menu of what is selected, by the key that opens it. */
const menu = async (page: Page): Promise<void> => {
  await page.waitForFunction(() => window.zhiheCanvas?.place('yuxinwei') != null);
  await page.focus('.canvas-host [role=application]');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Shift+F10');
  await page.waitForSelector('[role=menu]');
};

const search = async (page: Page, narrow: boolean): Promise<void> => {
  if (narrow) await page.click('.phone-top button:has(.lucide-search)');
  await page.locator('[data-search]').fill('yxw');
  await page.waitForSelector('[role=option]');
};

/** What a phone has no room for; on a desk the key sheet. */
const more = async (page: Page, narrow: boolean): Promise<void> => {
  if (narrow) await page.click('.phone-tabs button:has(.lucide-ellipsis)');
  else await page.keyboard.press('?');
  await page.waitForSelector('.phone-menu, .key-sheet[open]');
};

const remove = async (page: Page): Promise<void> => {
  await page.locator('.picker > .popover-button').first().click();
  await page.locator('.picker .field').fill('yxw');
  await page.waitForSelector('.picker .row:has-text("御芯微"), .picker .row:has-text("Yuxinwei")');
};

const views: Readonly<Record<string, Shot>> = {
  map: { path: '/', until: '.top-gaps, .phone-list li' },
  trace: { path: '/?select=yuxinwei', until: '.inspect .group' },
  segment: { path: '/?select=ic-packaging', until: '.inspect .state' },
  companies: { path: '/?open=nb-iot-module', until: '.canvas-host, .phone-list li' },
  gaps: { path: '/?page=gaps', until: '.gap-table, .phone-list li' },
  gap: { path: '/?page=gaps&lit=ic-test', until: '.fold' },
  dossier: { path: '/?page=dossier&select=ic-test', until: '.sheet[aria-busy=false] h1' },
  whatif: { path: '/?page=whatif&remove=sample-yufeng-packaging&step=5', until: '.measures' },
  pick: { path: '/?page=whatif', until: '.closers li', then: remove },
  chokepoints: { path: '/?page=chokepoints', until: '.weak-detail .proven, .phone-list li' },
  chokepoint: { path: '/?page=chokepoints&lit=sample-yufeng-packaging', until: '.weak-detail .proven' },
  weak: { path: '/?page=weak', until: '.weak-detail .proven, .phone-list li' },
  link: { path: '/?page=weak&lit=SINGLE~ic-packaging~sample-yufeng-packaging', until: '.weak-head, .weak-detail' },
  compare: { path: '/?page=compare', until: '.side-list' },
  dates: { path: '/?page=compare&asOf=2017-10&vs=area:shapingba~2017-12', until: '.side-list' },
  candidates: { path: '/?select=eda-tools', until: '.inspect .potential' },
  free: { path: yuxinwei, until: '.arrangement, .phone-free' },
  menu: { path: yuxinwei, until: '.arrangement, .phone-free', then: menu },
  paths: { path: '/?free=yuxinwei&steps=!ways~yuxinwei~shapingba&path=yuxinwei~shapingba', until: '.path-ends' },
  timeline: { path: `${yuxinwei}&time=1&fades=1`, until: '.timeline' },
  table: { path: '/?table=1', until: '.tree-level-3, .phone-list li' },
  off: { path: '/?off=sample,sample-registry', until: '.top-gaps, .phone-list li' },
  then: { path: '/?asOf=2017-12&select=shapingba', until: '.inspect .group' },
  history: { path: yuxinwei, until: '.arrangement, .phone-free', then: panel('history') },
  saved: { path: '/', until: '.top-gaps, .phone-list li', then: panel('bookmark') },
  export: { path: '/', until: '.top-gaps, .phone-list li', then: panel('download') },
  refused: { path: '/?area=yuxinwei', until: '.map-refused' },
  more: { path: '/', until: '.top-gaps, .phone-list li', then: more },
  search: { path: '/', until: '.top-gaps, .phone-list li', then: search },
  query: { path: '/graphql', until: '.query-tables td, .query-editor .view-lines' },
};

// Names after the command take only those.
const wanted = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const full = await serve(['article', 'reference-chain', 'sample']);
const bare = await serve(['reference-chain']);
const browser = await launchChromium();
const shots = [
  ...Object.entries(views).map(([name, view]) => ({ name, ...view, url: new URL(view.path, full.url).href })),
  { name: 'empty', url: bare.url, until: '.empty', then: undefined },
].filter(({ name }) => wanted.length === 0 || wanted.includes(name));
for (const language of ['zh', 'en'])
  for (const theme of ['light', 'dark'] as const)
    for (const width of [1280, 390]) {
      const context = await browser.newContext({
        viewport: { width, height: width === 390 ? 844 : 800 },
        locale: language === 'zh' ? 'zh-CN' : 'en-US',
        colorScheme: theme,
        deviceScaleFactor: width === 390 ? 2 : 1,
      });
      for (const { name, url, until, then } of shots) {
        const page = await context.newPage();
        await page.goto(url);
        await page.waitForSelector(until);
        await then?.(page, width === 390);
        // Zooms and panels move for 180 ms; a picture is taken of what stands.
        await page.waitForTimeout(700);
        await page.screenshot({ path: join(folder, `${name}-${language}-${theme}-${width}.png`) });
        await page.close();
      }
      await context.close();
    }
await browser.close();
await full.stop();
await bare.stop();
process.stdout.write(`${folder}\n`);
