import path from 'node:path';
import { StoreError } from '@qianliyan/engines';
import { filePath, indexSchemas, manifestName, readManifest } from '@qianliyan/sdk/published';
import type { PublishedManifest } from '@qianliyan/sdk/published';
import type { FolderPort } from './folder-port.js';
import { filesNamed, nameOfFile } from './published-files.js';

/** The manifest before the current one: its files stay, for pages that are open. */
const previousName = 'manifest-previous.json';

/** A published folder on a disk. */
export class PublishedFolder {
  constructor(
    readonly folder: string,
    private readonly port: FolderPort,
  ) {}

  /**
   * Makes the folder, or finds it as an earlier publish left it.
   * @throws StoreError `folder-foreign` when it holds something else
   */
  async prepare(): Promise<void> {
    const names = await this.port.list(this.folder);
    const ours = [manifestName, previousName, 'files'];
    const strange = names.find((name) => !ours.includes(name.replace(/\.new$/, '')));
    if (strange !== undefined)
      throw new StoreError('folder-foreign', `folder holds files of others: ${strange}`, { subject: strange });
    await this.manifest(manifestName);
    await this.port.makeFolder(this.at('files'));
  }

  /** Writes a file under the name of its content, unless it is there. */
  async put(file: string, bytes: Uint8Array): Promise<void> {
    const target = this.at(filePath(file));
    const held = await this.port.read(target);
    if (held && Buffer.compare(held, bytes) === 0) return;
    await this.port.write(`${target}.new`, bytes);
    await this.port.rename(`${target}.new`, target);
  }

  /**
   * Makes a manifest the current one, once its files are there, and removes the files that neither it nor the one before names.
   * @returns its bytes
   */
  async swap(manifest: PublishedManifest): Promise<number> {
    await this.port.sync(this.at('files'));
    const current = await this.manifest(manifestName);
    if (JSON.stringify(current) !== JSON.stringify(manifest)) {
      if (current) await this.replace(previousName, current);
      await this.replace(manifestName, manifest);
    }
    await this.sweep();
    return bytesOf(manifest).length;
  }

  private async sweep(): Promise<void> {
    const named = new Set<string>();
    for (const name of [manifestName, previousName]) {
      const manifest = await this.manifest(name);
      if (!manifest) continue;
      const index = await this.port.read(this.at(filePath(manifest.index)));
      for (const file of filesNamed(manifest, intact(manifest.index, index))) named.add(path.basename(filePath(file)));
    }
    for (const name of await this.port.list(this.at('files')))
      if (!named.has(name)) await this.port.remove(this.at('files', name));
  }

  private async replace(name: string, manifest: PublishedManifest): Promise<void> {
    const target = this.at(name);
    await this.port.write(`${target}.new`, bytesOf(manifest));
    await this.port.rename(`${target}.new`, target);
    await this.port.sync(this.folder);
  }

  private async manifest(name: string): Promise<PublishedManifest | undefined> {
    const bytes = await this.port.read(this.at(name));
    try {
      return bytes && readManifest(new TextDecoder().decode(bytes));
    } catch (cause) {
      throw new StoreError('folder-foreign', `folder holds another ${name}: ${this.folder}`, { subject: name, cause });
    }
  }

  private at(...names: readonly string[]): string {
    return path.join(this.folder, ...names);
  }
}

const bytesOf = (manifest: PublishedManifest): Uint8Array => new TextEncoder().encode(JSON.stringify(manifest));

/** An index whose bytes are those it is named by; a damaged one names nothing that is worth keeping. */
const intact = (name: string, bytes: Uint8Array | undefined): Uint8Array | undefined =>
  bytes && nameOfFile(bytes, indexSchemas) === name ? bytes : undefined;
