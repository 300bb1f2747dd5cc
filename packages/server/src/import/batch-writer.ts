import { createHash } from 'node:crypto';
import { mkdir, open, rename, rm, writeFile } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { BatchManifest } from '@qianliyan/sdk';

const bufferSize = 1 << 20;

/** A file written in large pieces, and its hash. */
export class HashedFile {
  readonly #file: FileHandle;
  readonly #hash = createHash('sha256');
  #text = '';

  private constructor(file: FileHandle) {
    this.#file = file;
  }

  static async create(path: string): Promise<HashedFile> {
    return new HashedFile(await open(path, 'w'));
  }

  /** Adds text; true when it is time to `flush`. */
  add(text: string): boolean {
    this.#text += text;
    return this.#text.length > bufferSize;
  }

  /** Writes what was added. */
  async flush(): Promise<void> {
    this.#hash.update(this.#text);
    await this.#file.write(this.#text);
    this.#text = '';
  }

  /** Ends the file and answers the hex SHA-256 of what is in it. */
  async end(): Promise<string> {
    await this.flush();
    await this.close();
    return this.#hash.digest('hex');
  }

  /** Closes it, whatever became of it. */
  async close(): Promise<void> {
    await this.#file.close();
  }
}

/**
 * Makes a batch folder whole or not at all: `work` writes into a folder whose name begins with a dot, which no inbox takes for a batch,
 * and answers its manifest; the folder then gets its name. Whatever goes wrong, nothing is left. 整批写入
 */
export async function writeBatch<T>(
  folder: string,
  work: (building: string) => Promise<{ readonly batch: BatchManifest; readonly result: T }>,
): Promise<T> {
  const building = join(dirname(folder), `.${basename(folder)}.part`);
  await rm(building, { recursive: true, force: true });
  await mkdir(building, { recursive: true });
  try {
    const { batch, result } = await work(building);
    await writeFile(join(building, 'batch.json'), JSON.stringify(batch, null, 2));
    await rm(folder, { recursive: true, force: true });
    await rename(building, folder);
    return result;
  } catch (error) {
    await rm(building, { recursive: true, force: true });
    throw error;
  }
}
