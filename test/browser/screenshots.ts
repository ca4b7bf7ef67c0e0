import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { launchChromium } from './chromium.ts';
import { serve } from './serve.ts';

// A script (npm run screenshots): every view in both languages, widths and themes, to be looked at by people.
const folder = join(import.meta.dirname, '../../.cache/screenshots');

const views: Readonly<Record<string, { path: string; until: string; keys?: readonly string[] }>> = {
  map: { path: '/', until: '.top-gaps, .phone-list li' },
  trace: { path: '/?select=yuxinwei', until: '.inspect .group' },
  segment: { path: '/?select=ic-packaging', until: '.inspect .state' },
  companies: { path: '/?open=nb-iot-module', until: '.canvas-host, .phone-list li' },
  gaps: { path: '/?page=gaps', until: '.gap-table, .phone-list li' },
  gap: { path: '/?page=gaps&lit=ic-test', until: '.fold' },
  dossier: { path: '/?page=dossier&select=ic-test', until: '.sheet[aria-busy=false] h1' },
  whatif: { path: '/?page=whatif&remove=sample-yufeng-packaging&step=5', until: '.measures' },
  chokepoints: { path: '/?page=chokepoints', until: '.weak-head' },
  weak: { path: '/?page=weak', until: '.weak-head' },
  compare: { path: '/?page=compare', until: '.side-list' },
  candidates: { path: '/?select=eda-tools', until: '.inspect .potential' },
  free: { path: '/?free=yuxinwei&steps=yuxinwei,shapingba,gongtou-building', until: '.arrangement' },
  table: { path: '/?table=1', until: '.tree-level-3, .phone-list li' },
  off: { path: '/?off=sample,sample-registry', until: '.top-gaps, .phone-list li' },
  then: { path: '/?asOf=2017-12&select=shapingba', until: '.inspect .group' },
  query: { path: '/graphql', until: '.graphiql-container .view-lines' },
};

mkdirSync(folder, { recursive: true });
const full = await serve(['article', 'reference-chain', 'sample']);
const bare = await serve(['reference-chain']);
const browser = await launchChromium();
const shots = [
  ...Object.entries(views).map(([name, view]) => ({ name, url: new URL(view.path, full.url).href, until: view.until })),
  { name: 'search', url: full.url, until: '.top-gaps, .phone-list li' },
  { name: 'empty', url: bare.url, until: '.empty' },
];
for (const language of ['zh', 'en'])
  for (const theme of ['light', 'dark'] as const)
    for (const width of [1280, 390]) {
      const context = await browser.newContext({
        viewport: { width, height: width === 390 ? 844 : 800 },
        locale: language === 'zh' ? 'zh-CN' : 'en-US',
        colorScheme: theme,
        deviceScaleFactor: width === 390 ? 2 : 1,
      });
      for (const { name, url, until } of shots) {
        const page = await context.newPage();
        await page.goto(url);
        await page.waitForSelector(until);
        if (name === 'search') {
          if (width === 390) await page.click('.phone-top button:has(.lucide-search)');
          await page.locator('[data-search]').fill('yxw');
          await page.waitForSelector('[role=option]');
        }
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
