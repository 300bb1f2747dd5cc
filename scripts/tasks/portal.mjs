import { spawn } from 'node:child_process';
import { wantedPort } from '../bootstrap/port.mjs';
import { cleanEnv } from '../shared/command.mjs';
import { root } from '../shared/paths.mjs';
import { heading, say, since } from '../shared/say.mjs';
import { buildBundles, buildPackages } from './build.mjs';
import { buildCatalogue } from './catalogue.mjs';

/** `npm start`: builds what changed, serves the portal, then builds the catalogue behind it. */
export async function run(/** @type {string[]} */ args) {
  const start = performance.now();
  const port = wantedPort(process.env['PORT']);
  heading('编译程序 · compiling');
  await buildPackages();
  heading('打包网页 · bundling the pages');
  await buildBundles();
  heading('启动门户 · starting the portal');
  const server = serve(port, args);
  const stopped = new AbortController();
  const ended = new Promise((resolve) => server.once('close', (status) => (stopped.abort(), resolve(status ?? 0))));
  if (await answers(port, stopped.signal)) {
    say(`\n✔ 已启动，用时 ${since(start)} · up in ${since(start)}：http://127.0.0.1:${port}/`);
    await catalogueBehind(port, stopped.signal);
  }
  return ended;
}

function serve(/** @type {number} */ port, /** @type {string[]} */ args) {
  const child = spawn(process.execPath, ['packages/portal/bin/demo.js', 'start', '--port', `${port}`, ...args], {
    cwd: root,
    env: cleanEnv(),
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  process.on('SIGINT', () => child.kill('SIGINT'));
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  return child;
}

/** Resolves to true once the server answers, to false when it stopped before. */
async function answers(/** @type {number} */ port, /** @type {AbortSignal} */ stopped) {
  while (!stopped.aborted) {
    const answer = await fetch(`http://127.0.0.1:${port}/healthz`, { signal: stopped }).catch(() => null);
    if (answer?.ok) return true;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return false;
}

async function catalogueBehind(/** @type {number} */ port, /** @type {AbortSignal} */ stopped) {
  try {
    const built = await buildCatalogue({ stdio: 'ignore', signal: stopped });
    if (built) say(`✔ 组件目录已生成 · the catalogue is ready：http://127.0.0.1:${port}/catalogue/`);
  } catch {
    if (stopped.aborted) return;
    say(
      '✘ 组件目录没有生成，原因：npm run catalogue -- --build · the catalogue was not built; to see why: npm run catalogue -- --build',
    );
  }
}
