import { SourceError } from '../../errors.js';
import { decodeFile } from '../../published/decode-file.js';
import type { Section } from '../../published/decode-file.js';
import { filePath, manifestName, readManifest } from '../../published/manifest.js';
import type { PublishedManifest } from '../../published/manifest.js';
import { readSchema } from '../../published/schema.js';
import type { PublishedSchema } from '../../published/schema.js';
import type { SectionSchema } from '../../published/section.js';
import { AnswerCache } from '../http/cache.js';
import { abortedError, SharedTasks } from '../http/share.js';

/** Options of `publishedSource`. */
export interface PublishedOptions {
  /** The platform's fetch unless told. */
  readonly fetch?: typeof globalThis.fetch;
  /** Files to keep unpacked, 64 unless told. */
  readonly cacheSize?: number;
}

/** Fetches the files of a published folder. A file never changes under its name, so what was read is kept. */
export class PublishedFiles {
  private readonly kept: AnswerCache<readonly Section[]>;
  private readonly tasks = new SharedTasks<readonly Section[]>();
  private readonly coming = new Set<string>();
  private readonly schemas = new Map<string, PublishedSchema>();
  private readonly get: typeof globalThis.fetch;

  constructor(
    private readonly base: string,
    options: PublishedOptions,
  ) {
    this.kept = new AnswerCache(options.cacheSize ?? 64);
    this.get = options.fetch ?? ((url, init) => globalThis.fetch(url, init));
  }

  /** The manifest as it stands now. @throws SourceError `http-failed` | `aborted` */
  async manifest(signal?: AbortSignal): Promise<PublishedManifest> {
    const response = await this.request(manifestName, { cache: 'no-cache' }, signal);
    if (!response.ok) throw failed(manifestName, response.status);
    return readManifest(await response.text());
  }

  /** The schema of a manifest, which stays the same from night to night. @throws SourceError `snapshot-gone` | `http-failed` | `aborted` */
  async schema(file: string, signal?: AbortSignal): Promise<PublishedSchema> {
    const known = this.schemas.get(file);
    if (known) return known;
    const schema = readSchema(await this.bytes(file, signal));
    this.schemas.set(file, schema);
    return schema;
  }

  /** True for a file that is here or on its way. */
  isNear(file: string): boolean {
    return this.coming.has(file) || this.kept.get(file) !== undefined;
  }

  /** The sections of a file. @throws SourceError `snapshot-gone` when it is no longer there, `http-failed` | `aborted` */
  async sections(file: string, schemas: readonly SectionSchema[], signal?: AbortSignal): Promise<readonly Section[]> {
    const known = this.kept.get(file);
    if (known) return known;
    const sections = await this.tasks.run(file, (running) => this.read(file, schemas, running), signal);
    this.kept.set(file, sections);
    return sections;
  }

  private async read(
    file: string,
    schemas: readonly SectionSchema[],
    signal: AbortSignal,
  ): Promise<readonly Section[]> {
    this.coming.add(file);
    try {
      return decodeFile(await this.bytes(file, signal), schemas);
    } finally {
      this.coming.delete(file);
    }
  }

  private async bytes(file: string, signal?: AbortSignal): Promise<Uint8Array> {
    const response = await this.request(filePath(file), {}, signal);
    if (response.status === 404 || response.status === 410)
      throw new SourceError('snapshot-gone', `file was replaced by a later night: ${file}`, { subject: file });
    if (!response.ok) throw failed(filePath(file), response.status);
    return new Uint8Array(await response.arrayBuffer());
  }

  private async request(path: string, init: RequestInit, signal?: AbortSignal): Promise<Response> {
    if (signal?.aborted) throw abortedError(signal);
    try {
      return await this.get(`${this.base}/${path}`, { ...init, ...(signal && { signal }) });
    } catch (cause) {
      if (signal?.aborted) throw abortedError(signal);
      throw new SourceError('http-failed', `no answer for ${path}`, { subject: path, cause });
    }
  }
}

const failed = (path: string, status: number): SourceError =>
  new SourceError('http-failed', `status ${status} for ${path}`, { subject: path });
