import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';

import { families, kinds } from '../../../server/model/kinds.ts';
import { relations } from '../../../server/model/relations.ts';
import { launchChromium } from '../../browser/chromium.ts';
import type { Drawn, Given, Way } from './page.ts';
import type { Words } from './world.ts';

const rounds = 5;
/** What each size is held against: the aims are those of the issue. */
const sizes = [
  { elements: 2_000, aims: { styled: 1.2, bare: 2 } },
  { elements: 10_000, aims: { bare: 0.5 } },
] as const;
const frameAim = 1.5;

const vocabulary: Words = {
  families: Object.entries(families).map(([id, family]) => ({ id, ...family })),
  kinds: Object.entries(kinds).map(([id, { zh, en, family, icon }]) => ({ id, zh, en, family, icon })),
  relationTypes: Object.entries(relations).map(([id, { zh, en }]) => ({ id, zh, en })),
};

const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? NaN;

/** The bundled page with all ways of drawing, served from memory. */
async function bundled(): Promise<{ readonly url: string; readonly stop: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), 'zhihe-bench-canvas-'));
  await build({
    configFile: false,
    logLevel: 'error',
    root: import.meta.dirname,
    worker: { format: 'es' },
    // As a page is built; a library leaves it to its users.
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: folder,
      emptyOutDir: true,
      lib: { entry: join(import.meta.dirname, 'page.ts'), formats: ['es'], fileName: 'page' },
    },
  });
  const server = createServer(({ url }, answer) => {
    const script = /^\/([\w.-]+\.js)$/.exec(url ?? '')?.[1];
    answer.setHeader('content-type', script === undefined ? 'text/html; charset=utf-8' : 'text/javascript');
    answer.end(
      script === undefined
        ? '<!doctype html><meta charset="utf-8"><body style="margin:0"><script type="module" src="page.js"></script>'
        : readFileSync(join(folder, script)),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    stop: () => {
      server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Milliseconds after which a drawing counts as stuck. */
const patience = 60_000;

/** What `work` gives; an error that says what was waited for once patience is at its end. */
function within<T>(work: Promise<T>, what: string): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what}: nothing after ${patience / 1000} s`)), patience);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/** One way of drawing in a context of its own, which shares no process with the others: one that is stuck holds up none. */
async function easel(browser: Browser, url: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  const wrong: string[] = [];
  page.on('pageerror', ({ message }) => wrong.push(message));
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForFunction(() => window.draw !== undefined);
  assert.deepEqual(wrong, []);
  return page;
}

const drawOnce = (page: Page, way: Way, elements: number): Promise<Drawn> =>
  page.evaluate(
    ([how, size, words]) => {
      if (window.draw === undefined) throw new Error('the page is not loaded');
      return window.draw(how, size, words);
    },
    [way, elements, vocabulary] as const,
  );

const ways = ['ours', 'styled', 'bare', 'sigma'] as const satisfies readonly Way[];

/** What each way drew, round by round, and why one gave up. */
async function measured(browser: Browser, url: string, elements: number) {
  const found = new Map<Way, Drawn[]>();
  const stuck = new Map<Way, string>();
  // With folds the same style holds for what is not folded any more: there is nothing to compare.
  const here = ways.filter((way) => way !== 'styled' || elements <= 5_000);
  const pages = new Map<Way, Page>();
  for (const way of here) pages.set(way, await within(easel(browser, url), `the page for ${way}`));
  // In turn, so that a machine whose speed drifts treats all alike; the first round warms up.
  for (let round = 0; round <= rounds; round += 1)
    for (const [way, page] of pages) {
      if (stuck.has(way)) continue;
      try {
        await page.bringToFront();
        const drawn = await within(drawOnce(page, way, elements), `${way}, ${elements} elements, round ${round}`);
        if (round > 0) found.set(way, [...(found.get(way) ?? []), drawn]);
      } catch (error) {
        stuck.set(way, (error as Error).message.split('\n')[0] ?? '');
      }
    }
  const page = pages.get('bare');
  assert.ok(page);
  const given = await within(
    page.evaluate(([size, all]) => window.given?.(size, all), [elements, vocabulary] as const),
    'counting',
  );
  assert.ok(given);
  for (const way of stuck.keys()) found.delete(way);
  return { found, stuck, given };
}

type Peer = Exclude<Way, 'ours'>;

const words: Readonly<Record<Peer, string>> = {
  styled: 'bare Cytoscape with the same style, all of it',
  bare: 'bare Cytoscape, its default style',
  sigma: 'sigma.js',
};

/** The same elements for all: all nodes and all lines, ours one line a pair; a fold stands for what is in it. */
function assertSame(found: ReadonlyMap<Way, readonly Drawn[]>, given: Given): void {
  for (const way of ['bare', 'sigma'] as const)
    for (const { nodes, lines } of found.get(way) ?? [])
      assert.deepEqual([nodes, lines], [given.nodes, given.lines], way);
  assert.equal(given.stands, given.nodes);
  for (const { nodes, lines } of found.get('ours') ?? []) {
    assert.equal(nodes, given.folded);
    if (given.folded === given.nodes) assert.equal(lines, given.pairs);
  }
}

/**
 * First picture (ms from the call to the first render) and frames of a pan (ms from frame to frame; a screen shows one each
 * 16.7 ms at best) of the free arrangement, in Chromium, against bare Cytoscape and sigma.js on the same elements. A way
 * of drawing that is stuck or fails becomes a line that says so.
 */
export async function* canvas(): AsyncGenerator<string> {
  const served = await bundled();
  try {
    for (const { elements, aims } of sizes) {
      const browser = await launchChromium(['--enable-unsafe-swiftshader']);
      try {
        const { found, stuck, given } = await measured(browser, served.url, elements);
        assertSame(found, given);
        const what = `${elements} elements (${given.nodes} nodes, drawn as ${given.folded})`;
        for (const why of stuck.values()) yield `not measured, ${why}`;
        const figure = (way: Way, of: (drawn: Drawn) => readonly number[]): number =>
          median((found.get(way) ?? []).flatMap(of));
        const firsts = ({ first }: Drawn): readonly number[] => [first];
        const against = (name: string, peer: Peer, of: (drawn: Drawn) => readonly number[], aim: number | null) =>
          found.has(peer) && found.has('ours')
            ? [ratio(`${name}, ${what}`, words[peer], figure('ours', of), figure(peer, of), aim)]
            : [];
        for (const [peer, aim] of Object.entries(aims) as [Peer, number][])
          yield* against('first picture', peer, firsts, aim);
        yield* against('first picture', 'sigma', firsts, null);
        yield* against('frame of a pan', 'sigma', ({ frames }) => frames, frameAim);
        yield* against('frame of a pan', 'bare', ({ frames }) => frames, null);
        yield* against('frame of a zoom', 'sigma', ({ zooms }) => zooms, frameAim);
        yield* against('frame of a zoom', 'bare', ({ zooms }) => zooms, null);
      } finally {
        // Closing kills its processes; what does not die within the patience dies with this process.
        await within(browser.close(), 'closing Chromium').catch((error: unknown) => console.error(error));
      }
    }
  } finally {
    served.stop();
  }
}

const ratio = (what: string, peer: string, own: number, its: number, aim: number | null): string =>
  `${what}: ${own.toFixed(1)} ms against ${its.toFixed(1)} ms for ${peer} = ${(own / its).toFixed(2)} ×` +
  (aim === null ? '' : ` (aim ≤ ${aim}: ${own / its <= aim ? 'held' : 'missed'})`);
