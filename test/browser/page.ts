import assert from 'node:assert/strict';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Parts } from '../../server/app.ts';
import { chromiumPlace, howToGetChromium, launchChromium } from './chromium.ts';
import { serve, type Served } from './serve.ts';

export interface Look {
  readonly language?: 'zh' | 'en';
  readonly theme?: 'light' | 'dark';
  readonly width?: number;
  readonly height?: number;
  /** A screen one touches; without it narrow ones are. */
  readonly touch?: boolean;
  /** Asks for less motion. */
  readonly still?: boolean;
}

/** A page with a watch on it: what it complained of and whom it talked to. */
export interface Watched {
  readonly page: Page;
  /** Fails when there was a console error, an exception, or a request to another host. */
  readonly blameless: () => void;
}

/** One browser and one server for a suite; skips the suite when this machine has no Chromium, unless CI forbids it. */
export class Bench {
  private browser: Browser | undefined;
  private served: Served | undefined;
  private contexts: BrowserContext[] = [];
  private readonly seeds: readonly string[];
  private readonly parts: Partial<Parts>;

  constructor(seeds: readonly string[] = ['article', 'reference-chain', 'sample'], parts: Partial<Parts> = {}) {
    this.seeds = seeds;
    this.parts = parts;
  }

  /** Registers the suite's hooks. */
  use(): this {
    const start = async (suite: Mocha.Context): Promise<void> => {
      suite.timeout(120_000);
      if (chromiumPlace() === null) {
        if (process.env.CI === 'true') throw new Error(howToGetChromium);
        process.stderr.write(`    skipped: ${howToGetChromium}\n`);
        suite.skip();
      }
      [this.browser, this.served] = await Promise.all([launchChromium(), serve(this.seeds, 0, this.parts)]);
    };
    before(function () {
      return start(this);
    });
    afterEach(async () => {
      await Promise.all(this.contexts.map((context) => context.close()));
      this.contexts = [];
    });
    after(async () => {
      await this.browser?.close();
      await this.served?.stop();
    });
    return this;
  }

  get url(): string {
    assert.ok(this.served, 'not serving');
    return this.served.url;
  }

  /** Ends the server under the page, as a crash would. */
  async stopServer(): Promise<void> {
    await this.served?.stop();
    this.served = undefined;
  }

  /** Serves again where it served before. */
  async startServer(url: string): Promise<void> {
    this.served = await serve(this.seeds, Number(new URL(url).port), this.parts);
  }

  /** A fresh visitor's page at `path`. */
  async open(path: string, look: Look = {}): Promise<Watched> {
    assert.ok(this.browser, 'no browser');
    const width = look.width ?? 1280;
    const context = await this.browser.newContext({
      viewport: { width, height: look.height ?? (width < 720 ? 844 : 800) },
      locale: look.language === 'en' ? 'en-US' : 'zh-CN',
      colorScheme: look.theme ?? 'light',
      hasTouch: look.touch ?? width < 720,
      reducedMotion: look.still === true ? 'reduce' : 'no-preference',
      deviceScaleFactor: width < 720 ? 2 : 1,
    });
    this.contexts.push(context);
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    const own = new URL(this.url).host;
    page.on('request', (request) => {
      const { host, protocol } = new URL(request.url());
      if (protocol !== 'data:' && protocol !== 'blob:' && host !== own) complaints.push(`request to ${host}`);
    });
    await page.goto(new URL(path, this.url).href);
    return { page, blameless: () => assert.deepEqual(complaints, []) };
  }
}

/** Waits until the chain is drawn: the canvas holds it and its pixels are not all one colour. */
export async function untilDrawn(page: Page): Promise<void> {
  await page.waitForSelector('.canvas-host canvas');
  await page.waitForFunction(() =>
    [...document.querySelectorAll<HTMLCanvasElement>('.canvas-host canvas')].some((canvas) => {
      // A copy is read, so that reading does not slow the page's own canvas down.
      const probe = Object.assign(document.createElement('canvas'), { width: 400, height: 300 });
      const paper = probe.getContext('2d', { willReadFrequently: true });
      if (!paper || canvas.width * canvas.height === 0) return false;
      paper.drawImage(canvas, 0, 0, 400, 300);
      const pixels = paper.getImageData(0, 0, 400, 300).data;
      const colours = new Set<number>();
      const view = new Uint32Array(pixels.buffer);
      for (let i = 0; i < view.length; i += 7) colours.add(view[i] ?? 0);
      return colours.size > 8;
    }),
  );
}
