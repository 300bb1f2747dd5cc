import { manifestFiles } from './manifest-files.js';
import type { Store } from './store.js';

/** True while a process runs; a writer's scratch folder begins with its process id. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Removes every file that no kept snapshot holds, and the scratch folders of writers that are gone. */
export function sweep(store: Store, kept: readonly string[]): void {
  const { files } = store;
  const held = new Set(kept.flatMap((id) => manifestFiles(store.readManifest(id))));
  for (const folder of files.list(store.path('parts'))) {
    for (const name of files.list(store.path('parts', folder))) {
      if (!held.has(`${folder}/${name}`)) files.remove(store.path('parts', folder, name));
    }
  }
  for (const name of files.list(store.path('manifests'))) {
    if (!kept.includes(name.slice(0, -'.json'.length))) files.remove(store.path('manifests', name));
  }
  for (const name of files.list(store.path('tmp'))) {
    if (!isRunning(Number.parseInt(name, 10))) files.remove(store.path('tmp', name));
  }
}
