import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const cache = fileURLToPath(new URL('../../.cache/', import.meta.url));
const system = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Flags that keep a Chromium quiet, headless and off the network; `--no-sandbox` because tests may run as root. */
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

/**
 * Playwright launch options for the Chromium of this machine: `CHROMIUM_PATH`, else an installed one,
 * else (or with `CHROMIUM_PATH=packaged`) the one that came with the install, unpacked once into `.cache/chromium`.
 *
 * @returns {Promise<{ executablePath: string, args: string[], env?: Record<string, string> }>}
 */
export async function chromiumLaunchOptions() {
  const wanted = process.env.CHROMIUM_PATH;
  const installed = (wanted ? [wanted] : system).find((path) => existsSync(path));
  return installed ? { executablePath: installed, args } : await packagedChromium();
}

async function packagedChromium() {
  const folder = `${cache}chromium`;
  if (!existsSync(`${folder}/chromium`)) await unpack(folder);
  const libraries = `${folder}/al2023/lib`;
  const env = { ...process.env, LD_LIBRARY_PATH: [process.env.LD_LIBRARY_PATH, libraries].filter(Boolean).join(':') };
  return { executablePath: `${folder}/chromium`, args: [...args, '--headless=shell', '--no-zygote'], env };
}

/** The package unpacks into the temporary folder it reads at load time, so it runs in a process of its own. */
async function unpack(folder) {
  const partial = `${folder}-${process.pid}`;
  mkdirSync(partial, { recursive: true });
  const script = `
    process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs20.x';
    const { default: chromium } = await import('@sparticuz/chromium');
    await chromium.executablePath();
  `;
  execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: fileURLToPath(new URL('.', import.meta.url)),
    env: { ...process.env, TMPDIR: partial },
  });
  if (existsSync(`${folder}/chromium`)) return rmSync(partial, { recursive: true });
  renameSync(partial, folder);
}
