import { launchChromium } from '../browser/chromium.ts';
import { untilDrawn } from '../browser/page.ts';
import { serve } from '../browser/serve.ts';
import { line, paired } from './paired.ts';

const seeds = ['article', 'reference-chain', 'sample'];
const links = { 'the lanes': '', 'the free arrangement, twelve neighbours': '?free=yuxinwei&steps=yuxinwei' };

/**
 * The first picture after a link, in the system's Chromium with nothing kept from before (1280 × 800, no GPU), against a page of the
 * same server that has nothing on it. The client must be built.
 */
export async function* firstPicture(): AsyncGenerator<string> {
  const served = await serve(seeds);
  const browser = await launchChromium();
  const opened = async (path: string, drawn: boolean): Promise<void> => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    const page = await context.newPage();
    await page.goto(served.url + path);
    if (drawn) await untilDrawn(page);
    await context.close();
  };
  try {
    for (const [what, path] of Object.entries(links))
      yield line(
        `first picture after the link, ${what}`,
        'an empty page of the same server',
        await paired(
          () => opened(path, true),
          () => opened('livez', false),
          9,
        ),
      );
  } finally {
    await browser.close();
    await served.stop();
  }
}
