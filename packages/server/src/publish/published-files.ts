import { createHash } from 'node:crypto';
import { decodeFile, indexSchemas } from '@qianliyan/sdk/published';
import type { PartFile, PublishedManifest, SectionSchema } from '@qianliyan/sdk/published';

/** The name of a file: a hash of its bytes and of how they are to be read. */
export function nameOfFile(bytes: Uint8Array, schemas: readonly SectionSchema[]): string {
  const hash = createHash('sha256').update(JSON.stringify(schemas)).update(bytes).digest();
  return hash.readBigUInt64BE().toString(36).padStart(13, '0');
}

const fileOf = (file: PartFile): string => (typeof file === 'string' ? file : file[0]);

/** Every file a manifest and its index name, the index and the schema included. @throws SourceError `http-failed` when the index is damaged */
export function filesNamed(manifest: PublishedManifest, index: Uint8Array | undefined): ReadonlySet<string> {
  const named = new Set([manifest.index, manifest.schema]);
  for (const parts of Object.values(manifest.parts))
    for (const files of Object.values(parts)) for (const file of files) named.add(fileOf(file));
  const listed = index && decodeFile(index, indexSchemas)[1];
  for (let at = 0; listed && at < listed.series; at += 1) named.add(String(listed.cell('file', at)));
  return named;
}
