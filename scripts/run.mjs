// `node scripts/run.mjs <task> [arguments]`: makes sure the dependencies are there, then runs a task of scripts/tasks.
import { install } from './bootstrap/install.mjs';
import { requireFreePort, wantedPort } from './bootstrap/port.mjs';
import { PlainError } from './shared/plain-error.mjs';

/** Each task is a module with a function `run(arguments)` that answers the exit code. */
const tasks = {
  bench: () => import('./tasks/bench.mjs'),
  build: () => import('./tasks/build.mjs'),
  catalogue: () => import('./tasks/catalogue.mjs'),
  docs: () => import('./tasks/docs.mjs'),
  oracle: () => import('./tasks/oracle.mjs'),
  portal: () => import('./tasks/portal.mjs'),
  screenshots: () => import('./tasks/screenshots.mjs'),
  size: () => import('./tasks/size.mjs'),
  'test-cluster': () => import('./tasks/test-cluster.mjs'),
  'test-real': () => import('./tasks/test-real.mjs'),
  'test-soak': () => import('./tasks/test-soak.mjs'),
  verify: () => import('./tasks/verify.mjs'),
};

const [name = '', ...rest] = process.argv.slice(2);
try {
  const load = tasks[/** @type {keyof typeof tasks} */ (name)];
  if (!load) throw new PlainError(`没有这个任务：${name} · unknown task: ${name} (${Object.keys(tasks).join(', ')})`);
  if (name === 'portal') await requireFreePort(wantedPort(process.env['PORT']));
  await install();
  const { run } = await load();
  process.exitCode = await run(rest);
} catch (error) {
  const full = /** @type {NodeJS.ErrnoException} */ (error).code === 'ENOSPC';
  if (!full && !(error instanceof PlainError)) throw error;
  process.stderr.write(`${full ? '磁盘已满 · the disk is full' : error.message}\n`);
  process.exitCode = 1;
}
