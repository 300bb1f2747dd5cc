import type { TestProject } from 'vitest/node';
import { chdbFolder } from '../../scripts/cluster/chdb-package.mjs';
import { startServers } from './servers.js';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the two shards that every suite here shares. */
    cluster: string;
    /** Folder that the `chdb` package is installed in. */
    chdb: string;
  }
}

/** Starts the shards before the first suite and ends them after the last. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const servers = await startServers();
  project.provide('cluster', servers.url);
  project.provide('chdb', chdbFolder);
  return () => servers.stop();
}
