import { errorKinds, isErrorCode, QianliyanError } from '@qianliyan/sdk';
import { Hono } from 'hono';
import { PushBox } from '../push/push-box.js';
import type { PushTokens } from '../push/tokens.js';

/** How batches may be pushed. */
export interface PushOptions {
  readonly inbox: string;
  readonly tokens: PushTokens;
  /** Bytes of one file at most, 8 GiB unless told. */
  readonly maxBytes?: number;
}

/** Largest `batch.json`. */
const maxManifest = 1 << 20;

async function* chunksOf(body: ReadableStream<Uint8Array> | null): AsyncGenerator<Uint8Array> {
  if (!body) return;
  const reader = body.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

async function textOf(body: ReadableStream<Uint8Array> | null): Promise<string | undefined> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of chunksOf(body)) {
    bytes += chunk.length;
    if (bytes > maxManifest) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** The push door: files by PUT, then batch.json by POST with an Idempotency-Key, for those who hold a feed's token. 推送接口 */
export function pushRoutes({
  inbox,
  tokens,
  maxBytes = 8 * 2 ** 30,
}: PushOptions): Hono<{ Variables: { feed: string } }> {
  const box = new PushBox(inbox, maxBytes);
  const push = new Hono<{ Variables: { feed: string } }>();
  const said = (code: string, message: string) => ({ error: { code, message } });
  push.use('*', async (context, next) => {
    const feed = tokens.feedOf(context.req.header('authorization'));
    if (feed === undefined) return context.json(said('not-published', 'push needs the token of a feed'), 401);
    context.set('feed', feed);
    context.header('Cache-Control', 'no-store');
    return next();
  });
  push.put('/:batch/:file', async (context) => {
    const { batch, file } = context.req.param();
    await box.putFile(context.get('feed'), batch, file, chunksOf(context.req.raw.body));
    return context.body(null, 204);
  });
  push.post('/:batch', async (context) => {
    const key = context.req.header('idempotency-key');
    if (key === undefined || key === '' || key.length > 255)
      return context.json(said('bad-batch', 'push of a batch needs an Idempotency-Key of 1–255 characters'), 400);
    const text = await textOf(context.req.raw.body);
    if (text === undefined)
      return context.json(said('file-too-large', `batch.json is larger than ${maxManifest} bytes`), 413);
    return context.json(await box.finish(context.get('feed'), context.req.param('batch'), text, key), 200);
  });
  push.onError((error, context) => {
    if (!(error instanceof QianliyanError) || !isErrorCode(error.code))
      return context.json(said('source-failed', 'push failed'), 500);
    const { status } = errorKinds[error.code];
    return context.json(said(error.code, error.message), status as 400);
  });
  return push;
}
