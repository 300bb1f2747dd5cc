import { mkdirSync } from 'node:fs';
import { chromium } from 'playwright';
import { chromiumLaunchOptions } from '../browser/chromium.mjs';
import { root } from '../shared/paths.mjs';
import { say } from '../shared/say.mjs';

const views = [
  { name: 'province', path: '' },
  { name: 'prefecture', path: '?region=510500' },
  { name: 'county', path: '#region=510522000&period=2025-06' },
];
const screens = [
  { name: '', viewport: { width: 1280, height: 1000 } },
  { name: '-phone', viewport: { width: 390, height: 844 } },
];
const themes = /** @type {const} */ (['light', 'dark']);

/**
 * `npm run screenshots [address]`: pictures of a portal that runs, into docs/images.
 * Chinese needs a Chinese font on the machine (Debian: fonts-noto-cjk).
 */
export async function run(/** @type {string[]} */ [address = 'http://127.0.0.1:4600/']) {
  mkdirSync(`${root}docs/images`, { recursive: true });
  const browser = await chromium.launch(await chromiumLaunchOptions());
  for (const view of views) {
    for (const screen of screens) {
      for (const theme of themes) {
        const page = await browser.newPage({ viewport: screen.viewport, colorScheme: theme, locale: 'zh-CN' });
        await page.goto(`${address}${view.path}`);
        await page.waitForFunction(everyElementShows);
        const file = `docs/images/portal-${view.name}${screen.name}-${theme}.png`;
        await page.screenshot({ path: `${root}${file}`, fullPage: true });
        say(`✔ ${file}`);
        await page.close();
      }
    }
  }
  await browser.close();
  return 0;
}

/** Runs in the page: true once no element is still reading its data. */
function everyElementShows() {
  const elements = [...document.querySelectorAll('qly-context *')].filter((element) =>
    element.localName.startsWith('qly-'),
  );
  return elements.every((element) => element.matches(':defined') && element.getAttribute('status') !== 'loading');
}
