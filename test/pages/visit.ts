import type { Browser, Page } from 'playwright';

/** What a page did while it was open. */
export interface Visit {
  readonly page: Page;
  /** Addresses it asked for. */
  readonly requests: readonly string[];
  /** Answers with an error status, messages of the console, exceptions. */
  readonly complaints: readonly string[];
}

/** Opens an address in a fresh page and waits until the network has been quiet for a while. */
export async function visit(browser: Browser, url: string): Promise<Visit> {
  const page = await browser.newPage({ locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
  });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()))
      complaints.push(`console ${message.type()}: ${message.text()} ${message.location().url}`);
  });
  page.on('pageerror', (error) => complaints.push(`exception: ${error.message}`));
  await page.goto(url, { waitUntil: 'networkidle' });
  return { page, requests, complaints };
}

/** The requests that left the origin of `url`; data and blob addresses go nowhere. */
export function foreign({ requests }: Visit, url: string): readonly string[] {
  const { origin } = new URL(url);
  return requests.filter((request) => /^(https?|wss?):/.test(request) && new URL(request).origin !== origin);
}
