import type { Manifest } from './manifest.js';

/** Every file of a manifest, as paths under `parts/`. */
export function manifestFiles(manifest: Manifest): string[] {
  const tables = Object.values(manifest.tables).flatMap((table) => table?.parts ?? []);
  const files = tables.flatMap(({ file, rollups = {} }) => [file, ...Object.values(rollups).map((one) => one.file)]);
  return [...files, ...manifest.quarantine.map((part) => part.file)];
}

/** Files of `next` that `base` does not hold. */
export function newFiles(base: Manifest, next: Manifest): string[] {
  const held = new Set(manifestFiles(base));
  return manifestFiles(next).filter((file) => !held.has(file));
}
