import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SourceError } from '@qianliyan/sdk';
import type { BatchFile, BatchManifest, PushAnswer } from '@qianliyan/sdk';
import { keptFolders } from '../inbox.js';

/** What names of batches and files look like: no path, no dot in front. */
const nameShape = /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,199}$/u;

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

async function fileDigest(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) hash.update(chunk);
  return hash.digest('hex');
}

const refuse = (code: 'bad-batch' | 'batch-conflict' | 'idempotency-mismatch' | 'file-too-large', message: string) =>
  new SourceError(code, message);

/** Where pushed batches are put together, file by file, before they lie whole in the inbox. 推送暂存 */
export class PushBox {
  readonly #inbox: string;
  readonly #maxBytes: number;
  readonly #finishing = new Map<string, Promise<unknown>>();
  #stamp = 0;

  constructor(inbox: string, maxBytes: number) {
    this.#inbox = inbox;
    this.#maxBytes = maxBytes;
  }

  #part(feed: string, batchId: string): string {
    return join(this.#inbox, '.push', feed, batchId);
  }

  /**
   * Keeps a file of a batch; one that was sent before is replaced, at once and whole.
   * @throws SourceError `bad-batch` for a name that is none, `file-too-large`
   */
  async putFile(feed: string, batchId: string, name: string, body: AsyncIterable<Uint8Array>): Promise<void> {
    if (![batchId, name].every((one) => nameShape.test(one)) || name === 'batch.json')
      throw refuse('bad-batch', `no name for a batch and a file of it: ${batchId}/${name}`);
    const folder = this.#part(feed, batchId);
    await mkdir(folder, { recursive: true });
    const building = join(folder, `.${(this.#stamp += 1)}-${process.pid}-${name}`);
    const out = await open(building, 'w');
    try {
      let bytes = 0;
      for await (const chunk of body) {
        bytes += chunk.length;
        if (bytes > this.#maxBytes)
          throw refuse('file-too-large', `file is larger than ${this.#maxBytes} bytes: ${name}`);
        await out.write(chunk);
      }
      await out.sync();
      await out.close();
      await rename(building, join(folder, name));
    } catch (error) {
      await out.close().catch(() => undefined);
      await rm(building, { force: true });
      throw error;
    }
  }

  /**
   * Puts a batch into the inbox, whole, once all its files are there and are what it says.
   * @throws SourceError `bad-batch` | `batch-conflict` | `idempotency-mismatch`
   */
  async finish(feed: string, batchId: string, text: string, key: string): Promise<PushAnswer> {
    const before = this.#finishing.get(batchId) ?? Promise.resolve();
    const mine = before.catch(() => undefined).then(() => this.#finishOne(feed, batchId, text, key));
    this.#finishing.set(batchId, mine);
    try {
      return await mine;
    } finally {
      if (this.#finishing.get(batchId) === mine) this.#finishing.delete(batchId);
    }
  }

  async #finishOne(feed: string, batchId: string, text: string, key: string): Promise<PushAnswer> {
    const batch = readBatch(text, feed, batchId);
    await this.#claimKey(key, sha256(`${batchId}\n${text}`));
    const digest = sha256(text);
    const before = await this.#before(batchId);
    if (before === digest) return { batchId, state: 'unchanged' };
    if (before !== undefined) throw refuse('batch-conflict', `batch was sent before with other content: ${batchId}`);
    const folder = this.#part(feed, batchId);
    for (const file of batch.files) await checkFile(folder, file);
    const listed = new Set(batch.files.map(({ file }) => file));
    for (const name of await readdir(folder)) if (!listed.has(name)) await rm(join(folder, name), { force: true });
    const manifest = await open(join(folder, 'batch.json'), 'w');
    try {
      await manifest.writeFile(text);
      await manifest.sync();
    } finally {
      await manifest.close();
    }
    await rename(folder, join(this.#inbox, batchId));
    return { batchId, state: 'received' };
  }

  /** The digest of the batch of this id that lies in the inbox or was taken from it. */
  async #before(batchId: string): Promise<string | undefined> {
    for (const folder of [this.#inbox, join(this.#inbox, keptFolders.taken)]) {
      const text = await readFile(join(folder, batchId, 'batch.json'), 'utf8').catch(() => undefined);
      if (text !== undefined) return sha256(text);
    }
    return undefined;
  }

  async #claimKey(key: string, body: string): Promise<void> {
    const folder = join(this.#inbox, '.push', 'keys');
    await mkdir(folder, { recursive: true });
    const at = join(folder, sha256(key));
    const told = await writeFile(at, body, { flag: 'wx' }).then(
      () => body,
      () => readFile(at, 'utf8'),
    );
    if (told !== body) throw refuse('idempotency-mismatch', `idempotency key was used for another batch: ${key}`);
  }
}

function readBatch(text: string, feed: string, batchId: string): BatchManifest {
  let batch: Partial<BatchManifest> | null;
  try {
    batch = JSON.parse(text) as Partial<BatchManifest> | null;
  } catch {
    throw refuse('bad-batch', `batch.json is not JSON: ${batchId}`);
  }
  if (batch?.batchId !== batchId || batch.feed !== feed || !Array.isArray(batch.files) || !nameShape.test(batchId))
    throw refuse('bad-batch', `batch.json is not of batch ${batchId} of feed ${feed}`);
  const named = (batch.files as readonly Partial<BatchFile>[]).every(
    ({ file }) => typeof file === 'string' && nameShape.test(file),
  );
  if (!named) throw refuse('bad-batch', `batch.json names no files: ${batchId}`);
  return batch as BatchManifest;
}

async function checkFile(folder: string, { file, sha256: told }: BatchFile): Promise<void> {
  const path = join(folder, file);
  if (!(await stat(path).catch(() => undefined))) throw refuse('bad-batch', `file was not sent: ${file}`);
  if ((await fileDigest(path)) !== told) throw refuse('bad-batch', `file does not match its sha256: ${file}`);
}
