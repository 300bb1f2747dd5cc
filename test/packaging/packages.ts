import { readdirSync, readFileSync } from 'node:fs';
import { browserPackages, mayImport } from '../../scripts/lint/direction.mjs';

type Exported = string | { readonly types?: string; readonly default: string };

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
  readonly license?: string;
  readonly exports: Readonly<Record<string, Exported>>;
}

/** A package of the workspace: its name without the scope, its folder, its manifest. */
export interface WorkspacePackage {
  readonly name: string;
  readonly folder: string;
  readonly manifest: Manifest;
}

const packages: readonly WorkspacePackage[] = Object.keys(mayImport).map((name) => {
  const folder = `packages/${name}`;
  return { name, folder, manifest: JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as Manifest };
});

/** Packages that go to the registry. */
export const published = packages.filter(({ manifest }) => !manifest.private);

/** Packages that a page loads. */
export const forBrowsers = packages.filter(({ name }) => browserPackages.includes(name));

/** Every file below a folder whose name ends with `ending`. */
export function filesEnding(folder: string, ending: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending) && !file.includes('node_modules'))
    .map((file) => `${folder}/${file}`);
}

/** What a manifest exports: each subpath with the files it names; a pattern keeps its `*`. */
export function exportedFiles({ manifest }: WorkspacePackage): readonly (readonly [subpath: string, file: string])[] {
  return Object.entries(manifest.exports).flatMap(([subpath, target]) =>
    (typeof target === 'string' ? [target] : Object.values(target)).map((file: string) => [subpath, file] as const),
  );
}
