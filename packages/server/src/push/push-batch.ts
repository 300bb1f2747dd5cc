import { createHash } from 'node:crypto';
import { openAsBlob } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { idempotencyHeader, isErrorCode, SourceError } from '@qianliyan/sdk';
import type { BatchManifest, PushAnswer } from '@qianliyan/sdk';

/** How a batch folder is pushed. */
export interface PushBatchOptions {
  /** Base of the push door, such as `http://10.0.0.5:4600/push/`. */
  readonly to: string;
  readonly token: string;
  /** Tries of each call, 4 unless told. */
  readonly tries?: number;
  readonly signal?: AbortSignal;
  /** The platform's own unless told. */
  readonly fetch?: typeof fetch;
  /** Waits between tries; tests pass one that does not. */
  readonly wait?: (milliseconds: number) => Promise<void>;
}

const passing = new Set([408, 429, 500, 502, 503, 504]);

async function refusal(answer: Response): Promise<SourceError> {
  const body = (await answer.json().catch(() => undefined)) as
    { error?: { code?: string; message?: string } } | undefined;
  const { code = 'http-failed', message = `push was answered ${answer.status}` } = body?.error ?? {};
  return new SourceError(isErrorCode(code) ? code : 'http-failed', message);
}

/**
 * Pushes a batch folder: its files, then `batch.json`, whose content is the idempotency key. Every call is safe to repeat, so failures
 * that may pass are tried again, and a push that was cut off is simply pushed anew. 推送批次
 * @throws SourceError `http-failed`, `aborted`, `file-unreadable`, or the code the other side refused with
 */
export async function pushBatch(folder: string, options: PushBatchOptions): Promise<PushAnswer> {
  const { to, token, tries = 4, signal } = options;
  const ask = options.fetch ?? fetch;
  const wait =
    options.wait ?? ((milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds)));
  const base = to.endsWith('/') ? to : `${to}/`;
  const send = async (path: string, init: () => Promise<RequestInit>): Promise<Response> => {
    for (let attempt = 1; ; attempt += 1) {
      let last: SourceError;
      try {
        const { headers, ...rest } = await init();
        const answer = await ask(base + path, {
          ...rest,
          headers: { authorization: `Bearer ${token}`, ...(headers as Record<string, string> | undefined) },
          ...(signal && { signal }),
        });
        if (answer.ok) return answer;
        last = await refusal(answer);
        if (!passing.has(answer.status)) throw last;
      } catch (cause) {
        if (signal?.aborted) throw new SourceError('aborted', `push cancelled: ${folder}`, { cause });
        if (cause instanceof SourceError) throw cause;
        last = new SourceError('http-failed', `push cannot reach ${base}`, { subject: base, cause });
      }
      if (attempt >= tries) throw last;
      await wait(250 * 2 ** attempt);
    }
  };
  const text = await readFile(join(folder, 'batch.json'), 'utf8').catch((cause: unknown) => {
    throw new SourceError('file-unreadable', `cannot read batch.json of folder: ${folder}`, { subject: folder, cause });
  });
  const { batchId, files } = JSON.parse(text) as BatchManifest;
  const at = encodeURIComponent(batchId);
  for (const { file } of files)
    await send(`${at}/${encodeURIComponent(file)}`, async () => ({
      method: 'PUT',
      body: await openAsBlob(join(folder, file)),
    }));
  const key = createHash('sha256').update(text).digest('hex');
  const headers = { [idempotencyHeader]: key, 'content-type': 'application/json' };
  return (await send(at, async () => ({ method: 'POST', body: text, headers }))).json() as Promise<PushAnswer>;
}
