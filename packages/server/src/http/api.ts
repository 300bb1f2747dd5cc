import { handleSourceRequest } from '@qianliyan/sdk';
import type { Audience, Source } from '@qianliyan/sdk';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';

const maxBody = 256 * 1024;

/** The HTTP home of a source: the contract of `@qianliyan/sdk` bound to hono. Columns past the audience are refused. */
export function apiRoutes(source: Source, audience: Audience): Hono {
  const api = new Hono();
  api.use(
    '*',
    bodyLimit({
      maxSize: maxBody,
      onError: (context) =>
        context.json({ error: { code: 'bad-query', message: `request body is larger than ${maxBody} bytes` } }, 413),
    }),
  );
  api.all('*', async (context) => {
    const path = context.req.path.replace(/^\/api\/?/, '') + new URL(context.req.url).search;
    const text = context.req.method === 'POST' ? await context.req.text() : '';
    const { status, body } = await handleSourceRequest(
      source,
      { path, method: context.req.method, body: text, signal: context.req.raw.signal },
      { audience },
    );
    context.header('Cache-Control', 'no-store');
    return context.json(body as Record<string, unknown>, status as 200);
  });
  return api;
}
