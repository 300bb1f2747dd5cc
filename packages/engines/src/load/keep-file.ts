import type { Workspace } from './workspace.js';

/** A file under `parts/`, named by its content. */
export interface KeptFile {
  /** Path under `parts/`. */
  readonly file: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** Moves a finished scratch file to its place under `parts/`: flushed before it has a name there, named by its content. */
export async function keepFile(
  { store }: Workspace,
  temporary: string,
  folder: string,
  stem: string,
): Promise<KeptFile> {
  const { files } = store;
  await files.sync(temporary);
  const { sha256, bytes } = await files.digest(temporary);
  const file = `${folder}/${stem}${sha256.slice(0, 16)}.parquet`;
  await files.makeFolder(store.path('parts', folder));
  await files.rename(temporary, store.path('parts', file));
  await files.sync(store.path('parts', folder));
  return { file, bytes, sha256 };
}
