import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { build } from 'vite';

import { families, kinds } from '../../../server/model/kinds.ts';
import { relations } from '../../../server/model/relations.ts';
import { launchChromium } from '../../browser/chromium.ts';
import type { Drawn, Way } from './page.ts';
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

const drawOnce = (page: Page, way: Way, elements: number): Promise<Drawn> =>
  page.evaluate(
    ([how, size, words]) => {
      if (window.draw === undefined) throw new Error('the page is not loaded');
      return window.draw(how, size, words);
    },
    [way, elements, vocabulary] as const,
  );

async function measured(page: Page, elements: number): Promise<ReadonlyMap<Way, readonly Drawn[]>> {
  const ways: readonly Way[] = ['ours', 'styled', 'bare', 'sigma'];
  const found = new Map<Way, Drawn[]>(ways.map((way) => [way, []]));
  // In turn, so that a machine whose speed drifts treats all alike; the first round warms up.
  for (let round = 0; round <= rounds; round += 1)
    for (const way of ways) {
      // With folds the same style holds for what is not folded any more: there is nothing to compare.
      if (way === 'styled' && elements > 5_000) continue;
      const drawn = await drawOnce(page, way, elements);
      if (round > 0) found.get(way)?.push(drawn);
    }
  return found;
}

const words: Readonly<Record<Exclude<Way, 'ours'>, string>> = {
  styled: 'bare Cytoscape with the same style',
  bare: 'bare Cytoscape, its default style',
  sigma: 'sigma.js',
};

/**
 * First picture (ms from the call to the first render) and frames of a pan (ms from frame to frame; a screen shows one each
 * 16.7 ms at best) of the free arrangement, in Chromium, against bare Cytoscape and sigma.js on the same elements.
 */
export async function canvas(): Promise<string[]> {
  const lines: string[] = [];
  const [served, browser] = await Promise.all([bundled(), launchChromium(['--enable-unsafe-swiftshader'])]);
  try {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
    const page = await context.newPage();
    const wrong: string[] = [];
    page.on('pageerror', ({ message }) => wrong.push(message));
    await page.goto(served.url, { waitUntil: 'load' });
    assert.deepEqual(wrong, []);
    await page.waitForFunction(() => window.draw !== undefined);
    for (const { elements, aims } of sizes) {
      const given = await page.evaluate(([size, all]) => window.given?.(size, all), [elements, vocabulary] as const);
      assert.ok(given);
      const found = await measured(page, elements);
      const of = (way: Way): Drawn => {
        const [drawn] = found.get(way) ?? [];
        assert.ok(drawn, way);
        return drawn;
      };
      // The same elements first: all nodes and all lines, ours one line a pair; a fold stands for what is in it.
      for (const way of ['bare', 'sigma'] as const)
        assert.deepEqual([of(way).nodes, of(way).lines], [given.nodes, given.lines], way);
      assert.equal(of('ours').nodes, given.folded);
      assert.equal(given.stands, given.nodes);
      if (given.folded === given.nodes) assert.equal(of('ours').lines, given.pairs);
      const firstOf = (way: Way): number => median((found.get(way) ?? []).map(({ first }) => first));
      const frameOf = (way: Way): number => median((found.get(way) ?? []).flatMap(({ frames }) => frames));
      const what = `${elements} elements (${given.nodes} nodes, drawn as ${given.folded})`;
      for (const [way, aim] of Object.entries(aims) as [Exclude<Way, 'ours'>, number][])
        lines.push(ratio(`first picture, ${what}`, words[way], firstOf('ours'), firstOf(way), aim));
      lines.push(ratio(`first picture, ${what}`, words.sigma, firstOf('ours'), firstOf('sigma'), null));
      lines.push(ratio(`frame of a pan, ${what}`, words.sigma, frameOf('ours'), frameOf('sigma'), frameAim));
      lines.push(ratio(`frame of a pan, ${what}`, words.bare, frameOf('ours'), frameOf('bare'), null));
    }
  } finally {
    await browser.close();
    served.stop();
  }
  return lines;
}

const ratio = (what: string, peer: string, own: number, its: number, aim: number | null): string =>
  `${what}: ${own.toFixed(1)} ms against ${its.toFixed(1)} ms for ${peer} = ${(own / its).toFixed(2)} ×` +
  (aim === null ? '' : ` (aim ≤ ${aim}: ${own / its <= aim ? 'held' : 'missed'})`);
