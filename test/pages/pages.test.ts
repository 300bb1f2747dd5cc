import { readFileSync } from 'node:fs';
import { chromium, type Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumLaunchOptions } from '../../scripts/browser/chromium.mjs';
import { startPortal, type Portal } from './portal.js';
import { foreign, visit } from './visit.js';

interface Entry {
  readonly id: string;
  readonly type: 'docs' | 'story';
  readonly title: string;
}

const index = JSON.parse(readFileSync('dist/catalogue/index.json', 'utf8')) as { entries: Record<string, Entry> };
const docs = Object.values(index.entries).filter(({ type }) => type === 'docs');

let portal: Portal;
let browser: Browser;

beforeAll(async () => {
  portal = await startPortal();
  browser = await chromium.launch(await chromiumLaunchOptions());
});
afterAll(async () => {
  await browser?.close();
  await portal?.close();
});

describe('the portal', () => {
  it.each(['/', '/?region=510500', '/?region=510521'])('shows %s without asking another origin', async (path) => {
    const seen = await visit(browser, `${portal.url}${path}`);
    expect(foreign(seen, portal.url)).toEqual([]);
    expect(seen.complaints).toEqual([]);
    expect(seen.requests.some((request) => request.includes('/api/'))).toBe(true);
    await seen.page.close();
  });
});

describe('the catalogue', () => {
  it('opens without asking another origin', async () => {
    const seen = await visit(browser, `${portal.url}/catalogue/`);
    expect(foreign(seen, portal.url)).toEqual([]);
    await seen.page.close();
  });

  it('has a page for every element', () => {
    expect(docs.length).toBeGreaterThanOrEqual(5);
  });

  it.each(docs)('documents $title from the comments of its element', async ({ id }) => {
    const seen = await visit(browser, `${portal.url}/catalogue/iframe.html?id=${id}&viewMode=docs`);
    await seen.page.locator('.docblock-argstable tbody tr').first().waitFor();
    const words = await seen.page.locator('.sbdocs-content').innerText();
    expect(words).toMatch(/\p{Script=Han}{4}/u);
    expect(await seen.page.locator('.docblock-argstable tbody tr').count()).toBeGreaterThan(1);
    const controls = '.docblock-argstable tbody :is(button, input, select, textarea)';
    expect(await seen.page.locator(controls).count()).toBeGreaterThan(0);
    expect(foreign(seen, portal.url)).toEqual([]);
    expect(seen.complaints.filter((complaint) => !complaint.startsWith('console warning'))).toEqual([]);
    await seen.page.close();
  });
});
