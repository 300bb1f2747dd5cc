import type { Manifest } from './manifest.js';

/** Every file of a manifest, as paths under `parts/`. */
export function manifestFiles(manifest: Manifest): string[] {
  const tables = Object.values(manifest.tables).flatMap((table) => (table ? [table] : []));
  const parts = tables.flatMap((table) => table.parts);
  const kept = [...parts, ...tables.flatMap(({ joined = [] }) => joined)].flatMap(({ rollups = {} }) =>
    Object.values(rollups).flatMap((rollup) => (rollup ? [rollup.file] : [])),
  );
  return [...parts.map(({ file }) => file), ...kept, ...manifest.quarantine.map((part) => part.file)];
}

/** Files of `next` that `base` does not hold. */
export function newFiles(base: Manifest, next: Manifest): string[] {
  const held = new Set(manifestFiles(base));
  return manifestFiles(next).filter((file) => !held.has(file));
}
