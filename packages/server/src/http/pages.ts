import { serveStatic } from '@hono/node-server/serve-static';
import type { Hono } from 'hono';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { cataloguePolicy, secure, strictPolicy } from './security.js';

const waiting = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta http-equiv="refresh" content="3">
<title>组件目录</title><p>组件目录正在生成，完成后本页自动打开。The catalogue is being built.</p></html>`;

/** Serves the component catalogue under `/catalogue/`, or a page that waits while it is being built. 组件目录 */
export function mountCatalogue(app: Hono, folder: string): void {
  app.use('/catalogue/*', secure(cataloguePolicy));
  app.get('/catalogue', (context) => context.redirect('/catalogue/'));
  app.get('/catalogue/*', async (context, next) =>
    // Made when asked: serveStatic complains of a folder that is not there yet.
    existsSync(join(folder, 'index.html'))
      ? serveStatic({ root: folder, rewriteRequestPath: (path) => path.replace(/^\/catalogue/, '') })(context, next)
      : context.html(waiting),
  );
}

/** Serves a folder of plain pages at `/`, under the strict policy. 门户页面 */
export function mountSite(app: Hono, folder: string): void {
  app.use('*', secure(strictPolicy));
  app.use('*', serveStatic({ root: folder }));
}

/** Serves a folder of scripts and data at a path, as they are. */
export function mountAssets(app: Hono, path: string, folder: string): void {
  app.use(`${path}/*`, secure(strictPolicy));
  app.use(`${path}/*`, serveStatic({ root: folder, rewriteRequestPath: (asked) => asked.slice(path.length) }));
}
