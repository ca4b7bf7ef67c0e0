import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Where the system's Chromium is: CHROMIUM, else the usual places; null when there is none. */
export const chromiumPlace = (): string | null =>
  [process.env.CHROMIUM ?? '', ...places].find((place) => place !== '' && existsSync(place)) ?? null;

/** How to get one, for whoever reads that the browser tests were skipped. */
export const howToGetChromium =
  'no Chromium: apt-get install chromium fonts-noto-cjk, or set CHROMIUM to the path of a Chrome or Chromium';

/** The system's Chromium, headless, with nothing of it talking to anybody. `more`: arguments besides. */
export function launchChromium(more: readonly string[] = []): Promise<Browser> {
  const executablePath = chromiumPlace();
  if (executablePath === null) throw new Error(howToGetChromium);
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...more,
    ],
  });
}
