import type { Audience, Source } from '@qianliyan/sdk';
import { Hono } from 'hono';
import { apiRoutes } from './api.js';
import { pushRoutes } from './push.js';
import type { PushOptions } from './push.js';
import { mountAssets, mountCatalogue, mountSite } from './pages.js';
import { secure, strictPolicy } from './security.js';

/** What a server serves. */
export interface AppOptions {
  readonly source: Source;
  /** Who the API answers to; `public` unless told. 受众 */
  readonly audience?: Audience;
  /** Folder of the portal's plain pages, at `/`. */
  readonly site?: string;
  /** Folders of files served as they are, by path: `{ '/qianliyan': 'node_modules/@qianliyan/components/dist/bundled' }`. */
  readonly assets?: Readonly<Record<string, string>>;
  /** Folder of the built catalogue, at `/catalogue/`. */
  readonly catalogue?: string;
  /** Let departments push batches at `/push/`; off unless told. 推送 */
  readonly push?: PushOptions;
}

/** The whole server as a fetch handler: `/api/`, `/healthz`, `/catalogue/` and the pages. */
export function createApp(options: AppOptions): Hono {
  const app = new Hono();
  app.get('/healthz', async (context) => {
    const { snapshot, dataThrough } = await options.source.describe();
    return context.json({ ok: true, snapshot, dataThrough });
  });
  app.use('/api/*', secure(strictPolicy));
  app.route('/api', apiRoutes(options.source, options.audience ?? 'public'));
  if (options.push !== undefined) {
    app.use('/push/*', secure(strictPolicy));
    app.route('/push', pushRoutes(options.push));
  }
  if (options.catalogue !== undefined) mountCatalogue(app, options.catalogue);
  for (const [path, folder] of Object.entries(options.assets ?? {})) mountAssets(app, path, folder);
  if (options.site !== undefined) mountSite(app, options.site);
  return app;
}
